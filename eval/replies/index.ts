import * as z from 'zod';
import { guardrailPlugins } from '../../plugins/guardrails/index.ts';
import { isLearned, trainReplies, wordings, type ReplyKind, type Wording } from './classifier.ts';
import type { Fact } from '../../plugins/kit/index.ts';
import { Rails } from '../../server/conversation/rails.ts';
import { Host, pluginContext } from '../../server/host/host.ts';
import { TraceRecorder } from '../../server/trace/recorder.ts';
import { readSet } from '../guardrails/sets.ts';
import { percent, type Report } from '../report.ts';

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

interface Reply {
  readonly text: string;
  readonly kind: ReplyKind;
  readonly language: 'en' | 'es';
  /** What a tool or article had said in that answer. */
  readonly said: string;
}

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

const languageOf = ({ group }: Pick<Wording, 'group'>): 'en' | 'es' => (group.includes(' es ') ? 'es' : 'en');

/** What was said beside each: the education of its pair, or a plain sentence of the same language. */
function inContext(all: readonly Wording[]): Reply[] {
  return all.map((wording, index): Reply => {
    const { text, kind, group } = wording;
    const language = languageOf(wording);
    const plain = all.filter((other) => other.kind === 'none' && languageOf(other) === language);
    const pair = all.find((other) => other.group === group && other.kind === 'none');
    return { text, kind, language, said: pair?.text ?? plain[index % plain.length]?.text ?? '' };
  });
}

async function heldOut(): Promise<Wording[]> {
  const sets = ['advice', 'tone'] as const;
  const texts = await Promise.all(
    sets.map(async (set) => (await readSet(set, 'held-out')).map((text) => ({ ...text, set }))),
  );
  return texts.flat().map(({ id, language, text, label, pair, set }) => ({
    text,
    kind: kindSchema.parse(label === 'education' ? 'none' : label),
    group: `${set} ${language} ${pair ?? id}`,
  }));
}

interface Judged extends Reply {
  readonly set: string;
  /** The lists alone, with nothing said beside them. */
  readonly byLists: boolean;
  /** Lists, or a classifier that the product has not. */
  readonly byLearning: boolean;
  /** All output rails, in an answer in which the subject had been explained. */
  readonly byAll: boolean;
}

async function judged(all: readonly Wording[], set: string, learned: (wording: Wording) => boolean): Promise<Judged[]> {
  return Promise.all(
    inContext(all).map(async (reply, index): Promise<Judged> => {
      const byLearning = learned(all[index] ?? { text: '', kind: 'none', group: '' });
      const listed = (await reasonsAgainst({ ...reply, said: reply.text })).some((reason) => ownReasons.test(reason));
      const reasons = await reasonsAgainst(reply);
      const isStopped = reply.kind === 'none' ? reasons.some((reason) => ownReasons.test(reason)) : reasons.length > 0;
      return { ...reply, set, byLists: listed, byLearning: listed || byLearning, byAll: isStopped };
    }),
  );
}

/** How much advice, shaming and pressure the output rails stop, and how much education and plain words with it. */
export async function reportReplies(verbose: boolean): Promise<Report> {
  const development = wordings();
  const groups = [...new Set(development.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, index) => [group, index % folds]));
  const classifiers = Array.from({ length: folds }, (_, fold) =>
    trainReplies(development.filter(({ group }) => foldOf.get(group) !== fold)),
  );
  const trained = trainReplies(development);
  const unseen = ({ text, group }: Wording) =>
    isLearned(text, classifiers[foldOf.get(group) ?? 0] ?? trained).length > 0;
  const all = [
    ...(await judged(development, 'development', unseen)),
    ...(await judged(await heldOut(), 'held-out', ({ text }) => isLearned(text, trained).length > 0)),
  ];
  if (verbose) {
    for (const { kind, byAll, text } of all) {
      if (byAll === (kind === 'none'))
        process.stdout.write(`${kind === 'none' ? 'stopped' : 'through'} [${kind}] ${text}\n`);
    }
  }
  const kinds: readonly (readonly [string, (reply: Judged) => boolean])[] = [
    ['advice, stopped', ({ kind }) => kind === 'advice'],
    ['shaming, stopped', ({ kind }) => kind === 'shaming'],
    ['pressure, stopped', ({ kind }) => kind === 'pressure'],
    ['education and plain words, stopped', ({ kind }) => kind === 'none'],
  ];
  return {
    name: 'replies',
    title: 'Advice, shaming and pressure in replies',
    notes: [
      'By the lists: the guardrails against advice and bad tone alone. With a classifier: those, or one that learned from the other wordings; the product has none. All output rails: in an answer in which a tool or article had explained the subject, so that a sentence which nothing bears out is stopped as well.',
      'The classifier’s figures are by five-fold cross-validation, both sentences of a pair in the same fold.',
    ],
    tables: [
      {
        heading: 'Replies',
        columns: ['part', 'kind', 'replies', 'by the lists', 'with a classifier', 'by all output rails'],
        rows: [...new Set(all.map(({ set }) => set))].flatMap((set) =>
          kinds.map(([name, fits]) => {
            const found = all.filter((reply) => reply.set === set && fits(reply));
            const share = (field: 'byLists' | 'byLearning' | 'byAll') =>
              percent(found.filter((reply) => reply[field]).length, found.length);
            return [set, name, found.length, share('byLists'), share('byLearning'), share('byAll')];
          }),
        ),
      },
    ],
  };
}
