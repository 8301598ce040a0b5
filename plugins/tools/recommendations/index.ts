import * as z from 'zod';
import { definePlugin, type Card, type Recommendation, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { factBook } from '../shared/facts.ts';
import { examples } from './examples.ts';
import { asksWhyNot, namedIn, whyNone, whyNot } from './why-not.ts';

const argumentsSchema = z.strictObject({
  aspect: z
    .enum(['all', 'education', 'offers', 'why', 'commission'])
    .default('all')
    .describe('"why": why an offer or article is shown; "commission": whether the bank earns from offers'),
  question: z
    .string()
    .max(500)
    .nullable()
    .default(null)
    .describe('The customer’s own words, when they name an offer and ask why, or why not'),
});

/** What to read and which offers fit, each with the reason it is shown. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.recommendations',
  version: '1.1.0',
  summary: 'Shows articles and offers chosen for the customer, each with its rationale.',
  config: z.strictObject({ items: z.int().min(1).max(5).default(3).describe('Articles and offers shown, of each') }),
  tool: {
    name: 'recommendations',
    description:
      'Articles and offers chosen for this customer from their data, each with its reason; why there are none.',
    effect: 'read',
    consent: 'offers',
    arguments: argumentsSchema,
    status: 'Choosing what fits you',
    question: { en: 'What do you recommend?', es: '¿Qué me recomiendas?' },
    examples,
  },
  create: (_context, config) => ({ run: (args, session) => recommendations(args, session, config.items) }),
});

async function recommendations(
  { aspect, question }: z.infer<typeof argumentsSchema>,
  session: ToolSession,
  most: number,
): Promise<ToolResult> {
  const { say } = wordingOf(session);
  const book = factBook(session);
  const { education, offers, not_shown } = (await session.analysis()).recommendations;
  // Whoever asks why they see none, and sees some, is told so first.
  const isDoubted = asksWhyNot(question);
  const doSee = isDoubted && offers.length > 0 ? say({ en: 'You do see some.', es: 'Sí ves algunas.' }) : null;
  if (aspect === 'why' || aspect === 'offers') {
    const named = namedIn(question, [...offers, ...education, ...not_shown]);
    const other = named && not_shown.find((one) => one === named);
    if (other) return whyNot(other, session);
    const asked = named && [...offers, ...education].filter((one) => one === named);
    if (asked) {
      return why(asked, session, isDoubted ? say({ en: 'You do see it.', es: 'Sí la ves.' }) : null);
    }
  }
  const shown = [...offers, ...education];
  if (aspect === 'why') {
    return why(shown, session, shown.length === 0 ? await whyNone(not_shown, session) : doSee);
  }
  if (aspect === 'commission') return commission(offers, session);
  const articles = aspect === 'offers' ? [] : education.slice(0, most);
  const products = aspect === 'education' ? [] : offers.slice(0, aspect === 'all' ? 1 : most);
  for (const fact of [...articles, ...products].flatMap(({ facts }) => facts)) book.take(fact);
  return answer(
    book,
    [
      articles.length > 0
        ? say({
            en: 'Here is what may help you most now, and why.',
            es: 'Esto es lo que más puede ayudarte ahora, y por qué.',
          })
        : aspect === 'offers'
          ? null
          : say({
              en: 'I have no article that speaks of what your data shows; with more history I can choose better.',
              es: 'No tengo ningún artículo sobre lo que muestran tus datos; con más historial podré elegir mejor.',
            }),
      aspect === 'offers' ? doSee : null,
      aspect === 'offers' && products.length > 0
        ? say({
            en: 'These offers fit you by the bank’s own rules. You need none of them.',
            es: 'Estas ofertas encajan contigo según las reglas del banco. No necesitas ninguna.',
          })
        : null,
      aspect === 'offers' && products.length === 0 ? await whyNone(not_shown, session) : null,
    ],
    {
      cards: [...articles.map(articleCard), ...products.map(offerCard)],
      suggestions: [
        ...(articles.length + products.length > 0
          ? [say({ en: 'Why am I seeing this?', es: '¿Por qué veo esto?' })]
          : []),
        say({ en: 'What pattern do you see?', es: '¿Qué patrón ves?' }),
        aspect === 'offers'
          ? say({ en: 'What should I read next?', es: '¿Qué me conviene leer?' })
          : say({ en: 'Do you have any offers for me?', es: '¿Hay ofertas para mí?' }),
      ],
    },
  );
}

/** The reasons of what is shown, the offers first. */
function why(shown: readonly Recommendation[], session: ToolSession, lead: string | null = null): ToolResult {
  const { say } = wordingOf(session);
  const book = factBook(session);
  const chosen = shown.slice(0, 3);
  for (const fact of chosen.flatMap(({ facts }) => facts)) book.take(fact);
  return answer(
    book,
    [
      lead,
      chosen.length === 0
        ? null
        : say({
            en: 'It comes from what your own data shows and from the bank’s rules; the reason stands with it. Nobody sees the reason but you and your bank.',
            es: 'Sale de lo que muestran tus propios datos y de las reglas del banco; el motivo está junto a cada recomendación. Ese motivo solo lo ven tú y tu banco.',
          }),
    ],
    {
      cards: chosen.map((one) => (one.kind === 'offer' ? offerCard(one) : articleCard(one))),
      suggestions: [
        say({ en: 'Do you earn from this?', es: '¿Ganan algo con esto?' }),
        say({ en: 'What did I agree to?', es: '¿Qué acepté?' }),
      ],
    },
  );
}

/** Who earns from an offer: as each offer discloses it. */
function commission(offers: readonly Recommendation[], session: ToolSession): ToolResult {
  const { say } = wordingOf(session);
  const book = factBook(session);
  for (const fact of offers.flatMap(({ facts }) => facts)) book.take(fact);
  return answer(
    book,
    [
      say({
        en: 'Your bank may be paid by a partner when you take up an offer; every offer says so itself. That does not decide which you see: an offer is shown only when its rules fit you, and I earn nothing.',
        es: 'Tu banco puede cobrar de un socio si aceptas una oferta; cada oferta lo dice. Eso no decide cuáles ves: una oferta solo aparece si cumples sus reglas, y yo no gano nada.',
      }),
    ],
    {
      cards: offers.slice(0, 2).map(offerCard),
      suggestions: [say({ en: 'Why am I seeing these offers?', es: '¿Por qué veo estas ofertas?' })],
    },
  );
}

function articleCard({ item_id, title, summary, rationale_template, disclaimer }: Recommendation): Card {
  return { type: 'article', article_id: item_id, title, summary, rationale: rationale_template, disclaimer };
}

function offerCard({
  item_id,
  title,
  partner,
  summary,
  rationale_template,
  disclosure,
  disclaimer,
}: Recommendation): Card {
  return {
    type: 'offer',
    offer_id: item_id,
    title,
    partner: partner ?? '',
    summary,
    rationale: rationale_template,
    disclosure: disclosure ?? '',
    disclaimer,
  };
}
