import * as z from 'zod';
import { definePlugin } from '../../kit/index.ts';
import { plainAnswer, wordingOf } from '../shared/answer.ts';
import { contactCard } from '../shared/contact.ts';
import type { Wording } from '../shared/language.ts';
import { examples } from './examples.ts';

const kinds = ['money', 'job', 'death', 'gambling', 'pressure'] as const;

/** Care first, then who can help and what to ask them. No figure, no offer, no blame. */
const texts: Readonly<Record<(typeof kinds)[number], Wording>> = {
  money: {
    en: 'I am sorry; that is a hard place to be, and many people get there. Talk to whoever you owe before the day it is due: landlords, lenders and utilities often have hardship plans, but mostly only for those who ask early. Your bank’s people can go through it with you, and a non-profit credit counsellor does it free of charge or for little.',
    es: 'Lo siento; es una situación difícil y le pasa a mucha gente. Habla con quien debas pagar antes de que venza: caseros, prestamistas y compañías suelen tener planes de ayuda, pero casi siempre para quien los pide pronto. La gente de tu banco puede verlo contigo, y un asesor de crédito sin fines de lucro lo hace gratis o por poco.',
  },
  job: {
    en: 'I am sorry about your work. Ask for unemployment benefits in your state soon, because they rarely count backwards, and tell your lenders before a payment is missed: many can lower or pause payments for a time. I can show you what has to be paid first and how long your savings would carry you.',
    es: 'Siento lo de tu trabajo. Pide pronto el subsidio de desempleo de tu estado, porque casi nunca cuenta hacia atrás, y avisa a tus prestamistas antes de dejar de pagar: muchos pueden bajar o aplazar los pagos un tiempo. Puedo mostrarte qué hay que pagar primero y cuánto te durarían los ahorros.',
  },
  death: {
    en: 'I am very sorry for your loss. Banks have people for this: they tell you what happens with the accounts and which papers they need, and nothing has to be decided today. Please call your bank; you need not explain it to me.',
    es: 'Siento mucho tu pérdida. Los bancos tienen personas para esto: te dicen qué pasa con las cuentas y qué papeles hacen falta, y hoy no hay que decidir nada. Llama a tu banco, por favor; no hace falta que me lo expliques.',
  },
  gambling: {
    en: 'I am glad that you say it. Help is free and confidential at the National Problem Gambling Helpline, and many banks can block payments to betting sites when you ask. You can call your bank today for that.',
    es: 'Gracias por decirlo. La línea nacional de ayuda por juego es gratuita y confidencial, y muchos bancos pueden bloquear los pagos a casas de apuestas si lo pides. Puedes llamar hoy a tu banco para eso.',
  },
  pressure: {
    en: 'That should not happen to you. If somebody controls or takes your money, or threatens you for a debt, tell your bank by phone, from a place where you are safe; they can protect the account. If you are in danger, call the emergency number first.',
    es: 'Eso no debería pasarte. Si alguien controla o te quita el dinero, o te amenaza por una deuda, díselo a tu banco por teléfono desde un lugar seguro; pueden proteger la cuenta. Si estás en peligro, llama antes al número de emergencias.',
  },
};

/** For trouble that needs care before figures: who can help, and what to ask them. Looks at no data and shows no offer. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.hardship',
  version: '1.1.0',
  summary: 'Answers trouble with care: who can help and what to ask them, without figures or offers.',
  config: z.strictObject({}),
  tool: {
    name: 'hardship',
    description:
      'The customer is in trouble: cannot pay rent or debts, lost a job, a death in the family, gambling, somebody pressing or controlling them over money.',
    effect: 'read',
    consent: null,
    arguments: z.strictObject({ kind: z.enum(kinds).default('money').describe('What the trouble is') }),
    status: 'Thinking of who can help',
    examples,
  },
  create: () => ({
    run: ({ kind }, session) => {
      const { say } = wordingOf(session);
      const card = contactCard(session);
      const text = plainAnswer(say(texts[kind]), [
        say({ en: 'I want to talk to a person', es: 'Quiero hablar con una persona' }),
        ...(kind === 'money' || kind === 'job'
          ? [say({ en: 'What bills are due before payday?', es: '¿Qué pagos vencen antes de cobrar?' })]
          : []),
      ]);
      return { ...text, cards: card ? [card] : [] };
    },
  }),
});
