import type { Language } from '../../core/strings.ts';

const english = {
  article: 'Article',
  read: 'Read the article',
  offer: 'Offer',
  offerBy: (partner: string) => `From ${partner}`,
  offerWhy: 'Why am I seeing this?',
  offerChosen: 'It was chosen by fixed rules from your own accounts, because you meet its conditions.',
  offerHide: 'Hide',
  offerHidden: 'This offer is hidden, and will not be shown again.',
};

/** The words of the cards. */
export type CardStrings = typeof english;

const spanish: CardStrings = {
  article: 'Artículo',
  read: 'Leer el artículo',
  offer: 'Oferta',
  offerBy: (partner) => `De ${partner}`,
  offerWhy: '¿Por qué veo esto?',
  offerChosen: 'Se eligió con reglas fijas a partir de sus propias cuentas, porque usted cumple sus condiciones.',
  offerHide: 'Ocultar',
  offerHidden: 'Esta oferta está oculta y no se volverá a mostrar.',
};

const arabic: CardStrings = {
  article: 'مقال',
  read: 'اقرأ المقال',
  offer: 'عرض',
  offerBy: (partner) => `من ${partner}`,
  offerWhy: 'لماذا أرى هذا؟',
  offerChosen: 'اختير وفق قواعد ثابتة من حساباتك، لأنك تستوفي شروطه.',
  offerHide: 'إخفاء',
  offerHidden: 'هذا العرض مخفي ولن يظهر مجددًا.',
};

export const words: Record<Language, CardStrings> = { en: english, es: spanish, ar: arabic };
