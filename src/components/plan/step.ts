import { msg, str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Plan, PlanStep } from '../../engine/programs/types.js';
import { textOf } from '../../engine/programs/text-of.js';
import type { CairnElement } from '../base/cairn-element.js';
import { card, type Ground } from '../programs/card.js';
import { inquire, visit } from '../programs/link.js';
import { aidWhy } from './aid.js';
import type { CairnPlan } from './cairn-plan.js';
import { today } from './carry.js';

/** May a step change places with its neighbour? Not past what must be taken first. */
export function movable({ steps }: Plan, from: number, by: number): boolean {
  const [first, second] = by < 0 ? [steps[from - 1], steps[from]] : [steps[from], steps[from + 1]];
  return !!first && !!second && !second.after.includes(first.program.id);
}

/** A small button: what it is called, how it is drawn, the key that does the same. */
const tool = (
  name: string,
  label: string,
  path: string,
  run: () => unknown,
  off: boolean,
  key: unknown = nothing,
): TemplateResult =>
  html`<button
    class="tool ${name}"
    type="button"
    aria-label=${label}
    aria-keyshortcuts=${key}
    title=${label}
    aria-disabled=${off}
    @click=${() => off || run()}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${path}></path>`}</svg>
  </button>`;

/** When a step that states its starts begins; and that it is far away, where it is. */
export function starting({ program, when, away }: PlanStep, { format }: CairnElement): string {
  const far = away ? msg('Taken in person in another province.', { id: 'plan.away' }) : '';
  if (!program.starts.length || !when) return far;
  const date = format.date(when.from);
  const start = when.stated
    ? msg(str`Starts ${date}.`, { id: 'plan.starts' })
    : msg(str`No start listed after ${date}: ask the institution.`, { id: 'plan.starts.none' });
  return `${start} ${far}`;
}

/** Of the first step: which later one closes more and begins after it; of another that is not first, `after` tells why. */
export function largest({ steps: [first, ...rest] }: Plan, { format, language }: CairnElement): string {
  const most = rest.reduce((one, other) => (other.closes > one.closes ? other : one), first!);
  const { title: titles, starts } = most.program;
  const next = starts.find((start) => start >= today());
  if (most === first || !next || next <= (first!.when?.from ?? '')) return '';
  const [title, date] = [textOf(titles, language), format.date(next)];
  return msg(str`“${title}”, which closes more, starts ${date}.`, { id: 'plan.largest' });
}

/** One stone of the path. `occupation`: the title it leads to. */
export function stepView(
  plan: Plan,
  index: number,
  ground: Ground,
  occupation: string,
  host: CairnPlan,
): TemplateResult {
  const step = plan.steps[index]!;
  const { program, after, aid } = step;
  const { format, language } = host;
  const title = textOf(program.title, language);
  const places = after.map((id) => plan.steps.findIndex((other) => other.program.id === id) + 1);
  const steps = format.list(places.map((n) => format.number(n)));
  const next = plan.steps.findIndex((other) => other.after.includes(program.id));
  const later = format.number(next + 1);
  const list = plan.steps.map((one, i) => `${i + 1}. ${textOf(one.program.title, language)}`);
  const move = (by: number) => [() => host.move(plan, index, by), !movable(plan, index, by)] as const;
  return html`<span class="stone">${format.number(index + 1)}</span> ${card({
      ...ground,
      item: step,
      host,
      beside: index ? 'further' : undefined,
      aid: (words) => aidWhy(words, aid, ground.jurisdiction, host),
      more: () =>
        html`${
          steps &&
          format.plural(places.length, {
            one: msg(str`Take it after step ${steps}.`, { id: 'plan.after.one' }),
            other: msg(str`Take it after steps ${steps}.`, { id: 'plan.after.other' }),
          })
        }
        ${next < 0 ? '' : msg(str`Needed before step ${later}.`, { id: 'plan.first.for' })}
        ${starting(step, host)} ${index ? '' : largest(plan, host)}`,
      acts: html`${visit(program, host, index ? 'btn' : 'btn solid')}
        ${inquire(program, host, occupation, `\n\n${list.join('\n')}`)}
        <span class="tools noprint">
          ${tool('up', msg(str`Move up: ${title}`, { id: 'plan.up' }), 'M12 19V5m-6 6 6-6 6 6', ...move(-1), 'Alt+ArrowUp')}
          ${tool('down', msg(str`Move down: ${title}`, { id: 'plan.down' }), 'M12 5v14m6-6-6 6-6-6', ...move(1), 'Alt+ArrowDown')}
          ${tool('drop', msg(str`Remove: ${title}`, { id: 'plan.drop' }), 'M6 6l12 12M18 6 6 18', () => host.drop(plan, index), false)}
        </span>`,
    })}`;
}
