import type { Words } from './descriptions.ts';
import { DescriptionReader, type Description } from './merchant.ts';
import { cities } from './places.ts';
import type { Transaction } from './schema.ts';

/** A name cut off inside its last word is taken for the longer one from this many letters on: `SERVICENAM`, `SERVICENAME`. */
const minimumCutLength = 8;
/** From this many letters on, the rest of a cut description may be taken for a city. */
const minimumPlaceLength = 3;
const placeNames = Array.from(cities, (city) => city.replaceAll(' ', '').toLowerCase());
/** Payment services that are reported as the merchant now and then. */
const carriers: ReadonlySet<string> = new Set([
  'paypal',
  'square',
  'stripe',
  'toast',
  'shopify',
  'applepay',
  'googlepay',
]);
/** A reported merchant name outweighs any number of descriptions. */
const reportedWeight = 2 ** 32;
/** So does one that only repeats the description, but less. */
const repeatedWeight = 2 ** 16;

/**
 * One name for all spellings of one merchant in a ledger, in the order of the rows. The reported merchant (its entity id,
 * its name) wins over the description; a description seen with one reported merchant names it elsewhere too. A reported
 * name that only repeats the description reports nothing.
 */
export function nameMerchants(rows: readonly Transaction[]): readonly NamedRow[] {
  const groups = new Groups();
  const spellings = new Spellings();
  const entities = new Set<string>();
  const spelled = rows.map((row) => {
    const spelling = spellings.see(row.name, row.merchant_name);
    if (row.merchant_entity_id !== null && !entities.has(`${row.merchant_entity_id} ${spelling.key}`)) {
      entities.add(`${row.merchant_entity_id} ${spelling.key}`);
      groups.join(`#${row.merchant_entity_id}`, spelling.key);
    }
    return spelling;
  });
  const labels = new Labels();
  const reportedFor = new Map<string, string | null>();
  for (const { key, label, described, weight, count } of spellings.all) {
    groups.add(key);
    labels.count(key, label, weight * count);
    if (weight !== reportedWeight) continue;
    const known = reportedFor.get(described);
    reportedFor.set(described, known === undefined || known === key ? key : null);
  }
  for (const [described, reported] of reportedFor) {
    if (reported !== null && groups.has(described) && names(described, reported)) groups.join(described, reported);
  }
  joinCutNames(groups);
  const found = labels.ofGroups(groups);
  for (const spelling of spellings.all) spelling.name = found.get(groups.root(spelling.key)) ?? spelling.key;
  return spelled;
}

/** What is read off a row's texts. */
export interface NamedRow {
  /** What all spellings of its merchant are called. */
  readonly name: string;
  /** What the words of its description say. */
  readonly words: Words;
}

/** A description with the merchant reported beside it, and how often it was seen. */
interface Spelling extends NamedRow {
  readonly key: string;
  readonly label: string;
  /** The key of the description alone. */
  readonly described: string;
  readonly weight: number;
  count: number;
  /** Known when all were seen. */
  name: string;
}

/** Reads each pair of description and reported merchant once, however many rows have it. */
class Spellings {
  readonly all: Spelling[] = [];
  readonly #reader = new DescriptionReader();
  readonly #known = new Map<Description, Map<string | null, Spelling>>();

  see(name: string, merchant_name: string | null): Spelling {
    const description = this.#reader.read(name);
    let byMerchant = this.#known.get(description);
    if (byMerchant === undefined) this.#known.set(description, (byMerchant = new Map()));
    let spelling = byMerchant.get(merchant_name);
    if (spelling === undefined) {
      spelling = this.#spellingOf(description, merchant_name);
      byMerchant.set(merchant_name, spelling);
      this.all.push(spelling);
    }
    spelling.count++;
    return spelling;
  }

  #spellingOf(description: Description, merchant_name: string | null): Spelling {
    const given = merchant_name?.trim() ?? '';
    const named = given === '' ? null : this.#reader.read(given);
    // Who carried the money says less than the description, when that names somebody else.
    const isCarrier = named !== null && carriers.has(named.key) && !description.key.startsWith(named.key);
    const { key, label, isWhole } = named === null || isCarrier ? description : named;
    return {
      key,
      label: named !== null && !isCarrier && isWhole ? given : label,
      described: description.key,
      words: description.words,
      weight: named === null || isCarrier ? 1 : key === description.key ? repeatedWeight : reportedWeight,
      count: 0,
      name: '',
    };
  }
}

/** Words that name nobody: a description made of them alone must not lend its merchant to other rows. */
const namelessWords =
  /^(?:card|purchases?|payments?|pymts?|pmts?|debits?|credits?|pos|visa|mastercard|ach|online|mobile|web|internet|check(?:card)?|transfers?|xfers?|withdrawals?|deposits?|direct|recurring|preauthorized|electronic|bill|point|of|sale|auto(?:matic|pay)?|inst(?:ant)?|bank|services?|fees?|cash|atm|zelle|venmo|paypal|external|from|to|the|and)+$/;

function names(described: string, reported: string): boolean {
  return described !== '' && (!namelessWords.test(described) || described.includes(reported));
}

/** Neighbours in alphabetical order are enough: every name that starts with another stands right after it. */
function joinCutNames(groups: Groups): void {
  const keys = groups.keys().sort();
  for (let index = 1; index < keys.length; index++) {
    const short = keys[index - 1] ?? '';
    const long = keys[index] ?? '';
    if (short.length < minimumCutLength || !long.startsWith(short)) continue;
    if (long.length - short.length <= 2 || isCutPlace(long.slice(short.length))) groups.join(short, long);
  }
}

/** The beginning of a city's name, where a description was cut off. */
function isCutPlace(rest: string): boolean {
  return rest.length >= minimumPlaceLength && placeNames.some((place) => place.startsWith(rest));
}

/** Disjoint sets of keys; the smallest key of a set stands for it, whatever the order of joining. */
class Groups {
  readonly #parents = new Map<string, string>();

  add(key: string): void {
    if (!this.#parents.has(key)) this.#parents.set(key, key);
  }

  has(key: string): boolean {
    return this.#parents.has(key);
  }

  keys(): string[] {
    return [...this.#parents.keys()].filter((key) => !key.startsWith('#'));
  }

  root(key: string): string {
    let root = key;
    for (let parent = this.#parents.get(root); parent !== undefined && parent !== root;) {
      root = parent;
      parent = this.#parents.get(root);
    }
    if (root !== key) this.#parents.set(key, root);
    return root;
  }

  join(one: string, other: string): void {
    this.add(one);
    this.add(other);
    const [first = one, second = other] = [this.root(one), this.root(other)].sort();
    if (first !== second) this.#parents.set(second, first);
  }
}

/** How often each key was written which way: the most usual spelling names the group, the shorter one on a tie. */
class Labels {
  readonly #counts = new Map<string, Map<string, number>>();

  count(key: string, label: string, weight: number): void {
    const counts = this.#counts.get(key) ?? new Map<string, number>();
    counts.set(label, (counts.get(label) ?? 0) + weight);
    this.#counts.set(key, counts);
  }

  ofGroups(groups: Groups): Map<string, string> {
    const merged = new Map<string, Map<string, number>>();
    for (const [key, counts] of this.#counts) {
      const root = groups.root(key);
      const all = merged.get(root) ?? new Map<string, number>();
      for (const [label, count] of counts) all.set(label, (all.get(label) ?? 0) + count);
      merged.set(root, all);
    }
    return new Map(Array.from(merged, ([root, counts]) => [root, mostUsual(counts)]));
  }
}

function mostUsual(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [label, count] of counts) {
    const better = count > most || (count === most && (label.length - best.length || (label < best ? -1 : 1)) < 0);
    if (better) [best, most] = [label, count];
  }
  return best;
}
