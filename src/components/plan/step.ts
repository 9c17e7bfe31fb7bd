import { msg, str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Plan, PlanStep } from '../../engine/programs/types.js';
import { bar, facts, headline, inquire, visit, type Shower } from '../programs/facts.js';
import { reason } from '../programs/reason.js';
import { textOf } from '../programs/words.js';
import { aidWhy } from './aid.js';

/** What a step needs of its plan. */
export interface Steps {
  plan: Plan;
  shares: ReadonlyMap<string, number>;
  jurisdiction: string;
  /** Text of an e-mail asking about the program. */
  question(step: PlanStep): string;
  move(id: string, by: -1 | 1): void;
  drop(id: string): void;
}

/** May a step change places with its neighbour? Not past what must be taken first. */
export function movable({ steps }: Plan, from: number, by: -1 | 1): boolean {
  const [first, second] = by < 0 ? [steps[from - 1], steps[from]] : [steps[from], steps[from + 1]];
  return !!first && !!second && !second.after.includes(first.program.id);
}

const ICONS = { up: 'M12 19V5m-6 6 6-6 6 6', down: 'M12 5v14m6-6-6 6-6-6', drop: 'M6 6l12 12M18 6 6 18' };

const KEYS = { up: 'Alt+ArrowUp', down: 'Alt+ArrowDown', drop: nothing };

function tool(name: keyof typeof ICONS, label: string, run: () => void, off = false): TemplateResult {
  return html`<button
    class="tool ${name}"
    type="button"
    aria-label=${label}
    aria-keyshortcuts=${KEYS[name]}
    title=${label}
    aria-disabled=${off}
    @click=${() => off || run()}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${ICONS[name]}></path>`}</svg>
  </button>`;
}

/** One stone of the path. */
export function stepView(step: PlanStep, index: number, around: Steps, host: Shower): TemplateResult {
  const { program, closes, closures, after, aid } = step;
  const { plan, shares, jurisdiction, move, drop } = around;
  const title = textOf(program.title, host.language);
  const to = html`${msg('Visit the program', { id: 'plan.visit' })}<span class="sr">: ${title}</span>`;
  const before = after.map((id) => plan.steps.findIndex((other) => other.program.id === id) + 1);
  const steps = host.format.list(before.map((n) => host.format.number(n)));
  return html`<span class="stone">${host.format.number(index + 1)}</span>
    ${headline(program, host)} ${facts(program, host)} ${aidWhy(aid, jurisdiction, host)}
    ${closures.length ? bar(closes) : nothing}
    <p class="say">
      ${reason(closes, closures, shares, index ? 'more' : 'gap', host)}
      ${
        before.length
          ? host.format.plural(before.length, {
              one: msg(str`To take after step ${steps}.`, { id: 'plan.after.one' }),
              other: msg(str`To take after steps ${steps}.`, { id: 'plan.after.other' }),
            })
          : nothing
      }
    </p>
    <div class="acts">
      ${visit(program, host, to, nothing, index ? 'btn' : 'btn solid')}
      ${inquire(program, host, around.question(step), 'link')}
      <span class="tools noprint">
        ${tool('up', msg(str`Move up: ${title}`, { id: 'plan.up' }), () => move(program.id, -1), !movable(plan, index, -1))}
        ${tool('down', msg(str`Move down: ${title}`, { id: 'plan.down' }), () => move(program.id, 1), !movable(plan, index, 1))}
        ${tool('drop', msg(str`Remove: ${title}`, { id: 'plan.drop' }), () => drop(program.id))}
      </span>
    </div>`;
}
