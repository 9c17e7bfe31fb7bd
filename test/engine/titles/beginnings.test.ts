import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, STOP_WORDS, tokenize } from '../../../src/engine/text/index.js';
import { BEGUN_ANSWERS, openBeginnings, WHOLE_BYTE } from '../../../src/engine/titles/beginnings.js';
import { decodeTitles } from '../../../src/engine/titles/decode.js';
import { openTitleIndex } from '../../../src/engine/titles/index.js';
import { isOpen } from '../../../src/engine/titles/confidence.js';
import { openPack } from '../../../src/node.js';

for (const lang of ['en', 'fr'] as const) {
  const opened = openPack('src/data/packs', { lang, region: 'CA', topics: false });
  const open = async () => {
    const pack = (await opened).titles[lang]!;
    const raw = decodeTitles(pack);
    return { pack, raw, kept: openBeginnings(pack, raw), letters: String(pack.meta.begun).split(' ') };
  };

  test(`what the ${lang} pack holds for two letters are the commonest titles that begin so`, async () => {
    const { raw, kept, letters } = await open();
    assert.ok(letters.length > 40, `${letters.length} beginnings`);
    /** Slow and obvious: of all titles that begin with the letters, as common as their occupations, the share of one. */
    const titles = raw.codes.map((code, c) => {
      const first = raw.codeStart[c]!;
      const count = raw.codeStart[c + 1]! - first;
      const weight = (t: number): number => ((raw.trust[t]! / 100) * Math.exp(raw.prior[c]!)) / (1 + count);
      const forms = Array.from({ length: count }, (_, i) => ({
        begins: [false, true].map((woman) => fold(raw.text(first + i, woman)).slice(0, 2)),
        weight: weight(first + i),
      }));
      return { code, forms };
    });
    for (const begun of letters) {
      const shares = titles.map(({ code, forms }) => ({
        code,
        share: forms
          .filter(({ begins }) => begins.includes(begun))
          .reduce((sum, { weight }) => sum + weight, 0),
      }));
      const all = shares.reduce((sum, { share }) => sum + share, 0);
      const short = raw.abbreviations.has(begun);
      const answers = kept(begun, 8)!;
      const common = answers.slice(short ? 1 : 0);
      assert.deepEqual(
        common.map(({ code }) => code),
        shares
          .filter(({ code }) => !short || code !== answers[0]!.code)
          .sort((a, b) => b.share - a.share)
          .slice(0, common.length)
          .map(({ code }) => code),
        begun,
      );
      for (const { code, confidence, matched, ranges } of common) {
        const share = (shares.find((one) => one.code === code)!.share / all) * (short ? 0.5 : 1);
        assert.ok(Math.abs(confidence - share) <= 0.5 / WHOLE_BYTE + 1e-6, `${begun}: ${confidence}`);
        assert.ok(fold(matched).startsWith(begun), `${begun}: ${matched}`);
        // A stop word is not marked ("AS-02").
        if (!STOP_WORDS[lang].has(tokenize(matched, lang)[0]!.word))
          assert.deepEqual(ranges[0], [0, 2], matched);
      }
      assert.ok(answers.every(isOpen), `two letters are no answer to take: ${begun}`);
    }
  });

  test(`in ${lang} all but two letters alone is searched`, async () => {
    const { pack, raw, kept, letters } = await open();
    const begun = letters[0]!;
    assert.deepEqual(kept(begun.toUpperCase(), 2), kept(begun, 8)!.slice(0, 2));
    for (const query of ['', begun[0]!, `${begun} `, ` ${begun}`, `${begun}a`, '--', 'rn', '1é'])
      assert.equal(kept(query, 8), undefined, query);
    const older = { ...pack, meta: { ...pack.meta, begun: undefined } };
    const { begunCode: _begunCode, ...sections } = pack.sections;
    for (const old of [older, { ...pack, sections }]) {
      assert.equal(openBeginnings(old, raw)(begun, 8), undefined);
      assert.equal(openTitleIndex(old).search(begun).length, 8);
    }
    assert.equal(openTitleIndex(pack).search(begun).length, BEGUN_ANSWERS);
  });
}
