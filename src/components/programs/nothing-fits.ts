import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** Said when no program of the catalogue is about the occupation: no wrong course is shown instead. */
export const nothingFits = (): TemplateResult =>
  html`<p class="say">
    ${msg(
      'We looked at every program of this catalogue and none builds what sets this job apart. We would rather say so than show you the wrong course. Try a near job, or ask an advisor which longer programs lead there.',
      { id: 'programs.none.next' },
    )}
  </p>`;
