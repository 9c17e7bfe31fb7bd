import { RequestError } from './errors.js';

/**
 * Refuses what no request can mean; what is left out, or null, is not asked.
 * @param numbers by the name the caller gave them, each from 0 up
 * @param start an ISO date, `2027-01-11`
 * @throws RequestError
 */
export function check(numbers: object, start?: string): void {
  for (const [name, value] of Object.entries(numbers))
    if (value !== undefined && !(value >= 0)) throw new RequestError(name, 'a number from 0 up', value);
  // Some engines take 30 February for 2 March.
  if (start && new Date(start).toJSON()?.slice(0, 10) !== start.slice(0, 10))
    throw new RequestError('start', 'a date such as 2027-01-11', start);
}
