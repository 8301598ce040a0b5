import { randomFor } from '../../demo/generator/random.ts';
import { readArticles, sentencesOf } from '../../knowledge/index.ts';
import { replies as triggerReplies } from '../../plugins/guardrails/triggers/replies.ts';
import { english } from '../../widget/core/strings.ts';
import { spanish } from '../../widget/parts/locale-es/strings.ts';
import { answerable } from '../answers/answerable.ts';
import { asker } from '../answers/index.ts';
import { personOf } from '../answers/person.ts';
import { unanswerable } from '../answers/unanswerable.ts';
import { conversations } from '../transcript/questions.ts';

/** What the product says of itself and may say as it is: nothing of it should be taken for advice or bad tone. */
export interface Said {
  readonly where: string;
  readonly texts: readonly string[];
}

/** Every sentence of the articles, of the replies to `questions` questions and to those of the transcript, and the widget's own texts. */
export async function whatIsSaid(questions: number): Promise<Said[]> {
  const articles = await readArticles();
  const widget = [english, spanish].flatMap((strings) => Object.values(strings).flatMap(textsOf));
  return [
    { where: 'articles', texts: unique(articles.flatMap(({ body, language }) => sentencesOf(body, language))) },
    { where: 'answers', texts: unique(await repliesTo(madeUp(questions))) },
    { where: 'transcript', texts: unique(await repliesTo(Object.values(conversations).map(conversationOf))) },
    {
      where: 'fixed texts',
      texts: unique([...widget, ...Object.values(triggerReplies).flatMap((reply) => Object.values(reply))]),
    },
  ];
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => /\p{L}{3}/u.test(text));

/** A text, or what a text with a name or number in it comes to. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  const made: unknown =
    typeof value === 'function' ? (value as (...of: readonly unknown[]) => unknown)('2', '2') : null;
  return typeof made === 'string' ? [made] : [];
}

type Asked = Parameters<Awaited<ReturnType<typeof asker>>>;

function madeUp(count: number): Asked[] {
  const kinds = Object.entries({ ...answerable, ...unanswerable });
  return Array.from({ length: count }, (_, number) => number).flatMap((number): Asked[] => {
    const person = personOf(Math.floor(number / kinds.length));
    const [kind, make] = kinds[number % kinds.length] ?? [];
    return kind && make ? [[person, { kind, ...make(person, randomFor('question', number)) }]] : [];
  });
}

function conversationOf(turns: readonly string[], number: number): Asked {
  return [personOf(number), { kind: 'transcript', language: 'en', turns, expected: { unit: 'none', intents: [] } }];
}

/** The sentences that came to the output rails, references not filled in. */
async function repliesTo(questions: readonly Asked[]): Promise<string[]> {
  const ask = await asker();
  const texts: string[] = [];
  for (const [person, question] of questions) {
    for (const [index] of question.turns.entries()) {
      const { recorder } = await ask(person, { ...question, turns: question.turns.slice(0, index + 1) });
      for (const { span, body } of recorder.spans) {
        const { input } = body as { input: { text?: string } | null };
        if (span.plugin?.id === 'guardrail.advice' && typeof input?.text === 'string') texts.push(input.text);
      }
    }
  }
  return texts;
}
