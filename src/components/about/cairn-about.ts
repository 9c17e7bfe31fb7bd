import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { CairnElement } from '../base/cairn-element.js';
import { checked } from '../base/source.js';
import { packsFolder, type Opened } from '../controllers/pack-source.js';
import { loadMessages } from '../localize.js';
import { aboutStyles } from './about.styles.js';

/** A licence by its name in the learner's language, where it has one there. */
const licenceName = (licence: string): string =>
  ({
    'Open Government Licence – Canada': msg('Open Government Licence – Canada', { id: 'about.ogl' }),
    'Free reuse with attribution': msg('Free reuse with attribution', { id: 'about.reuse' }),
  })[licence] ?? licence;

/**
 * Says how matching works and where every figure comes from: publisher, vintage, licence, and how old the
 * copy on this device is. Part of the finder.
 *
 * @summary Sources and method, in a dialog.
 */
export class CairnAbout extends CairnElement {
  static override styles = [...CairnElement.base, aboutStyles];

  /** The packs in use. */
  @property({ attribute: false }) opened: Opened | null = null;

  /** Base address of the packs. */
  @property() packs = '';

  @query('dialog') private dialog!: HTMLDialogElement;

  protected override view(): TemplateResult {
    return html`<button class="link" type="button" aria-haspopup="dialog" @click=${this.#open}>
        ${msg('Sources and method', { id: 'about.title' })}
      </button>
      <dialog aria-labelledby="t" closedby="any">
        <div class="sheet">
          <h3 id="t" tabindex="-1">${msg('Sources and method', { id: 'about.title' })}</h3>
          <p>
            ${msg('Matching runs in this browser. Nothing you type leaves this page.', {
              id: 'about.privacy',
            })}
          </p>
          <p>
            ${msg(
              'Jobs are grouped as in the National Occupational Classification (NOC) 2021. The skills listed are those that set a job apart. Programs are ranked by how much of your gap they close: first by what the institution states, then by what their words say.',
              { id: 'about.method' },
            )}
          </p>
          <p>
            ${msg(
              'Projections are not promises: check with the employer, the regulator and the institution.',
              {
                id: 'about.caution',
              },
            )}
          </p>
          ${this.#sources()}
          <p class="end">
            <button class="btn" type="button" @click=${() => this.dialog.close()}>
              ${msg('Close', { id: 'about.close' })}
            </button>
          </p>
        </div>
      </dialog>`;
  }

  /** The first thing to focus would be a link far down; reading starts at the title. */
  #open(): void {
    this.dialog.showModal();
    this.dialog.querySelector('h3')!.focus();
    // It may be asked for before the packs are.
    void loadMessages(this.locale, packsFolder(this.packs)).then(() => this.requestUpdate());
  }

  #sources(): unknown {
    if (!this.opened) return '';
    const { sources, updatedAt } = this.opened;
    const lang = this.language;
    return html`<h4>${msg('Data', { id: 'about.data' })}</h4>
      <p class="src">${checked(updatedAt, this.format)}</p>
      <ul>
        ${sources.map(
          ({ name, url, french, vintage, licence, attribution }) =>
            html`<li>
              ${
                url.startsWith('https:')
                  ? html`<a href=${(lang === 'fr' && french) || url} target="_blank" rel="noopener"
                      >${name[lang]}</a
                    >`
                  : name[lang]
              }
              · ${vintage}
              <p class="src">${licenceName(licence)}. ${attribution[lang]}</p>
            </li>`,
        )}
      </ul>`;
  }
}
