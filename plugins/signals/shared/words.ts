/** Words for a customer: those of each language, or one text for both, a name for instance. */
export type Words = string | { readonly en: string; readonly es: string };

export function english(words: Words): string {
  return typeof words === 'string' ? words : words.en;
}

/** Null where there is nothing to translate. */
export function spanish(words: Words): string | null {
  return typeof words === 'string' ? null : words.es;
}
