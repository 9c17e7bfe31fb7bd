import type { ReactiveController } from 'lit';
import type { ReadOptions, Reading } from '../../data/catalogue/index.js';
import type { Engine } from '../../engine/engine.js';
import { CatalogueError, PackError } from '../../engine/errors.js';
import type { Catalogue } from '../../engine/programs/types.js';
import type { CairnElement } from '../base/cairn-element.js';
import { tellError } from '../events/tell-error.js';
import type { EngineController, Status } from './engine-controller.js';
import { loadEngine } from './load-engine.js';
import { packsFolder } from './pack-source.js';
import { provinceOf } from '../../engine/region.js';

/** What the controller reads from its element. */
export interface CatalogueHost extends CairnElement {
  /** Addresses, `page` or `#id`, separated by spaces; or a catalogue itself. */
  catalogue: string | Catalogue;
  region: string;
  /** Base address of the packs: the code that reads catalogues lies there too. */
  packs: string;
}

/** Milliseconds of tagging between two chances to paint and to answer a learner who types. */
const SLICE = 12;

const JSON_LD = 'script[type="application/ld+json"]';

/**
 * Reads the catalogues an element names: an address, `page` (the JSON-LD of the host page) or `#id` (an inline
 * script). Bad rows are skipped and reported in `cairn-error`; a catalogue that cannot be read at all does not
 * take the others with it. Once the first packs are open it asks for those its programs are read with (names, topics),
 * and gives no catalogue before they have come: what programs cover must not change under a reader. Nor before the engine
 * has tagged it, which takes a second for thousands of programs and is spread over as many frames as it needs.
 */
export class CatalogueController implements ReactiveController {
  error: Error | null = null;
  #status: Status = 'initial';
  #host: CatalogueHost;
  #data: EngineController;
  #read: Catalogue | null = null;
  #key = '';
  #call = 0;
  /** The engine there was when reading last began. */
  #with: Engine | null = null;
  /** What is tagged, or being tagged, and for which engine. */
  #tagged: readonly [Engine, Catalogue] | null = null;
  #tagging = false;

  /** @param data its engine tells which occupation codes exist, once it is there */
  constructor(host: CatalogueHost, data: EngineController) {
    this.#host = host;
    this.#data = data;
    host.addController(this);
  }

  get status(): Status {
    return this.#busy ? 'pending' : this.#status;
  }

  /** All programs of all catalogues named, as one; null until they can be read in full, or when none is named. */
  get catalogue(): Catalogue | null {
    return this.#busy ? null : this.#all;
  }

  get #busy(): boolean {
    return this.#tagging || this.#data.reading;
  }

  get #all(): Catalogue | null {
    const given = this.#host.catalogue;
    return typeof given === 'object' ? given : this.#read;
  }

  /** Begins reading, if it has not begun. */
  warm(): void {
    if (this.#status === 'initial' && this.#names().length) void this.#load();
  }

  retry(): void {
    if (this.#status === 'error') void this.#load();
  }

  /** What was given up while its element was away is asked for again. */
  hostConnected(): void {
    if (this.#key) this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { engine } = this.#data;
    if (engine && this.#all) {
      this.#data.widen(engine.evidenceFor(this.#all));
      if (!this.#data.reading) this.#tag(engine, this.#all);
    }
    if (this.#status === 'initial') return;
    // What could not be read for want of code can be once an engine has come: they come together.
    const able = this.error instanceof PackError && engine !== this.#with;
    if (able || this.#key !== String(this.#host.catalogue)) void this.#load();
  }

  /** At once, where a few programs are to be tagged or all were before. */
  #tag(engine: Engine, all: Catalogue): void {
    if (this.#tagged?.[0] === engine && this.#tagged[1] === all) return;
    const job = (this.#tagged = [engine, all]);
    const work = engine.prepare(all);
    const go = (): void => {
      if (this.#tagged !== job) return;
      const until = performance.now() + SLICE;
      let done;
      do ({ done } = work.next());
      while (!done && performance.now() < until);
      if (!done) setTimeout(go);
      if (this.#tagging === !done) return;
      this.#tagging = !done;
      this.#host.requestUpdate();
    };
    go();
  }

  #names(): string[] {
    const given = this.#host.catalogue;
    return typeof given === 'string' ? given.split(/\s+/).filter(Boolean) : [];
  }

  async #load(): Promise<void> {
    const host = this.#host;
    const call = ++this.#call;
    const signal = host.lifetime;
    this.#key = String(host.catalogue);
    this.#with = this.#data.engine;
    this.#set('pending');
    const results = await Promise.allSettled(this.#names().map((name) => this.#open(name, signal)));
    if (call !== this.#call) return;
    if (signal.aborted) return this.#set('initial');
    const good = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    this.error = null;
    for (const one of results)
      if (one.status === 'rejected') this.#tell((this.error = one.reason as Error).message);
    for (const { report } of good)
      if (report.length) this.#tell(`Cairn: ${report.length} remarks on the catalogue.`, report);
    const read = good.length
      ? (await this.#code()).mergeCatalogues(good.map(({ catalogue }) => catalogue))
      : null;
    if (call !== this.#call) return;
    this.#read = read;
    this.#set(read ? 'ready' : this.error ? 'error' : 'initial');
  }

  /** Taken as late as may be: the engine is often open by the time a file has arrived. */
  #options(base: string): ReadOptions {
    const { engine } = this.#data;
    return {
      base,
      lang: this.#host.language,
      jurisdiction: provinceOf(this.#host.region),
      ...(engine && { isOccupation: (code) => engine.has(code) }),
    };
  }

  async #open(name: string, signal: AbortSignal): Promise<Reading> {
    const page = document.baseURI;
    if (name === 'page') {
      const { collectJsonLd } = await this.#code();
      const scripts = Array.from(document.querySelectorAll(JSON_LD), (script) => script.textContent ?? '');
      return collectJsonLd(scripts, this.#options(page));
    }
    if (name.startsWith('#')) {
      const script = document.getElementById(name.slice(1));
      if (!script) throw new CatalogueError(`no element "${name}" on this page holds a catalogue.`, name);
      return this.#parse(script.textContent ?? '', page, signal);
    }
    const url = new URL(name, page).href;
    let cause: unknown;
    const response = await fetch(url, { signal }).catch((error: unknown) => void (cause = error));
    if (!response?.ok)
      throw new CatalogueError(
        `the catalogue ${url} ${response ? `answered ${response.status}` : 'cannot be reached'}. Check its address, and that it may be read from this page (CORS).`,
        url,
        { cause },
      );
    return this.#parse(new Uint8Array(await response.arrayBuffer()), url, signal);
  }

  async #parse(content: string | Uint8Array, base: string, signal: AbortSignal): Promise<Reading> {
    const { readCatalogueAsync } = await this.#code();
    return readCatalogueAsync(content, { ...this.#options(base), signal });
  }

  /** What reads catalogues. Usually on the way already, for the engine is of the same file. */
  #code(): ReturnType<typeof loadEngine> {
    return loadEngine(packsFolder(this.#host.packs));
  }

  #tell(message: string, report?: Reading['report']): void {
    // What reads catalogues lies with the packs: where it is missing, the catalogue is not to blame.
    const stage = this.error instanceof PackError ? 'packs' : 'catalogue';
    tellError(this.#host, { stage, message, report });
  }

  #set(status: Status): void {
    this.#status = status;
    this.#host.requestUpdate();
  }
}
