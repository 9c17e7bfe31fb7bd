import type { ReactiveController } from 'lit';
import type { Engine } from '../../engine/engine.js';
import type { CairnElement } from '../base/cairn-element.js';
import { CairnErrorEvent, CairnReadyEvent } from '../events/events.js';
import { packSource } from './pack-source.js';

/** Where loading stands. */
export type Status = 'initial' | 'pending' | 'ready' | 'error';

/** What the controller reads from its element. */
export interface EngineHost extends CairnElement {
  /** An engine given from outside; nothing is loaded then. */
  engine: Engine | null;
  region: string;
  /** Base address of the packs. */
  packs: string;
}

/**
 * Opens the packs for an element's language and region, once someone means to use it, and follows changes
 * of either. Only the last request counts; a failed one can be retried.
 */
export class EngineController implements ReactiveController {
  status: Status = 'initial';
  error: Error | null = null;
  #engine: Engine | null = null;
  #host: EngineHost;
  #key = '';
  #call = 0;
  #both = false;

  constructor(host: EngineHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The engine to use now: the given one, else the loaded one. While another loads, the old one serves. */
  get engine(): Engine | null {
    return this.#host.engine ?? this.#engine;
  }

  /** Begins loading, if it has not begun. Call it on the first sign of intent. */
  warm(): void {
    if (this.status === 'initial' && !this.#host.engine) void this.#load();
  }

  retry(): void {
    if (this.status === 'error') void this.#load();
  }

  /** Also opens the titles of the other language: for queries the first one does not know. */
  widen(): void {
    if (this.#both || this.#host.engine) return;
    this.#both = true;
    if (this.status !== 'initial') void this.#load();
  }

  hostUpdate(): void {
    if (this.status !== 'initial' && !this.#host.engine && this.#key !== this.#wanted()) void this.#load();
  }

  #wanted(): string {
    const { packs, language, region } = this.#host;
    return [packs, language, region.split('-')[0], this.#both].join();
  }

  async #load(): Promise<void> {
    const host = this.#host;
    const call = ++this.#call;
    const want = { lang: host.language, region: host.region || 'CA', both: this.#both };
    this.#key = this.#wanted();
    try {
      const source = packSource(host.packs);
      this.#engine = source.ready(want);
      if (!this.#engine) {
        this.#set('pending');
        const engine = await source.open(want, host.lifetime);
        if (call !== this.#call) return;
        this.#engine = engine;
      }
      this.#set('ready');
      host.dispatchEvent(new CairnReadyEvent({ lang: want.lang, region: want.region }));
    } catch (error) {
      if (call !== this.#call) return;
      if (host.lifetime.aborted || !host.isConnected) return this.#set('initial');
      this.error = error instanceof Error ? error : new Error(String(error));
      this.#set('error');
      host.dispatchEvent(new CairnErrorEvent({ stage: 'packs', message: this.error.message }));
    }
  }

  #set(status: Status): void {
    if (status !== 'error') this.error = null;
    this.status = status;
    this.#host.requestUpdate();
  }
}
