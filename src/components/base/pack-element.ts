import { msg, str } from '@lit/localize';
import { html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Engine } from '../../engine/engine.js';
import { EngineController } from '../controllers/engine-controller.js';
import { IntentController } from '../controllers/intent-controller.js';
import { CairnElement } from './cairn-element.js';
import { failure } from './failure.js';

/** An occupation code as a page may write it. */
export const codeOf = (code: unknown): string => String(code ?? '').trim();

/**
 * An element that shows something the packs know. Inside the finder it is given an engine; on its own it
 * opens the packs itself when it comes near the viewport.
 *
 * A subclass writes `ready(engine)`; waiting and failing look the same everywhere and are done here.
 */
export abstract class PackElement extends CairnElement {
  /** Whether coming near the viewport is reason enough to load; a field waits until it is touched. */
  static near = true;

  /** Occupation code: `31301`. A number, or nothing, as a page's script may give it, is read as text. */
  @property() occupation = '';

  /** Region of the figures: `CA`, a province such as `ON`, an economic region such as `ON-3530`. */
  @property({ converter: (code) => (code ?? '').toUpperCase() }) region = 'CA';

  /** Base address of the packs; `packs/` beside the script unless given. */
  @property() packs = '';

  /** An engine to use instead of loading one. */
  @property({ attribute: false }) engine: Engine | null = null;

  /** What the element around this one gives its elements, all at once. @internal */
  set given(properties: object) {
    Object.assign(this, properties);
  }

  protected readonly data: EngineController = new EngineController(this);
  protected readonly intent = new IntentController(
    this,
    () => this.data.warm(),
    (this.constructor as typeof PackElement).near,
  );

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.occupation = codeOf(this.occupation);
    // The same again, written as a number, is no other occupation.
    if (changed.get('occupation') === this.occupation) changed.delete('occupation');
  }

  /** A question waits for the packs, whichever element around it opens them. @internal */
  need(): void {
    if (this.outer instanceof PackElement) this.outer.need();
    else this.data.need();
  }

  /** The content once the packs are open. */
  protected abstract ready(engine: Engine): unknown;

  /** Stands where the content will be, with about its height, so that nothing jumps. */
  protected waiting(): unknown {
    return html`<div class="bone"></div>`;
  }

  protected override view(): unknown {
    const { engine } = this.data;
    if (engine && this.occupation && !engine.has(this.occupation)) return this.unknown();
    if (engine) return this.ready(engine);
    return this.data.status === 'error' ? this.failed() : this.waiting();
  }

  /** That the data has no such occupation: a page's mistake, or a stale link. */
  protected unknown(): string {
    return msg(str`No occupation has the code “${this.occupation}”.`, { id: 'packs.unknown' });
  }

  /** The failure in plain words, with a way on: a retry, and the host's own fallback content. */
  protected failed(): unknown {
    return failure(
      navigator.onLine
        ? msg('The job data could not be loaded. Check your connection and try again.', {
            id: 'packs.failed',
          })
        : msg('You are offline, and the job data is not on this device yet.', { id: 'packs.offline' }),
      () => this.data.retry(),
    );
  }
}
