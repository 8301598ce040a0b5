import { termsOf } from '../../../knowledge/index.ts';
import type { Language } from '../../../plugins/tools/shared/language.ts';
import { olderAsked } from '../../../plugins/tools/shared/older.ts';
import type { TurnKnowledge, Understanding } from '../understanding.ts';
import { askedOfAnswer, knownOf, type Known } from './asked-of-answer.ts';
import {
  carriedOver,
  continued,
  framesOf,
  frameToKeep,
  isAboutDays,
  isHeldBeside,
  isJoined,
  ofAnyDay,
  untilPayday,
  withAll,
  type Frame,
} from './follow-up.ts';
import { detectLanguage } from './language.ts';
import { lookingBack } from './looking-back.ts';
import { heldAgainst, inItsPlace } from './in-its-place.ts';
import { isDefinition, lookedUpWords } from './looked-up.ts';
import {
  isLinked,
  listsAccounts,
  lookUp,
  namesDays,
  namesNothing,
  questionOf,
  understandingOf,
  withoutDays,
  withoutLimit,
  withOwnNumber,
} from './message-parts.ts';
import type { NameIndex } from './names.ts';
import { chosenOf, withoutOther } from './references.ts';
import { outside, type Router, type Routing } from './router.ts';
import { inFull } from './shorthand.ts';
import { parseMessage, type ParsedMessage, type Slots } from './slots.ts';
import type { Speller } from './spelling.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A tool as the model must know it to call it: its name and which arguments it takes. */
export interface CallableTool {
  readonly name: string;
  readonly parameters: readonly string[];
}

/** A reading of one question: a tool to call, or a choice to put to the customer. */
export interface Reading {
  readonly understanding: Understanding;
  readonly call: { readonly name: string; readonly args: Readonly<Record<string, unknown>> } | null;
  /** Questions that it may have meant, when no reading is clear. */
  readonly candidates: readonly string[];
  /** It hangs on the answer before, and asks for more than to hear it again. */
  readonly hangs: boolean;
  /** It is worked out of that answer. */
  readonly isWorkedOut?: boolean;
  /** The next best reading: where the call would only say that answer again, or finds nothing in it to work with. */
  readonly instead?: () => Reading | null;
}

/**
 * Below this margin two tools are about as likely: the customer is asked. At these odds (a logarithm) or lower no tool is
 * taken. Both chosen on the development part of eval/dialogues, which is nobody's example.
 */
const clear = 0.12;
const likely = 0.5;
/**
 * From this probability on a question is about what the one before was about. Chosen there, too; low, because an answer says what it
 * counted, and one about everything is what nobody asked.
 */
const leaning = 0.1;
/** The same for what is looked up: two questions in one find neither of their articles, and "what does APR mean?" after another one stands by itself. */
const leaningToLookUp = 0.5;
/** From this probability on a message is no question of its own. */
const surelyHanging = 0.5;
/** The tool that lists payments: "before that" asks it for older ones, not for other days. */
const lists = 'transactions';
/** Tools that say what is said of anything. */
const empty = new Set(['help', 'cannot', 'feedback']);
/** Reads messages: which tool, with which arguments. One per turn, because a customer's own names are words to it. */
export class Reader {
  readonly #router: Router;
  readonly #tools: ReadonlyMap<string, CallableTool>;
  readonly #knowledge: TurnKnowledge;
  readonly #names: NameIndex;
  readonly #speller: Speller;

  constructor(
    router: Router,
    tools: readonly CallableTool[],
    knowledge: TurnKnowledge,
    { names, speller } = vocabularyOf(router, knowledge),
  ) {
    this.#router = router;
    this.#tools = new Map(tools.map((tool) => [tool.name, tool]));
    this.#knowledge = knowledge;
    this.#names = names;
    this.#speller = speller;
  }

  /** @param previous how the question before was understood: the last turn's, unless this message had one */
  read(message: string, previous: Understanding | null = this.#knowledge.previous): Reading {
    return this.#read(message, previous, true, true);
  }

  /**
   * @param leavesOut false where "without rent" is read as words about the rent
   * @param worksOut false where nothing can be worked out of the answer before
   */
  #read(written: string, previous: Understanding | null, leavesOut: boolean, worksOut: boolean): Reading {
    const { asOf, locale, accounts } = this.#knowledge;
    const language: Language = detectLanguage(written) ?? previous?.language ?? (locale.startsWith('es') ? 'es' : 'en');
    const message = inFull(written, language);
    const choice = this.#choice(message, previous);
    if (choice !== null) return this.read(choice, null);
    const back = this.#lookingBack(message, previous, language);
    if (back !== null) return back;
    const frames = framesOf(previous);
    const parsed = parseMessage(message, {
      asOf,
      dayFirst: language === 'es' || locale === 'en-GB',
      names: this.#names,
      speller: this.#speller,
      accounts,
      frame: frames[0] ?? null,
      leavesOut,
    });
    const alone =
      previous && !listsAccounts(previous) ? withoutOther(message, frames[0]?.slots['account'], accounts) : null;
    if (alone !== null) {
      const args = { account: alone.account_id, is_only: true, question: message };
      const only = this.#called({ name: 'balances', args }, previous, language, false);
      if (only !== null) return only;
    }
    const names = parsed.slots.category !== undefined || parsed.slots.merchant !== undefined;
    const against = names ? this.#asWhole(heldAgainst(message, frames, language), frames) : null;
    if (against !== null) return against;
    const frame = frames.find((one) => this.#namesFor(one, parsed)) ?? null;
    const base = frame ?? (namesNothing(parsed) ? (frames[0] ?? null) : null);
    const routing = this.#router.route(parsed.delexicalised, {
      intents: frames.map(({ intent }) => intent),
      continued: base?.intent ?? null,
    });
    const isBare = frame !== null && isLinked(parsed.delexicalised);
    const continues = isBare || routing.continues;
    const intent = isBare ? frame.intent : routing.intent;
    const isLost = parsed.isOtherUnclear || (!isBare && (routing.odds <= likely || routing.margin < clear));
    // "En donde más" looks like a shop of that name, and is bare only then.
    const isNameAlone = parsed.unfamiliar !== null && Object.keys(parsed.slots).length === 0;
    const workedOut = (knows: Known) =>
      previous && (!isBare || isNameAlone)
        ? this.#called(
            askedOfAnswer({ message, parsed, knows, intent }, previous, this.#router),
            previous,
            language,
            true,
          )
        : null;
    // A wording that this very tool has learned to mean something by.
    const isLearned =
      knownOf(routing, isLost) === 'enough' && intent === previous?.intent && Object.keys(routing.args).length > 0;
    const worked = isLearned || !worksOut ? null : workedOut(knownOf(routing, isLost));
    if (worked !== null) {
      return { ...worked, isWorkedOut: true, instead: () => this.#read(message, previous, leavesOut, false) };
    }
    if (parsed.slots.without && !this.takes(intent, 'without')) return this.#read(message, previous, false, worksOut);
    if (isLost) {
      const whole = this.#inItsPlace(message, frames, language);
      if (whole !== null) return whole;
      if (this.#isTaught(message)) return this.#lookedUp(message, routing, language, previous);
      return this.#unclear(routing, language, parsed, previous);
    }
    // Of services all can be meant; of payments "list all of them" means those asked about.
    const about = (one: Frame): Frame =>
      withAll(
        intent === lists ? ofAnyDay(one, message) : untilPayday(one, message),
        message,
        this.takes(intent, 'period'),
      );
    const hangsOn = frames[0] ?? null;
    const named = continues ? parsed : withOwnNumber(parsed);
    const fitted = this.#fitted(intent, named, continues && base?.slots['merchant'] !== undefined);
    const movesDays = hangsOn !== null && parsed.relative !== null && isAboutDays(hangsOn);
    // "The one before that" counts no payments where it means days.
    const fresh = movesDays ? withoutLimit(fitted) : fitted;
    const hangs =
      (intent === lookUp ? routing.hangs > leaningToLookUp && !isDefinition(message) : routing.hangs > leaning) ||
      (hangsOn?.intent === intent && isJoined(message) && namesNothing(parsed));
    const isHeld = hangsOn?.intent === intent && namesDays(parsed) && isHeldBeside(message);
    const isOlder = hangsOn?.intent === lists && intent === lists && olderAsked(message) !== null && !movesDays;
    const slots = isOlder
      ? continued(hangsOn, { ...parsed, relative: null }, withoutDays(fresh), asOf)
      : isHeld
        ? continued(hangsOn, parsed, fresh, asOf)
        : continues && base
          ? continued(about(base), parsed, fresh, asOf)
          : hangsOn && hangs
            ? carriedOver(about(hangsOn), intent, fresh)
            : fresh;
    const earlier = hangsOn?.intent === intent && slots !== fresh ? hangsOn.slots['question'] : undefined;
    const said =
      intent === lookUp
        ? lookedUpWords(message, parsed, hangsOn?.intent === lookUp ? null : hangsOn, language)
        : message;
    const question = questionOf(said, earlier, intent);
    const args = this.#argumentsFor(intent, { ...slots, ...(continues ? {} : routing.args), question });
    const kept = frameToKeep({ intent, isOutside: false }, (tool, name) => this.takes(tool, name), previous);
    return {
      understanding: understandingOf(intent, args, routing, language, kept),
      call: { name: intent, args },
      candidates: [],
      hangs: hangsOn !== null && (continues || routing.hangs > surelyHanging),
      instead: () => workedOut('nothing') ?? this.#inItsPlace(message, frames, language),
    };
  }

  /** Asked by itself, with what the question before was about in place of "it"; null where that says no more. */
  #inItsPlace(message: string, frames: readonly Frame[], language: Language): Reading | null {
    return this.#asWhole(inItsPlace(message, frames, language), frames);
  }

  /** A question in full, of the days that were spoken of where it names none; null where no tool is sure to answer it. */
  #asWhole(whole: string | null, frames: readonly Frame[]): Reading | null {
    const reading = whole === null ? null : this.#read(whole, null, true, false);
    if (!reading?.call || empty.has(reading.call.name)) return null;
    const { name, args } = reading.call;
    const period = frames.find(({ slots }) => slots['period'] !== undefined)?.slots['period'];
    if (period === undefined || args['period'] !== undefined || !this.takes(name, 'period')) return reading;
    const withDays = { ...args, period };
    return {
      ...reading,
      call: { name, args: withDays },
      understanding: { ...reading.understanding, slots: withDays },
    };
  }

  /** What means the answer before and nothing else needs no guess. */
  #lookingBack(message: string, previous: Understanding | null, language: Language): Reading | null {
    return this.#called(previous && lookingBack(message, previous), previous, language, false);
  }

  /** A reading that leaves no doubt. */
  #called(call: Reading['call'], previous: Understanding | null, language: Language, hangs: boolean): Reading | null {
    if (!call || !this.#tools.has(call.name)) return null;
    const sure = { margin: 1, top: [{ intent: call.name, probability: 1 }] };
    const kept = frameToKeep({ intent: call.name, isOutside: false }, (tool, name) => this.takes(tool, name), previous);
    return {
      understanding: understandingOf(call.name, call.args, sure, language, kept),
      call,
      candidates: [],
      hangs,
    };
  }

  /** True when the message has all the words of something that the bank has written about itself. */
  #isTaught(message: string): boolean {
    const { subjects = [] } = this.#knowledge;
    if (subjects.length === 0 || !this.#tools.has(lookUp)) return false;
    const said = new Set(termsOf(message));
    return subjects.some((subject) => {
      const terms = termsOf(subject);
      return terms.length > 0 && terms.every((term) => said.has(term));
    });
  }

  #lookedUp(message: string, routing: Routing, language: Language, previous: Understanding | null): Reading {
    const args = this.#argumentsFor(lookUp, { question: message });
    const kept = frameToKeep({ intent: lookUp, isOutside: false }, (tool, name) => this.takes(tool, name), previous);
    return {
      understanding: understandingOf(lookUp, args, routing, language, kept),
      call: { name: lookUp, args },
      candidates: [],
      hangs: false,
    };
  }

  /** Nothing is called: the customer is told so, or asked which of some questions they meant. */
  #unclear(routing: Routing, language: Language, parsed: ParsedMessage, previous: Understanding | null): Reading {
    const isOutside = routing.intent === outside && routing.margin > clear;
    const candidates = isOutside ? [] : this.#candidates(routing.top, language);
    const kept = frameToKeep({ intent: null, isOutside }, (tool, name) => this.takes(tool, name), previous);
    return {
      understanding: understandingOf(null, isOutside ? {} : parsed.slots, routing, language, kept),
      call: null,
      candidates,
      hangs: false,
    };
  }

  #candidates(top: Routing['top'], language: Language): string[] {
    return top
      .filter(({ intent }) => intent !== outside)
      .flatMap(({ intent }) => this.#router.questionFor(intent, language) ?? []);
  }

  /** The question that was chosen among those put to the customer: "the second one". */
  #choice(message: string, previous: Understanding | null): string | null {
    if (!previous || previous.intent !== null) return null;
    const candidates = this.#candidates(previous.top, previous.language);
    return candidates.length < 2 ? null : (candidates[chosenOf(message, candidates)] ?? null);
  }

  /** True for a tool that tells kinds of spending and shops apart, and days: elsewhere "on time" and "at risk" name no shop. */
  #sums(intent: string): boolean {
    return ['category', 'merchant', 'period'].every((name) => this.takes(intent, name));
  }

  /** Whether a tool has such an argument. */
  takes(intent: string, parameter: string): boolean {
    return this.#tools.get(intent)?.parameters.includes(parameter) ?? false;
  }

  /** True when the message names something that the tool of that question takes. */
  #namesFor({ intent }: Frame, parsed: ParsedMessage): boolean {
    return (
      Object.keys(this.#fitted(intent, parsed)).length > 0 ||
      (parsed.relative !== null && this.takes(intent, 'period')) ||
      (parsed.number !== null && (this.takes(intent, 'amount_cents') || this.takes(intent, 'limit')))
    );
  }

  /**
   * The slots that the tool takes. "The gym" is the customer's gym where a tool takes merchants but no kinds of spending.
   * @param isAboutShops true when the question before was about a shop: then it is the customer's gym, too
   */
  #fitted(intent: string, { slots: found, spans, unfamiliar, bare_cents }: ParsedMessage, isAboutShops = false): Slots {
    const slots = {
      ...found,
      // What the customer names counts even when it is nowhere in their data: everything else would answer another question.
      ...(unfamiliar && (unfamiliar.isName || this.#sums(intent)) && { [unfamiliar.slot]: unfamiliar.words }),
      ...(bare_cents !== null && { amount_cents: bare_cents }),
    };
    const fitted = Object.fromEntries(Object.entries(slots).filter(([name]) => this.takes(intent, name)));
    if (slots.category === undefined || slots.merchant !== undefined) return fitted;
    if ((this.takes(intent, 'category') && !isAboutShops) || !this.takes(intent, 'merchant')) return fitted;
    const words = spans.find(({ slot }) => slot === 'category')?.text;
    const merchant = words === undefined ? null : this.#names.merchantWith(words);
    if (merchant === null) return fitted;
    const { category: _category, ...others } = fitted;
    return { ...others, merchant };
  }

  /** Those that the tool has a parameter for. */
  #argumentsFor(intent: string, all: object): Record<string, unknown> {
    return Object.fromEntries(Object.entries(all).filter(([name]) => this.takes(intent, name)));
  }
}
