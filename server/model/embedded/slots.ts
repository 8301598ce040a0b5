import type { Days } from '../../../plugins/tools/shared/period.ts';
import { foldAccents } from '../../../plugins/kit/fold-accents.ts';
import { bareCents, findMoney } from './money.ts';
import type { NameIndex } from './names.ts';
import type { TurnKnowledge } from '../understanding.ts';
import type { Frame } from './follow-up.ts';
import { numberOf, numberPattern } from './numbers.ts';
import type { Relative } from './moved-days.ts';
import { monthPattern } from './period-days.ts';
import { comparing, findPeriods } from './periods.ts';
import { findOther } from './references.ts';
import type { Speller } from './spelling.ts';
import { monthsAhead } from './stretches.ts';
import { findTopics } from './topics.ts';
import { unfamiliarWords, wellKnown, type Unfamiliar } from './unfamiliar.ts';

/** What a message names: the arguments that a tool may be called with. */
export interface Slots {
  readonly period?: Days;
  /** Other days that the first are compared with. */
  readonly against?: Days;
  /** The last of the days named when they are to come: "below zero this week" ends on Sunday. */
  readonly through?: string;
  /** The days named when they are to come: "a trip in January". */
  readonly ahead?: Days;
  readonly category?: string;
  readonly merchant?: string;
  readonly account?: string;
  /** More kinds of spending or shops beside the first: "food or transport". */
  readonly others?: readonly string[];
  /** More accounts beside the first: "checking or savings". */
  readonly other_accounts?: readonly string[];
  /** Kinds of spending or shops that are not to be counted: "without rent". */
  readonly without?: readonly string[];
  readonly amount_cents?: number;
  readonly limit?: number;
  /** How long a plan goes on from now. */
  readonly months?: number;
}

/** Where a slot was found in the text that was read. */
export interface SlotSpan {
  readonly slot: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly hint: string | null;
}

/** A message taken apart. */
export interface ParsedMessage {
  readonly slots: Slots;
  /** The period hangs on the one asked about before: "the month before". */
  readonly relative: Relative | null;
  readonly spans: readonly SlotSpan[];
  /** The text with each slot's words replaced by its name: "how much did i spend on <category> <period>". */
  readonly delexicalised: string;
  /** Words that stand where a shop or a kind of spending would, but are neither that is known. */
  readonly unfamiliar: Unfamiliar | null;
  /** A number without a currency, in cents, that nothing else was made of: "a 900 laptop". */
  readonly bare_cents: number | null;
  /** A number that says in a word or two what the number of the question before is to be: "make it ten". */
  readonly number: number | null;
  /** Its days are compared with those asked about before: "more than in May?". */
  readonly compares: boolean;
  /** It means another account than the one asked about, and which one cannot be told. */
  readonly isOtherUnclear: boolean;
}

export interface SlotContext {
  readonly asOf: string;
  /** 3/8 is 3 August. */
  readonly dayFirst: boolean;
  readonly names: NameIndex;
  readonly speller: Speller;
  readonly accounts: TurnKnowledge['accounts'];
  /** The question before, which "the other card" and a number alone hang on. */
  readonly frame: Frame | null;
  /** False where "without rent" is read as words about the rent: for a tool that leaves nothing out. */
  readonly leavesOut?: boolean;
}

const topN = new RegExp(
  `\\b(?:top|first|last|next|previous|biggest|largest|highest|mayores|principales|anteriores|ultim[oa]s|primer[oa]s)\\s+(?<after>${numberPattern})\\b(?!(?:st|nd|rd|th)\\b|\\s*%)|\\b(?<before>${numberPattern})\\s+(?:biggest|largest|highest|top|most|main|latest|older|anteriores|before (?:that|those)|(?:\\p{L}+\\s+)?(?:mayores|principales|mas (?:grandes|caros|caras)))\\b`,
  'u',
);
/** Reads period, amounts, names and counts out of a message. */
export function parseMessage(message: string, context: SlotContext): ParsedMessage {
  const { asOf, dayFirst, names, speller, accounts, frame } = context;
  const text = foldAccents(withMonth(message))
    .replaceAll(/\banios?\b/g, (word) => word.replace('ni', 'n'))
    .replaceAll(/\byr(?=s?\b)/g, 'year')
    .replaceAll(/\b(this|last|next) (week|month|year)s\b/g, '$1 $2')
    // "This month vs last": last month.
    .replaceAll(
      /\bthis (week|month|year) (?:vs\.?|versus|or|against|compared (?:to|with)) last\b(?! (?:week|month|year))/g,
      (words, unit: string) => `${words} ${unit}`,
    )
    .replaceAll(/[\p{L}]+/gu, (word) => {
      const corrected = speller.correct(word);
      // A name that nobody here knows is a slip of another name at most.
      return corrected !== word && isNamed(word, message) && !names.isInName(corrected) ? word : corrected;
    });
  const spans: SlotSpan[] = [];
  let masked = text;
  const take = (slot: string, start: number, end: number, hint: string | null = null): void => {
    spans.push({ slot, start, end, text: text.slice(start, end), hint });
    masked = masked.slice(0, start) + ' '.repeat(end - start).replaceAll(' ', '\u0000') + masked.slice(end);
  };

  const count = topN.exec(masked)?.groups;
  const limit = numberOf(count?.['after'] ?? count?.['before']);
  const marked = findMoney(masked).find(({ isMarked }) => isMarked);
  if (marked) take('money', marked.start, marked.end);
  const isPrice = priced.test(masked) || (frame !== null && pricedTools.has(frame.intent));
  const periods = findPeriods(withoutRate(isPrice ? withoutYears(masked) : masked), asOf, dayFirst);
  for (const { start, end } of periods.spans) take('period', start, end);
  // "The same for 8890" is another account, when one ends so.
  const money = marked ?? findMoney(masked).find(({ start, end }) => !names.isAccount(text.slice(start, end)));
  if (money && !marked) take('money', money.start, money.end);
  const other = findOther(masked, frame?.slots['account'], accounts);
  const chosen = new Map<string, string>();
  if (other?.account_id) {
    chosen.set('account', other.account_id);
    take('account', other.start, other.end);
  }
  const topics = findTopics({ text, masked, message, leavesOut: context.leavesOut ?? true }, names, chosen);
  for (const [slot, value] of topics.chosen) chosen.set(slot, value);
  for (const { slot, start, end, hint } of topics.taken) take(slot, start, end, hint);
  const { others, otherAccounts, without } = topics;
  if (!chosen.has('category') && cashTaken.test(masked)) chosen.set('category', 'TRANSFER_OUT_WITHDRAWAL');
  const bare = frame && !money && limit === null ? bareNumber(masked, frame) : null;
  if (bare) take('money', bare.start, bare.end);
  const months = monthsAhead(text);
  const unfamiliar = chosen.has('merchant')
    ? null
    : (wellKnown(masked, message) ??
      (chosen.has('category')
        ? null
        : unfamiliarWords(masked, message, (word) => speller.knows(word), frame !== null)));
  // "Uber rides" are those of Uber, whatever else is one.
  if (unfamiliar?.isName) chosen.delete('category');
  if (unfamiliar?.isName)
    spans.push({ slot: 'merchant', start: unfamiliar.start, end: unfamiliar.end, text: unfamiliar.words, hint: null });
  const [category, merchant, account] = ['category', 'merchant', 'account'].map((slot) => chosen.get(slot));
  return {
    slots: {
      ...(periods.period && { period: periods.period }),
      ...(periods.against && { against: periods.against }),
      ...(periods.ahead !== null && { through: periods.ahead.to, ahead: periods.ahead }),
      ...(category !== undefined && { category }),
      ...(merchant !== undefined && { merchant }),
      ...(account !== undefined && { account }),
      ...(others.length > 0 && (category ?? merchant) !== undefined && { others }),
      ...(otherAccounts.length > 0 && { other_accounts: otherAccounts }),
      ...(without.length > 0 && { without }),
      ...(money && { amount_cents: money.cents }),
      ...(limit !== null && limit > 0 && { limit }),
      ...(months !== null && months > 0 && { months }),
    },
    relative: periods.relative,
    spans: spans.sort((a, b) => a.start - b.start),
    delexicalised: delexicalise(text, spans),
    unfamiliar,
    bare_cents: money || limit !== null ? null : bareCents(masked),
    number: bare?.value ?? null,
    compares: comparing.test(text),
    isOtherUnclear: other !== null && other.account_id === null && !chosen.has('account'),
  };
}

const bareNumberPattern = new RegExp(`(?<![\\p{L}\\d.,#*/-])${numberPattern}(?![\\p{L}\\d%/-])`, 'u');

/** A number alone, when the question before had one; as a word only where it counts rows: "a" is no sum. */
function bareNumber(masked: string, { slots }: Frame): { value: number; start: number; end: number } | null {
  const hasSum = slots['amount_cents'] !== undefined;
  if (!hasSum && slots['limit'] === undefined) return null;
  const match = (hasSum ? bareSum : bareNumberPattern).exec(masked);
  const value = match && numberOf(match[0].replaceAll(/(?<=\d)[.,](?=\d)/g, ''));
  return match && value ? { value, start: match.index, end: match.index + match[0].length } : null;
}

const bareSum = /(?<![\p{L}\d.,#*/-])(?:\d{1,3}(?:[,.]\d{3})+|\d{1,6})(?![\p{L}\d%/-]|[.,]\d)/u;

/** Cash that was taken out, however the words stand. */
const cashTaken =
  /\bcash\b.*\b(?:take|took|taken|get|got|pull|pulled)\b.*\bout\b|\b(?:take|took|taken|pull|pulled) out\b.*\bcash\b|\bwithdr[ae]wn?\b|\befectivo\b.*\b(?:saque|sacado|saco|retire|retirado)\b|\b(?:saque|sacado|retire|retirado)\b.*\befectivo\b/;

/** May is a month when it is written as one, and else a verb: in Spanish it is never anything else. */
function withMonth(message: string): string {
  return message.replaceAll(/(?<=\S\s)May(?![\p{L}])/gu, 'mayo');
}

/** Whether a folded word is written with a capital inside the message. */
function isNamed(word: string, message: string): boolean {
  return message
    .split(/[^\p{L}]+/u)
    .some((part, index) => index > 0 && /^\p{Lu}/u.test(part) && foldAccents(part) === word);
}

/** "an APR" is a rate, and so is one whose meaning is asked: April has no article and needs no explanation. */
function withoutRate(text: string): string {
  return text.replaceAll(
    /\b(?:an|the|my|your|is|whats|what's|what’s|card|which|cards|el|mi|del|does)\s+apr\b|\bapr(?=\s+(?:mean|stand|defin|expla|interest|rate|signific|que es|explic))/g,
    (words) => words.replace(/apr$/, '\u0000'.repeat(3)),
  );
}

/** What is bought has a price: "a 2000 laptop" is of no year. */
const priced = /\b(?:afford|permitir\w*|me alcanza\w*|comprar\w*|costs|cuesta)\b/;

/** Tools whose questions are about a price and about no days. */
const pricedTools = new Set(['affordability', 'what_if', 'payoff']);

/** Takes out numbers that could be years, where nothing beside them says that they are. */
function withoutYears(text: string): string {
  return text.replaceAll(bareYear, '\u0000'.repeat(4));
}

const bareYear = new RegExp(
  `(?<![\\p{L}\\d/-])(?<!\\b(?:in|since|during|en|desde|(?:${monthPattern})(?: de| of|,)?) )20\\d\\d(?![\\d/-])`,
  'gu',
);

function delexicalise(text: string, spans: readonly SlotSpan[]): string {
  let result = '';
  let position = 0;
  for (const { slot, start, end, hint } of spans.toSorted((a, b) => a.start - b.start)) {
    // What is left out changes nothing of what is asked.
    const said = slot === 'without' ? '' : `<${slot}>`;
    result += `${text.slice(position, start)}${said}${hint === null ? '' : ` ${hint}`}`;
    position = end;
  }
  return result + text.slice(position);
}
