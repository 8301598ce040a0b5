import * as z from 'zod';
import { guardrailPlugins } from '../../plugins/guardrails/index.ts';
import { adviceRules } from '../../plugins/guardrails/advice/rules.ts';
import { wordings, type Wording } from '../../plugins/guardrails/reply-classifier/examples/index.ts';
import {
  readReply,
  thresholds,
  trainReplies,
  worstOf,
  type ReplyReading,
} from '../../plugins/guardrails/reply-classifier/index.ts';
import { reasonsAgainst as ownReasonsAgainst } from '../../plugins/guardrails/reply-classifier/replace-learned.ts';
import { ownWords, reasonsOf } from '../../plugins/guardrails/shared/sentence-rules.ts';
import { toneRules } from '../../plugins/guardrails/tone/rules.ts';
import type { Fact } from '../../plugins/kit/index.ts';
import { Rails } from '../../server/conversation/rails.ts';
import { Host, pluginContext } from '../../server/host/host.ts';
import { TraceRecorder } from '../../server/trace/recorder.ts';
import { readSet } from '../guardrails/sets.ts';
import { isPrintable, type Part } from '../part-files.ts';
import { percent, type Report, type Table } from '../report.ts';
import { whatIsSaid } from './said.ts';

const now = '2026-11-25T12:00:00Z';
const host = new Host(guardrailPlugins);
const kindSchema = z.enum(['advice', 'shaming', 'pressure', 'none']);
const folds = 5;
/** What the advice and tone guardrails give as reasons; figures have rails and sets of their own. */
const ownReasons =
  /\b(?:ADVICE|PRODUCT_RECOMMENDATION|APPROVAL_PREDICTED|OUTCOME_PREDICTED|SHAMING|PRESSURE|UNFOUNDED\w*)\b/;

const fact = (id: string): Fact => ({
  id,
  label: `Figure ${id}`,
  value: 4_200,
  unit: 'USD_cents',
  evidence: [{ type: 'account', id: 'x' }],
  refreshed_at: now,
});

interface Reply extends Wording {
  /** What a tool or article had said in that answer. */
  readonly said: string;
}

const rules = [...adviceRules, ...toneRules];
const kinds = { advice: 'ADVICE', shaming: 'SHAMING', pressure: 'PRESSURE' };
const byLists = (text: string): boolean => reasonsOf(rules, ownWords(text, [])).length > 0;

/** How a text reads: to the classifier of the product, or to one that did not learn from it. */
type Read = (text: string) => ReplyReading;

/** Why the output rails replace a reply; empty when they do not. */
async function reasonsAgainst({ text, language, said }: Reply): Promise<readonly string[]> {
  const rails = new Rails(host, pluginContext(now, 1), new TraceRecorder(), () => language);
  const { decision, reasons } = await rails.check({
    stage: 'output',
    text,
    before: '',
    facts: ['a', 'b', 'c'].map(fact),
    citations: [],
    message: language === 'es' ? 'Explícame eso' : 'Tell me about that',
    tool_texts: [said],
    merchants: [],
    locale: language === 'es' ? 'es-US' : 'en-US',
  });
  return decision === 'allow' ? [] : reasons;
}

/** What was said beside each: the education of its pair, or a plain sentence of the same language. */
function inContext(all: readonly Wording[]): Reply[] {
  const plain = { en: plainOf(all, 'en'), es: plainOf(all, 'es') };
  const twins = new Map(all.filter(({ kind }) => kind === 'none').map((one) => [one.group, one.text]));
  return all.map((wording, index): Reply => {
    const others = plain[wording.language];
    return { ...wording, said: twins.get(wording.group) ?? others[index % others.length] ?? '' };
  });
}

const plainOf = (all: readonly Wording[], language: 'en' | 'es'): string[] =>
  all.filter((one) => one.kind === 'none' && one.language === language).map(({ text }) => text);

async function heldOut(): Promise<Wording[]> {
  const sets = ['advice', 'tone'] as const;
  const texts = await Promise.all(
    sets.map(async (set) => (await readSet(set, 'held-out')).map((text) => ({ ...text, set }))),
  );
  return texts.flat().map(({ id, language, text, label, pair, set }) => ({
    text,
    kind: kindSchema.parse(label === 'education' ? 'none' : label),
    language,
    group: `${set} ${pair ?? id}`,
  }));
}

interface Judged extends Reply {
  readonly part: Part;
  readonly byLists: boolean;
  readonly byLearning: boolean;
  /** The guardrails against advice and bad tone, which have both. */
  readonly byOwn: boolean;
  /** All output rails, in an answer in which the subject had been explained. */
  readonly byAll: boolean;
}

async function judged(all: readonly Wording[], part: Part, readerOf: (wording: Wording) => Read): Promise<Judged[]> {
  return Promise.all(
    inContext(all).map(async (reply): Promise<Judged> => {
      const own = ownWords(reply.text, []);
      const reading = readerOf(reply)(own);
      const byOwn = ownReasonsAgainst(own, reading, rules, kinds).length > 0;
      const others = (await reasonsAgainst(reply)).filter((reason) => !ownReasons.test(reason));
      return {
        ...reply,
        part,
        byLists: byLists(reply.text),
        byLearning: reading.score >= thresholds[reading.kind],
        byOwn,
        byAll: byOwn || others.length > 0,
      };
    }),
  );
}

/** Whether each text of the product's own is stopped. */
async function falseAlarms(verbose: boolean): Promise<Table> {
  const said = await whatIsSaid(300);
  const rows = said.map(({ where, texts }) => {
    const stopped = texts.filter((text) => {
      const own = ownWords(text, []);
      return ownReasonsAgainst(own, readReply(own), rules, kinds).length > 0;
    });
    if (verbose) for (const text of stopped) process.stdout.write(`stopped [${where}] ${text}\n`);
    const listed = texts.filter(byLists).length;
    return [where, texts.length, percent(listed, texts.length), percent(stopped.length, texts.length)];
  });
  return {
    heading: 'What the product says itself, stopped',
    columns: ['where', 'texts', 'by the lists', 'by either'],
    rows,
  };
}

/** The product's own wordings, each read by a classifier that learned from no sentence on its subject. */
async function development(): Promise<Judged[]> {
  const groups = [...new Set(wordings.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, index) => [group, index % folds]));
  const classifiers = Array.from({ length: folds }, (_, fold) =>
    trainReplies(wordings.filter(({ group }) => foldOf.get(group) !== fold)),
  );
  const unseen = ({ group }: Wording): Read => {
    const classifier = classifiers[foldOf.get(group) ?? 0];
    return classifier ? (text) => worstOf(text, classifier) : readReply;
  };
  return judged(wordings, 'development', unseen);
}

/** How much advice, shaming and pressure the output rails stop, and how much education and plain words with it. */
export async function reportReplies(parts: readonly Part[], verbose: boolean): Promise<Report> {
  const all = [
    ...(parts.includes('development') ? await development() : []),
    ...(parts.includes('held-out') ? await judged(await heldOut(), 'held-out', () => readReply) : []),
  ];
  if (verbose) {
    for (const { kind, byAll, byOwn, text, part } of all) {
      if (isPrintable(part) && (kind === 'none' ? byOwn : !byAll)) {
        process.stdout.write(`${kind === 'none' ? 'stopped' : 'through'} [${kind}] ${text}\n`);
      }
    }
  }
  const rows: readonly (readonly [string, (reply: Judged) => boolean])[] = [
    ['advice, stopped', ({ kind }) => kind === 'advice'],
    ['shaming, stopped', ({ kind }) => kind === 'shaming'],
    ['pressure, stopped', ({ kind }) => kind === 'pressure'],
    ['education and plain words, stopped', ({ kind }) => kind === 'none'],
  ];
  return {
    name: 'replies',
    title: 'Advice, shaming and pressure in replies',
    notes: [
      'By the lists: the patterns of the guardrails against advice and bad tone, alone. By the classifier: what they learned, alone. By both: as the guardrails use them together. All output rails: in an answer in which a tool or article had explained the subject, so that a sentence which nothing bears out is stopped as well.',
      'On the development part the classifier’s figures are by five-fold cross-validation, all sentences of a subject in the same fold. The texts of the product’s own were not learned from.',
    ],
    tables: [
      {
        heading: 'Replies',
        columns: ['part', 'kind', 'replies', 'by the lists', 'by the classifier', 'by both', 'by all output rails'],
        rows: [...new Set(all.map(({ part }) => part))].flatMap((part) =>
          rows.map(([name, fits]) => {
            const found = all.filter((reply) => reply.part === part && fits(reply));
            const share = (field: 'byLists' | 'byLearning' | 'byOwn' | 'byAll') =>
              percent(found.filter((reply) => reply[field]).length, found.length);
            // A plain sentence that is not of this answer is stopped for what it claims, which is another question.
            const last = name.startsWith('education') ? '' : share('byAll');
            return [part, name, found.length, share('byLists'), share('byLearning'), share('byOwn'), last];
          }),
        ),
      },
      await falseAlarms(verbose),
    ],
  };
}
