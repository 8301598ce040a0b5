import type { Analysis, Card, Knowledge, NeededConsent, Ledger, ToolSession } from '../../plugins/kit/index.ts';
import { analyze } from '../analysis/analyze.ts';
import { distressIntents } from '../customer/distress.ts';
import { pluginContext } from '../host/host.ts';
import { detectLanguage, type ModelReply, type TurnKnowledge, type Understanding } from '../model/index.ts';
import type { TurnOutcome } from '../protocol/index.ts';
import { localeIn } from '../reader-locale.ts';
import { ownSubjects } from '../knowledge/own-articles.ts';
import { TraceRecorder } from '../trace/recorder.ts';
import { askedAlready } from './asked-already.ts';
import { decide } from './decide.ts';
import { emptyLedger } from './empty-ledger.ts';
import { Findings } from './findings.ts';
import { nextQuestions } from './next-questions.ts';
import type { ReplayInput } from '../replay/recording.ts';
import { Rails } from './rails.ts';
import { recordedKnowledge } from './recorded-knowledge.ts';
import { Release } from './release.ts';
import { textOf } from './segments.ts';
import { toolsOf } from './tool-runner.ts';
import { earlierAnswers, TurnReadings } from './turn-readings.ts';
import { TurnBlocked } from './turn-blocked.ts';
import type { TurnInput, TurnOutput } from './turn-types.ts';

const failedReply = {
  en: 'I could not answer that just now. Please try again.',
  es: 'No he podido responder ahora mismo. Inténtalo de nuevo.',
};

const signInReply = {
  en: 'That is about money of your own, so please sign in to your bank first. I can explain money words right away.',
  es: 'Eso trata de tu propio dinero, así que primero inicia sesión en tu banco. Los términos de dinero te los explico ya.',
};

/**
 * One turn: rails around the model loop, tools inside it, every sentence checked before it goes out. Reads nothing and writes
 * nothing; always gives an answer that may be stored, whatever failed.
 */
export async function runTurn(input: TurnInput): Promise<TurnOutput> {
  const recorder = new TraceRecorder();
  const attributes = {
    'gen_ai.operation.name': 'invoke_agent',
    'gen_ai.agent.name': 'spendsense',
    'spendsense.consent': input.granted.length > 0,
    'spendsense.as_of': input.ledger.as_of,
  };
  return recorder.span({ name: 'invoke_agent spendsense', kind: 'AGENT', attributes }, async (span) => {
    const output = await new Turn(input, recorder).run();
    span.input = inputOf(input, output.message);
    span.output = { outcome: output.outcome, answer: output.text };
    return output;
  });
}

/** What a turn began with, but for what the settings, the rows and later steps say: with those it can be run again. */
function inputOf(input: TurnInput, message: string): ReplayInput {
  const { locale, now, granted, visitor = false, refreshed_at, previous, pending = null } = input;
  return {
    message,
    locale,
    now: now.toISOString(),
    granted: [...granted],
    visitor,
    refreshed_at: refreshed_at.toISOString(),
    previous,
    pending,
    hosted_model: input.models.hosted_model,
  };
}

class Turn {
  readonly #input: TurnInput;
  readonly #recorder: TraceRecorder;
  readonly #readings: TurnReadings;
  readonly #findings = new Findings();
  readonly #rails: Rails;
  readonly #knowledge: Knowledge;
  readonly #context: ReturnType<typeof pluginContext>;
  #locale: string;
  #analysis: Promise<Analysis> | undefined;
  #names: readonly string[] | undefined;

  constructor(input: TurnInput, recorder: TraceRecorder) {
    this.#input = input;
    this.#recorder = recorder;
    this.#readings = new TurnReadings(input, recorder);
    this.#locale = answerLocale(input);
    this.#context = pluginContext(input.now.toISOString(), input.now.getTime());
    this.#knowledge = recordedKnowledge(input.knowledge, recorder);
    this.#rails = new Rails(input.host, this.#context, recorder, () => this.#language);
  }

  get #language(): 'en' | 'es' {
    return this.#locale.startsWith('es') ? 'es' : 'en';
  }

  async run(): Promise<TurnOutput> {
    const { text, hand_off = null, visitor = false } = this.#input;
    const asked = await this.#rails.check({ stage: 'input', text, locale: this.#locale, hand_off, visitor });
    // What was blocked is not kept either: only that it was.
    const message = asked.decision === 'block' ? '…' : asked.masked;
    const release = this.#release(message);
    if (asked.decision === 'block' || asked.decision === 'escalate') {
      release.say(asked.text);
      const outcome = asked.decision === 'block' ? 'blocked' : 'escalated';
      return {
        ...this.#finish(outcome, message, release, [...asked.cards], null),
        trigger: asked.path?.trigger ?? null,
      };
    }
    try {
      const { pending, perform } = this.#input;
      const said = await decide(message, { recorder: this.#recorder, language: this.#language, pending, perform });
      if (said !== null) {
        release.say(said);
        return this.#finish('answered', message, release, [], null);
      }
      const { understanding, suggestions } = await this.#answer(message, release);
      this.#findings.suggestions.push(...suggestions);
      await release.end();
      const cards = await release.cards(withoutOffersInDistress(this.#findings));
      if (asked.path && this.#findings.results === 0) {
        release.say(release.text === '' ? asked.path.text : `\n\n${asked.path.text}`);
        return this.#finish('answered', message, release, [...cards, ...asked.path.cards], understanding);
      }
      const outcome = this.#findings.results === 0 ? 'clarified' : 'answered';
      return this.#finish(outcome, message, release, cards, understanding);
    } catch (error) {
      return this.#interrupted(error, message, release);
    }
  }

  #release(message: string): Release {
    return new Release({
      rails: this.#rails,
      isForeign: this.#input.models.isHosted && this.#mayUseHosted,
      findings: this.#findings,
      message,
      merchants: () => this.#merchants,
      locale: () => this.#locale,
      onSegments: this.#input.onSegments,
    });
  }

  #answer(message: string, release: Release): Promise<ModelReply> {
    const { models, host, granted, visitor = false, signal, onStatus } = this.#input;
    return models.run({
      recorder: this.#recorder,
      readHistory: async () =>
        (await this.#readings.history()).map(({ role, segments }) => ({ role, text: textOf(segments) })),
      message,
      tools: toolsOf({
        host,
        context: this.#context,
        recorder: this.#recorder,
        rails: this.#rails,
        findings: this.#findings,
        granted,
        visitor,
        sessionFor: (scope) => this.#session(scope),
        signal,
        language: () => this.#language,
        onStatus,
      }),
      knowledge: this.#turnKnowledge,
      may_use_hosted: this.#mayUseHosted,
      signal,
      onText: (piece) => release.push(piece),
      settle: () => release.settle(),
      onRestart: () => {
        this.#findings.restart();
        release.restart();
      },
    });
  }

  get #turnKnowledge(): TurnKnowledge {
    const { ledger, knowledge, customer_name = null, previous } = this.#input;
    return {
      asOf: ledger.as_of,
      locale: this.#locale,
      merchants: this.#merchants,
      subjects: ownSubjects(knowledge),
      accounts: ledger.accounts,
      customer_name,
      previous,
    };
  }

  /** What may be asked next: nothing that this answer or the one before told already. */
  #nextQuestions(message: string): string[] {
    const { host, models, previous } = this.#input;
    const before = previous?.intent ? [{ name: previous.intent, args: previous.slots }] : [];
    const isAnswered = askedAlready(host, [...this.#findings.calls, ...before], (question) =>
      models.meaningOf(question, this.#turnKnowledge),
    );
    return nextQuestions(message, this.#findings.suggestions, isAnswered);
  }

  /** A tool that needs no consent is shown nothing of the customer. */
  #session(scope: NeededConsent): Omit<ToolSession, 'signal'> {
    const { ledger, granted, refreshed_at, hand_off = null } = this.#input;
    const visible = scope === null ? emptyLedger(ledger.as_of) : ledger;
    return {
      ledger: visible,
      granted,
      analysis: () => this.#analyze(visible),
      knowledge: this.#knowledge,
      earlier: async () => (scope === null ? [] : earlierAnswers(await this.#readings.history())),
      locale: this.#locale,
      refreshed_at: refreshed_at.toISOString(),
      hand_off,
      goals: () => (scope === null ? Promise.resolve([]) : this.#readings.goals()),
      areOffersStopped: async () => (await this.#readings.exclusions()).noOffers === 'OFFERS_STOPPED_BY_CUSTOMER',
    };
  }

  /** Once a turn, on first use. */
  #analyze(ledger: Ledger): Promise<Analysis> {
    const { host, knowledge, now } = this.#input;
    const run = async () =>
      analyze({
        ledger,
        host,
        knowledge,
        now: now.toISOString(),
        locale: this.#locale,
        recorder: this.#recorder,
        excluded: await this.#readings.exclusions(),
        granted: this.#input.granted,
      });
    if (ledger !== this.#input.ledger) return run();
    this.#analysis ??= run();
    return this.#analysis;
  }

  /** Of a visitor nothing is known; a customer has to have agreed. */
  get #mayUseHosted(): boolean {
    const { visitor = false, granted } = this.#input;
    return visitor || granted.includes('hosted_model');
  }

  get #merchants(): readonly string[] {
    this.#names ??= [...new Set(this.#input.ledger.transactions.map(({ merchant }) => merchant))];
    return this.#names;
  }

  /** What a turn that did not run to its end says: the guardrail's words, nothing more when stopped, or that it failed. */
  #interrupted(error: unknown, message: string, release: Release): TurnOutput {
    if (error instanceof TurnBlocked) {
      const { cards } = error.verdict;
      const text = error.outcome === 'sign_in_required' ? signInReply[this.#language] : error.verdict.text;
      release.say(release.text === '' ? text : ` ${text}`);
      return this.#finish(error.outcome, message, release, [...cards], null);
    }
    if (this.#input.signal.aborted && !isTimeout(this.#input.signal)) {
      return this.#finish('stopped', message, release, [], null);
    }
    const reply = failedReply[this.#language];
    release.say(release.text === '' ? reply : ` ${reply}`);
    return this.#finish('failed', message, release, [], null);
  }

  #finish(
    outcome: TurnOutcome,
    message: string,
    release: Release,
    cards: readonly Card[],
    understanding: Understanding | null,
  ): TurnOutput {
    this.#rails.skipRest();
    return {
      outcome,
      message,
      text: release.text.trim(),
      segments: release.segments,
      cards,
      suggestions: outcome === 'answered' || outcome === 'clarified' ? this.#nextQuestions(message) : [],
      findings: this.#findings,
      understanding,
      locale: this.#locale,
      recorder: this.#recorder,
      trigger: null,
    };
  }
}

/** Help comes before offers: none is shown with an answer to trouble. */
function withoutOffersInDistress({ tools, cards }: Findings): Card[] {
  const isDistress = distressIntents.some((name) => tools.has(name));
  return isDistress ? cards.filter(({ type }) => type !== 'offer') : [...cards];
}

/**
 * The answer is in the language of the question, else of the one before ("ok", "Netflix?"), else the customer's, else the bank's first,
 * whichever the bank answers in; figures as the customer's own locale writes them where it is of that language.
 */
function answerLocale({ text, locale, previous, languages = ['en', 'es'] }: TurnInput): string {
  const wanted = [detectLanguage(text), previous?.language ?? null, locale.startsWith('es') ? 'es' : 'en'] as const;
  const language = wanted.find((each) => each !== null && languages.includes(each)) ?? languages[0] ?? 'en';
  return localeIn(language, locale);
}

function isTimeout(signal: AbortSignal): boolean {
  return signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError';
}
