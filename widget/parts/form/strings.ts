import type { Language } from '../../core/strings.ts';

const english = {
  hint: 'Change a figure to see what it comes to.',
  between: (least: string, most: string) => `Enter a number from ${least} to ${most}.`,
  working: 'Working it out',
  assumed: 'Taken for granted',
  failed: 'This could not be worked out. Change a figure to try again.',
};

export type FormStrings = typeof english;

const spanish: FormStrings = {
  hint: 'Cambie una cifra para ver en qué queda.',
  between: (least, most) => `Escriba un número de ${least} a ${most}.`,
  working: 'Calculando',
  assumed: 'Se da por supuesto',
  failed: 'No se pudo calcular. Cambie una cifra para intentarlo de nuevo.',
};

const arabic: FormStrings = {
  hint: 'غيّر رقمًا لترى النتيجة.',
  between: (least, most) => `أدخل رقمًا من ${least} إلى ${most}.`,
  working: 'جارٍ الحساب',
  assumed: 'افتراضات الحساب',
  failed: 'تعذّر الحساب. غيّر رقمًا للمحاولة مجددًا.',
};

export const words: Record<Language, FormStrings> = { en: english, es: spanish, ar: arabic };
