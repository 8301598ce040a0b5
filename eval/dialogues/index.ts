import { toolPlugins } from '../../plugins/tools/index.ts';
import { Reader, trainRouter } from '../../server/model/embedded/index.ts';
import type { Understanding } from '../../server/model/index.ts';
import { isPrintable, type Part } from '../part-files.ts';
import { percent, type Report, type Table } from '../report.ts';
import { customer } from './customer.ts';
import { readDialogues, type LabelledTurn } from './dialogue.ts';
import { scoreTurn, type Score } from './score.ts';

interface ScoredTurn extends Score {
  readonly file: string;
  readonly language: 'en' | 'es';
  readonly turn: LabelledTurn;
}

/** How well the embedded model reads the labelled dialogues, by language, kind and intent. */
export async function reportDialogues(part: Part, verbose: boolean): Promise<Report | null> {
  const turns = await readPart(part);
  if (turns.length === 0) return null;
  if (verbose && isPrintable(part)) for (const turn of turns) printMiss(turn);
  const by = (heading: string, key: (turn: ScoredTurn) => string): Table => ({
    heading,
    columns: [heading, 'utterances', 'right', 'asked back', 'wrong tool', 'slots exact', 'no tool yet'],
    rows: [...Map.groupBy(turns, key)]
      .sort(([a], [b]) => a.localeCompare(b, 'en'))
      .map(([name, group]) => row(name, group)),
  });
  return {
    name: `dialogues-${part}`,
    title: `Dialogues, ${part} part`,
    notes: [
      part === 'development'
        ? 'This part may be looked at and tuned on: its figures flatter. Where no tool is built yet and none stands in, nothing is counted right or wrong.'
        : 'Written by somebody who saw the definitions only; nothing is tuned on it.',
    ],
    tables: [
      { ...by('file', ({ file }) => file), heading: 'By file' },
      { ...by('language', ({ language }) => language), heading: 'By language' },
      { ...by('kind', ({ turn }) => turn.kind), heading: 'By kind' },
      { ...by('intent', ({ turn }) => turn.intent), heading: 'By intent' },
      { heading: 'All', columns: by('all', () => 'all').columns, rows: [row('all', turns)] },
    ],
  };
}

/** Reads every dialogue as the product would: a follow-up hangs on what was understood before, right or wrong. */
async function readPart(part: Part): Promise<ScoredTurn[]> {
  const router = trainRouter(toolPlugins.map(({ tool }) => tool));
  const callable = toolPlugins.map(({ tool }) => ({
    name: tool.name,
    parameters: Object.keys(tool.arguments.shape),
  }));
  const tools = new Map(toolPlugins.map(({ id, tool }): [string, string] => [tool.name, id]));
  const turns: ScoredTurn[] = [];
  for (const { file, language, turns: labelled } of await readDialogues(part)) {
    let previous: Understanding | null = null;
    for (const turn of labelled) {
      const locale = language === 'es' ? 'es-US' : 'en-US';
      const { understanding } = new Reader(router, callable, { ...customer, locale, previous }).read(turn.text);
      turns.push({ ...scoreTurn(turn, understanding, tools), file, language, turn });
      previous = understanding;
    }
  }
  return turns;
}

function row(name: string, turns: readonly ScoredTurn[]): (string | number)[] {
  const count = (wanted: Score['verdict']): number => turns.filter(({ verdict }) => verdict === wanted).length;
  const judged = turns.length - count('unbuilt');
  const scored = turns.filter(({ slots_right }) => slots_right !== null);
  return [
    name,
    turns.length,
    percent(count('right'), judged),
    percent(count('asked'), judged),
    percent(count('wrong'), judged),
    percent(scored.filter(({ slots_right }) => slots_right).length, scored.length),
    count('unbuilt'),
  ];
}

function printMiss({ turn, verdict, got, slots, slots_right }: ScoredTurn): void {
  const line =
    verdict === 'right'
      ? slots_right === false &&
        `slots: ${turn.text}: ${JSON.stringify(slots)} instead of ${JSON.stringify(turn.slots)}`
      : verdict !== 'unbuilt' && `${verdict}: ${turn.text}: ${got} instead of ${turn.intent}`;
  if (line) process.stdout.write(`${line}\n`);
}
