import { msg, str } from '@lit/localize';
import type { Budget, Plan, Program } from '../../engine/programs/types.js';
import type { CairnElement } from '../base/cairn-element.js';
import { textOf } from '../programs/words.js';

/** One thing to say about a plan, in words; undefined where it is said elsewhere. */
export function noticeWords(
  { id, program, value = '' }: Plan['notices'][number],
  find: (id: string) => Program | undefined,
  budget: Budget,
  currency: string,
  host: CairnElement,
): string | undefined {
  const { format, language } = host;
  const name = (of: string | undefined): string => {
    const found = of && find(of);
    return found ? textOf(found.title, language) : (of ?? '');
  };
  switch (id) {
    case 'over-budget': {
      const limit =
        value === 'cost'
          ? format.money(budget.cost ?? 0, { currency })
          : value === 'weeks'
            ? format.unit(budget.weeks ?? 0, 'week')
            : format.unit(budget.hours ?? 0, 'hour');
      return msg(str`What you picked goes past your limit of ${limit}.`, { id: 'plan.over' });
    }
    case 'missing-prerequisite':
      return msg(str`“${name(program)}” asks for “${name(value)}” first, which is not in this catalogue.`, {
        id: 'plan.missing',
      });
    case 'cycle':
      return msg(str`“${name(program)}” asks, by way of others, for itself first. Ask the institution.`, {
        id: 'plan.cycle',
      });
    case 'unstated':
      return msg(str`Left out, because they do not state what your limits ask about: ${value}.`, {
        id: 'plan.unstated',
      });
    default:
      return undefined;
  }
}
