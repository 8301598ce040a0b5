import { foldAccents } from '../../../plugins/kit/fold-accents.ts';
import type { Language } from '../../../plugins/tools/shared/language.ts';
import { languageWords } from './language-words.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const words: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: setOf(languageWords.en),
  es: setOf(languageWords.es),
};

/** The language a message is written in; null when it does not show: "Netflix?". */
export function detectLanguage(text: string): Language | null {
  const tokens = foldAccents(text).match(/[\p{L}]+/gu) ?? [];
  const count = (language: Language) => tokens.filter((token) => words[language].has(token)).length;
  const marks = /[¿¡ñ]/.test(text) ? 1 : 0;
  const [english, spanish] = [count('en'), count('es') + marks];
  if (english === spanish) return null;
  return english > spanish ? 'en' : 'es';
}
