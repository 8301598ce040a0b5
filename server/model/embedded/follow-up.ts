import { foldAccents } from '../../../plugins/kit/fold-accents.ts';
import type { Days } from '../../../plugins/tools/shared/period.ts';
import type { Understanding } from '../understanding.ts';
import { comparedWith, movedBy } from './moved-days.ts';
import type { ParsedMessage, Slots } from './slots.ts';

/** A question that was asked: the tool, and what it was called with. */
export interface Frame {
  readonly intent: string;
  readonly slots: Readonly<Record<string, unknown>>;
  /** The days that its answer was about, where it named none. */
  readonly answered?: Days | undefined;
}

/** What a question is about. Another question that hangs on it is about the same, as far as its tool takes it. */
const topics = ['period', 'category', 'merchant', 'account', 'other_accounts', 'others', 'without'] as const;

/** The questions that the next message may hang on, the latest first. */
export function framesOf(previous: Understanding | null): Frame[] {
  if (!previous) return [];
  const { intent, slots, frame, answered } = previous;
  return [...(intent === null ? [] : [{ intent, slots, answered }]), ...(frame ? [frame] : [])];
}

/**
 * What the next message may hang on beside the question just read: the one before it, when a tool was called that takes no topic. A
 * message that belongs to no tool ends the subject; one that was only unclear does not.
 */
export function frameToKeep(
  read: { readonly intent: string | null; readonly isOutside: boolean },
  takes: (intent: string, parameter: string) => boolean,
  previous: Understanding | null,
): Frame | null {
  const { intent, isOutside } = read;
  if (isOutside || (intent !== null && topics.some((topic) => takes(intent, topic)))) return null;
  return framesOf(previous).find((frame) => topics.some((topic) => takes(frame.intent, topic))) ?? null;
}

/** The same question with what is new in place of the old: "and in August?", "no, groceries", "make it 300". */
export function continued({ slots: old, answered }: Frame, parsed: ParsedMessage, fresh: Slots, asOf: string): object {
  const slots = { ...freshNumber(old, parsed), ...fresh, ...alsoWithout(old, fresh) };
  const stretch = daysOf(old['period']) ?? answered;
  const { relative } = parsed;
  const isHeld = relative?.direction === 'year' || !slots.against;
  if (stretch && parsed.compares && slots.period && isHeld) {
    const against = relative ? comparedWith(relative, stretch, asOf) : slots.period;
    return { ...inherited(old, slots), ...slots, period: stretch, against };
  }
  const asked = typeof old['question'] === 'string' ? old['question'] : '';
  // Days after others are asked about where these have passed: else it is what comes next on a list.
  const isMoved =
    relative && (relative.direction !== 'after' || (relative.step !== null && stretch && stretch.to < asOf));
  const moved = isMoved && stretch ? { period: movedBy(relative, stretch, asOf, asked) } : {};
  return { ...inherited(old, slots), ...slots, ...moved };
}

/** Tools whose answers are about the days that they say, also where none were named. */
const sums = new Set(['spending', 'top_spending', 'transactions']);

/** Another question about the same: "which was the biggest?", "and when is it due?". For the same tool that is the sum, too. */
export function carriedOver({ intent: before, slots: own, answered }: Frame, intent: string, fresh: Slots): object {
  // "The biggest one?" behind a sum is one of the days that were added up, named or not.
  const old = answered && sums.has(before) ? { period: answered, ...own } : own;
  const kept = [...topics, ...(intent === before ? ['amount_cents', 'ahead', 'when'] : [])];
  const about = Object.fromEntries(kept.flatMap((name) => (old[name] === undefined ? [] : [[name, old[name]]])));
  return { ...inherited(about, fresh), ...fresh };
}

/** Sets the days named beside those asked about, and nothing else: "vs September". */
const heldBeside =
  /^\P{L}*(?:and |ok |so |y )?(?:how (?:does|is) (?:it|that|this) |(?:is|was) (?:it|that|this) |es |fue )?(?:vs\.?|versus|against|compar\p{L}*|more|less|higher|lower|better|worse|mas|más|menos|mayor|menor|mejor|peor|up|down)\b/iu;

export function isHeldBeside(message: string): boolean {
  return heldBeside.test(message);
}

const joining = /^\P{L}*(?:and|so|then|y|entonces)\s/iu;

/** Begins as what goes on does: "and when is it due?". */
export function isJoined(message: string): boolean {
  return joining.test(message);
}

/** Takes back what was asked about, whatever it is: "any refunds at all?". */
const ofAnything =
  /\bany\b.*\bat all\b|\b(?:anywhere|from any(?:one|where)|in general|en general|de (?:quien|donde) sea)\b|^\P{L}*(?:y )?(?:hay|hubo|tuve|tengo)? ?alg[uú]n\w* (?:otr[oa] )?(?:reembolso|devoluci[oó]n)/iu;

const allOfThem = /\b(?:all (?:of )?(?:them|those|it)|them all|every one of them|every single one|todas|todos)\b/i;

/**
 * The question without the one that it was about: "and all of them?".
 * @param isFilter of payments "list all of them" means those asked about; only "any at all" means others
 */
export function withAll(frame: Frame, message: string, isFilter: boolean): Frame {
  if (!ofAnything.test(message) && (isFilter || !allOfThem.test(message))) return frame;
  const { merchant: _merchant, category: _category, ...slots } = frame.slots;
  return { ...frame, slots };
}

/** Payments of some days, and no single one of them: "the one before" is asked of the days. */
export function isAboutDays({ slots }: Frame): boolean {
  return slots['period'] !== undefined && slots['limit'] === undefined && slots['order'] !== 'largest';
}

/** Several: "the last one" is one of those shown. */
const latestOfAll =
  /\b(?:(?:last|latest|newest|most recent) (?:\d+|\p{L}+s|two|three|four|five|ten|few)|ultim[oa]s)\b(?!.*\b(?:of (?:them|those|these)|de (?:es[oa]s|est[oa]s|ell[oa]s))\b)/u;

/** The question without its days, where the latest payments of all are asked for: "show my last 5". */
export function ofAnyDay(frame: Frame, message: string): Frame {
  if (!latestOfAll.test(foldAccents(message))) return frame;
  const { period: _period, ...slots } = frame.slots;
  return { ...frame, slots };
}

const payday =
  /\b(?:payday|pay ?check|(?:get|am|im) paid|next pay|me pagan?|me paguen|cobr\p{L}+|nomina|sueldo|quincena)\b/u;

/** The question without the day looked ahead to, where the next payday takes its place: "and until I get paid?". */
export function untilPayday(frame: Frame, message: string): Frame {
  if (frame.slots['through'] === undefined || !payday.test(foldAccents(message))) return frame;
  const { through: _through, ahead: _ahead, until: _until, ...slots } = frame.slots;
  return { ...frame, slots };
}

/** What stays: a new kind of spending takes the place of the shop asked about, and the other way round; new days end a comparison. */
function inherited(old: Readonly<Record<string, unknown>>, fresh: Slots): Record<string, unknown> {
  const isNewTopic = fresh.category !== undefined || fresh.merchant !== undefined;
  const gone = new Set([
    ...(isNewTopic ? ['category', 'merchant', 'others', 'without'] : []),
    ...(fresh.account === undefined ? [] : ['other_accounts']),
    ...(fresh.period === undefined ? [] : ['against', 'through', 'ahead', 'when']),
    'question',
  ]);
  const kept = Object.fromEntries(Object.entries(old).filter(([name]) => !gone.has(name)));
  return fresh.without === undefined ? kept : withoutThose(kept, fresh.without);
}

/** Whoever leaves out what was asked about asks about the rest: "and without Costco?", after Costco. */
function withoutThose(old: Readonly<Record<string, unknown>>, without: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(old).filter(
      ([name, value]) => !(['category', 'merchant'].includes(name) && without.includes(String(value))),
    ),
  );
}

/** What is left out goes on being so: "and without groceries?". */
function alsoWithout(old: Readonly<Record<string, unknown>>, { without }: Slots): Slots {
  const before = old['without'];
  if (without === undefined || !Array.isArray(before)) return {};
  return { without: [...new Set([...before.map(String), ...without])].slice(-4) };
}

/** A number alone is what the question before had a number for. */
function freshNumber(old: Readonly<Record<string, unknown>>, { number }: ParsedMessage): Slots {
  if (number === null) return {};
  if (old['amount_cents'] !== undefined) return { amount_cents: number * 100 };
  return old['limit'] === undefined ? {} : { limit: number };
}

function daysOf(value: unknown): Days | null {
  if (typeof value !== 'object' || value === null || !('from' in value) || !('to' in value)) return null;
  return typeof value.from === 'string' && typeof value.to === 'string' ? { from: value.from, to: value.to } : null;
}
