import * as z from 'zod';
import { definePlugin, disclaimer, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { plainAnswer, wordingOf } from '../shared/answer.ts';
import { asDefinition } from './definition.ts';
import { examples } from './examples.ts';
import { quotesOf } from './quotes.ts';

const argumentsSchema = z.strictObject({
  question: z.string().min(1).max(2_000).describe("The customer's own question, word for word"),
});

/** How money works, in sentences quoted from reviewed articles. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.knowledge',
  version: '1.0.0',
  summary: 'Answers questions about money in general with quotes from reviewed articles.',
  config: z.strictObject({ sentences: z.int().min(1).max(4).default(2).describe('Sentences quoted from an article') }),
  tool: {
    name: 'knowledge',
    description:
      'Explains money words and methods (APR, utilization, budgeting, emergency fund …) with quotes from reviewed articles.',
    effect: 'read',
    consent: null,
    arguments: argumentsSchema,
    status: 'Looking it up',
    question: { en: 'What is an APR?', es: '¿Qué es la utilización del crédito?' },
    examples,
  },
  create: (_context, config) => ({ run: (args, session) => knowledge(args, session, config.sentences) }),
});

/** Share of the best article's score from which on another is about the same, and worth a suggestion. */
const near = 0.6;

async function knowledge(
  { question }: z.infer<typeof argumentsSchema>,
  session: ToolSession,
  most: number,
): Promise<ToolResult> {
  const { language, say } = wordingOf(session);
  const asked = asDefinition(question) ?? question;
  const own = await session.knowledge.search(asked, { language, limit: 5 });
  const found = own.length > 0 || language === 'en' ? own : await session.knowledge.search(asked, { limit: 5 });
  const [best] = found;
  if (!best) {
    return plainAnswer(
      say({
        en: 'I have no reviewed article on that, and I would rather not guess. Your bank can help you with it.',
        es: 'No tengo ningún artículo revisado sobre eso, y prefiero no adivinar. Tu banco puede ayudarte.',
      }),
      [say({ en: 'What can I learn?', es: '¿Qué puedo aprender?' })],
    );
  }
  const { article } = best;
  const second = found.find((passage) => passage.article.id !== article.id && passage.score >= best.score * near);
  const quotes = quotesOf(best, most);
  return {
    facts: [],
    cards: [{ type: 'article', article_id: article.id, title: article.title, summary: article.summary, disclaimer }],
    citations: quotes.map((quote) => ({ article_id: article.id, title: article.title, ...quote })),
    text: quotes.map(({ quote }) => `“${quote}”`).join(' '),
    suggestions: [
      ...(second ? [second.article.title] : []),
      say({ en: 'What should I read?', es: '¿Qué me recomiendas leer?' }),
    ],
  };
}
