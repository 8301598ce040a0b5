import type { Language } from './protocol/index.ts';

/** The locale of who is answered in a language: their own where it is of that language, else that language as the United States write it. */
export function localeIn(language: Language, own: string): string {
  if (own.startsWith(language)) return own;
  return language === 'es' ? 'es-US' : 'en-US';
}

/** The locale that a page asks for; one that names a language alone writes figures as answers in it do. */
export function readerLocale(asked: string | undefined, own: string): string {
  if (asked === undefined) return own;
  return asked === 'es' || asked === 'en' ? localeIn(asked, own) : asked;
}
