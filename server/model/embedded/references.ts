import { foldAccents } from '../../../plugins/kit/fold-accents.ts';
import type { TurnKnowledge } from '../understanding.ts';

type Account = TurnKnowledge['accounts'][number];

const otherAccount =
  /\b(?:the |my )?other (?:(?:credit )?card|account|loan|one)\b|\b(?:la |mi |el )?otr[ao](?: (?:tarjeta|cuenta|prestamo))?\b(?! (?:vez|mes|semana|ano|dia|cosa|persona|pregunta|duda|consulta|tienda|compra|parte|forma|manera))/;

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
  const known =
    accounts.find(({ account_id }) => account_id === asked) ?? (found && onlyOne(kindOf(found[0], null), accounts));
  if (!found || !known) return null;
  const others = accounts.filter((one) => one.type === known.type && one !== known);
  const [only] = others;
  const account_id = others.length === 1 && only ? only.account_id : null;
  return { start: found.index, end: found.index + found[0].length, account_id };
}

/** The kind of account that the words name, or that was asked about by its kind: "the other card", "y en la otra" after checking. */
function kindOf(words: string, asked: unknown): string | null {
  if (/card|tarjeta/.test(words)) return 'credit';
  if (/loan|prestamo/.test(words)) return 'loan';
  return typeof asked === 'string' && /check|saving|corriente|cheques|ahorro/i.test(asked) ? 'depository' : null;
}

/** The one account of a kind, where there is no other. */
function onlyOne(type: string | null, accounts: readonly Account[]): Account | null {
  const [only, ...others] = accounts.filter((one) => one.type === type);
  return others.length === 0 && only ? only : null;
}

/** The account beside which there is no other, where another one is meant; null for any other message. */
export function withoutOther(message: string, asked: unknown, accounts: readonly Account[]): Account | null {
  const found = otherAccount.exec(foldAccents(message));
  if (!found) return null;
  const known = accounts.find(({ account_id }) => account_id === asked) ?? onlyOne(kindOf(found[0], asked), accounts);
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
