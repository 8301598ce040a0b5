import { plainWords } from '../../../plugins/tools/shared/words.ts';
import { leadOf } from './leaving-out.ts';
import type { NameIndex, NameSpan } from './names.ts';
import { wellKnown } from './unfamiliar.ts';

/** Words of a text that name something. */
export interface Taken {
  readonly slot: NameSpan['slot'] | 'without';
  readonly start: number;
  readonly end: number;
  readonly hint: string | null;
}

/** Kinds of spending, shops and accounts that a message names. */
export interface Topics {
  readonly chosen: ReadonlyMap<string, string>;
  /** More kinds of spending or shops beside the first. */
  readonly others: readonly string[];
  /** More accounts beside the first. */
  readonly otherAccounts: readonly string[];
  /** What is not to be counted. */
  readonly without: readonly string[];
  readonly taken: readonly Taken[];
}

type Named = Pick<NameSpan, 'slot' | 'value' | 'start' | 'end' | 'hint'>;

interface Given {
  /** The whole message, folded. */
  readonly text: string;
  /** The same without the words that were understood before. */
  readonly masked: string;
  readonly message: string;
  /** False where "without rent" is no more than words about the rent. */
  readonly leavesOut: boolean;
}

/** As many as an answer has room for beside the first. */
const mostOthers = 3;

/** Tells what of a message's names is asked about, what is asked about beside it, and what is to be left out. */
export function findTopics(
  given: Given,
  names: NameIndex,
  /** What was chosen before. */
  known: ReadonlyMap<string, string>,
): Topics {
  const { text, leavesOut } = given;
  const found = withJoined(names.find(given.masked), given);
  const chosen = new Map(known);
  const others: string[] = [];
  const otherAccounts: string[] = [];
  const without: string[] = [];
  const taken: Taken[] = [];
  const take = (slot: Taken['slot'], start: number, end: number, hint: string | null = null): void => {
    taken.push({ slot, start, end, hint });
  };
  for (const { slot, value, start, end, hint } of found) {
    const isTopic = slot !== 'account';
    const lastOmitted = taken.findLast((one) => one.slot === 'without');
    const isListed = lastOmitted !== undefined && alsoAsked.test(text.slice(lastOmitted.end, start));
    const lead = isTopic && leavesOut && !isCash(value) ? leadOf(text.slice(0, start)) : null;
    if (isTopic && (lead !== null || isListed)) {
      without.push(value);
      take('without', isListed ? lastOmitted.end : (lead ?? start), end);
      continue;
    }
    const topicBefore = found.findLast((one) => one.end <= start && one.slot !== 'account');
    if (
      isTopic &&
      topicBefore &&
      others.length < mostOthers &&
      !isDenied(text, topicBefore.start, topicBefore.end) &&
      alsoAsked.test(text.slice(topicBefore.end, start))
    ) {
      others.push(value);
      take(slot, start, end, hint);
      continue;
    }
    if (chosen.has(slot)) {
      const before = found.findLast((one) => one.end <= start);
      const isBeside = !isTopic && before?.slot === 'account' && alsoAsked.test(text.slice(before.end, start));
      if (!isBeside || otherAccounts.length >= mostOthers) continue;
      otherAccounts.push(value);
      take(slot, start, end, hint);
      continue;
    }
    // "Not rent, groceries" is about groceries.
    if (found.some((later) => later.slot === slot && later.start > start) && isDenied(text, start, end)) {
      take(slot, start, end, hint);
      continue;
    }
    if (slot === 'category' && found.some((one) => one.slot === 'merchant' && isOf(text, one, { value, start, end }))) {
      take('merchant', start, end);
      continue;
    }
    chosen.set(slot, value);
    take(slot, start, end, hint);
  }
  return { chosen, others, otherAccounts, without, taken };
}

/** Adds names that count only beside another one: well-known shops that are in no payment, and savings where another account is named. */
function withJoined(found: readonly NameSpan[], { text, masked, message, leavesOut }: Given): Named[] {
  let rest = masked;
  const blank = ({ start, end }: { start: number; end: number }): void => {
    rest = rest.slice(0, start) + '\u0000'.repeat(end - start) + rest.slice(end);
  };
  for (const span of found) blank(span);
  const candidates: Named[] = Array.from(rest.matchAll(savings), ({ 0: { length }, index }) => ({
    slot: 'account' as const,
    value: 'savings',
    start: index,
    end: index + length,
    hint: null,
  }));
  for (let shop = wellKnown(rest, message); shop !== null; shop = wellKnown(rest, message)) {
    candidates.push({ slot: 'merchant', value: shop.words, start: shop.start, end: shop.end, hint: null });
    blank(shop);
  }
  const all = [...found, ...candidates].sort((a, b) => a.start - b.start);
  const isJoined = (one: Named): boolean =>
    all.some(
      (other) =>
        (other.slot === 'account') === (one.slot === 'account') &&
        (other.end <= one.start
          ? alsoAsked.test(text.slice(other.end, one.start))
          : one.end <= other.start && alsoAsked.test(text.slice(one.end, other.start))),
    );
  const isOmitted = (one: Named): boolean =>
    leavesOut && one.slot === 'merchant' && leadOf(text.slice(0, one.start)) !== null;
  return all.filter((one) => !candidates.includes(one) || isJoined(one) || isOmitted(one));
}

const savings = /\b(?:savings|ahorros?)\b/g;

/** "Take out cash" leaves nothing out. */
function isCash(value: string): boolean {
  return value === 'TRANSFER_OUT_WITHDRAWAL';
}

/** "The Ironwood gym" and "the gym at Ironwood" are a shop, and "the trip to Ironwood" leads there: no kind of spending beside it. */
function isOf(
  text: string,
  shop: { readonly value: string; readonly start: number; readonly end: number },
  { value, start, end }: { readonly value: string; readonly start: number; readonly end: number },
): boolean {
  const between = shop.end <= start ? text.slice(shop.end, start) : text.slice(end, shop.start);
  if (between === ' ') return true;
  if (/^ (?:at|de|en) $/.test(between)) return plainWords(shop.value).split(' ').includes(text.slice(start, end));
  return /^ (?:to|a) $/.test(between) && value.startsWith('TRAVEL');
}

/** What stands between two that are asked about in one breath: "food or transport", "en comida o en transporte". */
const alsoAsked =
  /^\s*(?:,|,?\s*(?:(?:more|less|cheaper|bigger|higher|lower|mas|menos)\s+(?=than|que))?(?:or|and|vs\.?|versus|than|compared (?:to|with)|against|o|u|y|e|que|contra|frente a))\s+(?:(?:on|at|in|for|en|a|con|de|the|my|el|la|los|las|mi|mis)\s+)*$/;

const denied = /\b(?:not|no|never|isnt|wasnt)\s+(?:the |for |on |in |at |from |en |de |el |la |los |las )*$/;
/** Spanish denies behind the word, too: "restaurantes no, supermercado". */
const deniedBehind = /^\s+no\b/;

function isDenied(text: string, start: number, end: number): boolean {
  return denied.test(text.slice(0, start)) || deniedBehind.test(text.slice(end));
}
