import { clear, del, get, keys, set } from 'idb-keyval';
import { openStore } from '../../data/pack/open-store.js';
import type { Budget } from '../../engine/programs/types.js';

/** What a learner tells of themselves. */
export interface KeptSituation {
  have: string[];
  lack: string[];
  /** Occupation code of their own job. */
  current?: string;
  /** Id of a finer profile of the target. */
  profile?: string;
  /** Code of the region they chose. */
  region?: string;
}

/** What a learner keeps for one target occupation. */
export interface KeptPlan {
  /** Program ids, in the learner's order. */
  picked: string[];
  /** Suggestions they do not want. */
  dropped: string[];
  budget: Budget;
  /** Absent where an earlier version kept the plan. */
  situation?: KeptSituation;
  /** When it was kept last, milliseconds since 1970; the store tells, 0 where it does not know. */
  at?: number;
  /** The store's own word that the browser refused it: it is kept until the page is closed. */
  page?: boolean;
}

/** A plan, and the occupation it leads to. */
export interface KeptFor extends KeptPlan {
  code: string;
}

/** Where values are kept; IndexedDB unless replaced. Any call may reject. */
export interface KeyValue {
  get(key: string): Promise<unknown>;
  keys(): Promise<string[]>;
  set(key: string, value: unknown): Promise<void>;
  del(key: string): Promise<void>;
  clear(): Promise<void>;
}

/** The learner's plans and favourites, on this device alone. */
export interface PlanStore {
  /** The plan kept for an occupation; null when there is none, or none that can be read. */
  plan(code: string): Promise<KeptPlan | null>;
  /** All that are kept, the one kept last first. */
  plans(): Promise<KeptFor[]>;
  /** Keeps a plan, or forgets it (null). `false`: the browser refuses, so only until the page is closed. */
  keep(code: string, plan: KeptPlan | null): Promise<boolean>;
  favourites(): Promise<string[]>;
  setFavourites(ids: string[]): Promise<boolean>;
  /** Erases everything. `false`: the browser refuses, so that what was kept there may come back. */
  clear(): Promise<boolean>;
  /**
   * Calls back when a plan or the favourites change, here or in another tab, until `signal` aborts. One listener a
   * signal: an element that is moved, and listens again, is called once.
   */
  watch(listener: () => void, signal: AbortSignal): void;
}

const VERSION = 1;
const FAVOURITES = 'favourites';
const PLAN = 'plan:';

/** Our own database: it lies in the host's origin. */
function indexedDb(): KeyValue {
  const db = openStore('cairn-plans', 'plans');
  return {
    get: (key) => get(key, db),
    keys: () => keys(db),
    set: (key, value) => set(key, value, db),
    del: (key) => del(key, db),
    clear: () => clear(db),
  };
}

const ids = (value: unknown): string[] | null =>
  Array.isArray(value) && value.every((id) => typeof id === 'string') ? value : null;

const id = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A record of ours: this version's, not one of a newer Cairn, nor anything else a page may have put there. */
function body(value: unknown): Record<string, unknown> | null {
  const record = value as { version?: unknown } | null | undefined;
  return typeof record === 'object' && record?.version === VERSION ? { ...record } : null;
}

function planIn(value: unknown): KeptPlan | null {
  const record = body(value);
  const picked = ids(record?.picked);
  if (!record || !picked) return null;
  const budget: Budget = {};
  for (const name of ['hours', 'weeks', 'cost'] as const) {
    const limit = (record.budget as Budget | undefined)?.[name];
    if (typeof limit === 'number' && limit >= 0) budget[name] = limit;
  }
  const told = record.situation as Record<keyof KeptSituation, unknown> | null | undefined;
  const situation = told
    ? {
        have: ids(told.have) ?? [],
        lack: ids(told.lack) ?? [],
        current: id(told.current),
        profile: id(told.profile),
        region: id(told.region),
      }
    : undefined;
  return {
    picked,
    dropped: ids(record.dropped) ?? [],
    budget,
    situation,
    at: Number(record.at) || 0,
    ...(record.page === true && { page: true }),
  };
}

/** @param open how to reach the storage; tried on the first call, and memory serves when it refuses */
export function createPlanStore(open: () => KeyValue = indexedDb): PlanStore {
  const memory = new Map<string, unknown>();
  const listeners = new Map<AbortSignal, () => void>();
  let storage: KeyValue | undefined;
  let channel: BroadcastChannel | undefined;

  /** Private mode, a sandboxed frame, a full disk: whatever the reason, the page must go on. */
  const attempt = async <T>(run: (to: KeyValue) => Promise<T>, otherwise: () => T): Promise<T> => {
    try {
      return await run((storage ??= open()));
    } catch {
      return otherwise();
    }
  };
  const read = async (key: string): Promise<unknown> =>
    memory.has(key)
      ? memory.get(key)
      : attempt(
          (from) => from.get(key),
          () => undefined,
        );
  const plan = async (code: string): Promise<KeptPlan | null> => planIn(await read(PLAN + code));
  const wake = (): void => listeners.forEach((listener) => listener());
  const change = async (run: (to: KeyValue) => Promise<void>, otherwise?: () => void): Promise<boolean> => {
    const kept = await attempt(
      async (to) => (await run(to), true),
      () => (otherwise?.(), false),
    );
    wake();
    channel?.postMessage('changed');
    return kept;
  };
  const write = (key: string, value: object | null): Promise<boolean> => {
    const record = value && { ...value, version: VERSION };
    memory.delete(key);
    return change(
      (to) => (record ? to.set(key, record) : to.del(key)),
      () => memory.set(key, record && { ...record, page: true }),
    );
  };

  return {
    plan,
    async plans() {
      const stored = await attempt(
        (from) => from.keys(),
        () => [],
      );
      // Whatever else lies there holds no plan.
      const codes = [...stored, ...memory.keys()].flatMap((key) => String(key).split(PLAN)[1] ?? []);
      const found = await Promise.all(
        [...new Set(codes)].map(async (code) => ({ code, ...(await plan(code)) })),
      );
      return found.filter((one): one is KeptFor => !!one.picked).sort((a, b) => b.at! - a.at!);
    },
    keep: (code, kept) => write(PLAN + code, kept && { ...kept, at: Date.now() }),
    favourites: async () => ids(body(await read(FAVOURITES))?.ids) ?? [],
    setFavourites: (list) => write(FAVOURITES, list.length ? { ids: list } : null),
    clear() {
      memory.clear();
      return change((to) => to.clear());
    },
    watch(listener, signal) {
      if (signal.aborted) return;
      listeners.set(signal, listener);
      channel ??= new BroadcastChannel('cairn-plans');
      channel.onmessage = wake;
      signal.addEventListener('abort', () => {
        listeners.delete(signal);
        if (listeners.size) return;
        // An open channel would keep the page from being frozen into the back-forward cache.
        channel?.close();
        channel = undefined;
      });
    },
  };
}

/** The store every element uses unless it is given another. */
export const planStore: PlanStore = createPlanStore();
