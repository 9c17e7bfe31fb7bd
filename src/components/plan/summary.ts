import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Engine } from '../../engine/engine.js';
import { AID_RULES } from '../../engine/programs/aid-rules.js';
import type { Budget, Catalogue, Plan } from '../../engine/programs/types.js';
import { limits as entryLimits } from '../occupation/entry-words.js';
import type { CairnPlan } from './cairn-plan.js';
import type { Shared } from './carry.js';
import { carryMenu } from './carry-menu.js';
import { noticeWords } from './notices.js';
import type { PlanDraft } from './plan-draft.js';
import { limits, stillOpen, totals } from './sum.js';

/** What the side of a plan shows and does. */
export interface Summary {
  plan: Plan;
  engine: Engine;
  catalogue: Catalogue;
  host: CairnPlan;
  draft: PlanDraft;
  setBudget(budget: Budget): void;
  complete(): void;
  restart(): void;
  keep(): void;
  /** What became of the link last asked for. */
  shared: Shared | null;
  share(): void;
  print(): void;
  save(kind: 'ics' | 'json'): void;
  erase(): void;
}

/** Totals, what to know, and what to do with the plan. */
export function summary(side: Summary): TemplateResult {
  const { plan, engine, catalogue, host } = side;
  const { kept, budget } = side.draft;
  const { occupation, language, region, picked } = host;
  const find = (id: string) => catalogue.programs.find((program) => program.id === id);
  const { entry } = engine.occupation(occupation, { lang: language, region });
  const several = AID_RULES[catalogue.jurisdiction]?.oneAtATime && plan.totals.aided && plan.steps.length > 1;
  const notes = [
    stillOpen(plan, host),
    several
      ? msg('Aid pays for one program at a time: take them one after another.', { id: 'plan.oneAtATime' })
      : undefined,
    catalogue.sample
      ? msg('Details may have changed: check with each institution.', { id: 'plan.sample' })
      : undefined,
  ];
  const warnings = [
    entryLimits(entry),
    ...plan.notices.map((notice) => noticeWords(notice, find, budget, plan.totals.currency, host)),
  ];
  const lines = (list: (string | undefined)[], style: string): unknown =>
    list.filter((line) => line !== undefined).map((line) => html`<p class=${style}>${line}</p>`);
  return html`<div class="sum" role="group" aria-labelledby="sum">
    <p class="eyebrow" id="sum">${msg('In all', { id: 'plan.sum' })}</p>
    ${
      plan.steps.length
        ? html`<div part="totals">${totals(plan, host)}</div>`
        : html`<p class="note">
            ${msg('Nothing fits within these limits. Loosen them, or start again from the suggestion.', { id: 'plan.empty.next' })}
          </p>`
    }
    ${lines(warnings, 'note warn')} ${lines(notes, 'note')} ${plan.steps.length ? carryMenu(side) : nothing}
    ${limits(budget, side.setBudget)}
    <div class="stack noprint">
      ${
        picked.length
          ? html`<button class="link" type="button" @click=${side.complete}>
              ${msg('Complete it with suggestions', { id: 'plan.complete' })}
            </button>`
          : nothing
      }
      ${
        picked.length || side.draft.dropped.length || plan.steps.length === 0
          ? html`<button class="link" type="button" @click=${side.restart}>
              ${msg('Start again from the suggestion', { id: 'plan.restart' })}
            </button>`
          : nothing
      }
      ${
        kept
          ? html`<button class="link" type="button" @click=${side.erase}>
              ${msg('Erase my data from this device', { id: 'plan.erase' })}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}
