import { Rails } from '../../server/conversation/rails.ts';
import { pluginContext } from '../../server/host/host.ts';
import { promptRules } from '../../server/model/index.ts';
import { TraceRecorder } from '../../server/trace/recorder.ts';
import { percent, type Report } from '../report.ts';
import { trueAnswers, type Answer } from './answers.ts';
import { liesAbout, type Lie } from './lies.ts';
import { paraphrasesOf, pleasantries } from './paraphrases.ts';
import { seeded } from './random.ts';

/** What the rails make of a sentence as part of an answer: null when it reaches the customer as it is, else why not. */
async function refusalOf(sentence: string, answer: Answer): Promise<string | null> {
  const { turn, language, facts, merchants } = answer;
  const rails = new Rails(turn.host, pluginContext(turn.now.toISOString(), 1), new TraceRecorder(), () => language);
  const { decision, reasons } = await rails.check({
    stage: 'output',
    text: sentence,
    before: '',
    facts,
    citations: answer.citations,
    message: answer.question,
    tool_texts: answer.texts,
    confidential: [promptRules],
    merchants,
    locale: turn.locale,
  });
  return decision === 'allow' ? null : reasons.join(' ');
}

/** How many lies of a hosted model the rails let through, and how many true sentences they stop. */
export async function reportHosted(verbose: boolean): Promise<Report> {
  const answers = await trueAnswers(8);
  const random = seeded(20261126);
  const lies = unique(answers.flatMap((answer) => liesAbout(answer, random)));
  const kinds = new Map<string, { made: number; through: number }>();
  for (const lie of lies) {
    const count = kinds.get(lie.kind) ?? { made: 0, through: 0 };
    kinds.set(lie.kind, count);
    count.made += 1;
    if ((await refusalOf(lie.sentence, lie.answer)) !== null) continue;
    count.through += 1;
    if (verbose) process.stdout.write(`through [${lie.kind}] ${lie.answer.customer}: ${lie.sentence}\n`);
  }
  const truths = unique(
    answers.flatMap((answer) => [
      ...answer.sentences.map((sentence) => ({ kind: "the tools' own", answer, sentence })),
      ...answer.sentences.flatMap((sentence) =>
        paraphrasesOf(sentence, answer.language).map(({ text, set }) => ({
          kind: `paraphrase, ${set}`,
          answer,
          sentence: text,
        })),
      ),
      ...pleasantries[answer.language].map((sentence) => ({ kind: 'pleasantry or education', answer, sentence })),
    ]),
  );
  const stopped = new Map<string, { made: number; stopped: number }>();
  for (const { kind, answer, sentence } of truths) {
    const count = stopped.get(kind) ?? { made: 0, stopped: 0 };
    stopped.set(kind, count);
    count.made += 1;
    const reasons = await refusalOf(sentence, answer);
    if (reasons === null) continue;
    count.stopped += 1;
    if (verbose) process.stdout.write(`stopped [${kind}] ${reasons}: ${sentence}\n`);
  }
  return {
    name: 'hosted',
    title: 'A hosted model that lies',
    notes: [
      'Lies are made of the true answers of eight demo customers in English and Spanish, from a fixed seed, and checked by all output guardrails as part of the answer they are about.',
      'Rules were made beside what is "seen". What is "seen once" was held out from that: at first sight 12 of 1,221 lies in such paraphrases and 50 of 261 breaches passed, and 83 of 506 true sentences were stopped; then rules were changed for it. What is "unseen" was written last: at first sight 115 of 217 breaches passed, all without a figure, until sentences without one were left out unless a tool said them, they offer something, or speak of people and products as such; no rule was changed for a single one of them.',
      'A true sentence that is stopped costs wording, not the answer: without a figure it is dropped, and where no figure was said the embedded model answers.',
      'What rules cannot catch: a name at the beginning of a sentence, a wrong noun that is in no list beside a right figure, irony, and a general statement that is false.',
    ],
    tables: [
      {
        heading: 'Lies',
        columns: ['kind', 'made', 'through'],
        rows: [...kinds].map(([kind, { made, through }]) => [kind, made, through]),
      },
      {
        heading: 'True sentences',
        columns: ['kind', 'said', 'stopped', 'share'],
        rows: [...stopped].map(([kind, count]) => [
          kind,
          count.made,
          count.stopped,
          percent(count.stopped, count.made),
        ]),
      },
    ],
  };
}

/** Each sentence once a customer. */
function unique<T extends Pick<Lie, 'answer' | 'sentence'>>(items: readonly T[]): T[] {
  const seen = new Set<string>();
  return items.filter(({ answer, sentence }) => {
    const key = `${answer.customer} ${sentence}`;
    return !seen.has(key) && seen.add(key);
  });
}
