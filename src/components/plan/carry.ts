import { encodeSituation } from '../../engine/programs/link.js';
import type { Catalogue, Plan } from '../../engine/programs/types.js';
import type { Lang } from '../../engine/types.js';
import { textOf } from '../../engine/programs/text-of.js';
import { linkWith } from '../base/link-out.js';
import { loadEngine } from '../controllers/load-engine.js';
import { packsFolder } from '../controllers/pack-source.js';
import type { CairnPlan } from './cairn-plan.js';
import { route } from './shared-link.js';

/** The programs of a plan, in order. */
export const idsOf = ({ steps }: Plan): string[] => steps.map(({ program }) => program.id);

/** Whether a catalogue has any of some programs, a line each. */
export const knows = ({ programs }: Catalogue, ids: string): boolean =>
  programs.some(({ id }) => ids.split('\n').includes(id));

/** Gives the learner a file made on the spot; nothing is sent anywhere. */
function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // Revoked in the same task, some browsers drop the download.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Today where the learner is, as an ISO date: Swedish writes dates so. */
export const today = (): string => new Date().toLocaleDateString('sv');

/** The plan as a file: events for a calendar. What writes it came with the engine, from `packs`. */
export async function saveCalendar(plan: Plan, code: string, lang: Lang, packs: string): Promise<void> {
  const { planToCalendar } = await loadEngine(packsFolder(packs));
  download(`cairn-${code}.ics`, 'text/calendar', planToCalendar(plan, { lang, start: today() }));
}

/** The plan as a file: data. */
export async function saveData(plan: Plan, code: string, lang: Lang, packs: string): Promise<void> {
  const { planToJson } = await loadEngine(packsFolder(packs));
  download(`cairn-${code}.json`, 'application/json', planToJson(plan, { lang }));
}

/** The plan as an e-mail to whom the learner likes: its steps with their pages, and the link that opens it again. */
export function planMail({ steps }: Plan, subject: string, link: string, lang: Lang): string {
  const lines = steps.map(
    ({ program: { title, institution, url } }, i) =>
      `${i + 1}. ${textOf(title, lang)} (${textOf(institution, lang)})\n${url ?? ''}`,
  );
  return linkWith('mailto:', subject, [...lines, link].join('\n\n'));
}

/** This page's address with the plan in its fragment, which no server ever sees. */
export function planLink(
  plan: Plan,
  { occupation: target, region, situation: { current, profile, have = [], lack = [] } }: CairnPlan,
): string {
  const url = new URL(location.href);
  const all = { target, profile, current, region, have: [...have], lack: [...lack], picked: idsOf(plan) };
  url.hash = `${route()}#${encodeSituation(all)}`;
  return url.href;
}

/** A link, and how it was handed over: by the system's share sheet, by the clipboard, or not at all. */
export interface Shared {
  url: string;
  handed: 'shared' | 'copied' | 'refused';
}

/** Hands a link over. `refused`: show it, so that the learner can copy it. */
export async function handOver(url: string, title: string): Promise<Shared> {
  let handed: Shared['handed'] = 'shared';
  try {
    // Desktop share sheets hide what most people want there: the link itself.
    if ('share' in navigator && matchMedia('(pointer: coarse)').matches)
      await navigator.share({ url, title });
    else {
      await navigator.clipboard.writeText(url);
      handed = 'copied';
    }
  } catch (error) {
    // The learner closed the share sheet: there is nothing to show.
    if ((error as DOMException).name !== 'AbortError') handed = 'refused';
  }
  return { url, handed };
}
