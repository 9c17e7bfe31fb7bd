import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Engine } from '../../engine/engine.js';
import type { Closure, Reasons } from '../../engine/programs/types.js';
import type { Lang, Situation } from '../../engine/types.js';
import type { CairnElement } from '../base/cairn-element.js';

/** Features named in a sentence. */
const NAMED = 3;
/** A program that closes at least this much of a feature's gap does "most of" it. */
const MOST = 0.5;
/** Less than this is shown as 0 %. */
const SEEN = 0.005;

/** What a share of the gap is told beside. */
export type Beside = 'further' | 'alone' | undefined;

/** Share of the learner's whole gap, by feature: what sentences about it are built from. */
export function sharesOf(
  engine: Engine,
  target: string,
  situation: Omit<Situation, 'target'>,
  lang: Lang,
): Map<string, number> {
  const { items, total } = engine.gap(target, { ...situation, lang });
  return new Map(items.map(({ id, gap }) => [id, gap / (total || 1)]));
}

/**
 * One sentence a learner understands: how much of the gap, and which part of it, beyond earlier steps (`further`) or
 * `alone`, where a plan stands beside it; none where it closes nothing.
 */
export function reason(
  closes: number,
  closures: readonly Closure[],
  shares: ReadonlyMap<string, number>,
  beside: Beside,
  { format, locale }: CairnElement,
): TemplateResult | undefined {
  if (!closures.length || closes < SEEN) return undefined;
  const seen = closures.filter(({ share }) => share >= SEEN);
  // Many traces come to something too: the largest are named all the same.
  const top = (seen.length ? seen : closures).slice(0, NAMED);
  const isMost = ({ feature, share }: Closure): boolean => share >= MOST * (shares.get(feature.id) ?? 1);
  /** Their names in bold, joined as the language joins them. */
  const names = (most: boolean): unknown[] =>
    new Intl.ListFormat(`${locale.slice(0, 2)}-CA`)
      .formatToParts(top.filter((one) => isMost(one) === most).map(({ feature }) => feature.label))
      .map(({ type, value }) => (type === 'element' ? html`<b>${value}</b>` : value));
  const [most, part] = [names(true), names(false)];
  const p = html`<b>${format.percent(closes)}</b>`;
  const what = [
    most.length ? msg(html`most of ${most}`, { id: 'programs.why.most' }) : '',
    most.length && part.length ? '; ' : '',
    part.length ? msg(html`part of ${part}`, { id: 'programs.why.part' }) : '',
  ];
  return beside === 'further'
    ? msg(html`Closes a further ${p}: ${what}.`, { id: 'programs.why.more' })
    : beside
      ? msg(html`Alone it closes ${p} of your gap: ${what}.`, { id: 'programs.why.alone' })
      : msg(html`Closes ${p} of your gap: ${what}.`, { id: 'programs.why.gap' });
}

/** What the institution or its words say of the occupation itself. */
export function fitSentence(
  { statedFor, near, fit, general, fitEvidence }: Reasons,
  { format, language }: CairnElement,
  engine: Engine,
): string {
  if (near) {
    const title = engine.title(near, language);
    return msg(str`It is for a similar job: ${title}.`, { id: 'programs.fit.near' });
  }
  if (!fit && !general) return msg('It is for other jobs than this one.', { id: 'programs.fit.other' });
  if (statedFor) return msg('The institution says it is for this job.', { id: 'programs.fit.stated' });
  const words = format.list(fitEvidence.slice(0, 3).map(quote));
  return words
    ? msg(str`Its description points to this job: ${words}.`, { id: 'programs.fit.words' })
    : msg('It is useful in many jobs.', { id: 'programs.fit.general' });
}

/** Words as they stand in the catalogue, in the quotation marks of the language. */
export const quote = (words: string): string => msg(str`“${words}”`, { id: 'programs.quote' });
