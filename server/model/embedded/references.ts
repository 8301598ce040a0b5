import { foldAccents } from '../../../plugins/kit/fold-accents.ts';
import type { TurnKnowledge } from '../understanding.ts';

type Account = TurnKnowledge['accounts'][number];

const otherAccount =
  /\b(?:the |my )?other (?:(?:credit )?card|account|loan|one)\b|\b(?:la |mi |el )?otr[ao](?: (?:tarjeta|cuenta|prestamo))?\b(?! (?:vez|mes|semana|ano|dia|cosa|persona))/;

/**
 * "The other card": the one account of the same type beside the one asked about.
 * @param folded the message, folded
 * @param asked id or kind of the account that the question before was about
 * @returns where the words stand; `account_id` is null when they could mean several accounts or none
 */
export function findOther(
  folded: string,
  asked: unknown,
  accounts: readonly Account[],
): { start: number; end: number; account_id: string | null } | null {
  const found = otherAccount.exec(folded);
  const known = accounts.find(({ account_id }) => account_id === asked) ?? (found && onlyOne(found[0], accounts));
  if (!found || !known) return null;
  const others = accounts.filter((one) => one.type === known.type && one !== known);
  const [only] = others;
  const account_id = others.length === 1 && only ? only.account_id : null;
  return { start: found.index, end: found.index + found[0].length, account_id };
}

/** The one account of the kind that the words name, where there is no other: "the other card". */
function onlyOne(words: string, accounts: readonly Account[]): Account | null {
  const type = /card|tarjeta/.test(words) ? 'credit' : /loan|prestamo/.test(words) ? 'loan' : null;
  const [only, ...others] = accounts.filter((one) => one.type === type);
  return others.length === 0 && only ? only : null;
}

/** The account beside which there is no other, where another one is meant; null for any other message. */
export function withoutOther(message: string, asked: unknown, accounts: readonly Account[]): Account | null {
  const found = otherAccount.exec(foldAccents(message));
  if (!found) return null;
  const known = accounts.find(({ account_id }) => account_id === asked) ?? onlyOne(found[0], accounts);
  return known && accounts.every((one) => one.type !== known.type || one === known) ? known : null;
}

const ordinals: readonly RegExp[] = [
  /^(?:the |option |number |la |el )*(?:1|first|1st|primer[oa]?|uno|one)(?: one| option| question)?$/,
  /^(?:the |option |number |la |el )*(?:2|second|2nd|segund[oa]|dos|two)(?: one| option| question)?$/,
  /^(?:the |option |number |la |el )*(?:3|third|3rd|tercer[oa]?|tres|three|last)(?: one| option| question)?$/,
];

/** Which of the candidates put to the customer they chose, by its number or in its own words; -1 when none. */
export function chosenOf(message: string, candidates: readonly string[]): number {
  const plain = (text: string): string =>
    foldAccents(text)
      .replaceAll(/[^\p{L}\p{N} ]/gu, '')
      .replace(/(?: please| por favor)$/, '')
      .trim();
  const said = plain(message);
  const own = candidates.findIndex((candidate) => plain(candidate) === said);
  const number = own >= 0 ? own : ordinals.findIndex((pattern) => pattern.test(said));
  return number < candidates.length ? number : -1;
}
