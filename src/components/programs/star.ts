import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** The favourite button of a program: pressed or not, and named after what it marks. */
export const star = (on: boolean, title: string, toggle: () => void): TemplateResult =>
  html`<button class="star" type="button" aria-pressed=${on} @click=${toggle}>
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="m12 3.5 2.6 5.6 6 .7-4.4 4.1 1.2 6-5.4-3-5.4 3 1.2-6L3.4 9.8l6-.7z"></path>
    </svg>
    <span class="sr">${msg('Favourite', { id: 'programs.favourite' })}: ${title}</span>
  </button>`;
