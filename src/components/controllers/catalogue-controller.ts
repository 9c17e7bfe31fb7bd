import type { ReactiveController } from 'lit';
import type { Catalogue } from '../../engine/programs/types.js';
import type { CairnElement } from '../base/cairn-element.js';
import type { Status } from './engine-controller.js';

/** What the controller reads from its element. */
export interface CatalogueHost extends CairnElement {
  /** Addresses, `page` or `#id`, separated by spaces; or a catalogue itself. */
  catalogue: string | Catalogue;
}

/** Reads the catalogues an element names. */
export class CatalogueController implements ReactiveController {
  status: Status = 'initial';
  error: Error | null = null;
  #host: CatalogueHost;

  constructor(host: CatalogueHost) {
    this.#host = host;
    host.addController(this);
  }

  /** All programs of all catalogues named, as one; null until they are read. */
  get catalogue(): Catalogue | null {
    return typeof this.#host.catalogue === 'object' ? this.#host.catalogue : null;
  }

  /** Begins reading, if it has not begun. */
  warm(): void {}

  retry(): void {}

  hostUpdate(): void {}
}
