import { demoCustomers, generateCustomer } from '../../demo/generator/index.ts';
import { loadKnowledge } from '../../knowledge/index.ts';
import { buildLedger, consentScopes, type Citation, type Fact } from '../../plugins/kit/index.ts';
import { sentencesOf } from '../../plugins/guardrails/wording/clauses.ts';
import { runTurn } from '../../server/conversation/turn.ts';
import type { TurnInput } from '../../server/conversation/turn-types.ts';
import { Host } from '../../server/host/host.ts';
import { createModels } from '../../server/model/index.ts';
import { bundledPlugins } from '../../server/plugins.ts';
import { questions } from './questions.ts';

const asOf = '2026-11-25';
const now = new Date(`${asOf}T12:00:00Z`);

export interface ToolCall {
  readonly name: string;
  readonly args: unknown;
}

/** A question, and the answer that the embedded model gave to it. */
export interface Answer {
  readonly customer: string;
  readonly language: 'en' | 'es';
  readonly question: string;
  readonly calls: readonly ToolCall[];
  readonly sentences: readonly string[];
  readonly facts: readonly Fact[];
  readonly citations: readonly Citation[];
  /** What the tools said. */
  readonly texts: readonly string[];
  readonly merchants: readonly string[];
  readonly turn: TurnInput;
}

/** What a turn over this host needs besides a model. */
export async function openHost() {
  const host = new Host(bundledPlugins);
  const tools = host.ofKind('tool').map(({ plugin }) => plugin);
  return { host, tools, knowledge: await loadKnowledge({ today: asOf }) };
}

/** The true answers, of so many customers of the demo. */
export async function trueAnswers(customers: number): Promise<Answer[]> {
  const { host, tools, knowledge } = await openHost();
  const models = createModels({ tools, hosted: null });
  const answers: Answer[] = [];
  for (const { id } of demoCustomers.slice(0, customers)) {
    const ledger = buildLedger(generateCustomer(id, { seed: 1, to: asOf }), asOf);
    const merchants = [...new Set(ledger.transactions.map(({ merchant }) => merchant))];
    for (const language of ['en', 'es'] as const) {
      for (const question of questions[language]) {
        const turn: TurnInput = {
          host,
          models,
          knowledge,
          text: question,
          locale: language === 'en' ? 'en-US' : 'es-US',
          now,
          granted: consentScopes,
          ledger,
          refreshed_at: now,
          previous: null,
          signal: new AbortController().signal,
          onStatus: () => {},
          onSegments: () => {},
        };
        const output = await runTurn(turn);
        if (output.outcome !== 'answered') continue;
        const calls = output.recorder.spans
          .filter(({ span }) => span.name.startsWith('execute_tool '))
          .map(({ span, body }) => ({ name: span.name.slice('execute_tool '.length), args: body.input }));
        answers.push({
          customer: id,
          language,
          question,
          calls,
          sentences: sentencesOf(output.text),
          facts: output.findings.facts,
          citations: output.findings.citations,
          texts: output.findings.texts,
          merchants,
          turn,
        });
      }
    }
  }
  return answers;
}
