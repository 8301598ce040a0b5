import { fitChain, fitSeries, type Series } from './fit.ts';
import type { Nature } from './kind.ts';
import { fitModel } from './model.ts';
import { isSamePrice, type Occurrence } from './occurrence.ts';
import { fitPaused } from './pauses.ts';
import { priceGroups } from './prices.ts';
import { fitYearlyDates } from './yearly.ts';

/** Part of a price group, or of all rows of a merchant, that must keep a cadence: less is a habit. */
const requiredShare = 0.75;
/** Part of a merchant's rows that series per price must explain between them to be believed without further proof. */
const explainedShare = 0.8;
/** Mean deviation in days of a series that stands among purchases. */
const exactError = 1;
/** Rows of one merchant that are tried one by one: of so many, one on the right day proves nothing. */
const mostLeftovers = 1_000;
/** Equal contracts of one payee that are told apart. */
const mostLanes = 4;
/** Mean deviation in days of each of them. */
const laneError = 1.5;
/** Days that a row may be off the due day and still be taken for the missing one of a series: posted, not authorised. */
const attachTolerance = 3;
const longAttachTolerance = 5;

/**
 * Takes the rows of one merchant apart into series. One series if all keep one cadence; otherwise one per price, so that two
 * subscriptions at one merchant are two and a subscription is found among purchases. Whose amounts vary, as of pay and bills,
 * is one series with a few rows left out; what is bought by habit needs a price.
 */
export function splitSeries(occurrences: readonly Occurrence[], { kind, trust }: Nature): Series[] {
  const whole = fitSeries(occurrences, 1);
  const woven = whole !== null && kind !== 'income' && isWovenOfTwo(occurrences, whole);
  if (whole !== null && !woven) return [whole];
  const apart = whole === null && trust !== 'habit' ? (fitPaused(occurrences) ?? fitYearlyDates(occurrences)) : null;
  if (apart !== null) return [apart];
  const perAccount = kind === 'income' || kind === 'transfer' ? seriesPerAccount(occurrences) : [];
  if (perAccount.length > 1 && countOf(perAccount) >= occurrences.length * explainedShare) return perAccount;
  if (!woven && trust === 'steady' && occurrences.length > 2) {
    const most = fitSeries(occurrences, requiredShare);
    if (most !== null) return attachLeftovers([most], occurrences);
  }
  const perPrice = priceGroups(occurrences).flatMap(seriesOfPrice);
  if (countOf(perPrice) >= occurrences.length * explainedShare) return joinAndAttach(perPrice, occurrences);
  // Among purchases, a few of about one price are about a month apart by chance: price and days must be exact.
  const exact = priceGroups(occurrences, true).flatMap(seriesOfPrice).filter(isExact);
  if (exact.length > 0) return joinAndAttach(exact, occurrences);
  const most = trust === 'habit' || occurrences.length < 4 ? null : fitSeries(occurrences, requiredShare);
  return most === null ? [] : [most];
}

/** Pay that an employer splits over accounts, a sum to savings and the rest to checking; two cards paid under one text. */
function seriesPerAccount(occurrences: readonly Occurrence[]): Series[] {
  const accounts = Map.groupBy(occurrences, ({ place }) => place);
  if (accounts.size < 2) return [];
  return [...accounts.values()].flatMap((rows) => fitSeries(rows, rows.length > 3 ? requiredShare : 1) ?? []);
}

function countOf(series: readonly Series[]): number {
  return series.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
}

function isExact({ model, occurrences }: Series): boolean {
  return occurrences.length > 2 && model.error <= exactError;
}

function joinAndAttach(series: readonly Series[], occurrences: readonly Occurrence[]): Series[] {
  return joinSuccessors(attachLeftovers(joinSuccessors(series), occurrences)).filter(
    (one, _index, all) => all.length === 1 || isProven(one),
  );
}

/** Two rows at one price among others of their merchant are about a month apart by chance. */
function isProven({ occurrences, cadence }: Series): boolean {
  return occurrences.length > 2 || cadence.months >= 6;
}

/** Two prices that each come monthly (or quarterly, yearly) look like one stream twice as often. */
function isWovenOfTwo(occurrences: readonly Occurrence[], whole: Series): boolean {
  if (whole.cadence.months >= 1) return false;
  const groups = priceGroups(occurrences).filter((group) => group.length > 1);
  if (groups.length < 2 || groups.reduce((sum, group) => sum + group.length, 0) < occurrences.length * 0.8)
    return false;
  const spans = groups.map((group) => fitSeries(group, 1));
  if (!spans.every((series) => series !== null && series.cadence.months >= 1)) return false;
  const [first, second] = groups;
  return (first?.[0]?.day ?? 0) < (second?.at(-1)?.day ?? 0) && (second?.[0]?.day ?? 0) < (first?.at(-1)?.day ?? 0);
}

/** One series per price, two when the same price is charged twice a month or more rarely; none for a habit. */
function seriesOfPrice(group: readonly Occurrence[]): Series[] {
  if (group.length < 2) return [];
  const first = fitSeries(group, group.length > 3 ? requiredShare : 1) ?? fitPaused(group);
  if (first !== null) return [first];
  if (group.length < 4) return [];
  const lanes = lanesOf(group);
  if (lanes.length > 0) return lanes;
  const one = fitSeries(group, 0.4);
  if (one === null || one.cadence.months < 1) return [];
  const taken = new Set(one.occurrences);
  const other = fitSeries(
    group.filter((occurrence) => !taken.has(occurrence)),
    1,
  );
  return other === null || other.cadence !== one.cadence ? [] : [one, other];
}

/** Equal contracts billed one after the other, month by month: two loans of one lender, a subscription for each child. */
function lanesOf(group: readonly Occurrence[]): Series[] {
  for (let count = 2; count <= mostLanes && group.length >= count * 3; count++) {
    const lanes = Array.from({ length: count }, (_unused, lane) =>
      fitSeries(
        group.filter((_row, index) => index % count === lane),
        1,
      ),
    ).filter((lane) => lane !== null);
    const cadence = lanes[0]?.cadence;
    const areAlike = lanes.every((lane) => lane.cadence === cadence && lane.model.error <= laneError);
    if (lanes.length === count && cadence !== undefined && cadence.months >= 1 && areAlike) return lanes;
  }
  return [];
}

/** A series that begins when another of the same cadence ended is the same one at a new price, or taken up again. */
function joinSuccessors(series: readonly Series[]): Series[] {
  const open = [...series].sort((one, other) => firstDay(one) - firstDay(other));
  const joined: Series[] = [];
  for (const next of open) {
    const index = joined.findIndex((earlier) => continues(earlier, next));
    const earlier = joined[index];
    if (earlier === undefined) joined.push(next);
    else joined[index] = { ...next, occurrences: [...earlier.occurrences, ...next.occurrences], model: next.model };
  }
  return joined;
}

function firstDay(series: Series): number {
  return series.occurrences[0]?.day ?? 0;
}

function continues(earlier: Series, next: Series): boolean {
  const last = earlier.occurrences.at(-1);
  const first = next.occurrences[0];
  if (!last || !first || earlier.cadence !== next.cadence || first.day <= last.day) return false;
  const late = first.day - earlier.model.next;
  return Math.abs(late) <= earlier.cadence.tolerance
    ? isSimilar(first.amount, last.amount)
    : late > 0 && isSamePrice(first.amount, last.amount);
}

/** Between half and twice: a new price, not another thing. */
function isSimilar(amount: number, other: number): boolean {
  return amount * 2 >= other && amount <= other * 2;
}

/**
 * Gives rows that stand alone to the series they fit: the first charge at a new price, a month at another price, a trial.
 * Where a merchant has many other rows of about that price, one of them on the right day proves nothing.
 */
function attachLeftovers(series: Series[], occurrences: readonly Occurrence[]): Series[] {
  const taken = new Set(series.flatMap((one) => one.occurrences));
  const leftovers = occurrences.filter((occurrence) => !taken.has(occurrence));
  if (leftovers.length > mostLeftovers) return series;
  return series.map((one) => {
    const price = one.occurrences.at(-1)?.amount ?? 0;
    const alike = leftovers.filter(({ amount }) => isSimilar(amount, price));
    if (alike.length > Math.max(2, one.occurrences.length / 2)) return one;
    let result = one;
    for (const occurrence of leftovers) {
      const grown = taken.has(occurrence) ? null : attached(result, occurrence);
      if (grown === null) continue;
      result = grown;
      taken.add(occurrence);
    }
    return result;
  });
}

function attached(series: Series, occurrence: Occurrence): Series | null {
  const { model, occurrences, cadence } = series;
  const before = occurrences.findLast(({ day }) => day < occurrence.day);
  const after = occurrences.find(({ day }) => day > occurrence.day);
  const neighbour = before ?? after;
  if (neighbour === undefined) return null;
  const revived = after === undefined && isSamePrice(occurrence.amount, neighbour.amount);
  const slot = model.slotOf(occurrence.day);
  const onTime =
    Math.abs(occurrence.day - model.dueOn(slot)) <= (cadence.days >= 28 ? longAttachTolerance : attachTolerance);
  const free = !occurrences.some(({ day }) => model.slotOf(day) === slot);
  const near =
    (before === undefined || slot - model.slotOf(before.day) <= 2) &&
    (after === undefined || model.slotOf(after.day) - slot <= 2);
  if (!free || !(revived || (onTime && near && isSimilar(occurrence.amount, neighbour.amount)))) return null;
  const grown = [...occurrences, occurrence].sort((one, other) => one.day - other.day);
  const fitted = fitChain(grown, cadence);
  if (fitted !== null || !revived) return fitted;
  // Taken up again on another day: that day counts from now on.
  return { cadence, occurrences: grown, model: fitModel([occurrence.day], cadence) ?? model };
}
