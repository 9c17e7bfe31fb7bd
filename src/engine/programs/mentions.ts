import type { Lang } from '../types.js';
import type { ProgramsDeps } from './deps.js';
import { createPhraseFinder } from './phrases.js';
import type { PhraseFinder } from './phrases.js';
import { createTopicModel } from './topic-model.js';
import type { TopicReading } from './topic-model.js';
import type { Program } from './types.js';
import { passages } from './words.js';

/** A feature that the words of a program name. */
interface Named {
  id: string;
  /** The words, as they stand. */
  words: string;
  /** How much of what it says is about that, 0–1. */
  title: number;
  text: number;
}

/** What a program says itself, however occupations are rated: the same for every finer profile. */
export interface Mentions {
  /** Features among the skills the institution lists, and its word for each. */
  stated: readonly { id: string; words: string }[];
  named: readonly Named[];
  /** Occupation codes the institution states, each once. */
  codes: readonly string[];
  /** What its words speak for where it states none; null where no pack can tell. */
  read: TopicReading | null;
}

/** A description is long: what it names in passing counts as a quarter of a topic, and a single word ("it", "plan") not at all. */
const IN_PASSING = 0.25;
const LANGS: readonly Lang[] = ['en', 'fr'];

/** Hears what programs say; what was heard is kept in `deps.heard`. */
export function createListener(
  deps: Pick<ProgramsDeps, 'packs' | 'codes' | 'features' | 'lexicon' | 'heard'>,
): (program: Program) => Mentions {
  const finders = new Map<Lang, PhraseFinder>();
  const finder = (lang: Lang): PhraseFinder => {
    let made = finders.get(lang);
    if (!made) {
      const lexicon = Object.entries(deps.lexicon(lang)).flatMap(([id, list]) =>
        list.map((word) => [word, id] as const),
      );
      const labels = deps.features(lang).map(({ id, label }) => [label, id] as const);
      finders.set(lang, (made = createPhraseFinder([...labels, ...lexicon], lang)));
    }
    return made;
  };
  const ids = new Set(LANGS.flatMap((lang) => deps.features(lang).map(({ id }) => id)));
  const known = new Set(deps.codes());
  const topics = createTopicModel(deps.packs, deps.codes());

  const listen = (program: Program): Mentions => {
    const stated = program.skills.flatMap((words) =>
      (ids.has(words) ? [words] : LANGS.flatMap((lang) => finder(lang).exact(words))).map((id) => ({
        id,
        words,
      })),
    );
    const said = passages(program);
    const named: Named[] = [];
    const seen = new Set<string>();
    for (const { text, lang, field } of said) {
      for (const { id, words, share } of finder(lang).find({ text })) {
        if (field === 'description' && !words.includes(' ')) continue;
        const key = `${id} ${field === 'title'} ${words.toLowerCase()}`;
        const again = seen.has(key);
        seen.add(key);
        const counts = again ? 0 : field === 'description' ? IN_PASSING : share;
        named.push({
          id,
          words,
          ...(field === 'title' ? { title: counts, text: 0 } : { title: 0, text: counts }),
        });
      }
    }
    const codes = [...new Set(program.noc)].filter((code) => known.has(code));
    return { stated, named, codes, read: codes.length ? null : topics.classify(said) };
  };
  return (program) => {
    let mentions = deps.heard.get(program);
    if (!mentions) deps.heard.set(program, (mentions = listen(program)));
    return mentions;
  };
}
