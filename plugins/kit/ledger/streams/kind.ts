import type { LedgerTransaction } from '../types.ts';
import type { Occurrence } from './occurrence.ts';
import type { RecurringStream } from '../stream.ts';
import { UNCATEGORIZED } from '../categories.ts';
import { lettersOf } from '../names.ts';
import { isFallback } from '../siblings.ts';

/** What a stream is for, and what its rows must look like to be one. */
export interface Nature {
  readonly kind: RecurringStream['kind'];
  /**
   * - `steady`: regular dates are enough, amounts may vary (pay, bills, loans)
   * - `service`: one price, or usage that varies moderately
   * - `unknown`: nothing is known but the rows: one price, or many regular rows
   * - `habit`: bought again and again by choice: a fixed price, charged without a visit
   */
  readonly trust: 'steady' | 'service' | 'unknown' | 'habit';
}

/** Larger prices of unknown services are not taken for subscriptions. */
const largestUnknownSubscription = 10_000;

/** Merchants that sell nothing but subscriptions, by the start of their key: the category does not matter then. */
const services =
  /^(?:netflix|hulu|spotify|disneyplus|hbo|max$|peacock|paramountplus|appletv|apple(?:com)?(?:bill|services)?$|youtube|google(?:one|storage|youtube)|icloud|audible|kindle|amazonprime|primevideo|dropbox|adobe|microsoft(?:365|office)|office365|zoom|slack|notion|openai|chatgpt|claude|github|newyorktimes|nytimes|wsj|wallstreetjournal|washingtonpost|economist|theathletic|planetfit|equinox|24hourfit|lafitness|anytimefit|crunchfit|orangetheory|peloton|classpass|hellofresh|blueapron|dollarshave|barkbox|stitchfix|fabfitfun|ipsy|birchbox|patreon|substack|twitch|xboxgamepass|playstation(?:plus|network)|nintendo|simplisafe|adt|lastpass|1password|nordvpn|expressvpn|duolingo|headspace|calm$|linkedin|canva|grammarly|siriusxm|pandora|tidal|deezer|crunchyroll|fubo|slingtv|dazn|espn)/;
const billWords =
  /\b(?:rent|lease|hoa|electric|energy|power|utilit(?:y|ies)|gas co|water|sewer|internet|comcast|xfinity|spectrum|verizon|t-?mobile|at&t|phone|wireless|insurance|geico|state farm|progressive|allstate|premium|tuition|daycare|child\s?care|property tax)\b/i;
/** Utilities and phone companies by names that say nothing of it. */
const billers =
  /\b(?:utility\s?pay\w*|national grid|so\s?cal\s?gas|atmos|con\s?ed(?:ison)?|pg\s?&?\s?e|duke|dominion|eversource|centerpoint|piedmont natural|nicor|peco|pseg|dte|entergy|ameren|fpl|sdge|sce|cox|frontier|centurylink|lumen|mint mobile|cricket|us cellular)\b/i;
/** What a shop calls belonging to it, in descriptions of the yearly charge. */
const membershipWords = /\b(?:membership|annual|renewal|dues|subscr?(?:iption)?|member)\b/i;
const loanWords = /\b(?:mortgage|loan|lending|student aid|navient|nelnet|sallie mae|auto finance)\b/i;
const habitWords =
  /\b(?:coffee|cafe|café|deli|bakery|market|grocer|grocery|restaurant|bar|pizza|gas|fuel|parking|atm)\b/i;

const bills = new Set([
  'GENERAL_SERVICES_INSURANCE',
  'GENERAL_SERVICES_CHILDCARE',
  'GOVERNMENT_AND_NON_PROFIT_TAX_PAYMENT',
]);
const servicesDetailed = new Set([
  'ENTERTAINMENT_TV_AND_MOVIES',
  'ENTERTAINMENT_MUSIC_AND_AUDIO',
  'ENTERTAINMENT_VIDEO_GAMES',
  'ENTERTAINMENT_OTHER_ENTERTAINMENT',
  'PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS',
  'GENERAL_SERVICES_OTHER_GENERAL_SERVICES',
  'GENERAL_SERVICES_STORAGE',
  'GENERAL_SERVICES_EDUCATION',
  'GENERAL_MERCHANDISE_BOOKSTORES_AND_NEWSSTANDS',
  'HOME_IMPROVEMENT_SECURITY',
]);
/** Recurring at one price they are memberships or boxes; otherwise shopping. */
const shops = new Set(['FOOD_AND_DRINK', 'GENERAL_MERCHANDISE', 'PERSONAL_CARE', 'ENTERTAINMENT', 'GENERAL_SERVICES']);
const errands = new Set(['TRANSPORTATION', 'TRAVEL', 'MEDICAL', 'HOME_IMPROVEMENT']);
/** Somebody comes and does it, again and again: no errand. */
const upkeep = 'HOME_IMPROVEMENT_REPAIR_AND_MAINTENANCE';

/** The newest of the rows whose category is the most usual one, as far as any says something: a category may flicker. */
export function typicalRow(occurrences: readonly Occurrence[]): LedgerTransaction | undefined {
  const newest = occurrences.at(-1)?.row;
  // A ledger holds each category once, so that nearly always a look is enough.
  if (newest === undefined || occurrences.every(({ row }) => row.category === newest.category)) return newest;
  const counts = new Map<string, number>();
  for (const { row } of occurrences) {
    if (!isFallback(row.category)) counts.set(row.category.detailed, (counts.get(row.category.detailed) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return occurrences.findLast(({ row }) => counts.get(row.category.detailed) === most)?.row ?? newest;
}

/** The nature of a series from a typical row of it; `price` is what it costs, in cents. */
export function natureOf(row: LedgerTransaction, price: number): Nature {
  if (row.flow === 'transfer' || row.flow === 'card_payment') return { kind: 'transfer', trust: 'unknown' };
  if (row.amount_cents < 0) {
    return row.flow === 'income' ? { kind: 'income', trust: 'steady' } : { kind: 'other', trust: 'unknown' };
  }
  const { primary, detailed } = row.category;
  if (primary === 'LOAN_PAYMENTS') return { kind: 'loan_payment', trust: 'steady' };
  if (primary === 'RENT_AND_UTILITIES' || bills.has(detailed)) return { kind: 'bill', trust: 'steady' };
  if (isService(row.merchant) || membershipWords.test(row.name)) return { kind: 'subscription', trust: 'service' };
  // Who goes to the cinema buys a ticket.
  if (servicesDetailed.has(detailed) && !(primary === 'ENTERTAINMENT' && row.payment_channel === 'in store'))
    return { kind: 'subscription', trust: 'service' };
  if (primary === UNCATEGORIZED || primary === 'OTHER') return unknownNature(row, price);
  if (shops.has(primary)) return { kind: 'subscription', trust: 'habit' };
  return { kind: 'other', trust: errands.has(primary) && detailed !== upkeep ? 'habit' : 'unknown' };
}

export function isService(merchant: string): boolean {
  return services.test(lettersOf(merchant));
}

function unknownNature(row: LedgerTransaction, price: number): Nature {
  const words = `${row.name} ${row.merchant}`;
  if (loanWords.test(words)) return { kind: 'loan_payment', trust: 'steady' };
  if (billWords.test(words) || billers.test(words)) return { kind: 'bill', trust: 'steady' };
  if (habitWords.test(words)) return { kind: 'other', trust: 'habit' };
  return { kind: price <= largestUnknownSubscription ? 'subscription' : 'other', trust: 'unknown' };
}

/** The nature of rows of one payee from a typical one, at the newest price. */
export function natureOfAll(occurrences: readonly Occurrence[]): Nature {
  const typical = typicalRow(occurrences);
  if (typical === undefined) throw new RangeError('a series has at least one occurrence');
  return natureOf(typical, occurrences.at(-1)?.amount ?? 0);
}
