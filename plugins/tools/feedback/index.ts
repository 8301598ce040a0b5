import * as z from 'zod';
import { definePlugin } from '../../kit/index.ts';
import { plainAnswer, wordingOf } from '../shared/answer.ts';
import { examples } from './examples.ts';

/** Takes praise and blame with thanks, and says what can be done with it. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.feedback',
  version: '1.0.0',
  summary: 'Answers praise and blame, and offers another try or a person.',
  config: z.strictObject({}),
  tool: {
    name: 'feedback',
    description: 'Praise or blame for the assistant or its answer, without a question.',
    effect: 'read',
    consent: null,
    arguments: z.strictObject({
      mood: z.enum(['good', 'bad']).default('bad').describe('What the customer thinks of the answer'),
    }),
    status: 'Listening',
    examples,
  },
  create: () => ({
    run: ({ mood }, session) => {
      const { say } = wordingOf(session);
      return mood === 'good'
        ? plainAnswer(
            say({
              en: 'Good to hear. A thumb under an answer tells your bank, too.',
              es: 'Me alegra saberlo. Un pulgar debajo de una respuesta se lo dice también a tu banco.',
            }),
            [say({ en: 'What else can you do?', es: '¿Qué más puedes hacer?' })],
          )
        : plainAnswer(
            say({
              en: 'I am sorry that did not help. Say it in other words, and I try again; a thumb down under the answer tells your bank, and a person there can help you too.',
              es: 'Siento que no te haya servido. Dímelo con otras palabras y lo intento de nuevo; un pulgar abajo se lo dice a tu banco, y allí también puede ayudarte una persona.',
            }),
            [
              say({ en: 'What can you do?', es: '¿Qué puedes hacer?' }),
              say({ en: 'I want to talk to a person', es: 'Quiero hablar con una persona' }),
            ],
          );
    },
  }),
});
