import type { ArticleBlock, ArticleView } from '../../server/protocol/articles.ts';

const quoted = 'A yearly look at what renews by itself is worth more than cancelling everything at once.';
const sentences = (first: number, ...texts: string[]) =>
  texts.map((text, at) => ({ sentence: first + at, runs: [{ text }] }));
const long = 'A sentence that takes some room on the page, so that there is something to scroll past.';

const blocks: ArticleBlock[] = [
  { type: 'paragraph', sentences: sentences(0, ...Array.from({ length: 3 }, () => long.repeat(6))) },
  { type: 'heading', depth: 2, text: 'Once a year' },
  { type: 'paragraph', sentences: sentences(3, quoted, 'Put it in the calendar.') },
  { type: 'heading', depth: 2, text: 'How to cancel' },
  {
    type: 'list',
    ordered: false,
    items: [
      [
        {
          sentence: 5,
          runs: [{ text: 'Ask in ' }, { text: 'writing', strong: true }, { text: ', <b>not</b> by phone.' }],
        },
      ],
      sentences(6, ...Array.from({ length: 3 }, () => long.repeat(6))),
    ],
  },
];

/** What the stub server has to read, in English and Spanish. */
export const stubArticle: ArticleView = {
  article_id: 'subscriptions',
  title: 'Keeping track of subscriptions',
  summary: 'What renews by itself, and how to end it.',
  language: 'en',
  blocks,
  sources: [
    { title: 'Regulation E', section: 'Stopping payments' },
    { title: 'Federal Trade Commission', link: 'https://consumer.ftc.gov/free-trials' },
  ],
  author_role: 'Editor',
  reviewed: '2026-11-20',
  expires: '2027-11-20',
  translations: [{ article_id: 'subscriptions-es', language: 'es', title: 'Sus suscripciones' }],
  helpful: null,
};

export const stubArticleInSpanish: ArticleView = {
  ...stubArticle,
  article_id: 'subscriptions-es',
  title: 'Sus suscripciones',
  summary: 'Lo que se renueva solo.',
  language: 'es',
  blocks: [{ type: 'paragraph', sentences: sentences(0, 'Mire una vez al año.') }],
  translations: [],
};
