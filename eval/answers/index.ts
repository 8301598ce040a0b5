import { randomFor } from '../../demo/generator/random.ts';
import { loadKnowledge } from '../../knowledge/index.ts';
import { buildLedger, consentScopes } from '../../plugins/kit/index.ts';
import { factsOf } from '../../server/conversation/release.ts';
import { runTurn } from '../../server/conversation/turn.ts';
import type { SaidBefore, TurnOutput } from '../../server/conversation/turn-types.ts';
import { Host } from '../../server/host/host.ts';
import { createModels, type Understanding } from '../../server/model/index.ts';
import { bundledPlugins } from '../../server/plugins.ts';
import type { Report } from '../report.ts';
import { answerable } from './answerable.ts';
import { judge, type Judgement } from './judge.ts';
import { personOf, type Person } from './person.ts';
import type { Question } from './question.ts';
import { unanswerable } from './unanswerable.ts';

const now = new Date('2026-11-25T17:00:00Z');

/** Asks questions over made-up customers and holds the answers against what is true by how the customers were made. */
export async function reportAnswers(count: number, verbose: boolean): Promise<Report> {
  const ask = await asker();
  const tallies = new Map<string, Record<Judgement, number>>();
  const totals = { answerable: zero(), unanswerable: zero() };
  const kinds = [
    ...Object.entries(answerable).map(([kind, make]) => ({ kind, make, part: 'answerable' as const })),
    ...Object.entries(unanswerable).map(([kind, make]) => ({ kind, make, part: 'unanswerable' as const })),
  ];
  for (let number = 0; number < count; number++) {
    const person = personOf(Math.floor(number / kinds.length));
    const chosen = kinds[number % kinds.length];
    if (!chosen) break;
    const { kind, make, part } = chosen;
    const question: Question = { kind, ...make(person, randomFor('question', number)) };
    const output = await ask(person, question);
    const judgement = judge(output, question.expected);
    const tally = tallies.get(kind) ?? zero();
    tally[judgement] += 1;
    totals[part][judgement] += 1;
    tallies.set(kind, tally);
    if (verbose && judgement !== 'right') process.stdout.write(`${describe(judgement, question, output)}\n`);
  }
  const share = (tally: Record<Judgement, number>) => {
    const of = tally.right + tally.wrong + tally.declined;
    return [of, percent(tally.right, of), tally.wrong, tally.declined];
  };
  return {
    name: 'answers',
    title: 'Right answers',
    notes: [
      `${count} questions in English and Spanish over made-up customers. What is true was known before a row was written; nothing of the ledger or the tools is used to work it out.`,
      'Right: the first figure of the asked unit is the true one. Wrong: another figure leads. Declined: no figure. Of a question without an answer, right is that none but a proven zero leads, and that it was taken for what it is.',
    ],
    tables: [
      {
        heading: 'In all',
        columns: ['questions', 'asked', 'right', 'wrong figure', 'declined'],
        rows: Object.entries(totals).map(([part, tally]) => [part, ...share(tally)]),
      },
      {
        heading: 'By kind',
        columns: ['kind', 'asked', 'right', 'wrong figure', 'declined'],
        rows: Array.from(tallies, ([kind, tally]) => [kind, ...share(tally)]),
      },
    ],
  };
}

export async function asker(): Promise<(person: Person, question: Question) => Promise<TurnOutput>> {
  const host = new Host(bundledPlugins);
  const knowledge = await loadKnowledge({ today: now.toISOString().slice(0, 10) });
  const models = createModels({ tools: host.ofKind('tool').map(({ plugin }) => plugin), hosted: null });
  return async (person, { language, turns }) => {
    const ledger = buildLedger(person.rows, person.as_of);
    let previous: Understanding | null = null;
    const said: SaidBefore[] = [];
    let output: TurnOutput | null = null;
    for (const text of turns) {
      output = await runTurn({
        host,
        models,
        knowledge,
        text,
        locale: language === 'es' ? 'es-US' : 'en-US',
        now,
        granted: consentScopes,
        ledger,
        refreshed_at: now,
        readHistory: async () => said,
        previous,
        signal: AbortSignal.timeout(60_000),
        onStatus: () => {},
        onSegments: () => {},
      });
      previous = output.understanding ?? previous;
      const facts = factsOf(output.text, output.cards, output.findings.facts);
      said.push(
        { role: 'customer', segments: [{ type: 'text', text }], facts: [] },
        { role: 'assistant', segments: [...output.segments], facts: facts.map((fact) => ({ fact, text: '' })) },
      );
    }
    if (!output) throw new Error('A question has at least one turn.');
    return output;
  };
}

function zero(): Record<Judgement, number> {
  return { right: 0, wrong: 0, declined: 0 };
}

function percent(part: number, of: number): string {
  return of === 0 ? '' : `${((100 * part) / of).toFixed(1)} %`;
}

function describe(
  judgement: Judgement,
  { kind, turns, expected }: Question,
  { text, understanding }: TurnOutput,
): string {
  return `${judgement} · ${kind} · ${turns.join(' / ')}\n  expected ${JSON.stringify(expected)}\n  ${understanding?.intent} ${JSON.stringify(understanding?.slots)}\n  ${text.slice(0, 200)}`;
}
