import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Closure, Reasons } from '../../engine/programs/types.js';
import type { Engine } from '../../engine/engine.js';
import type { Gap, Lang, Situation } from '../../engine/types.js';
import type { CairnElement } from '../base/cairn-element.js';
import { boldList } from './words.js';

/** Features named in a sentence. */
const NAMED = 3;
/** A program that closes at least this much of a feature's gap does "most of" it. */
const MOST = 0.5;

/** Where the sentence stands: in a list, in a list for someone who brings nothing yet, or in a plan after other steps. */
export type Stand = 'gap' | 'whole' | 'more';

/** Share of the whole gap that each feature is, by id. */
export const sharesOf = ({ items, total }: Gap): Map<string, number> =>
  new Map(items.map(({ id, gap }) => [id, total > 0 ? gap / total : 0]));

/** What sentences about a learner's gap are built from. */
export function standOf(
  engine: Engine,
  target: string,
  situation: Omit<Situation, 'target'>,
  lang: Lang,
): { shares: Map<string, number>; stand: Stand } {
  const gap = engine.gap(target, { ...situation, lang });
  return { shares: sharesOf(gap), stand: gap.covered > 0.005 ? 'gap' : 'whole' };
}

/** One sentence a learner understands: how much of the gap, and which part of it. */
export function reason(
  closes: number,
  closures: readonly Closure[],
  shares: ReadonlyMap<string, number>,
  stand: Stand,
  { format, locale }: CairnElement,
): TemplateResult | typeof nothing {
  if (!closures.length || closes < 0.005) return nothing;
  const top = closures.filter(({ share }) => share >= 0.005).slice(0, NAMED);
  const isMost = ({ feature, share }: Closure): boolean => share >= MOST * (shares.get(feature.id) ?? 1);
  const names = (list: Closure[]): unknown =>
    boldList(
      list.map(({ feature }) => feature.label),
      locale,
    );
  const [most, part] = [top.filter(isMost), top.filter((one) => !isMost(one))];
  const p = html`<b>${format.percent(closes)}</b>`;
  const what =
    most.length && part.length
      ? msg(html`most of ${names(most)}; part of ${names(part)}`, { id: 'programs.why.both' })
      : most.length
        ? msg(html`most of ${names(most)}`, { id: 'programs.why.most' })
        : msg(html`part of ${names(part)}`, { id: 'programs.why.part' });
  switch (stand) {
    case 'gap':
      return msg(html`Closes ${p} of your gap: ${what}.`, { id: 'programs.why.gap' });
    case 'whole':
      return msg(html`Builds ${p} of what sets this job apart: ${what}.`, { id: 'programs.why.whole' });
    case 'more':
      return msg(html`Closes a further ${p}: ${what}.`, { id: 'programs.why.more' });
  }
}

/** What the institution or its words say of the occupation itself. */
export function fitSentence({ statedFor, fitEvidence }: Reasons, { format }: CairnElement): string {
  if (statedFor) return msg('The institution says it is for this occupation.', { id: 'programs.fit.stated' });
  const words = format.list(fitEvidence.slice(0, 3).map(quote));
  return words
    ? msg(str`It speaks of this occupation: ${words}.`, { id: 'programs.fit.words' })
    : msg('It serves many occupations.', { id: 'programs.fit.general' });
}

/** Words as they stand in the catalogue, in the quotation marks of the language. */
export const quote = (words: string): string => msg(str`“${words}”`, { id: 'programs.quote' });
