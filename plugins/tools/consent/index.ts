import * as z from 'zod';
import { consentScopes, definePlugin, type ConsentScope, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { plainAnswer, wordingOf } from '../shared/answer.ts';
import { joinWords, type Wording } from '../shared/language.ts';
import { examples } from './examples.ts';

const scopeWords: Readonly<Record<ConsentScope, Wording>> = {
  accounts: { en: 'your accounts and balances', es: 'tus cuentas y saldos' },
  spending: { en: 'your spending', es: 'tus gastos' },
  income: { en: 'your income', es: 'tus ingresos' },
  debts: { en: 'your cards and loans', es: 'tus tarjetas y préstamos' },
  education: { en: 'articles chosen for you', es: 'artículos elegidos para ti' },
  offers: { en: 'offers chosen for you', es: 'ofertas elegidas para ti' },
  hosted_model: { en: 'a language service that words answers', es: 'un servicio que redacta respuestas' },
  training: { en: 'your words to teach a model', es: 'tus palabras para enseñar a un modelo' },
};

const argumentsSchema = z.strictObject({
  aspect: z
    .enum(['state', 'revoke', 'sharing'])
    .default('state')
    .describe('"revoke": how to take consent back or delete data; "sharing": whether data is shared or sold'),
});

/** What the customer agreed to, how that is taken back, and where their data goes. Changes nothing: one tap under Privacy does. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.consent',
  version: '1.0.0',
  summary: 'Says what the customer has agreed to, how to take it back, and where data goes.',
  config: z.strictObject({}),
  tool: {
    name: 'consent',
    description:
      'The permission to use the customer’s data: what they agreed to, how to take it back or have data deleted, whether it is shared or sold.',
    effect: 'read',
    consent: null,
    arguments: argumentsSchema,
    status: 'Looking at what you agreed to',
    question: { en: 'What did I agree to?', es: '¿Qué acepté?' },
    examples,
  },
  create: () => ({ run: ({ aspect }, session) => consent(aspect, session) }),
});

function consent(aspect: z.infer<typeof argumentsSchema>['aspect'], session: ToolSession): ToolResult {
  const { language, say } = wordingOf(session);
  const given = consentScopes.filter((scope) => session.granted.includes(scope));
  const withheld = consentScopes.filter((scope) => !session.granted.includes(scope));
  const list = (scopes: readonly ConsentScope[]) =>
    joinWords(
      scopes.map((scope) => say(scopeWords[scope])),
      language,
      'conjunction',
    );
  const state =
    given.length === 0
      ? say({
          en: 'You have not agreed to anything, so I look at nothing of yours.',
          es: 'No has aceptado nada, así que no miro nada tuyo.',
        })
      : say({
          en: `You agreed that I may use ${list(given)}${withheld.length > 0 ? `, and not ${list(withheld)}` : ''}.`,
          es: `Aceptaste que use ${list(given)}${withheld.length > 0 ? `, y no ${list(withheld)}` : ''}.`,
        });
  const how = say({
    en: 'You can change or take that back at any time under Privacy, at the top of this window. From your next message on I stop, and what I worked out about you is deleted; the record that you agreed is kept as proof.',
    es: 'Puedes cambiarlo o retirarlo cuando quieras en Privacidad, arriba en esta ventana. Desde tu siguiente mensaje dejo de usarlo y se borra lo que calculé sobre ti; se guarda como prueba el registro de que aceptaste.',
  });
  const sharing = say({
    en: 'Your data is not sold, and no partner sees it: an offer is chosen here, and its partner learns nothing unless you go there yourself. Where your bank lets a service word the answers, that service is sent neither your name nor account digits.',
    es: 'Tus datos no se venden y ningún socio los ve: las ofertas se eligen aquí, y el socio no sabe nada si tú no vas allí. Si tu banco encarga la redacción de las respuestas a un servicio, ese servicio no recibe ni tu nombre ni los dígitos de tus cuentas.',
  });
  const sentences = { state: [state, how], revoke: [how, state], sharing: [sharing, state] }[aspect];
  return plainAnswer(sentences.join(' '), [
    say({ en: 'What data do you have about me?', es: '¿Qué datos tienes de mí?' }),
    say({ en: 'What can you do?', es: '¿Qué puedes hacer?' }),
  ]);
}
