import * as z from 'zod';
import { foldAccents } from '../../kit/fold-accents.ts';
import type { ToolSession } from '../../kit/index.ts';
import { languageOf } from './language.ts';

/** The `question` argument of tools whose first sentence depends on how they were asked. */
export const questionArgument = z
  .string()
  .max(2_000)
  .default('')
  .describe('The customer’s own words: a question that yes or no answers is answered so in the first sentence');

const lead = /^(?:(?:so|and|hey|hi|hello|ok|okay|but|then|please|pls|um|y|oye|hola|pero|entonces|vale|por favor)\s+)+/;
const reported =
  /^(?:(?:can|could|would) you (?:please )?(?:tell me|check|see|say)|tell me|check|do you know|i (?:want|need|would like) to know|i wonder|wondering|any idea|(?:me )?(?:puedes?|pueden|podes|podrias?|podrian) (?:decirme|decir|mirar|ver|comprobar|confirmar|avisar)|dime|sabes|quiero saber|mira|comprueba)\s+(?:if|whether|si)\s+/;
const englishVerbs =
  /^(?:will|wont|am|is|isnt|are|arent|was|were|wasnt|did|didnt|do|dont|does|doesnt|have|havent|has|hasnt|had|can|cant|could|should|would|any)\b/;
const toAssistant = /^(?:can|could|would|will|do|did|have|are) (?:you|u)\b/;
const toShow = /^(?:can|could|may) i (?:see|get|have|know)\b/;
/** "Food or transport?", "¿es más o menos?": neither yes nor no answers a choice. "Or not", "or so" and "or anything" give none. */
const choice =
  /\b(?:or(?! (?:not|no|so|nah|what|anything|something|any|whatever|else|two|more)\b)|o(?! (?:no|nada|algo|asi|sea|que|mas|algun\w*|cualquier\w*)\b))\b(?! *\?*$)/;
const asks = /\b(?:how (?:much|many|long|often)|what|which|who)\b/;
const spanishAsks =
  /^(?:(?:a|de|en|por|para|con|desde|hasta) )?(?:que|cual|cuales|cuant[oa]s?|cuando|como|donde|quien|quienes|porque)\b/;
const spanishVerbs =
  /^(?!(?:gastos|cobros|ingresos?|depositos?|cobrador\w*|gasto (?:promedio|medio|total|diario|mensual|en|de|del)|pago (?:minimo|pendiente))\b)(?:(?:ya|aun|todavia|no|me|te|se|nos|le|lo|la|les) )*(?:voy|vamos|tengo|tenemos|puedo|podre|debo|estoy|llego|llegare|alcanza|alcanzara|quedare|quedara|quede|gast\w+|he|ha|han|hay|hubo|es|son|esta|estan|era|pague|pago|pagaron|pagado|subi\w+|sube|cobr\w+|llego|llegaron|cay[oó]|cae|cayeron|entro|entraron|acabare|dara|doy|ahorro|sigo|necesito|podria|tendre|fue|funciona|deposit\w+|devolv\w+|ingres\w+|supero|paso|salio|salieron)\b/;

/**
 * True for a question that yes or no answers: "will I go below zero?", "¿llegó mi nómina?". One that begins so but asks for a figure
 * ("can you tell me how much …") is none.
 */
export function isYesNo(question: string): boolean {
  return isPolar(decisiveLine(question));
}

/**
 * What decides how a question is put: its last line, which hangs on the one before, where that is a question of its own ("is it more than in
 * July?"), and else the first ("and in August?").
 */
function decisiveLine(question: string): string {
  const lines = question.split('\n').filter((line) => line.trim() !== '');
  const last = lines.at(-1) ?? '';
  return lines.length < 2 || isPolar(last) || isOpen(last) ? last : (lines[0] ?? '');
}

/** Asks for a figure or for words. */
function isOpen(line: string): boolean {
  const words = folded(line);
  return asks.test(words) || spanishAsks.test(words);
}

function folded(line: string): string {
  return foldAccents(line)
    .replaceAll(/['’`¿¡]/g, '')
    .trim()
    .replace(lead, '');
}

function isPolar(line: string): boolean {
  const first = folded(line.split('?')[0] ?? '');
  if (first === '') return false;
  if (choice.test(first)) return false;
  const said = first.replace(reported, '');
  if (said !== first) return true;
  if (englishVerbs.test(said)) return !toAssistant.test(said) && !toShow.test(said) && !asks.test(said);
  if (spanishAsks.test(said)) return false;
  return spanishVerbs.test(said) || pastVerb.test(line);
}

/** "¿Compré …?", "¿ya llegó …?": a verb of which the accent says so. */
const pastVerb = /^[¿\s]*(?:(?:y|ya|me|te|le|lo|la|no)\s+)*(?!caf[eé]|beb[eé])\p{L}{3,}[éíó](?![\p{L}])/iu;

/** The sentence behind its yes or no. */
export function withVerdict(isYes: boolean, sentence: string, { locale }: Pick<ToolSession, 'locale'>): string {
  const word = isYes ? { en: 'Yes', es: 'Sí' }[languageOf(locale)] : 'No';
  const isName = /^(?:\{|I )/.test(sentence);
  return `${word}: ${isName ? sentence : sentence.slice(0, 1).toLowerCase() + sentence.slice(1)}`;
}

/** The words that decide how a question is put, folded and without apostrophes, to look for one in. */
export function wordsAsked(question: string): string {
  return foldAccents(decisiveLine(question)).replaceAll(/['’`]/g, '');
}

/**
 * The words of the question in which a pattern is asked for, folded and without apostrophes: its last line, or the one that it hangs on.
 * Null where neither has it.
 */
export function asksFor(question: string, pattern: RegExp): string | null {
  const last = foldAccents(question.split('\n').at(-1) ?? '').replaceAll(/['’`]/g, '');
  if (pattern.test(last)) return last;
  const words = wordsAsked(question);
  return pattern.test(words) ? words : null;
}

const latest =
  /\b(?:last|latest|most recent|newest)\b(?! (?:month|year|week|quarter|summer|winter|spring|fall|autumn|night|few|couple|several|\d|two|three|six|twelve))|\bultim[oa]\b(?! (?:mes|ano|semana|trimestre|verano))|^\P{L}*(?:and |y )?(?:when (?:was|were|did)|cuando (?:fue|me|te|lo|la))\b/u;

/** True when one payment is asked for, the latest of them: "my last overdraft fee", "when was that?". */
export function isLatestAsked(question: string): boolean {
  return latest.test(foldAccents(lastLine(question)));
}

/** True of a line that asks for everything where the one before asked for a part. */
export function isAllAsked(line: string): boolean {
  return /\bin (?:all|total)\b|\ball (?:the |my |of )|\baltogether\b|\ben total\b|\btod[oa]s (?:las|los|mis)\b/.test(
    foldAccents(line),
  );
}

/** What was said last: the question itself, or the one that hangs on it. */
export function lastLine(question: string): string {
  return question.split('\n').findLast((line) => line.trim() !== '') ?? '';
}
