import { msg, str } from '@lit/localize';
import type { Budget, Plan } from '../../engine/programs/types.js';
import { textOf } from '../../engine/programs/text-of.js';
import type { CairnPlan } from './cairn-plan.js';
import { doneTitle } from '../programs/words.js';

/** One thing to say about a plan, in words; undefined where it is said elsewhere. */
export function noticeWords(
  { id, program, value = '' }: Plan['notices'][number],
  budget: Budget,
  { steps, totals }: Plan,
  { format, language, find }: CairnPlan,
): string | undefined {
  /** The one that would close most by its name, and how many more. */
  const left = (): string => {
    const { title = {} } = find(program!) ?? {};
    const more = +value - 1;
    return format.list([
      textOf(title, language),
      ...(more ? [msg(str`${format.number(more)} more`, { id: 'plan.more' })] : []),
    ]);
  };
  switch (id) {
    case 'over-budget': {
      const most = budget[value as 'hours' | 'weeks' | 'cost'] ?? 0;
      const limit =
        value === 'cost'
          ? format.money(most, totals)
          : format.unit(most, value === 'weeks' ? 'week' : 'hour');
      return msg(str`What you picked goes past your limit of ${limit}.`, { id: 'plan.over' });
    }
    case 'missing-prerequisite':
    case 'cycle': {
      const step = steps.find((one) => one.program.id === program);
      return (
        step &&
        msg(str`Ask the institution what to take before “${textOf(step.program.title, language)}”.`, {
          id: 'plan.before',
        })
      );
    }
    case 'gone':
      return msg(str`Programs of your plan that are not offered here any more: ${value}.`, {
        id: 'plan.gone',
      });
    case 'unstated':
      return msg(str`Left out because their hours, weeks or cost are not stated: ${left()}.`, {
        id: 'plan.unstated',
      });
    case 'elsewhere':
      return msg(str`Left out because they are taken in person in another province: ${left()}.`, {
        id: 'plan.elsewhere',
      });
    case 'asks':
      return msg(str`Left out because they ask for something first: ${left()}.`, { id: 'plan.asks' });
    case 'untaught':
      return msg(str`Left out because they are taught in another language: ${left()}.`, {
        id: 'plan.untaught',
      });
    case 'other-language':
      return msg('No program that fits is taught in your language.', { id: 'plan.other' });
    case 'nothing-left':
      // Without steps it is the title.
      return steps.length ? `${doneTitle()}.` : undefined;
    default:
      return undefined;
  }
}
