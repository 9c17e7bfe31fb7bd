import type { Catalogue, Program } from '../../engine/programs/types.js';

const titleOf = ({ title }: Program): string => title.en ?? title.fr ?? '';
const isSame = (a: Program, b: Program): boolean => titleOf(a) === titleOf(b) && a.url === b.url;

/**
 * Several catalogues as one; the first gives the name and the jurisdiction, and what differs between them is kept on the
 * programs. A program listed twice counts once; two that happen to share an id are both kept, the later one as
 * `2:id` (the place of its catalogue), and so it is called where its own catalogue refers to it.
 */
export function mergeCatalogues(all: readonly Catalogue[]): Catalogue {
  const [first] = all;
  if (all.length === 1) return first!;
  /** Under each id of a file: the programs that bear it, and what they are called here. */
  const taken = new Map<string, { program: Program; id: string }[]>();
  const programs = all.flatMap((catalogue, place) => {
    const renamed = new Map<string, string>();
    const own = catalogue.programs.filter((program) => {
      const others = taken.get(program.id) ?? [];
      const same = others.find((other) => isSame(program, other.program));
      const id = same ? same.id : others.length ? `${place + 1}:${program.id}` : program.id;
      if (id !== program.id) renamed.set(program.id, id);
      if (!same) taken.set(program.id, [...others, { program, id }]);
      return !same;
    });
    const idOf = (id: string): string => renamed.get(id) ?? id;
    if (!renamed.size && !catalogue.sample) return own;
    return own.map((program): Program => ({
      ...program,
      id: idOf(program.id),
      prerequisites: program.prerequisites.map(idOf),
      stackableInto: program.stackableInto.map(idOf),
      ...(catalogue.sample && { sample: true }),
    }));
  });
  return { ...first!, updated: null, sample: all.every(({ sample }) => sample), programs };
}
