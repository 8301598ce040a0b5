import type { Message, Segment, ShownFact, TurnOutcome } from '../../server/protocol/chat.ts';
import { toSegments } from '../core/blocks.ts';
import {
  categories,
  change,
  months,
  none,
  shownFacts,
  subscriptions,
  total,
  usual,
  utilization,
} from './stub-facts.ts';

/** What the stub says: the pieces it streams, and what the stored message adds. */
export interface StubAnswer {
  status: string;
  pieces: Segment[][];
  outcome: TurnOutcome;
  cards: Message['cards'];
  facts: ShownFact[];
  citations: Message['citations'];
  suggestions: string[];
}

const disclaimer =
  'This is educational content, not financial advice. Consult a licensed advisor for personalized guidance.';

function answer(status: string, sentences: string[], more: Partial<StubAnswer> = {}): StubAnswer {
  return {
    status,
    pieces: sentences.map((sentence) => toSegments(sentence, shownFacts)),
    outcome: 'answered',
    cards: [],
    facts: shownFacts,
    citations: [],
    suggestions: [],
    ...more,
  };
}
const ref = ({ fact }: ShownFact) => `{fact:${fact.id}}`;
const cell = ({ fact }: ShownFact) => ({ fact: fact.id });
const point = (shown: ShownFact) => ({ label: shown.fact.label, fact: shown.fact.id });

const groceries = answer(
  'Looking at your October groceries',
  [
    `You spent ${ref(total)} on groceries in October 2026.`,
    ` That is ${ref(change)} more than your usual month of ${ref(usual)}.`,
    '\n\nMost of the difference is one large shop at Costco on October 24.',
  ],
  {
    cards: [
      {
        type: 'rationale',
        text: `We're showing you this because {fact:${total.fact.id}#period} was ${ref(change)} above your usual month.`,
      },
    ],
    suggestions: ['Which shops were they?', 'How much on restaurants?', 'Why do you say that?'],
  },
);

const subscriptionAnswer = answer(
  'Looking for recurring payments',
  ['I found four subscriptions.', '\n\n- **Fitness** is the largest\n- Two of them renew this week'],
  {
    cards: [
      {
        type: 'table',
        title: 'Your subscriptions',
        columns: [
          { label: 'Service', align: 'start' },
          { label: 'Next', align: 'start' },
          { label: 'Per month', align: 'end' },
        ],
        rows: subscriptions.map((shown, index) => [
          { text: shown.fact.label },
          { date: `2026-12-0${index + 2}` },
          cell(shown),
        ]),
      },
    ],
    citations: [
      {
        article_id: 'subscriptions',
        title: 'Keeping track of subscriptions',
        quote: 'A yearly look at what renews by itself is worth more than cancelling everything at once.',
        sentence: 3,
      },
    ],
  },
);

const chartAnswer = answer('Adding up your months', ['Here is where your money went.'], {
  cards: [
    {
      type: 'chart',
      kind: 'doughnut',
      title: 'October 2026 by category',
      series: [{ label: 'Spent', points: categories.map(point) }],
    },
    {
      type: 'chart',
      kind: 'bar',
      title: 'Largest categories',
      series: [{ label: 'Spent', points: categories.map(point) }],
    },
    {
      type: 'chart',
      kind: 'line',
      title: 'Money in and out',
      series: [
        { label: 'In', points: months.filter(({ fact }) => fact.id.startsWith('in.')).map(point) },
        { label: 'Out', points: months.filter(({ fact }) => fact.id.startsWith('out.')).map(point) },
      ],
    },
  ],
});

const offerAnswer = answer('Looking at your cards', ['Two things may help with your card balance.'], {
  cards: [
    {
      type: 'article',
      article_id: 'utilization',
      title: 'What your card balance says about you',
      summary: 'How much of a limit is used matters more than how often a card is. Five minutes to read.',
      rationale: `We're showing you this because {fact:${utilization.fact.id}#label} is using ${ref(utilization)} of its limit.`,
      disclaimer,
    },
    {
      type: 'offer',
      offer_id: 'balance-transfer',
      title: 'Meridian Balance Transfer Card',
      partner: 'Meridian Bank',
      summary: 'No interest on transferred balances for fifteen months.',
      rationale: `We're showing you this because {fact:${utilization.fact.id}#label} is using ${ref(utilization)} of its limit.`,
      disclosure: 'Meridian Bank earns interest on balances that remain after the introductory period.',
      disclaimer,
    },
  ],
});

const long = Array.from(
  { length: 30 },
  (_, index) =>
    `Sentence number ${index + 1} of a long answer that goes on for quite a while, so that it must scroll.\n\n`,
);

/** Chosen by a word of the question. */
const answers: [word: string, answer: StubAnswer][] = [
  ['grocer', groceries],
  ['subscription', subscriptionAnswer],
  ['chart', chartAnswer],
  ['card', offerAnswer],
  ['pet', answer('Looking for pets', [`I found ${ref(none)} spent on pets in October 2026.`])],
  ['long', answer('Writing', long)],
  ['fail', answer('Trying', [], { outcome: 'failed' })],
  [
    'break',
    answer('Writing', [
      'W'.repeat(300),
      '\n1680. <img src=x onerror=alert(1)> <b>bold</b> [x](javascript:alert(1)) **safe**',
    ]),
  ],
];

const other = answer('Thinking about that', ['I can help with your spending, subscriptions, income and savings.'], {
  suggestions: ['How much did I spend on groceries last month?'],
});

/** Without consent there is nothing to say about anyone's money. */
const consentNeeded = answer('', ['To answer that I need to look at your accounts.'], {
  outcome: 'consent_required',
  cards: [{ type: 'consent', scopes: ['accounts', 'spending'] }],
});

/** `say: …` has it say just that, `pieces: 200` so many pieces. */
function told(question: string): StubAnswer | undefined {
  const [command, given = ''] = question.split(': ', 2);
  if (command === 'say') return answer('', [given]);
  if (command === 'pieces')
    return answer(
      '',
      Array.from({ length: Number(given) }, (_, index) => `p${index} `),
    );
  return undefined;
}

export function stubAnswer(question: string, isAllowed: boolean): StubAnswer {
  if (!isAllowed) return consentNeeded;
  const wanted = told(question);
  if (wanted) return wanted;
  return answers.find(([word]) => question.toLowerCase().includes(word))?.[1] ?? other;
}
