import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BEGUN_ANSWERS, openBeginnings } from '../../../src/engine/titles/beginnings.js';
import { fold } from '../../../src/engine/text/index.js';
import { buildTables } from '../../../src/engine/titles/build.js';
import { decodeTitles } from '../../../src/engine/titles/decode.js';
import { openTitleIndex } from '../../../src/engine/titles/index.js';
import { createIndex } from '../../../src/engine/titles/title-index.js';
import type { TitleIndex, TitleMatch } from '../../../src/engine/titles/types.js';
import { openPack } from '../../../src/node.js';

for (const lang of ['en', 'fr'] as const) {
  const opened = openPack('src/data/packs', { lang, region: 'CA', topics: false });
  const open = async () => {
    const pack = (await opened).titles[lang]!;
    const raw = decodeTitles(pack);
    const kept = openBeginnings(pack, raw);
    const index: TitleIndex = createIndex(buildTables(raw));
    return { pack, kept, index, letters: String(pack.meta.begun).split(' ') };
  };

  test(`what the ${lang} pack holds for two letters is what a search finds`, async () => {
    const { kept, index, letters } = await open();
    assert.ok(letters.length > 30, `${letters.length} beginnings`);
    for (const begun of letters) {
      const answers = kept(begun, 8)!;
      const found = index.search(begun, BEGUN_ANSWERS);
      const of = (matches: readonly TitleMatch[]) =>
        matches.map(({ code, matched }) => `${code} ${matched.toLowerCase()}`);
      assert.deepEqual(of(answers), of(found), begun);
      answers.forEach(({ confidence, matched, ranges }, i) => {
        assert.ok(Math.abs(confidence - found[i]!.confidence) <= 0.5 / 255 + 1e-9, `${begun}: ${confidence}`);
        // A search also marks words of one family with those that begin so.
        for (const [start, end] of found[i]!.ranges)
          if (fold(matched.slice(start, end)) === begun)
            assert.ok(
              ranges.some((range) => range[0] === start && range[1] === end),
              `${begun} in ${matched}: ${JSON.stringify(ranges)}`,
            );
      });
    }
  });

  test(`in ${lang} all but two letters alone is searched`, async () => {
    const { pack, kept, letters } = await open();
    const begun = letters[0]!;
    assert.deepEqual(
      kept(begun.toUpperCase(), 2)!.map(({ code }) => code),
      kept(begun, 8)!
        .slice(0, 2)
        .map(({ code }) => code),
    );
    for (const query of ['', begun[0]!, `${begun} `, ` ${begun}`, `${begun}a`, '--', 'rn', '1é'])
      assert.equal(kept(query, 8), undefined, query);
    const older = { ...pack, meta: { ...pack.meta, begun: undefined } };
    const { begunCode: _begunCode, ...sections } = pack.sections;
    for (const old of [older, { ...pack, sections }]) {
      assert.equal(openBeginnings(old, decodeTitles(pack))(begun, 8), undefined);
      assert.equal(openTitleIndex(old).search(begun).length, 8);
    }
    const index = openTitleIndex(pack);
    assert.equal(index.search(begun).length, BEGUN_ANSWERS);
  });
}
