import type { Language } from '../../core/strings.ts';

const english = {
  privacyGiven: (date: string) => `You agreed on ${date}.`,
  privacyWithdrawn: (date: string) => `You withdrew your consent on ${date}.`,
  privacyNever: 'You have not given your consent.',
  privacyScopes: 'The assistant may look at',
  privacyEffect:
    'Withdrawing takes effect with your next message. Your browser keeps, in this tab alone, what you have not sent yet, and nothing else.',
  withdraw: 'Withdraw consent',
};

/** The words of the privacy page. */
export type PrivacyStrings = typeof english;

const spanish: PrivacyStrings = {
  privacyGiven: (date) => `Usted aceptó el ${date}.`,
  privacyWithdrawn: (date) => `Usted retiró su consentimiento el ${date}.`,
  privacyNever: 'Usted no ha dado su consentimiento.',
  privacyScopes: 'El asistente puede consultar',
  privacyEffect:
    'Retirarlo surte efecto con su próximo mensaje. Su navegador guarda, solo en esta pestaña, lo que aún no ha enviado, y nada más.',
  withdraw: 'Retirar consentimiento',
};

const arabic: PrivacyStrings = {
  privacyGiven: (date) => `وافقت في ${date}.`,
  privacyWithdrawn: (date) => `سحبت موافقتك في ${date}.`,
  privacyNever: 'لم تعطِ موافقتك.',
  privacyScopes: 'يمكن للمساعد الاطلاع على',
  privacyEffect: 'يسري السحب مع رسالتك التالية. يحتفظ متصفحك، في هذه النافذة وحدها، بما لم تُرسله بعد، ولا شيء غير ذلك.',
  withdraw: 'سحب الموافقة',
};

export const words: Record<Language, PrivacyStrings> = { en: english, es: spanish, ar: arabic };
