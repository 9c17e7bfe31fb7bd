import type { ReactiveController } from 'lit';
import type { Engine } from '../../engine/engine.js';
import { UnknownRegionError } from '../../engine/errors.js';
import type { Lang } from '../../engine/types.js';
import type { CairnElement } from '../base/cairn-element.js';
import { CairnReadyEvent } from '../events/events.js';
import { tellError } from '../events/tell-error.js';
import { loadMessages } from '../localize.js';
import { packsFolder, packSource, type Opened, type PackSource, type Want } from './pack-source.js';

const WIDEST = 'CA';

/** Milliseconds after a failure in which no letter typed is another try. */
const PATIENCE = 3000;

const renewals = new WeakSet<Engine>();

/** Whether an engine was opened for newer packs, not for a learner who waits for what it knows. */
export const isRenewal = (engine: Engine): boolean => renewals.has(engine);

/** Where loading stands. */
export type Status = 'initial' | 'pending' | 'ready' | 'error';

/** What is opened besides, once it is of use; it is not closed again. */
export interface More extends Pick<Want, 'names' | 'topics' | 'profiles'> {
  both?: true;
}

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
  #opened: (Opened & { langs: Lang[] }) | null = null;
  /** What was last opened, or could not be. */
  #tried: Want | null = null;
  #host: EngineHost;
  #key = '';
  #region = WIDEST;
  #call = 0;
  #failed = 0;
  #more: More = {};
  #again = false;
  #newer = false;
  #spoken = '';
  #told = '';
  #stopUpdates: (() => void) | undefined;

  constructor(host: EngineHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What was opened last, if it speaks the element's language; it serves while another region loads. */
  get opened(): Opened | null {
    return this.#opened?.langs.includes(this.#host.language) ? this.#opened : null;
  }

  /** The engine to use now: the given one, else the loaded one. */
  get engine(): Engine | null {
    return this.#host.engine ?? this.opened?.engine ?? null;
  }

  /** The region the engine answers for now: the last one whose packs are open. */
  get region(): string {
    return this.#own ? this.#region : this.#host.region || WIDEST;
  }

  /** The region asked for in vain, while another's figures serve; empty else. */
  get lost(): string {
    const region = this.#host.region || WIDEST;
    return this.status === 'error' && this.engine && region !== this.region ? region : '';
  }

  /** Whether what programs are read with is on its way for the first time; where it cannot be had, they are read without. */
  get reading(): boolean {
    if (this.status !== 'pending' || !this.#own || !this.#tried) return false;
    const { langs, names = [], topics } = this.#tried;
    const open = [...langs, ...names];
    return (!!this.#more.topics && !topics) || !!this.#more.names?.some((lang) => !open.includes(lang));
  }

  /** Begins loading, if it has not begun. Call it on the first sign of intent. */
  warm(): void {
    if (this.status === 'initial' && this.#own) void this.#load();
  }

  /** The same for a question that waits: after a failure it is another try, unless that has only just failed. */
  need(): void {
    this.warm();
    if (!this.engine && performance.now() - this.#failed > PATIENCE) this.retry();
  }

  retry(): void {
    if (this.status === 'error') void this.#load();
  }

  /**
   * Opens more: the other language's titles, for queries the first one does not know; names and words of the languages
   * programs are written in; finer profiles.
   */
  widen(more: More): void {
    const before = this.#wanted();
    Object.assign(this.#more, more);
    // After a failure it waits for the next try, which is the learner's: the way to it must not go while they reach for it.
    if (this.status === 'error' && this.#key === before) this.#key = this.#wanted();
    this.hostUpdate();
  }

  hostConnected(): void {
    const { packs, lifetime } = this.#host;
    if (this.#opened && this.#own) this.#follow(packSource(packs), lifetime);
    if (!this.#again) return;
    this.#again = false;
    this.warm();
  }

  hostUpdate(): void {
    this.#speak();
    if (this.status === 'initial' || !this.#own) return;
    if (this.#key !== this.#wanted()) void this.#load();
  }

  /** An engine given from outside speaks at once, but its element's messages may lie beside the packs. */
  #speak(): void {
    const { engine, outer, locale, packs } = this.#host;
    if (!engine || outer || this.#spoken === locale) return;
    this.#spoken = locale;
    void loadMessages(locale, packsFolder(packs)).then(() => this.#host.requestUpdate());
  }

  /** Inside another element the engine comes from there. */
  get #own(): boolean {
    return !this.#host.engine && !this.#host.outer;
  }

  #want(): Want {
    const { language, region } = this.#host;
    const { both, names = [], ...rest } = this.#more;
    const langs: Lang[] = both ? [language, language === 'fr' ? 'en' : 'fr'] : [language];
    const others = names.filter((lang) => !langs.includes(lang));
    return { ...rest, ...(others.length > 0 && { names: others }), langs, region: region || WIDEST };
  }

  #wanted(): string {
    return JSON.stringify([this.#host.packs, this.#want()]);
  }

  async #load(): Promise<void> {
    const host = this.#host;
    const call = ++this.#call;
    const want = this.#want();
    const signal = host.lifetime;
    this.#key = this.#wanted();
    this.#set('pending');
    try {
      const source = packSource(host.packs);
      const [opened] = await Promise.all([
        this.#open(source, want, signal),
        loadMessages(host.locale, packsFolder(host.packs)),
      ]);
      if (call !== this.#call) return;
      if (signal.aborted) return this.#interrupted();
      const updated = this.#newer;
      this.#newer = false;
      if (updated) renewals.add(opened.engine);
      this.#opened = { ...opened, langs: want.langs };
      this.#tried = want;
      this.#region = want.region;
      this.#set('ready');
      this.#ready(want.langs[0]!, want.region, updated);
      this.#follow(source, signal);
    } catch (error) {
      if (call !== this.#call) return;
      if (signal.aborted) return this.#interrupted();
      this.#failed = performance.now();
      this.#tried = want;
      this.error = error instanceof Error ? error : new Error(String(error));
      this.#set('error');
      this.#tell(this.error);
    }
  }

  /** Tells once what is open; that more of the same came behind it is nobody's business. */
  #ready(lang: Lang, region: string, updated: boolean): void {
    const told = `${lang} ${region}`;
    if (this.#told === told && !updated) return;
    this.#told = told;
    this.#host.dispatchEvent(new CairnReadyEvent({ lang, region, ...(updated && { updated }) }));
  }

  /** The element left while its packs were on the way: begin again when it is back. */
  #interrupted(): void {
    this.#again = true;
    this.#set('initial');
    if (this.#host.isConnected) this.hostConnected();
  }

  /** Opens what is wanted; a region that does not exist is told, and the widest one serves instead. */
  async #open(source: PackSource, want: Want, signal: AbortSignal): Promise<Opened> {
    try {
      const opened = await source.open(want, signal);
      if (opened.engine.regions(want.langs[0]).some(({ code }) => code === want.region)) return opened;
      throw new UnknownRegionError(want.region);
    } catch (error) {
      if (!(error instanceof UnknownRegionError) || want.region === WIDEST) throw error;
      this.#tell(error);
      want.region = WIDEST;
      return source.open(want, signal);
    }
  }

  #tell({ message }: Error): void {
    tellError(this.#host, { stage: 'packs', message });
  }

  /** Newer packs were stored: open them for the next question. */
  #follow(source: PackSource, signal: AbortSignal): void {
    this.#stopUpdates?.();
    this.#stopUpdates = source.onUpdate(() => {
      this.#key = '';
      this.#newer = true;
      this.#host.requestUpdate();
    });
    signal.addEventListener('abort', this.#stopUpdates);
  }

  #set(status: Status): void {
    if (status !== 'error') this.error = null;
    this.status = status;
    this.#host.requestUpdate();
  }
}
