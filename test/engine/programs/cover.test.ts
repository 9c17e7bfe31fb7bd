import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ALWAYS_EXACT, bestCover } from '../../../src/engine/programs/cover.js';
import { gain, openAfter } from '../../../src/engine/programs/option.js';
import type { Limits, Option } from '../../../src/engine/programs/option.js';

const FEATURES = 5;
const LEAST = 0.03;

/** Options whose needs point at earlier ones only, so that there is no cycle; needs are closed. */
const problem = (most: number) =>
  fc
    .record({
      raw: fc.array(
        fc.record({
          ids: fc.uniqueArray(fc.integer({ min: 0, max: FEATURES - 1 }), { maxLength: 3 }),
          strength: fc.integer({ min: 1, max: 19 }),
          hours: fc.integer({ min: 0, max: 60 }),
          weeks: fc.integer({ min: 0, max: 12 }),
          cost: fc.integer({ min: 0, max: 900 }),
          need: fc.option(fc.nat(), { freq: 4 }),
          twin: fc.option(fc.nat(), { freq: 6 }),
          copy: fc.option(fc.nat(), { freq: 4 }),
        }),
        { minLength: 1, maxLength: most },
      ),
      shares: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: FEATURES, maxLength: FEATURES }),
      limits: fc.record({
        steps: fc.integer({ min: 1, max: 5 }),
        hours: fc.constantFrom(Infinity, 30, 90, 150),
        weeks: fc.constantFrom(Infinity, 6, 20),
        cost: fc.constantFrom(Infinity, 400, 1500),
      }),
    })
    .map(({ raw, shares, limits }) => {
      const options: (Option & { needs: number[]; twins: number[] })[] = raw.map(
        ({ ids, strength, hours, weeks, cost }) => ({
          ids,
          strengths: ids.map((_, i) => Math.min(0.95, (strength + i) / 20)),
          ...{ hours, weeks, cost, needs: [], twins: [] },
        }),
      );
      raw.forEach(({ need, twin, copy }, i) => {
        if (copy !== null && i > 0 && need === null) {
          const { ids, strengths } = options[copy % i]!;
          Object.assign(options[i]!, { ids, strengths });
        }
        if (need !== null && i > 0) {
          const first = need % i;
          options[i]!.needs = [...new Set([...options[first]!.needs, first])];
        }
        const same = (need === null ? copy : null) ?? twin;
        if (same !== null && i > 0 && !options[i]!.needs.includes(same % i)) {
          options[i]!.twins.push(same % i);
          options[same % i]!.twins.push(i);
        }
      });
      const sum = shares.reduce((total, share) => total + share, 0) || 1;
      return { options, open: Float64Array.from(shares, (share) => share / sum), limits };
    });

const value = (options: readonly Option[], open: Float64Array, chosen: readonly number[]): number => {
  const left = openAfter(
    open,
    chosen.map((i) => options[i]!),
  );
  return open.reduce((sum, share, i) => sum + share - left[i]!, 0);
};

/** What a plan may be, said plainly: within every limit, nothing missing, no course twice, no idle step. */
function allowed(
  options: readonly Option[],
  open: Float64Array,
  chosen: readonly number[],
  limits: Limits,
): boolean {
  const pick = chosen.map((i) => options[i]!);
  const needed = new Set(pick.flatMap(({ needs }) => needs));
  return (
    chosen.length <= limits.steps &&
    (['hours', 'weeks', 'cost'] as const).every(
      (name) => pick.reduce((sum, o) => sum + o[name], 0) <= limits[name],
    ) &&
    pick.every(
      ({ needs, twins }) => needs.every((i) => chosen.includes(i)) && !twins.some((i) => chosen.includes(i)),
    ) &&
    chosen.every((i) => {
      if (needed.has(i)) return true;
      const rest = chosen.filter((other) => other !== i).map((other) => options[other]!);
      // What only this one asks for would go with it, and is to be worth its place too.
      const outside = chosen.filter((other) => other !== i && !options[i]!.needs.includes(other));
      const without = chosen.filter(
        (other) => outside.includes(other) || outside.some((one) => options[one]!.needs.includes(other)),
      );
      const together = value(options, open, chosen) - value(options, open, without);
      return (
        gain(options[i]!, openAfter(open, rest)) >= LEAST &&
        together >= LEAST * (chosen.length - without.length) - 1e-12
      );
    })
  );
}

function bruteForce(options: readonly Option[], open: Float64Array, limits: Limits): number {
  let best = 0;
  for (let mask = 0; mask < 1 << options.length; mask++) {
    const chosen = options.flatMap((_, i) => (mask & (1 << i) ? [i] : []));
    if (allowed(options, open, chosen, limits)) best = Math.max(best, value(options, open, chosen));
  }
  return best;
}

test('the plan equals brute force on 1,000 random small catalogues', () => {
  fc.assert(
    fc.property(problem(8), ({ options, open, limits }) => {
      const found = bestCover(options, open, limits, LEAST);
      assert.equal(found.exact, true);
      assert.ok(allowed(options, open, found.chosen, limits), `not allowed: ${found.chosen.join()}`);
      assert.ok(Math.abs(value(options, open, found.chosen) - found.value) < 1e-9);
      const best = bruteForce(options, open, limits);
      assert.ok(Math.abs(found.value - best) < 1e-9, `${found.value} of ${best}`);
    }),
    { numRuns: 1000 },
  );
});

test('a course that another could stand for stays where that one is a third one’s twin', () => {
  const course = (id: number, hours: number, twins: number[]): Option => {
    return { ids: [id], strengths: [0.5], hours, weeks: 0, cost: 0, needs: [], twins };
  };
  const options = [course(0, 9, [1]), course(0, 5, [0, 2]), course(1, 5, [1])];
  const limits = { steps: 5, hours: Infinity, weeks: Infinity, cost: Infinity };
  assert.deepEqual(bestCover(options, Float64Array.of(0.5, 0.5), limits, LEAST).chosen.sort(), [0, 2]);
});

test('on larger catalogues no allowed set closes more than the bound', () => {
  fc.assert(
    fc.property(problem(40), fc.array(fc.nat(), { maxLength: 12 }), ({ options, open, limits }, draws) => {
      // Nearly no work allowed: the search must give up and still speak the truth.
      const found = bestCover(options, open, limits, LEAST, 50);
      assert.ok(allowed(options, open, found.chosen, limits));
      assert.ok(found.upper >= found.value - 1e-9);
      const full = bestCover(options, open, limits, LEAST);
      assert.ok(full.value <= found.upper + 1e-9, `bound ${found.upper} is below ${full.value}`);
      const random: number[] = [];
      for (const draw of draws) {
        const next = draw % options.length;
        const more = [...new Set([...random, ...options[next]!.needs, next])];
        if (allowed(options, open, more, limits)) random.splice(0, random.length, ...more);
      }
      assert.ok(value(options, open, random) <= found.upper + 1e-9);
    }),
    { numRuns: 300 },
  );
});

test('more options never lower the best coverage', () => {
  fc.assert(
    fc.property(problem(ALWAYS_EXACT), ({ options, open, limits }) => {
      const fewer = options.slice(0, -1).map((option) => ({
        ...option,
        twins: option.twins.filter((i) => i < options.length - 1),
      }));
      const before = bestCover(fewer, open, limits, LEAST).value;
      assert.ok(bestCover(options, open, limits, LEAST).value >= before - 1e-9);
    }),
    { numRuns: 300 },
  );
});
