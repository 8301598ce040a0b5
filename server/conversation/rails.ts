import * as z from 'zod';
import {
  cardSchema,
  decisions,
  guardrailStages,
  triggers,
  type Card,
  type Decision,
  type GuardrailInput,
  type GuardrailPlugin,
  type GuardrailStage,
  type PluginContext,
  type Trigger,
} from '../../plugins/kit/index.ts';
import { callPlugin, timeouts } from '../host/envelope.ts';
import type { Host, Loaded } from '../host/host.ts';
import type { TraceRecorder } from '../trace/recorder.ts';

/** Said when a guardrail blocks without words of its own, or failed: nothing unchecked leaves the server. */
export const safeReply = {
  en: 'I cannot answer that safely, so I am leaving it out. You can ask me something else about your money.',
  es: 'No puedo responder a eso con seguridad, así que no lo hago. Puedes preguntarme otra cosa sobre tu dinero.',
};

/** What a guardrail must return. */
export const verdictSchema = z.strictObject({
  decision: z.enum(decisions),
  reasons: z.array(z.string()),
  redactions: z
    .array(z.strictObject({ start: z.int().nonnegative(), end: z.int().positive(), replacement: z.string() }))
    .optional(),
  text: z.string().optional(),
  cards: z.array(cardSchema).optional(),
  trigger: z.enum(triggers).optional(),
  scores: z.record(z.string(), z.number()).optional(),
});
type Verdict = z.infer<typeof verdictSchema>;

/** What a stage decided: the strictest verdict, with what to say in place of the text. */
export interface StageVerdict {
  readonly decision: Decision;
  readonly reasons: readonly string[];
  /** The text to go on with: as it was, redacted, rewritten, or the safe reply. */
  readonly text: string;
  /** The text as it was, with everything masked that any guardrail of the stage would mask. */
  readonly masked: string;
  readonly cards: readonly Card[];
  /** What the message set off, with what is said about it. */
  readonly path: { readonly trigger: Trigger; readonly text: string; readonly cards: readonly Card[] } | null;
}

/** The guardrails of one turn. All of a stage see the same input; the strictest wins and redactions are merged. */
export class Rails {
  readonly #recorder: TraceRecorder;
  readonly #language: () => 'en' | 'es';
  readonly #guardrails: readonly {
    loaded: Loaded<GuardrailPlugin>;
    check: ReturnType<GuardrailPlugin['create']>['check'];
  }[];

  /** Stages that were checked. */
  readonly #reached = new Set<GuardrailStage>();

  constructor(host: Host, context: PluginContext, recorder: TraceRecorder, language: () => 'en' | 'es') {
    this.#recorder = recorder;
    this.#language = language;
    this.#guardrails = host.ofKind('guardrail').map((loaded) => {
      // Made on first use, inside the envelope: one that cannot be made blocks like one that fails.
      let made: ReturnType<GuardrailPlugin['create']> | undefined;
      return {
        loaded,
        check: (input, signal) => {
          made ??= loaded.plugin.create(context, loaded.config);
          return made.check(input, signal);
        },
      };
    });
  }

  /** Records the guardrails of every stage that the turn did not come to, so that a trace also says what did not run. */
  skipRest(): void {
    for (const stage of guardrailStages.filter((one) => !this.#reached.has(one))) {
      for (const { loaded } of this.#guardrails.filter(({ loaded }) => loaded.plugin.stages.includes(stage))) {
        const { id } = loaded.plugin;
        const span = {
          name: `guardrail ${id}`,
          kind: 'GUARDRAIL',
          plugin: loaded.reference,
          attributes: { stage },
        } as const;
        this.#recorder.spanSync(span, (open) => {
          open.status = 'skipped';
        });
      }
    }
  }

  async check(input: GuardrailInput): Promise<StageVerdict> {
    this.#reached.add(input.stage);
    const concerned = this.#guardrails.filter(({ loaded }) => loaded.plugin.stages.includes(input.stage));
    const verdicts = await Promise.all(
      concerned.map(async ({ loaded, check }) => this.#one(loaded, input, (signal) => check(input, signal))),
    );
    const strictest = verdicts.reduce<Verdict>(
      (worst, verdict) => (decisions.indexOf(verdict.decision) > decisions.indexOf(worst.decision) ? verdict : worst),
      { decision: 'allow', reasons: [] },
    );
    const text = 'text' in input ? input.text : '';
    const masked = redact(
      text,
      verdicts.flatMap(({ redactions }) => redactions ?? []),
    );
    return {
      decision: strictest.decision,
      reasons: verdicts.flatMap((verdict) => (verdict.decision === 'allow' ? [] : verdict.reasons)),
      text: this.#replace(text, strictest, masked),
      masked,
      cards: strictest.cards ?? [],
      path: pathOf(strictest.trigger ? strictest : verdicts.find(({ trigger }) => trigger)),
    };
  }

  async #one(
    loaded: Loaded<GuardrailPlugin>,
    input: GuardrailInput,
    run: (signal: AbortSignal) => unknown,
  ): Promise<Verdict> {
    return callPlugin<Verdict>(
      loaded,
      this.#recorder,
      {
        span: {
          name: `guardrail ${loaded.plugin.id}`,
          kind: 'GUARDRAIL',
          attributes: { stage: input.stage },
          input: shownInput(input),
        },
        output: verdictSchema,
        timeout_ms: timeouts.guardrail,
        onFailure: () => ({ decision: 'block', reasons: ['GUARDRAIL_FAILED'] }),
        annotate: (span, { decision, reasons, scores = {} }) => {
          span.verdict = { decision, reasons };
          for (const [name, value] of Object.entries(scores)) span.attributes[`spendsense.guardrail.${name}`] = value;
        },
      },
      run,
    );
  }

  #replace(text: string, { decision, text: instead }: Verdict, masked: string): string {
    if (decision === 'allow') return text;
    if (decision === 'redact') return masked;
    return instead ?? safeReply[this.#language()];
  }
}

function pathOf(verdict: Verdict | undefined): StageVerdict['path'] {
  return verdict?.trigger ? { trigger: verdict.trigger, text: verdict.text ?? '', cards: verdict.cards ?? [] } : null;
}

/** What a trace keeps of a guardrail's input: not the facts and rows again, which other spans hold. */
function shownInput(input: GuardrailInput): unknown {
  if (input.stage === 'tool_call')
    return { tool: input.tool, args: input.args, needs: input.consent, granted: input.granted };
  if (input.stage === 'tool_result') return { tool: input.tool, facts: input.result.facts.map(({ id }) => id) };
  // Personal data is masked before it is kept, and at `input` this is where it is found.
  return input.stage === 'input' ? { characters: input.text.length } : { text: input.text };
}

/** Replaces spans of a text; where two overlap they become one. */
export function redact(
  text: string,
  redactions: readonly { start: number; end: number; replacement: string }[],
): string {
  const merged: { start: number; end: number; replacement: string }[] = [];
  for (const next of [...redactions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && next.start < last.end) last.end = Math.max(last.end, next.end);
    else merged.push({ ...next });
  }
  return merged.reduceRight(
    (rest, { start, end, replacement }) => rest.slice(0, start) + replacement + rest.slice(end),
    text,
  );
}
