import type { Sources } from '../sources/index.js';

/** Unit groups with the share of an occupation that is theirs; shares sum to 1. */
export type Shares = ReadonlyMap<string, number>;

/** The same shares, made to sum to 1. */
export function normalised(shares: Shares): Shares {
  const sum = [...shares.values()].reduce((a, b) => a + b, 0);
  return new Map([...shares].map(([code, share]) => [code, share / sum]));
}

/** What is left when all else has its code: titles of no common kind. */
const CATCH_ALL = /, All Other$/;

/**
 * Which unit groups each O*NET occupation leads to. Two crosswalks are published, and neither is enough: the weighted
 * one lacks some 60 occupations with titles of their own ("Data Scientists") and sends whole families to one group
 * (all of 15-1299 to 22220), the other weighs nothing. Where both speak, each has half a say.
 */
export function groupsOfOnet(sources: Sources): Map<string, Shares> {
  const weighted = new Map<string, Map<string, number>>();
  const plain = new Map<string, Map<string, number>>();
  const found = new Map<string, Map<string, number>>();
  const add = (to: typeof found, onet: string, noc: string, share: number): void => {
    const known = to.get(onet) ?? new Map<string, number>();
    to.set(onet, known.set(noc, (known.get(noc) ?? 0) + share));
  };
  const names = new Map(sources.onetOccupations().map(({ onet, title }) => [onet, title]));
  for (const { onet, noc, path } of sources.onetToNoc()) add(weighted, onet, noc, path);
  for (const { onet, noc } of sources.nocToOnet())
    if (!CATCH_ALL.test(names.get(onet) ?? '')) add(plain, onet, noc, 1);
  for (const part of [weighted, plain])
    for (const [onet, shares] of part)
      for (const [noc, share] of normalised(shares)) add(found, onet, noc, share);
  return new Map([...found].map(([onet, shares]) => [onet, normalised(shares)]));
}
