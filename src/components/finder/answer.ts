import { html, type TemplateResult } from 'lit';
import type { Engine } from '../../engine/engine.js';
import type { Situation } from '../../engine/types.js';
import type { CatalogueController } from '../controllers/catalogue-controller.js';
import type { Locale } from '../localize.js';
import { withoutCatalogue } from './states.js';

/** What the elements of the answer are given. */
export interface Answer {
  engine: Engine;
  lang: Locale;
  occupation: string;
  region: string;
  situation: Omit<Situation, 'target'>;
  picked: string[];
  caller: string;
  offer: CatalogueController;
}

/** Everything below the question: the job beside its skills, the path, then all programs beside near jobs. */
export function answer(given: Answer): TemplateResult {
  const { engine, lang, occupation, region, situation, picked, caller, offer } = given;
  const { catalogue } = offer;
  const near = html`<cairn-transitions
    lang=${lang}
    .engine=${engine}
    .occupation=${occupation}
    .current=${situation.current ?? ''}
    .region=${region}
  ></cairn-transitions>`;
  return html`<div class="row two">
      <div class="cell job">
        <cairn-occupation lang=${lang} .engine=${engine} .occupation=${occupation}></cairn-occupation>
        <cairn-outlook
          lang=${lang}
          .engine=${engine}
          .occupation=${occupation}
          .region=${region}
        ></cairn-outlook>
      </div>
      <div class="cell">
        <cairn-skills
          lang=${lang}
          .engine=${engine}
          .occupation=${occupation}
          .situation=${situation}
        ></cairn-skills>
      </div>
    </div>
    ${
      catalogue
        ? html`<div class="row">
              <div class="cell">
                <cairn-plan
                  lang=${lang}
                  .engine=${engine}
                  .occupation=${occupation}
                  .situation=${situation}
                  .catalogue=${catalogue}
                  .picked=${picked}
                  .caller=${caller}
                ></cairn-plan>
              </div>
            </div>
            <div class="row path">
              <div class="cell">
                <cairn-programs
                  lang=${lang}
                  .engine=${engine}
                  .occupation=${occupation}
                  .situation=${situation}
                  .catalogue=${catalogue}
                  .picked=${picked}
                  .caller=${caller}
                ></cairn-programs>
              </div>
              <div class="cell">${near}</div>
            </div>`
        : html`${withoutCatalogue(offer)}
            <div class="row"><div class="cell">${near}</div></div>`
    }`;
}
