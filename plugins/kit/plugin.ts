import type * as z from 'zod';
import type { Proposal } from './action.ts';
import type { Analysis } from './analysis.ts';
import type { Card, Citation } from './card.ts';
import type { Fact } from './evidence.ts';
import type { HeldGoal } from './goal.ts';
import type { Knowledge } from './knowledge.ts';
import type { LedgerRows } from './ledger/schema.ts';
import type { Ledger, Window } from './ledger/types.ts';
import type { OfferView } from './offer-inputs.ts';
import type { OfferPluginReasonCode } from './offer-reasons.ts';
import type { OfferTerms } from './offer-terms.ts';
import type { DataPoint } from './recommendation.ts';
import type { Criterion, Family, Signals, WindowSignals } from './signals.ts';
import type { Trigger } from './trigger.ts';

/**
 * Version of this contract. A change that breaks a plugin is a major one, something new that plugins may use a minor one; a plugin
 * package names the range it was written for.
 */
export const contractVersion = '1.2.0';

/** What every plugin may reach for. Nothing else: that is what makes a decision replayable. */
export interface PluginContext {
  /** The instant of the turn or run, ISO 8601 with offset. Fixed for its whole length. */
  readonly now: () => string;
  /** Seeded per turn or run: the same sequence on replay. */
  readonly random: () => number;
}

interface Base<Config extends z.ZodType> {
  /** `kind.name-in-kebab-case`; the folder has the same name. */
  readonly id: `${string}.${string}`;
  /** Semantic version; a change that can change any output is minor or major, never a patch. */
  readonly version: string;
  /** One sentence for operators. */
  readonly summary: string;
  /** Thresholds and choices a bank may set; every field has a default. */
  readonly config: Config;
}

/** Pure. Ledger and window in, values, facts and evidence out; `detect` throws only for a bug. */
export interface SignalPlugin<Config extends z.ZodType = z.ZodType, F extends Family = Family> extends Base<Config> {
  readonly kind: 'signal';
  readonly family: F;
  create(
    context: PluginContext,
    config: z.infer<Config>,
  ): {
    detect: (ledger: Ledger, window: Window) => Signals[F];
    /** What a person could be shown of it: the data points behind rationales. */
    points(signals: Signals[F], ledger: Ledger, window: Window): DataPoint[];
  };
}

/** Pure. All criteria must be met (`met: true`) for a match; groups of alternatives are resolved inside. */
export interface PersonaPlugin<Config extends z.ZodType = z.ZodType> extends Base<Config> {
  readonly kind: 'persona';
  readonly persona: string;
  /** Lower is tried first. */
  readonly priority: number;
  create(
    context: PluginContext,
    config: z.infer<Config>,
  ): {
    /** `match` null: undecided, a criterion is unknown. `because` holds what decided it. */
    assign: (signals: WindowSignals) => { match: boolean | null; because: Criterion[] };
  };
}

/**
 * Pure. Says only whether its own rules are met: what holds for every offer (nobody in distress, overdrawn or overdue, none that has
 * ended, none too often) is decided over it. Never a product the customer has.
 */
export interface OfferPlugin<Config extends z.ZodType = z.ZodType> extends Base<Config> {
  readonly kind: 'offer';
  readonly offer: {
    title: string;
    partner: string;
    /** `data:image/png;base64,…` or WebP, at most 16 KB: loaded from nowhere, so that no partner learns who was shown it. Null: none. */
    logo: string | null;
    summary: string;
    /** Who earns what. Names the commission when a partner pays one. */
    disclosure: string;
    /** The same in Spanish. Without it a Spanish reader gets the English. */
    es?: { readonly title: string; readonly summary: string; readonly disclosure: string };
    /** Who pays the bank when it is taken up: nobody, the bank's own product earns, or the partner pays a commission. */
    commission: 'none' | 'own_product' | 'paid_by_partner';
    /** What it costs; a predatory product is refused when the plugins are loaded. */
    terms: OfferTerms;
    personas: readonly string[];
    /** What it looks at, each one of `reviewedOfferSignals`. */
    signals: readonly string[];
  };
  create(
    context: PluginContext,
    config: z.infer<Config>,
  ): {
    /** `because`: the signal of `view.points` that is shown as the reason; null when not eligible. */
    eligible: (view: OfferView) => { eligible: boolean; reasons: OfferPluginReasonCode[]; because: string | null };
  };
}

/** A file that is read piece by piece, more than once, so that its size does not matter. */
export interface ConnectorSource {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Its bytes from the beginning, in pieces; every time anew. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** How far a source is: `checking` goes through all of it before `reading` gives the first rows. */
export interface ConnectorProgress {
  readonly step: 'checking' | 'reading';
  readonly bytes: number;
}

/** Bytes in, ledger rows and warnings out; rows are parsed here and nowhere else. */
export interface ConnectorPlugin<Config extends z.ZodType = z.ZodType> extends Base<Config> {
  readonly kind: 'connector';
  create(
    context: PluginContext,
    config: z.infer<Config>,
  ): {
    /** How sure this connector is that the file is its own, 0..1, from the name and the first bytes. */
    recognise: (file: { name: string; bytes: Uint8Array }) => number;
    /** @throws InputError naming file, place, what was wrong and what would be right. Nothing half-read is returned. */
    read: (file: { name: string; bytes: Uint8Array }) => LedgerRows;
    /**
     * The rows that `read` gives, in parts, with memory that does not grow with the file; absent in a format that has to be read whole.
     * An account is in a part no later than its first row, and as it is in the last part that holds it.
     * @throws InputError as `read` does, after any part: a caller that keeps parts must be able to take them back.
     */
    stream?: (source: ConnectorSource, onProgress: (progress: ConnectorProgress) => void) => AsyncIterable<LedgerRows>;
  };
}

/** What a customer has agreed to share with the assistant. */
export const consentScopes = [
  'accounts',
  'spending',
  'income',
  'debts',
  'education',
  'offers',
  /** A hosted model may be sent the customer's messages and figures, to word answers. */
  'hosted_model',
  /** What the customer says may teach a model. Nothing does that; it is off unless it is asked for by name. */
  'training',
] as const;
export type ConsentScope = (typeof consentScopes)[number];
/** What a customer who agrees without choosing agrees to. */
export const usualConsentScopes: readonly ConsentScope[] = consentScopes.filter((scope) => scope !== 'training');
/** What a tool needs the customer's consent to; null for one that looks at no customer data. */
export type NeededConsent = ConsentScope | readonly [ConsentScope, ...ConsentScope[]] | null;

/** Where a customer reaches a person at their bank; null for what the bank did not say. */
export interface HandOff {
  readonly phone: string | null;
  readonly url: string | null;
  /** When somebody is there, in the bank's words. */
  readonly hours: string | null;
}

/** What was asked, the facts that answered it and what was shown beside it. */
export interface EarlierAnswer {
  readonly question: string;
  readonly facts: readonly Fact[];
  readonly cards?: readonly Card[];
}

/** What a tool may look at. The customer comes from the session; no argument can name another. */
export interface ToolSession {
  readonly ledger: Ledger;
  /** What the customer has agreed to. */
  readonly granted: readonly ConsentScope[];
  /** Computed once per turn, on first use. */
  readonly analysis: () => Promise<Analysis>;
  readonly knowledge: Knowledge;
  /** Facts shown earlier in this conversation, newest answer first; read on first use. */
  readonly earlier: () => Promise<readonly EarlierAnswer[]>;
  readonly locale: string;
  readonly refreshed_at: string;
  /** Aborted when the turn is stopped or the tool's time is over: a tool that waits must then stop. */
  readonly signal: AbortSignal;
  readonly hand_off?: HandOff | null;
  /** The customer's goals, oldest first; read on first use. */
  readonly goals?: () => Promise<readonly HeldGoal[]>;
  /** The customer asked for no offers; read on first use. */
  readonly areOffersStopped?: () => Promise<boolean>;
}

/** Data, never prose with numbers baked in. `empty` says in words why there is nothing to show. */
export interface ToolResult {
  readonly facts: readonly Fact[];
  readonly cards: readonly Card[];
  readonly citations: readonly Citation[];
  /** How the embedded model words the result, with `{fact:id}` references; a hosted model is free to say it otherwise. */
  readonly text: string;
  /** Questions a customer may want to ask next. */
  readonly suggestions?: readonly string[];
  /** From a `write` tool: what it would change. The text asks for the customer's yes; nothing has happened yet. */
  readonly proposal?: Proposal | undefined;
}

/** Wordings that hang on the question before them, which says what they leave out: "when is it due?". */
export interface FollowUps {
  /** Names of the tools whose answers they may follow; only this tool's own when left out. */
  readonly after?: readonly string[];
  readonly en: readonly string[];
  readonly es?: readonly string[];
}

export interface ToolPlugin<
  Config extends z.ZodType = z.ZodType,
  Arguments extends z.ZodType = z.ZodType,
> extends Base<Config> {
  readonly kind: 'tool';
  readonly tool: {
    /** The name the model calls, `snake_case`. */
    readonly name: string;
    readonly description: string;
    readonly effect: 'read' | 'write';
    /** The consent it needs; null for a tool that looks at no customer data. */
    readonly consent: NeededConsent;
    readonly arguments: Arguments;
    /** What the widget shows while it runs: "Looking at your spending". */
    readonly status: string;
    /**
     * What a customer would ask it, as a sentence: put to them to choose from where a message was not clear. It must lead to this tool. Without it the
     * first of the examples that has no slot.
     */
    readonly question?: { readonly en: string; readonly es?: string };
    /**
     * Questions this tool answers, from which the embedded model's intents are trained. Slots are written
     * `<category>`, `<merchant>`, `<period>`, `<account>`, `<money>`. At least eight per language.
     */
    readonly examples: {
      readonly en: readonly string[];
      readonly es?: readonly string[];
      readonly follow_ups?: readonly FollowUps[];
    };
  };
  create(
    context: PluginContext,
    config: z.infer<Config>,
  ): {
    run(args: z.infer<Arguments>, session: ToolSession): ToolResult | Promise<ToolResult>;
  };
}

export const guardrailStages = ['input', 'tool_call', 'tool_result', 'output'] as const;
export type GuardrailStage = (typeof guardrailStages)[number];

/** What a guardrail is shown. Text at `output` is the answer so far, sentence by sentence, references not yet filled in. */
export type GuardrailInput =
  | {
      readonly stage: 'input';
      /** What the customer wrote, in plain characters: nothing invisible, no look-alikes of letters and digits. */
      readonly text: string;
      /** Of the answer. */
      readonly locale: string;
      readonly hand_off?: HandOff | null;
      /** Somebody who has not signed in: nobody at the bank can be told who they are. */
      readonly visitor?: boolean;
    }
  | {
      readonly stage: 'tool_call';
      readonly tool: string;
      readonly consent: NeededConsent;
      readonly args: unknown;
      readonly granted: readonly ConsentScope[];
      /** Somebody who has not signed in: there is nobody whose consent could be asked for. */
      readonly visitor?: boolean;
    }
  | { readonly stage: 'tool_result'; readonly tool: string; readonly result: ToolResult }
  | {
      readonly stage: 'output';
      /** The sentence about to be released. */
      readonly text: string;
      readonly before: string;
      readonly facts: readonly Fact[];
      readonly citations: readonly Citation[];
      /** The customer's own words this turn: a number they said may be said back. */
      readonly message: string;
      /** What the tools of this turn said, references not filled in: the wording that the facts are known to be true in. */
      readonly tool_texts?: readonly string[];
      /** Texts that must not be quoted: the instructions of a hosted model. */
      readonly confidential?: readonly string[];
      /** Names that count as merchants in this ledger. */
      readonly merchants: readonly string[];
      readonly locale: string;
    };

/** Weakest to strictest; the strictest verdict of a stage wins. */
export const decisions = ['allow', 'redact', 'rewrite', 'escalate', 'block'] as const;
export type Decision = (typeof decisions)[number];

export interface Verdict {
  readonly decision: Decision;
  /** `SCREAMING_SNAKE_CASE`, from the guardrail's own controlled list. */
  readonly reasons: readonly string[];
  /** For `redact`: spans of the input text to replace. Merged over all guardrails. */
  readonly redactions?: readonly { readonly start: number; readonly end: number; readonly replacement: string }[];
  /** For `rewrite`: what to say instead. For `block`: the safe reply. */
  readonly text?: string;
  readonly cards?: readonly Card[];
  /**
   * At `input`, what the bank has to act on. With `escalate` the turn ends with `text` and `cards`, the message is kept and a person at
   * the bank is told; with `allow` the tools go on, and those are said only when no tool answers.
   */
  readonly trigger?: Trigger;
  /** Figures behind the decision, such as a classifier's score and how far it is past its threshold: kept in the trace. */
  readonly scores?: Readonly<Record<string, number>>;
}

/** Fails closed: an error, a time-out or an invalid verdict blocks. */
export interface GuardrailPlugin<Config extends z.ZodType = z.ZodType> extends Base<Config> {
  readonly kind: 'guardrail';
  readonly stages: readonly GuardrailStage[];
  create(
    context: PluginContext,
    config: z.infer<Config>,
  ): {
    /** `signal` is aborted when its time is over: a guardrail that waits must then stop. */
    check: (input: GuardrailInput, signal: AbortSignal) => Verdict | Promise<Verdict>;
  };
}

export type Plugin = SignalPlugin | PersonaPlugin | OfferPlugin | ConnectorPlugin | ToolPlugin | GuardrailPlugin;
export type PluginKind = Plugin['kind'];

/**
 * The identity, with types: a plugin is a plain object, nothing runs when it is imported.
 * @example
 * export default definePlugin({ kind: 'signal', family: 'savings', id: 'signal.savings', version: '1.0.0', summary: '…',
 *   config: z.strictObject({}), create: (context, config) => ({ detect: (ledger, window) => …, points: () => [] }) })
 */
export function definePlugin<Config extends z.ZodType, F extends Family>(
  plugin: SignalPlugin<Config, F>,
): SignalPlugin<Config, F>;
export function definePlugin<Config extends z.ZodType>(plugin: PersonaPlugin<Config>): PersonaPlugin<Config>;
export function definePlugin<Config extends z.ZodType>(plugin: OfferPlugin<Config>): OfferPlugin<Config>;
export function definePlugin<Config extends z.ZodType>(plugin: ConnectorPlugin<Config>): ConnectorPlugin<Config>;
export function definePlugin<Config extends z.ZodType>(plugin: GuardrailPlugin<Config>): GuardrailPlugin<Config>;
export function definePlugin<Config extends z.ZodType, Arguments extends z.ZodType>(
  plugin: ToolPlugin<Config, Arguments>,
): ToolPlugin<Config, Arguments>;
export function definePlugin(plugin: Plugin): Plugin {
  return plugin;
}
