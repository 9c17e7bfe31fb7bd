import { msg, str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Engine } from '../../engine/engine.js';
import type { GapItem, Lang, Situation } from '../../engine/types.js';
import { CairnElement } from '../base/cairn-element.js';
import { button } from '../base/controls.js';
import { keyedList } from '../base/keyed-list.js';
import { memo } from '../base/memo.js';
import { PackElement } from '../base/pack-element.js';
import { CairnSituationEvent } from '../events/events.js';
import { skillsStyles } from './skills.styles.js';
import { brought, dotsOf } from '../../engine/skills/enough.js';
import { broughtWords, tick } from './tick.js';

/** Shown before "show all". */
const FIRST = 9;

/**
 * What sets an occupation apart, and what the learner already brings to it: what the current job gives is
 * ticked, and every tick can be changed.
 *
 * @summary The distinctive skills, knowledge and technologies of an occupation, to tick.
 * @attr {string} occupation - Occupation code: `31301`.
 * @attr {string} lang - `en` or `fr`.
 * @attr {string} packs - Base address of the packs.
 * @event {CairnSituationEvent} cairn-situation - The learner ticked or unticked something: `{ have, lack }`.
 * @csspart skill - One row.
 */
export class CairnSkills extends PackElement {
  static override styles = [...CairnElement.base, skillsStyles];

  /** What is known of the learner: current job, what they have and lack. */
  @property({ attribute: false }) situation: Omit<Situation, 'target'> = {};

  @state() private all = false;

  #gap = memo((engine: Engine, target: string, situation: CairnSkills['situation'], lang: Lang) =>
    engine.gap(target, { ...situation, lang }),
  );

  protected override ready(engine: Engine): unknown {
    if (!this.occupation) return nothing;
    const gap = this.#gap(engine, this.occupation, this.situation, this.language);
    const items = [...gap.items].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
    const rated = items.filter(({ kind }) => kind !== 'technology');
    const tools = items.filter(({ kind }) => kind === 'technology');
    const seen = this.all ? rated.length : FIRST;
    const rest = rated.length - seen;
    return html`<p class="eyebrow">${msg('What sets this job apart', { id: 'skills.eyebrow' })}</p>
      <h3 id="title">
        ${broughtWords(gap) || msg('What do you already bring?', { id: 'skills.title.none' })}
      </h3>
      <p class="src hint">
        ${msg('Tick what you can do. The rest is your gap: programs are chosen to close it.', {
          id: 'skills.hint',
        })}
      </p>
      ${
        gap.profile && gap.profile.label !== engine.title(this.occupation, this.language)
          ? html`<p class="src">
              ${msg('Skills of:', { id: 'skills.of' })} <b lang=${gap.profile.lang}>${gap.profile.label}</b>
            </p>`
          : nothing
      }
      <ul aria-labelledby="title">
        ${this.#rows(rated, seen)}
      </ul>
      ${
        rest > 0
          ? button(
              msg(str`Show ${rest} more`, { id: 'programs.more' }),
              () => this.#showAll(),
              'link more noprint',
            )
          : nothing
      }
      ${tools.length ? this.#tools(tools) : nothing}
      <p class="src key">
        <span>${dots(1, 1)} ${msg('you have', { id: 'skills.key.have' })}</span>
        <span>${dots(0, 1)} ${msg('to build', { id: 'skills.key.build' })}</span>
        ${
          rated.some(({ unofficial }) => unofficial)
            ? html`<span
                >${msg('Names of skills: unofficial translation', { id: 'skills.unofficial' })}</span
              >`
            : nothing
        }
      </p>`;
  }

  #tools(tools: GapItem[]): TemplateResult {
    const count = tools.filter(brought).length;
    return html`<details>
      <summary>
        ${msg('Tools and technologies', { id: 'skills.tools' })}
        <span class="soft whole">
          ${msg(str`${count} of ${tools.length}`, { id: 'skills.tools.count' })}
        </span>
      </summary>
      <ul>
        ${this.#rows(tools)}
      </ul>
    </details>`;
  }

  /** What is not `seen` on screen is in print: a sheet has no button. */
  #rows(items: GapItem[], seen = items.length): unknown {
    return keyedList(
      items,
      ({ id }) => id,
      (item, index) =>
        html`<li ?hidden=${index >= seen}>
          <label part="skill">
            <input
              type="checkbox"
              .checked=${brought(item)}
              @change=${(event: Event) => this.#tick(item, event.target as HTMLInputElement)}
            />
            <span>${item.label} ${this.#note(item)}</span>
            ${item.kind === 'technology' ? nothing : this.#level(item)}
          </label>
        </li>`,
    );
  }

  #note(item: GapItem): unknown {
    const notes = [
      item.from === 'current' && brought(item) && msg('from your job', { id: 'skills.from' }),
      item.inDemand && msg('often asked for in this job', { id: 'skills.demand' }),
      item.hot && msg('widely asked for by employers', { id: 'skills.hot' }),
    ].filter(Boolean);
    return notes.length ? html`<small>${notes.join(', ')}</small>` : nothing;
  }

  /** The level as dots, and in words for those who do not see them. */
  #level(item: GapItem): TemplateResult {
    const { asked, has } = dotsOf(item);
    return html`<span>
      ${dots(has, asked)}
      <span class="sr">
        ${msg(str`level ${asked} of ${item.max} is asked for; you have ${has}`, { id: 'skills.level' })}
      </span>
    </span>`;
  }

  async #showAll(): Promise<void> {
    this.all = true;
    await this.updateComplete;
    this.renderRoot.querySelectorAll('input')[FIRST]?.focus();
  }

  #tick({ id, label }: GapItem, input: HTMLInputElement): void {
    const engine = this.data.engine!;
    const { situation, occupation, language } = this;
    const { have = [], lack = [] } = situation;
    const given = engine.gap(occupation, { ...situation, have: [], lack: [], lang: language });
    const next = tick(id, input.checked, { have: [...have], lack: [...lack] }, given);
    this.situation = { ...situation, ...next };
    this.dispatchEvent(new CairnSituationEvent(next));
    const share = this.format.percent(engine.gap(occupation, this.situation).covered);
    this.announce(
      this.withLocale(() =>
        msg(str`${label}. You now bring ${share} of what is asked.`, { id: 'skills.said' }),
      ),
    );
  }
}

/** `asked` dots, of which `has` are full. */
function dots(has: number, asked: number): TemplateResult {
  return html`<svg class="dots" viewBox="0 0 ${asked * 13 - 3} 10" aria-hidden="true">
    ${Array.from(
      { length: asked },
      (_, i) => svg`<circle class=${i < has ? 'has' : ''} cx=${i * 13 + 5} cy="5" r="4.2"></circle>`,
    )}
  </svg>`;
}
