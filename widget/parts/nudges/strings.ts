import type { NudgeKind } from '../../../server/protocol/nudges.ts';
import type { Language } from '../../core/strings.ts';

const english = {
  title: 'Good to know',
  kinds: {
    low_balance: 'Low balance ahead',
    bill_due: 'Bill due soon',
    price_rise: 'Price went up',
  } as Record<NudgeKind, string>,
  why: 'Why am I seeing this?',
  off: 'Stop telling me about this',
  isOff: 'You will not be told about this any more. Privacy has the switch.',
  dismiss: 'Dismiss',
  failed: 'That did not work. Try again.',
};

/** What is said around a nudge. */
export type NudgeStrings = typeof english;

const spanish: NudgeStrings = {
  title: 'Conviene saberlo',
  kinds: {
    low_balance: 'Saldo bajo a la vista',
    bill_due: 'Factura próxima',
    price_rise: 'Subida de precio',
  },
  why: '¿Por qué veo esto?',
  off: 'No avisarme más de esto',
  isOff: 'No recibirá más avisos de este tipo. Puede cambiarlo en Privacidad.',
  dismiss: 'Descartar',
  failed: 'No ha funcionado. Inténtelo de nuevo.',
};

const arabic: NudgeStrings = {
  title: 'من المفيد أن تعرف',
  kinds: {
    low_balance: 'رصيد منخفض قريبًا',
    bill_due: 'فاتورة تستحق قريبًا',
    price_rise: 'ارتفع السعر',
  },
  why: 'لماذا أرى هذا؟',
  off: 'لا تخبرني بهذا بعد الآن',
  isOff: 'لن نخبرك بهذا بعد الآن. المفتاح في صفحة الخصوصية.',
  dismiss: 'تجاهل',
  failed: 'لم ينجح ذلك. حاول مرة أخرى.',
};

export const words: Record<Language, NudgeStrings> = { en: english, es: spanish, ar: arabic };
