import { html } from '@open-wc/testing';
import type { CairnPrograms } from '../../../src/components/programs/cairn-programs.js';
import '../../../src/define.js';
import type { Engine } from '../../../src/engine/engine.js';
import type { Catalogue } from '../../../src/engine/programs/types.js';
import { allByRole, nameOf } from '../base/roles.js';
import { catalogue, memory, place, realEngine, settle } from './fixture.js';

/** Opened before the tests of whichever file imports this. */
export let engine: Engine;
let french: Engine;
before(async () => {
  engine = await realEngine();
  french = await realEngine('fr');
});

interface Options {
  lang?: string;
  list?: Catalogue;
  occupation?: string;
  theme?: string;
  store?: ReturnType<typeof memory>['store'];
  caller?: string;
}

export const show = ({
  lang = 'en',
  list = catalogue(),
  occupation = '32101',
  theme = 'light',
  store = memory().store,
  caller = '',
}: Options = {}) =>
  place<CairnPrograms>(
    html`<cairn-programs
      lang=${lang}
      theme=${theme}
      caller=${caller}
      .engine=${lang.startsWith('fr') ? french : engine}
      .occupation=${occupation}
      .situation=${{ current: '44101' }}
      .catalogue=${list}
      .store=${store}
    ></cairn-programs>`,
  );

export const articles = (element: CairnPrograms) => allByRole(element, 'article');
export const control = (element: CairnPrograms, label: string): HTMLInputElement =>
  [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('.panel input, .panel select')].find((one) =>
    nameOf(one).startsWith(label),
  )!;

/** Fills a field of the filters; a box is ticked by `on`. */
export async function filter(element: CairnPrograms, label: string, value: string): Promise<void> {
  const field = control(element, label);
  if (field.type === 'checkbox') field.checked = value === 'on';
  else field.value = value;
  field.dispatchEvent(new Event(field.type === 'search' ? 'input' : 'change'));
  await settle(element);
}
