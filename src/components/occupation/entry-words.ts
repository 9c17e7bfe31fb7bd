import { msg } from '@lit/localize';
import type { Entry } from '../../engine/types.js';

/** The usual way in, as one sentence; undefined when nothing is known of it. */
export function schooling({ education, apprenticeship }: Entry): string | undefined {
  if (apprenticeship === 'required' || education === 'apprenticeship')
    return msg('The usual way in is an apprenticeship.', { id: 'occupation.way.apprenticeship' });
  switch (education) {
    case 'university':
      return msg('The usual way in is a university degree.', { id: 'occupation.way.university' });
    case 'university-or-college':
      return msg('The usual way in is a university degree or a college diploma.', {
        id: 'occupation.way.either',
      });
    case 'college':
      return msg('The usual way in is a college diploma or certificate.', { id: 'occupation.way.college' });
    case 'secondary':
      return msg('The usual way in is a high-school diploma, often with training on the job.', {
        id: 'occupation.way.secondary',
      });
    case 'none':
      return msg('No formal schooling is usually asked for; training is on the job.', {
        id: 'occupation.way.none',
      });
    default:
      return undefined;
  }
}

/** Whether a licence or registration is needed; undefined when it is not. */
export function licence({ regulated }: Entry): string | undefined {
  switch (regulated) {
    case 'all':
      return msg('You must be registered with the regulator of your province or territory.', {
        id: 'occupation.licence.all',
      });
    case 'some':
      return msg('Some provinces or territories ask for a licence or registration. Check yours.', {
        id: 'occupation.licence.some',
      });
    case 'federal':
      return msg('This work, or part of it, asks for a licence or certificate from Transport Canada.', {
        id: 'occupation.licence.federal',
      });
    case 'driving':
      return msg('You need a driver’s licence of the class the work asks for.', {
        id: 'occupation.licence.driving',
      });
    default:
      return undefined;
  }
}

/** What short programs can and cannot do where more than a short program is asked for. */
export function limits({ education, apprenticeship, regulated }: Entry): string | undefined {
  if (regulated !== 'none')
    return msg(
      'A micro-credential (a short program that proves one skill) is not a licence. It helps you prepare, catch up or renew.',
      { id: 'occupation.limit.licence' },
    );
  if (apprenticeship === 'required' || /^(uni|c|a)/.test(education))
    return msg(
      'A micro-credential (a short program that proves one skill) does not replace it. It helps you prepare or catch up.',
      { id: 'occupation.limit.schooling' },
    );
  return undefined;
}

/** The same beside a plan, where there is room for a reminder only. */
export const beside = (entry: Entry): string | undefined =>
  limits(entry) &&
  msg('These programs prepare you. They do not replace a licence or the usual schooling.', {
    id: 'plan.limit',
  });
