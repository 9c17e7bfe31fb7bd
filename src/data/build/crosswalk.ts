import type { Sources } from '../sources/index.js';

/** Codes with their shares, which sum to 1. */
export type Shares = ReadonlyMap<string, number>;

/** The same shares, made to sum to 1. */
export function normalised(shares: Shares): Shares {
  const sum = [...shares.values()].reduce((a, b) => a + b, 0);
  return new Map([...shares].map(([code, share]) => [code, share / sum]));
}

type Link = readonly [from: string, to: string, weight: number];

/** To what each code leads, with its shares. */
function shared(links: readonly Link[]): Map<string, Shares> {
  const sums = new Map<string, Map<string, number>>();
  for (const [from, to, weight] of links) {
    const of = sums.get(from) ?? new Map<string, number>();
    sums.set(from, of.set(to, (of.get(to) ?? 0) + weight));
  }
  return new Map([...sums].map(([from, of]) => [from, normalised(of)]));
}

/** The shares by each crosswalk, and where several speak, of each as much. */
const mean = (...crosswalks: Link[][]): Map<string, Shares> =>
  shared(
    crosswalks.flatMap((links) =>
      [...shared(links)].flatMap(([from, of]) => [...of].map(([to, share]): Link => [from, to, share])),
    ),
  );

/** What is left when all else has its code: titles of no common kind. */
const CATCH_ALL = /, All Other$/;

/**
 * Which unit groups each O*NET occupation leads to, with the share of it that is theirs. Two crosswalks are published,
 * and neither is enough: the weighted one lacks some 60 occupations with titles of their own ("Data Scientists") and
 * sends whole families to one group (all of 15-1299 to 22220), the other weighs nothing.
 */
export function groupsOfOnet(sources: Sources): Map<string, Shares> {
  const names = new Map(sources.onetOccupations().map(({ onet, title }) => [onet, title]));
  return mean(
    sources.onetToNoc().map(({ onet, noc, path }) => [onet, noc, path]),
    sources
      .nocToOnet()
      .filter(({ onet }) => !CATCH_ALL.test(names.get(onet) ?? ''))
      .map(({ onet, noc }) => [onet, noc, 1]),
  );
}

/** Which O*NET occupations each unit group is made of, with their shares, by both crosswalks. */
export const onetOfGroups = (sources: Sources): Map<string, Shares> =>
  mean(
    sources.onetToNoc().map(({ onet, noc, weight }) => [noc, onet, weight]),
    sources.nocToOnet().map(({ onet, noc }) => [noc, onet, 1]),
  );
