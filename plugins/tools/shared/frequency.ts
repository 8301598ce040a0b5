import type { Frequency } from '../../kit/index.ts';
import type { Wording } from './language.ts';

/** How often something comes, without a number word: those need a fact. */
export const frequencyWords: Readonly<Record<Frequency, Wording>> = {
  WEEKLY: { en: 'every week', es: 'cada semana' },
  BIWEEKLY: { en: 'every other week', es: 'una semana sí y otra no' },
  FOUR_WEEKLY: { en: 'every few weeks', es: 'cada pocas semanas' },
  SEMI_MONTHLY: { en: 'on fixed days, several a month', es: 'en días fijos, varios al mes' },
  MONTHLY: { en: 'every month', es: 'cada mes' },
  BIMONTHLY: { en: 'every other month', es: 'un mes sí y otro no' },
  QUARTERLY: { en: 'quarterly', es: 'cada trimestre' },
  SEMI_ANNUALLY: { en: 'semi-annually', es: 'cada semestre' },
  ANNUALLY: { en: 'every year', es: 'cada año' },
  UNKNOWN: { en: 'on no regular days', es: 'sin días fijos' },
};
