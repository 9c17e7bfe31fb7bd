import { fixture, nextFrame, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { assemble } from '../../../src/data/pack/assemble.js';
import { createPackLoader } from '../../../src/data/pack/loader.js';
import { unpack } from '../../../src/data/pack/unpack.js';
import { createEngine } from '../../../src/engine/create.js';
import type { Engine } from '../../../src/engine/engine.js';
import type { Catalogue, Program } from '../../../src/engine/programs/types.js';
import type { Lang } from '../../../src/engine/types.js';
import {
  createPlanStore,
  type KeyValue,
  type PlanStore,
} from '../../../src/components/controllers/plan-store.js';
import type { CairnElement } from '../../../src/components/base/cairn-element.js';

const engines = new Map<Lang, Promise<Engine>>();

/** An engine over the committed packs; opened once a language. */
export function realEngine(lang: Lang = 'en'): Promise<Engine> {
  let engine = engines.get(lang);
  if (!engine) {
    const open = async (): Promise<Engine> => {
      const { packs } = await createPackLoader({ base: '/packs/', unpack }).open({
        lang: [lang],
        region: 'ON',
        profiles: true,
      });
      return createEngine(assemble(packs));
    };
    engines.set(lang, (engine = open()));
  }
  return engine;
}

const TITLES = [
  'Anatomy for care workers',
  'Medication administration',
  'Wound assessment',
  'Mental health first response',
  'Dementia care',
  'Palliative approach',
  'Infection control',
  'Phlebotomy',
];

/** A program about practical nurses, complete unless `part` says otherwise. */
export function program(index: number, part: Partial<Program> = {}): Program {
  return {
    id: `p${index}`,
    title: { en: TITLES[index]!, fr: `Formation ${index}` },
    institution: { en: index % 2 ? 'Prairie Institute (demo)' : 'Lakeshore College (demo)' },
    url: `https://college.example/programs/${index}`,
    languages: ['en'],
    delivery: index % 2 ? 'hybrid' : 'online',
    hours: 30 + index * 5,
    weeks: 6,
    cost: 300 + index * 50,
    currency: 'CAD',
    aid: true,
    credential: 'micro-credential',
    noc: ['32101'],
    cip: [],
    skills: index % 2 ? ['Biology'] : ['Mental health', 'Active listening'],
    topics: [],
    prerequisites: [],
    requirements: null,
    stackableInto: [],
    location: null,
    starts: [],
    description: {},
    inquire: null,
    ...part,
  };
}

/** Eight programs for practical nurses; some of the last state less. */
export const catalogue = (programs: Program[] = nurses()): Catalogue => ({
  name: { en: 'Test' },
  updated: null,
  jurisdiction: 'ON',
  sample: false,
  programs,
});

function nurses(): Program[] {
  const unstated = { cost: null, hours: null, weeks: null, aid: null, delivery: null };
  return TITLES.map((_, i) =>
    program(
      i,
      i === 6 ? { cost: null } : i === 7 ? { ...unstated, inquire: 'mailto:ask@college.example' } : {},
    ),
  );
}

/** Storage in memory; `broken` makes every call fail, as a browser that refuses it; so does `refuse`, from then on. */
export function memory(
  seed: Record<string, unknown> = {},
  broken = false,
): { store: PlanStore; data: Map<string, unknown>; refuse(from?: boolean): void } {
  const data = new Map(Object.entries(seed));
  const check = (): void => {
    if (broken) throw new DOMException('refused', 'SecurityError');
  };
  const kv: KeyValue = {
    get: async (key) => (check(), data.get(key)),
    keys: async () => (check(), [...data.keys()]),
    set: async (key, value) => (check(), void data.set(key, value)),
    del: async (key) => (check(), void data.delete(key)),
    clear: async () => (check(), data.clear()),
  };
  return { store: createPlanStore(() => kv), data, refuse: (from = true) => void (broken = from) };
}

/** Puts an element on the page and waits for what it reads from its store. */
export async function place<T extends CairnElement>(template: TemplateResult): Promise<T> {
  const element = await fixture<T>(template);
  await settle(element);
  return element;
}

export async function settle(element: CairnElement): Promise<void> {
  await element.updateComplete;
  await nextFrame();
  await element.updateComplete;
}

/** Visible text, white space and no-break spaces made plain. */
export const plain = (element: Node | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What an element tells screen readers next. */
export async function spoken(element: CairnElement): Promise<string> {
  const voice = element.shadowRoot!.querySelector('.voice')!;
  await waitUntil(() => voice.textContent);
  return plain(voice);
}
