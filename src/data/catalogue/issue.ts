import type { Issue, Problem } from './types.js';

/** An issue that costs a row or a value; `value` is cut so that a report stays readable. */
export const lost = (
  row: number,
  column: string,
  value: unknown,
  problem: Problem,
  data: Issue['data'] = {},
  programId?: string,
): Issue => ({
  row,
  column,
  value: String(value).slice(0, 200),
  problem,
  data,
  severity: 'error',
  ...(programId && { programId }),
});
