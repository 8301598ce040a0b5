import { triggers, type Fact } from '../../plugins/kit/index.ts';
import { findAttack } from '../../plugins/guardrails/attacks/find-attack.ts';
import { maskPersonalData } from '../../plugins/guardrails/personal-data/detect.ts';
import { checkSentence } from '../../plugins/guardrails/provenance/check-sentence.ts';
import { findTrigger } from '../../plugins/guardrails/triggers/find-trigger.ts';
import { percent, type Table } from '../report.ts';
import type { Part } from '../part-files.ts';
import { missesTable } from './misses-table.ts';
import { readSet, type LabelledText } from './sets.ts';

/** The facts that the texts of `numbers` refer to. */
const facts: Fact[] = ['a', 'b', 'c', 'd'].map((id) => ({
  id,
  label: id,
  value: 4_200,
  unit: 'USD_cents',
  period: { from: '2026-10-01', to: '2026-10-31', label: 'October 2026' },
  evidence: [{ type: 'account', id: 'checking' }],
  refreshed_at: '2026-11-25T06:00:00Z',
}));
const isFounded = (text: string) =>
  checkSentence(text, { facts, citations: [], message: '', merchants: [] }).length === 0;

/** Misses and false alarms on our own sets: what customers write, and figures in replies. */
export async function ownTables(part: Part, verbose: boolean): Promise<Table[]> {
  const [trouble, attacks, personal, numbers] = await Promise.all([
    readSet('triggers', part),
    readSet('attacks', part),
    readSet('personal-data', part),
    readSet('numbers', part),
  ]);
  const tables: Table[] = [];
  if (trouble.length > 0) {
    tables.push(missesTable(`Triggers, ${part}`, trouble, triggers, ({ text }) => findTrigger(text), verbose));
  }
  if (attacks.length > 0) {
    const labels = ['extraction', 'injection'];
    tables.push(missesTable(`Attacks, ${part}`, attacks, labels, ({ text }) => findAttack(text), verbose));
  }
  if (numbers.length > 0) {
    const texts = numbers.map((text) => (text.label === 'founded' ? { ...text, label: 'none' } : text));
    const read = ({ text }: LabelledText) => (isFounded(text) ? null : 'unfounded');
    tables.push(missesTable(`Figures in replies, ${part}`, texts, ['unfounded'], read, verbose));
  }
  if (personal.length > 0) tables.push(personalTable(personal, part, verbose));
  return tables;
}

function personalTable(texts: readonly LabelledText[], part: Part, verbose: boolean): Table {
  const spans = texts.flatMap(({ text, spans = [] }) => spans.map((span) => ({ text, span })));
  const kept = spans.filter(({ text, span }) => maskPersonalData(text).includes(span));
  const none = texts.filter(({ label }) => label === 'none');
  const masked = none.filter(({ text }) => maskPersonalData(text) !== text);
  if (verbose) {
    for (const { text, span } of kept) process.stdout.write(`kept "${span}": ${text}\n`);
    for (const { text } of masked) process.stdout.write(`masked for nothing: ${maskPersonalData(text)}\n`);
  }
  return {
    heading: `Personal data, ${part}`,
    columns: ['', 'all', 'wrong', 'share'],
    rows: [
      ['pieces that must not be kept, kept', spans.length, kept.length, percent(kept.length, spans.length)],
      ['texts without any, masked', none.length, masked.length, percent(masked.length, none.length)],
    ],
  };
}
