import { foldAccents } from '../../../plugins/kit/fold-accents.ts';
import type { Language } from '../../../plugins/tools/shared/language.ts';

/** Small words that one of the languages has and the other has not. */
const words: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'the my is are do does did have how much many what which when where why who and or of for to at with from can you me i last this month week year spend spent pay paid get got show tell hello hi thanks please help'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el la los las mi mis es son cuanto cuanta cuantos cuantas que cual cuales cuando donde por quien y o de para con desde puedo puedes me yo ultimo este esta mes semana ano gaste gasto pague pago tengo muestra dime hola gracias ayuda en del al un una cuales pasado anterior'.split(
      ' ',
    ),
  ),
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
