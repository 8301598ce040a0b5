import { processorTime } from '../bench/measure.ts';
import { toolPlugins } from '../plugins/tools/index.ts';
import { Reader, trainRouter } from '../server/model/embedded/index.ts';
import { customer } from './dialogues/customer.ts';
import { readDialogues } from './dialogues/dialogue.ts';
import type { Report } from './report.ts';

/** Processor time of each stage of reading a message, on the development dialogues. */
export async function reportLatency(): Promise<Report> {
  const texts = (await readDialogues('development')).flatMap(({ turns }) => turns.map(({ text }) => text));
  const routed = toolPlugins.map(({ tool }) => tool);
  const router = trainRouter(routed);
  const callable = routed.map((tool) => ({ name: tool.name, parameters: Object.keys(tool.arguments.shape) }));
  const knowledge = { ...customer, locale: 'en-US', previous: null };
  const reader = new Reader(router, callable, knowledge);
  const reading = await processorTime(4, () => trainRouter(routed));
  const each = async (work: (text: string) => unknown): Promise<string> => {
    const all = await processorTime(8, () => texts.forEach(work));
    return `${(all / texts.length).toFixed(3)} ms`;
  };
  return {
    name: 'latency',
    title: 'Processor time of the embedded model',
    notes: [`The median of several rounds over ${texts.length} messages, on one core.`],
    tables: [
      {
        heading: 'A message',
        columns: ['stage', 'processor time'],
        rows: [
          ['which tool: features and classifier', await each((text) => router.route(text))],
          ['all of the reading: spelling, days, names, amounts, which tool', await each((text) => reader.read(text))],
          [
            'the same for a customer whose ledger was just read',
            await each((text) => new Reader(router, callable, knowledge).read(text)),
          ],
          ['making the router at the start, from weights trained before', `${reading.toFixed(0)} ms`],
        ],
      },
    ],
  };
}
