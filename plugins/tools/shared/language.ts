/** Languages that the tools speak; every other locale is answered in English. */
export type Language = 'en' | 'es';

/** A text in each language. */
export type Wording = Readonly<Record<Language, string>>;

/** @example languageOf('es-MX') // 'es' */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('es') ? 'es' : 'en';
}

/** "a, b and c" the way the language joins a list. */
export function joinWords(words: readonly string[], language: Language, type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat(language, { type, style: 'long' }).format(words);
}
