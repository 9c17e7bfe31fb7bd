/** Remembers the last answer of `fn` for as long as it is asked with the same values. */
export function memo<Args extends unknown[], Result>(
  fn: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { args: Args; result: Result } | undefined;
  return (...args) => {
    if (!last || args.some((arg, i) => !Object.is(arg, last!.args[i]))) last = { args, result: fn(...args) };
    return last.result;
  };
}
