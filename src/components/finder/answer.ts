import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Engine } from '../../engine/engine.js';
import type { Lang, Situation } from '../../engine/types.js';
import type { CatalogueController } from '../controllers/catalogue-controller.js';
import type { EngineController } from '../controllers/engine-controller.js';
import type { PlanStore } from '../controllers/plan-store.js';
import type { Locale } from '../localize.js';
import type { CairnPlan } from '../plan/cairn-plan.js';
import { button } from '../base/controls.js';
import { noCatalogue } from '../base/failure.js';
import { choose } from './kept-plans.js';
import { bones, skeleton } from './states.js';
import { touched } from '../plan/sum.js';

/** What the elements of the answer are given. */
export interface Answer {
  engine: Engine;
  lang: Locale;
  occupation: string;
  data: EngineController;
  situation: Omit<Situation, 'target'>;
  picked: string[];
  caller: string;
  store: PlanStore;
  offer: CatalogueController;
  /** The way back to the job that this one is near to, if it was come to so. */
  from: unknown;
  /** The plan below, once it is there. */
  plan: CairnPlan | null;
}

/** The way back from a near job. */
export function back(code: string, engine: Engine, lang: Lang): TemplateResult {
  const title = engine.title(code, lang);
  return button(msg(str`Back to ${title}`, { id: 'finder.back' }), choose(code, title), 'link back noprint');
}

/** Where the skills of a job lead besides. */
export const nearJobs = (
  given: Pick<Answer, 'engine' | 'lang' | 'occupation'> & { region: string; current: string | undefined },
): TemplateResult => html`<cairn-transitions exportparts="job" .given=${given}></cairn-transitions>`;

/**
 * Everything below the question: the job beside the first step of the plan, pay and outlook beside the skills, the
 * whole plan, then all programs beside near jobs.
 */
export function answer({
  offer,
  plan,
  situation,
  picked,
  caller,
  store,
  data,
  from,
  ...job
}: Answer): TemplateResult {
  const { catalogue, status } = offer;
  const { region, lost } = data;
  const again = (): void => data.retry();
  /** Nothing to plan with: near jobs are what is left to look at, and take the whole width. */
  const none = plan?.ids?.length === 0 && !touched(plan);
  const programs = { ...job, region, situation, catalogue, caller, store };
  const near = nearJobs({ ...job, region, current: situation.current });
  return html`<div class="row two">
      <div class="cell">
        ${from}
        <cairn-occupation exportparts="title, entry" .given=${{ ...job, region }}></cairn-occupation>
      </div>
      ${
        !catalogue && status === 'initial'
          ? nothing
          : html`<div class="cell first noprint">
              ${(catalogue && plan?.first()) || (status === 'error' ? noCatalogue(offer) : bones())}
            </div>`
      }
    </div>
    <div class="row two">
      <div class="cell">
        <cairn-outlook exportparts="figure" .given=${{ ...job, region, lost, again }}></cairn-outlook>
      </div>
      <div class="cell">
        <cairn-skills exportparts="skill" .given=${{ ...job, situation }}></cairn-skills>
      </div>
    </div>
    ${
      catalogue
        ? html`<div class="row" ?hidden=${none}>
              <div class="cell">
                <cairn-plan exportparts="step, link, totals" .given=${{ ...programs, picked }}></cairn-plan>
              </div>
            </div>
            <div class=${none ? 'row' : 'row path'}>
              <div class="cell">
                <cairn-programs
                  exportparts="program, link, why"
                  .given=${{ ...programs, picked: plan?.ids ?? picked }}
                ></cairn-programs>
              </div>
              <div class="cell">${near}</div>
            </div>`
        : html`${status === 'pending' ? skeleton() : nothing}
            <div class="row"><div class="cell">${near}</div></div>`
    }`;
}
