import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Engine } from '../../engine/engine.js';
import type { Catalogue, Plan } from '../../engine/programs/types.js';
import { keyedList } from '../base/keyed-list.js';
import type { Ground } from '../programs/card.js';
import { button } from '../base/controls.js';
import type { CairnPlan } from './cairn-plan.js';
import { movable, stepView } from './step.js';
import { emptyWords, planLabel, planTitle, touched } from './sum.js';
import { summary } from './summary.js';

/** The whole plan: its steps as stones of a path, beside what they come to. */
export function path(
  plan: Plan,
  ground: Ground,
  engine: Engine,
  catalogue: Catalogue,
  host: CairnPlan,
): TemplateResult {
  const { steps } = plan;
  const { language, occupation, situation } = host;
  const { current = '' } = situation;
  const title = engine.title(occupation, language);
  /** Alt and an arrow move the step that has the focus. */
  const key = (event: KeyboardEvent, at: number): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || !by || !movable(plan, at, by)) return;
    event.preventDefault();
    void host.move(plan, at, by);
  };
  /** What became of the plan, where it happened. */
  const note = (at: number): unknown =>
    host.note && (host.note.at ?? -1) === at
      ? html`<p class="note noprint">
          ${host.note.words()}
          ${host.note.undo ? button(msg('Put back', { id: 'plan.undo' }), host.note.undo, 'link') : nothing}
        </p>`
      : nothing;
  return html`${planLabel(plan, host)}
    <h3 tabindex="-1">${planTitle(plan, host)}</h3>
    ${note(-1)}
    ${
      engine.has(current)
        ? html`<p class="printed">
            ${msg(str`Starting from: ${engine.title(current, language)}`, { id: 'plan.current' })}
          </p>`
        : nothing
    }
    ${
      steps.length || touched(host)
        ? html`<div class="grid">
            <ol class="list">
              ${keyedList(
                steps,
                ({ program }) => program.id,
                (_, i) =>
                  html`<li class="step" part="step" @keydown=${(event: KeyboardEvent) => key(event, i)}>
                    ${note(i)} ${stepView(plan, i, ground, title, host)}
                  </li>`,
              )}
            </ol>
            ${summary(plan, engine, catalogue, host)}
          </div>`
        : html`<p class="soft">${emptyWords(plan, host)}</p>`
    }`;
}
