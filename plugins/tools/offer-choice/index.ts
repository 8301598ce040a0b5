import * as z from 'zod';
import { definePlugin, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { plainAnswer, wordingOf } from '../shared/answer.ts';
import { examples } from './examples.ts';

const argumentsSchema = z.strictObject({
  choice: z.enum(['stop', 'resume']).default('stop').describe('"stop": no offers from now on; "resume": offers again'),
});

/** No more offers, or offers again: asked first, done by the server after a yes. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.offer-choice',
  version: '1.0.0',
  summary: 'Proposes to show the customer no offers any more, or offers again.',
  config: z.strictObject({}),
  tool: {
    name: 'offer_choice',
    description:
      'The customer wants no offers or advertisements any more, or no data of theirs used for offers, or wants offers again. Only proposed; the customer confirms.',
    effect: 'write',
    consent: null,
    arguments: argumentsSchema,
    status: 'Looking at what you want to see',
    question: { en: 'Stop showing me offers', es: 'Deja de mostrarme ofertas' },
    examples,
  },
  create: () => ({ run: ({ choice }, session) => offerChoice(choice === 'stop', session) }),
});

async function offerChoice(stopped: boolean, session: ToolSession): Promise<ToolResult> {
  const { say } = wordingOf(session);
  if (!session.granted.includes('offers')) {
    return plainAnswer(
      say({
        en: 'You see no offers as it is, because you have not agreed to any. Under Privacy you can change that.',
        es: 'Ya no ves ofertas, porque no has aceptado recibirlas. En Privacidad puedes cambiarlo.',
      }),
    );
  }
  if (stopped === ((await session.areOffersStopped?.()) ?? false)) {
    return plainAnswer(
      stopped
        ? say({
            en: 'You asked for that already, so you see no offers. Tell me when you want them again.',
            es: 'Ya lo pediste, así que no ves ofertas. Dime cuando quieras verlas otra vez.',
          })
        : say({ en: 'You see offers as it is.', es: 'Ya ves ofertas.' }),
      [
        stopped
          ? say({ en: 'Show me offers again', es: 'Muéstrame ofertas otra vez' })
          : say({ en: 'Do you have any offers for me?', es: '¿Hay ofertas para mí?' }),
      ],
    );
  }
  const text = stopped
    ? say({
        en: 'Shall I stop showing you offers? None is chosen from your data then, here or on the bank’s pages that I serve. Articles and answers stay.',
        es: '¿Dejo de mostrarte ofertas? Entonces no se elige ninguna con tus datos, ni aquí ni en las páginas del banco que atiendo. Los artículos y las respuestas siguen.',
      })
    : say({
        en: 'Shall I show you offers again? Only those that fit you by the bank’s rules, each with its reason.',
        es: '¿Te muestro ofertas otra vez? Solo las que encajan contigo según las reglas del banco, cada una con su motivo.',
      });
  return {
    ...plainAnswer(text, [say({ en: 'Yes, do it', es: 'Sí, hazlo' }), say({ en: 'No', es: 'No' })]),
    proposal: {
      action: { type: 'choose_offers', stopped },
      done: stopped
        ? say({
            en: 'Done: you see no offers any more. Tell me when you want them again.',
            es: 'Hecho: ya no verás ofertas. Dime cuando quieras verlas otra vez.',
          })
        : say({
            en: 'Done: offers that fit you are shown again.',
            es: 'Hecho: vuelven a mostrarse las ofertas que encajan contigo.',
          }),
    },
  };
}
