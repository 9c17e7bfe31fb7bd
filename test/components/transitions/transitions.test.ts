import { expect, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { CairnTransitions } from '../../../src/components/transitions/cairn-transitions.js';
import { place, plain, realEngine } from '../programs/fixture.js';

const cards = ({ shadowRoot }: CairnTransitions): string[] =>
  [...shadowRoot!.querySelectorAll('.job')].map(plain);

describe('<cairn-transitions>', () => {
  it('says of a job behind schooling or a licence what it pays, and nothing of skills', async () => {
    const engine = await realEngine();
    const texts = cards(
      await place<CairnTransitions>(
        html`<cairn-transitions lang="en" occupation="33102" .engine=${engine}></cairn-transitions>`,
      ),
    );
    expect(texts).to.have.length(6);
    expect(texts.some((text) => !text.includes('%'))).to.equal(true);
    for (const text of texts) expect(text).not.to.match(/false|undefined|null/);
  });

  it('shows as many as are asked for', async () => {
    const engine = await realEngine();
    const element = await place<CairnTransitions>(
      html`<cairn-transitions lang="en" limit="20" occupation="33102" .engine=${engine}></cairn-transitions>`,
    );
    expect(cards(element)).to.have.length(20);
  });
});
