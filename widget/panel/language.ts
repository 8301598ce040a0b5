/** What each language calls itself; all but English are parts named `locale-` and its tag. */
export const languages = { en: 'English', es: 'Español', ar: 'العربية' } as const;
export type Language = keyof typeof languages;

/** The language to speak for a BCP 47 tag; English when it is not one of ours. */
export function languageOf(locale: string): Language {
  const tag = locale.slice(0, 2).toLowerCase();
  return tag === 'es' || tag === 'ar' ? tag : 'en';
}

/** Which way a language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return languageOf(locale) === 'ar' ? 'rtl' : 'ltr';
}
