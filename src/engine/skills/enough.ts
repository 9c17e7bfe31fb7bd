/** Reaching this share of what is asked for is enough to bring it. */
const ENOUGH = 2 / 3;

/** Levels as whole dots: what is asked, at least one, and what is there. */
export const dotsOf = ({ has, level }: { has: number; level: number }): { asked: number; has: number } => ({
  asked: Math.max(1, Math.round(level)),
  has: Math.round(has),
});

/** Whether a level is brought. Judged by the dots, so that what is seen, what is ticked and what is counted agree. */
export function brought(item: { has: number; level: number }): boolean {
  const { asked, has } = dotsOf(item);
  return has >= asked * ENOUGH;
}
