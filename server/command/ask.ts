import * as z from 'zod';
import {
  cardSchema,
  citationSchema,
  consentScopes,
  decisions,
  factSchema,
  InputError,
} from '../../plugins/kit/index.ts';
import { factsOf } from '../conversation/release.ts';
import { textOf } from '../conversation/segments.ts';
import { runTurn } from '../conversation/turn.ts';
import { createModels } from '../model/index.ts';
import { turnOutcomes } from '../protocol/index.ts';
import { openEngine } from './engine.ts';
import { readLedger, writeTraceFile, type InputOptions } from './input.ts';

/** What `ask --json` prints. */
export const askOutputSchema = z.strictObject({
  answer: z.string(),
  outcome: z.enum(turnOutcomes),
  facts: z.array(factSchema),
  cards: z.array(cardSchema),
  citations: z.array(citationSchema),
  guardrails: z.array(
    z.strictObject({
      guardrail: z.string(),
      stage: z.string(),
      decision: z.enum(decisions),
      reasons: z.array(z.string()),
    }),
  ),
  intent: z.string().nullable(),
  slots: z.record(z.string(), z.unknown()),
});
export type AskOutput = z.infer<typeof askOutputSchema>;

/**
 * `spendsense ask FILE... "QUESTION"`: one turn over files instead of a database. Asking about one's own file is the consent.
 * @throws InputError
 */
export async function askCommand(
  words: readonly string[],
  options: InputOptions & { json?: boolean; locale?: string; trace?: string },
): Promise<string> {
  const files = words.slice(0, -1);
  const question = words.at(-1)?.trim() ?? '';
  if (files.length === 0 || question === '') {
    const text =
      'ask: a file and then a question in quotes are needed, such as: ask data.json "How much did I spend on groceries?"';
    throw new InputError('QUESTION_MISSING', text);
  }
  const now = new Date();
  const ledger = await readLedger(files, options);
  const { host, knowledge } = await openEngine(now);
  const models = createModels({ tools: host.ofKind('tool').map(({ plugin }) => plugin), hosted: null });
  const output = await runTurn({
    host,
    models,
    knowledge,
    text: question,
    locale: options.locale ?? 'en-US',
    now,
    granted: consentScopes,
    ledger,
    refreshed_at: now,
    previous: null,
    signal: AbortSignal.timeout(60_000),
    onStatus: () => {},
    onSegments: () => {},
  });
  await writeTraceFile(options.trace, { kind: 'turn', as_of: ledger.as_of, spans: output.recorder.spans });
  const answer: AskOutput = askOutputSchema.parse({
    answer: textOf(output.segments),
    outcome: output.outcome,
    facts: factsOf(output.text, output.cards, output.findings.facts),
    cards: output.cards,
    citations: output.findings.citations,
    guardrails: output.recorder.spans.flatMap(({ span }) =>
      span.verdict && span.plugin
        ? [{ guardrail: span.plugin.id, stage: String(span.attributes['stage'] ?? ''), ...span.verdict }]
        : [],
    ),
    intent: output.understanding?.intent ?? null,
    slots: output.understanding?.slots ?? {},
  });
  return options.json ? JSON.stringify(answer, null, 2) : answerText(answer);
}

function answerText({ answer, facts }: AskOutput): string {
  const proofs = facts.map(({ id, evidence, formula }) => {
    const counts = new Map<string, number>();
    for (const { type } of evidence) counts.set(type, (counts.get(type) ?? 0) + 1);
    const found = Array.from(counts, ([type, count]) => `${count} ${type}${count === 1 ? '' : 's'}`).join(', ');
    return `  ${id}: ${found}${formula ? ` (${formula})` : ''}`;
  });
  return [answer, ...(proofs.length > 0 ? ['', 'Evidence', ...proofs] : [])].join('\n');
}
