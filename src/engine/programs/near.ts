import { openKin } from '../occupations/kin.js';
import type { ProgramsDeps } from './deps.js';

/** An occupation is near when likeness of words × likeness of profile reaches this. */
const NEAR = 0.38;
/** The same among occupations of one training category: they serve where nothing nearer is offered. */
const PEER = 0.25;
/** Fit of the nearest: training for another occupation never counts as much as training for the target. */
export const NEAREST = 0.8;
const RAISED = 0.12;

/**
 * How well training for each occupation serves the target: 1 for the target itself, less for those both spoken of in the
 * same words and alike in skills (either alone makes a judge of a paralegal and a dancer of an educator), 0 for the rest.
 * Occupations of one training category need be less alike: what differs between them is not the schooling.
 */
export function nearOccupations(target: string, deps: ProgramsDeps): Map<string, number> {
  const fit = new Map([[target, 1]]);
  const codes = deps.codes();
  for (const [other, likeness] of openKin(deps.packs.occupations)[codes.indexOf(target)] ?? []) {
    const code = codes[other]!;
    const near = likeness * deps.similarity(target, code);
    if (near >= (deps.teer(code) === deps.teer(target) ? PEER : NEAR))
      fit.set(code, Math.min(NEAREST, near + RAISED));
  }
  return fit;
}
