import { expect, fixture, fixtureSync, html, waitUntil } from '@open-wc/testing';
import type { CairnElement } from '../../../src/components/base/cairn-element.js';
import { formatter } from '../../../src/components/base/format.js';
import { version } from '../../../src/components/base/version.js';
import { matchLocale } from '../../../src/components/localize.js';
import { CairnSearch } from '../../../src/components/search/cairn-search.js';
import '../../../src/define.js';
import { fakeEngine } from './fake-engine.js';
import { byRole, nameOf } from './roles.js';

let tags = 0;
const freshTag = (): string => `cairn-test-${++tags}`;

/** Not `fixture`: for a plain element that waits for a frame, and a page in the background draws none. */
const drawn = (box: Element): Promise<unknown> =>
  Promise.all([...box.querySelectorAll<CairnSearch>('cairn-search')].map((one) => one.updateComplete));

const labelOf = (element: Element): string => nameOf(byRole(element, 'combobox'));

describe('language', () => {
  it('is the own lang, else the closest, else the document’s, else English', async () => {
    const box = fixtureSync(
      html`<div lang="fr">
        <cairn-search></cairn-search><cairn-search lang="en"></cairn-search>
        <p lang="en-GB"><cairn-search></cairn-search></p>
      </div>`,
    );
    await drawn(box);
    const [inherited, own, nearer] = box.querySelectorAll<CairnSearch>('cairn-search');
    expect(inherited!.locale).to.equal('fr-CA');
    expect(own!.locale).to.equal('en');
    expect(nearer!.locale).to.equal('en');
  });

  it('instances in different languages stand side by side and re-render alone', async () => {
    const box = fixtureSync(
      html`<div>
        <cairn-search lang="fr"></cairn-search><cairn-search lang="en"></cairn-search>
        <cairn-search lang="fr-CA"></cairn-search>
      </div>`,
    );
    await drawn(box);
    const all = [...box.querySelectorAll<CairnSearch>('cairn-search')];
    expect(all.map(labelOf)).to.deep.equal(['Titre de poste', 'Job title', 'Titre de poste']);
    all[0]!.lang = 'en';
    await all[0]!.updateComplete;
    expect(all.map(labelOf)).to.deep.equal(['Job title', 'Job title', 'Titre de poste']);
  });

  it('follows a change of language around it', async () => {
    const box = fixtureSync(html`<div lang="en"><cairn-search></cairn-search></div>`);
    await drawn(box);
    const element = box.querySelector<CairnSearch>('cairn-search')!;
    expect(labelOf(element)).to.equal('Job title');
    const renamed = new Promise<void>((resolve) =>
      new MutationObserver((_, observer) => (observer.disconnect(), resolve())).observe(element.shadowRoot!, {
        subtree: true,
        attributes: true,
      }),
    );
    box.setAttribute('lang', 'fr');
    await renamed;
    await element.updateComplete;
    expect(labelOf(element)).to.equal('Titre de poste');
  });

  it('passes over what is no language tag and takes English for a language it lacks', () => {
    expect(matchLocale('fr_CA')).to.equal('fr-CA');
    expect(matchLocale('FR')).to.equal('fr-CA');
    expect(matchLocale('x-_-?')).to.equal(undefined);
    expect(matchLocale('')).to.equal(undefined);
    expect(matchLocale('de-AT')).to.equal('en');
  });

  it('marks its box with the language and direction it speaks', async () => {
    const element = await fixture<CairnSearch>(html`<cairn-search lang="fr" dir="rtl"></cairn-search>`);
    const box = element.shadowRoot!.querySelector('.box')!;
    expect(box.getAttribute('lang')).to.equal('fr-CA');
    expect(box.getAttribute('dir')).to.equal('ltr');
  });
});

describe('define', () => {
  it('keeps the first copy, and warns once with both versions', () => {
    const tag = freshTag();
    class First extends CairnSearch {}
    class Second extends CairnSearch {}
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void warned.push(text);
    try {
      First.define(tag);
      First.define(tag);
      expect(warned).to.deep.equal([]);
      Second.define(tag);
      Second.define('cairn-search');
    } finally {
      console.warn = warn;
    }
    expect(customElements.get(tag)).to.equal(First);
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain(tag).and.to.contain(version);
  });

  it('has the package’s version', async () => {
    const { version: released } = (await (await fetch('/package.json')).json()) as { version: string };
    expect(version).to.equal(released);
  });
});

describe('life', () => {
  it('keeps properties set before the upgrade', async () => {
    const tag = freshTag();
    const element = document.createElement(tag) as CairnSearch;
    element.label = 'Trade';
    element.engine = fakeEngine();
    document.body.append(element);
    class Late extends CairnSearch {}
    Late.define(tag);
    await element.updateComplete;
    expect(labelOf(element)).to.equal('Trade');
    expect(element.engine).to.not.equal(null);
    element.remove();
  });

  it('a move keeps text and lifetime; a removal ends the lifetime; a return begins another', async () => {
    const element = await fixture<CairnSearch>(html`<cairn-search .engine=${fakeEngine()}></cairn-search>`);
    element.ask('nurse');
    await element.updateComplete;
    const { lifetime } = element;
    const elsewhere = document.body.appendChild(document.createElement('div'));
    elsewhere.append(element);
    await Promise.resolve();
    await element.updateComplete;
    expect(lifetime.aborted).to.equal(false);
    expect((byRole(element, 'combobox') as HTMLInputElement).value).to.equal('nurse');
    elsewhere.remove();
    await Promise.resolve();
    expect(lifetime.aborted).to.equal(true);
    document.body.append(element);
    expect(element.lifetime.aborted).to.equal(false);
    element.remove();
  });

  it('leaves no observer behind after ten mounts', async () => {
    const { observe, disconnect } = MutationObserver.prototype;
    let alive = 0;
    MutationObserver.prototype.observe = function (...args) {
      alive++;
      return observe.apply(this, args);
    };
    MutationObserver.prototype.disconnect = function () {
      alive--;
      return disconnect.call(this);
    };
    try {
      const holder = document.body.appendChild(document.createElement('div'));
      for (let i = 0; i < 10; i++) {
        const element = document.createElement('cairn-search') as CairnSearch;
        holder.append(element);
        await element.updateComplete;
        element.remove();
        await Promise.resolve();
      }
      holder.remove();
    } finally {
      Object.assign(MutationObserver.prototype, { observe, disconnect });
    }
    expect(alive).to.equal(0);
  });

  it('no style attribute and no style element reaches the shadow root (strict policies refuse them)', async () => {
    const element = await fixture<CairnElement>(html`<cairn-search .engine=${fakeEngine()}></cairn-search>`);
    expect(element.shadowRoot!.querySelectorAll('style, [style]')).to.have.length(0);
  });
});

describe('formats', () => {
  const [en, fr] = [formatter('en'), formatter('fr-CA')];
  it('writes money, percentages and counts as each language does', () => {
    expect(en.money(43.27)).to.equal('$43.27');
    expect(fr.money(43.27)).to.equal('43,27\u00a0$');
    expect(en.money(395)).to.equal('$395');
    expect(fr.money(26, { cents: true })).to.equal('26,00\u00a0$');
    expect(en.percent(0.1245, { digits: 1, sign: true })).to.equal('+12.5%');
    expect(fr.percent(0.125, { digits: 1 })).to.equal('12,5\u00a0%');
    expect(fr.number(363_100)).to.equal('363\u00a0100');
    expect(en.unit(1, 'week')).to.equal('1\u00a0week');
    expect(fr.unit(1.5, 'hour')).to.match(/^1,5\sheure$/);
    expect(fr.list(['a', 'b', 'c'])).to.equal('a, b et c');
  });

  it('takes zero as one in French and as many in English', () => {
    const forms = { one: 'one', other: 'other' };
    expect(en.plural(0, forms)).to.equal('other');
    expect(fr.plural(0, forms)).to.equal('one');
    expect(fr.plural(1_000_000, forms)).to.equal('other');
  });

  it('writes dates in full, and leaves what is no date', () => {
    expect(fr.date('2026-03-03')).to.equal('3\u00a0mars\u00a02026');
    expect(fr.date('2027-02-01')).to.equal('1er\u00a0février\u00a02027');
    expect(fr.date('2027-02-11')).to.equal('11\u00a0février\u00a02027');
    expect(fr.date('2027-02-01', { year: 'numeric', month: 'short' })).to.equal('févr.\u00a02027');
    expect(en.date('spring')).to.equal('spring');
  });
});

describe('voice', () => {
  it('speaks in the element’s language, and what two elements say together is said whole', async () => {
    const element = await fixture<CairnElement>(html`<cairn-search lang="fr"></cairn-search>`);
    const voice = byRole(element, 'status');
    expect(voice.lang).to.equal('fr-CA');
    const other = document.createElement('cairn-search') as CairnElement;
    element.announce('un');
    element.announce('deux');
    element.announce('trois', other);
    await waitUntil(() => voice.textContent);
    expect(voice.textContent).to.equal('deux trois');
  });
});
