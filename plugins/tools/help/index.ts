import * as z from 'zod';
import { definePlugin, type ToolResult } from '../../kit/index.ts';
import { plainAnswer, wordingOf } from '../shared/answer.ts';
import type { Wording } from '../shared/language.ts';
import { examples } from './examples.ts';

const topics = ['capabilities', 'greeting', 'thanks', 'goodbye', 'chat', 'identity'] as const;

const texts: Readonly<Record<(typeof topics)[number], Wording>> = {
  capabilities: {
    en: 'I answer questions about your own money: what you have, what you spend and where, your subscriptions and bills, your pay, your savings and your cards. Every figure opens the payments behind it. I also explain money words and what I see in your habits. I cannot move money, and I give no financial advice.',
    es: 'Respondo preguntas sobre tu propio dinero: lo que tienes, lo que gastas y dónde, tus suscripciones y recibos, tu sueldo, tus ahorros y tus tarjetas. Cada cifra abre los pagos que hay detrás. También explico palabras de finanzas y lo que veo en tus hábitos. No puedo mover dinero ni doy consejo financiero.',
  },
  greeting: {
    en: 'Hello! Ask me anything about your own money.',
    es: '¡Hola! Pregúntame lo que quieras sobre tu dinero.',
  },
  thanks: { en: 'You are welcome. Ask me more whenever you like.', es: 'De nada. Pregúntame cuando quieras.' },
  chat: {
    en: 'I am here whenever you want to know something about your money.',
    es: 'Aquí estoy cuando quieras saber algo de tu dinero.',
  },
  identity: {
    en: 'I am a program of your bank, and no person. I answer questions about your own money out of your bank’s data; if you would like to talk to a person, tell me.',
    es: 'Soy un programa de tu banco, no una persona. Respondo preguntas sobre tu propio dinero con los datos de tu banco; si quieres hablar con una persona, dímelo.',
  },
  goodbye: { en: 'Goodbye, and take care.', es: 'Hasta luego, cuídate.' },
};

/** What the assistant can do, and the small words of a conversation. Looks at no data. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.help',
  version: '1.0.0',
  summary: 'Says what the assistant can do; greets and thanks.',
  config: z.strictObject({}),
  tool: {
    name: 'help',
    description: 'What the assistant can do, greetings, thanks and goodbyes. Looks at no data.',
    effect: 'read',
    consent: null,
    arguments: z.strictObject({
      topic: z
        .enum(topics)
        .default('capabilities')
        .describe('What the customer said; "chat" for "ok", "haha", "never mind"; "identity" for "are you a person?"'),
    }),
    status: 'Thinking',
    question: { en: 'What can you do?', es: '¿Qué puedes hacer?' },
    examples,
  },
  create: () => ({
    run: ({ topic }, session): ToolResult => {
      const { say } = wordingOf(session);
      return plainAnswer(say(texts[topic]), [
        say({ en: 'How much have I got in my accounts?', es: '¿Cuánto tengo en mis cuentas?' }),
        say({ en: 'How much did I spend last month?', es: '¿Cuánto gasté el mes pasado?' }),
        say({ en: 'What subscriptions do I have?', es: '¿Qué suscripciones tengo?' }),
      ]);
    },
  }),
});
