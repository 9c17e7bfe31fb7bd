import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import { catalogue, program } from './fixture.js';
import { articles, engine, show } from './show.js';

/** Without codes or skills: what they are about has to be read from their words. */
const many = (count: number) =>
  catalogue(
    Array.from({ length: count }, (_, i) =>
      program(i % 8, {
        id: `m${i}`,
        noc: i % 40 ? [] : ['32101'],
        skills: [],
        description: { en: `Part ${i} of medication rounds, wound care and charting for care workers.` },
      }),
    ),
  );

describe('a large catalogue', () => {
  it('is tagged between frames, with a place held for its programs meanwhile', async () => {
    const list = many(3000);
    const element = await show({ list });
    expect(articles(element)).to.have.length(0);
    expect(element.shadowRoot!.querySelector('.bone'), 'a place is held').to.exist;
    let turns = 0;
    while (!articles(element).length && turns < 2000) {
      await aTimeout(0);
      turns++;
    }
    expect(turns, 'the page had its turn').to.be.above(5);
    expect(articles(element).length).to.be.above(0);
    expect([...engine.prepare(list)], 'nothing is left to tag').to.have.length(0);
  });

  it('is there at once where it was tagged before', async () => {
    const list = many(3000);
    for (const share of engine.prepare(list)) expect(share).to.be.at.most(1);
    expect(articles(await show({ list })).length).to.be.above(0);
  });

  it('gives way to the one set after it', async () => {
    const element = await show({ list: many(3000) });
    element.catalogue = catalogue();
    await waitUntil(() => articles(element).length === 6, 'the programs of the second');
    await aTimeout(300);
    expect(articles(element)).to.have.length(6);
  });
});
