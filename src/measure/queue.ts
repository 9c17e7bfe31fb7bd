import type { Fact } from './facts.js';

/** A fact and the day it happened: no hour, no person. */
export interface Kept extends Fact {
  /** `2026-11-23` */
  day: string;
}

/** Of `localStorage`, what the queue needs; any call may throw. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'cairn-measure';
const MOST = 200;
const DAYS = 7;

const isKept = (value: unknown): value is Kept =>
  typeof (value as Kept | null)?.name === 'string' && typeof (value as Kept).day === 'string';

/** Facts waiting for a network: at most 200, at most seven days, in the page's own storage. */
export class Queue {
  #shelf: () => Shelf;
  #now: () => number;
  #memory: Kept[] = [];

  constructor(shelf: () => Shelf = () => localStorage, now: () => number = Date.now) {
    this.#shelf = shelf;
    this.#now = now;
  }

  /** Today, as the queue writes it. */
  today(): string {
    return new Date(this.#now()).toISOString().slice(0, 10);
  }

  read(): Kept[] {
    const oldest = new Date(this.#now() - DAYS * 86_400_000).toISOString().slice(0, 10);
    return this.#all().filter(({ day }) => day >= oldest);
  }

  write(facts: Kept[]): void {
    const list = facts.slice(-MOST);
    this.#memory = [];
    try {
      if (list.length) this.#shelf().setItem(KEY, JSON.stringify(list));
      else this.#shelf().removeItem(KEY);
    } catch {
      // Storage is refused or full: memory serves until the page is closed.
      this.#memory = list;
    }
  }

  #all(): Kept[] {
    try {
      const text = this.#shelf().getItem(KEY);
      // Another tab may have sent and removed what this one remembers.
      const list: unknown = JSON.parse(text ?? '[]');
      return [...(Array.isArray(list) ? list.filter(isKept) : []), ...this.#memory];
    } catch {
      return this.#memory;
    }
  }
}
