import * as z from 'zod';
import { definePlugin, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { plainAnswer, wordingOf } from '../shared/answer.ts';
import { contactCard } from '../shared/contact.ts';
import type { Wording } from '../shared/language.ts';
import { questionArgument } from '../shared/question.ts';
import { examples } from './examples.ts';

const topics = [
  'move_money',
  'cancel',
  'advice',
  'predict',
  'account',
  'apply',
  'dispute',
  'person',
  'others',
  'credit_score',
  'split',
  'gross_pay',
] as const;

/** What is refused, and what there is instead. Nothing here may sound as if something had been done. */
const texts: Readonly<Record<Exclude<(typeof topics)[number], 'person'>, { text: Wording; next: Wording }>> = {
  move_money: {
    text: {
      en: 'I cannot move money or pay anything, so nothing has been sent. You can do it in your bank’s app or website. I can show you what is due and whether your balance covers it.',
      es: 'No puedo mover dinero ni pagar nada, así que no se ha enviado nada. Puedes hacerlo en la aplicación o la web de tu banco. Puedo mostrarte qué vence y si tu saldo alcanza.',
    },
    next: { en: 'What payments are due soon?', es: '¿Qué pagos vienen pronto?' },
  },
  cancel: {
    text: {
      en: 'I cannot cancel anything for you, so nothing has changed. The company itself has to hear from you. I can show you what it costs and how cancelling usually works.',
      es: 'No puedo cancelar nada por ti, así que nada ha cambiado. Tienes que decírselo a la propia empresa. Puedo mostrarte cuánto cuesta y cómo se suele cancelar.',
    },
    next: { en: 'How do I cancel a subscription?', es: '¿Cómo cancelo una suscripción?' },
  },
  advice: {
    text: {
      en: 'What to do is yours to decide: I give no advice, least of all on investments, property or tax, because it depends on things I do not know. A licensed adviser can help with those. I can show you what your own figures say and explain the words.',
      es: 'Qué hacer lo decides tú: no doy consejos, y menos sobre inversiones, vivienda o impuestos, porque depende de cosas que no conozco. Un asesor autorizado puede ayudarte con eso. Puedo mostrarte lo que dicen tus cifras y explicar los términos.',
    },
    next: { en: 'How long would my savings last?', es: '¿Cuánto durarían mis ahorros?' },
  },
  predict: {
    text: {
      en: 'I cannot know that: it lies in the future or is for somebody else to decide. I can show you what has happened in your accounts so far.',
      es: 'Eso no puedo saberlo: está en el futuro o lo decide otra persona. Puedo mostrarte lo que ha pasado en tus cuentas hasta ahora.',
    },
    next: { en: 'How are my savings doing?', es: '¿Cómo van mis ahorros?' },
  },
  account: {
    text: {
      en: 'I can only read your accounts, so nothing has been changed and no alert is set; full account and card numbers I do not see. Your bank does that in its app, on its website or by phone. For a lost or stolen card, call it now: the number is on its website and on your statement.',
      es: 'Solo puedo leer tus cuentas, así que no se ha cambiado nada ni hay ningún aviso puesto; los números completos de cuentas y tarjetas no los veo. Tu banco hace eso en su aplicación, en su web o por teléfono. Si perdiste la tarjeta o te la robaron, llámalo ahora: el teléfono está en su web y en tu estado de cuenta.',
    },
    next: { en: 'Show my latest payments', es: 'Muéstrame mis últimos movimientos' },
  },
  apply: {
    text: {
      en: 'I cannot lend money, open accounts or order cards, and I do not know what your bank would decide. Your bank tells you in its app, on its website or by phone. I can show you what the bank offers you, and what your own figures say.',
      es: 'No puedo prestar dinero, abrir cuentas ni pedir tarjetas, y no sé qué decidiría tu banco. Tu banco te lo dice en su aplicación, en su web o por teléfono. Puedo mostrarte qué te ofrece el banco y qué dicen tus propias cifras.',
    },
    next: { en: 'Which offers are there for me?', es: '¿Qué ofertas hay para mí?' },
  },
  dispute: {
    text: {
      en: 'If you do not recognise a payment, tell your bank today, in the app or by phone: your rights depend on how soon you report it. I cannot report it for you, and nothing has been reported yet. I can show you the payment, so that you have its day and amount at hand.',
      es: 'Si no reconoces un pago, díselo hoy a tu banco, en la aplicación o por teléfono: tus derechos dependen de lo pronto que avises. Yo no puedo hacerlo por ti, y todavía no se ha comunicado nada. Puedo mostrarte el pago para que tengas a mano el día y el importe.',
    },
    next: { en: 'Show my latest payments', es: 'Muéstrame mis últimos movimientos' },
  },
  others: {
    text: {
      en: 'I see only what is yours and what you share with me, never somebody else’s account, also not a partner’s. They can ask me themselves.',
      es: 'Solo veo lo tuyo y lo que compartes conmigo, nunca la cuenta de otra persona, tampoco la de tu pareja. Esa persona puede preguntarme por su cuenta.',
    },
    next: { en: 'What accounts can you see?', es: '¿Qué cuentas ves?' },
  },
  credit_score: {
    text: {
      en: 'I do not hold your credit score: credit bureaus keep it, and by law you can see your reports there free of charge. I can show you what tends to move it, such as how much of your card limits you use.',
      es: 'No tengo tu puntuación de crédito: la guardan los burós de crédito, y por ley puedes ver allí tus informes gratis. Puedo mostrarte lo que suele moverla, como cuánto usas del límite de tus tarjetas.',
    },
    next: { en: 'How much of my limit am I using?', es: '¿Cuánto uso del límite de mis tarjetas?' },
  },
  gross_pay: {
    text: {
      en: 'What I see is what reached your account: what is left after everything your employer took off it. Your pay before tax stands on your pay stub.',
      es: 'Lo que veo es lo que llegó a tu cuenta: lo que queda después de todo lo que te descuentan. Tu sueldo antes de impuestos está en tu talón de pago.',
    },
    next: { en: 'How much did I earn this year?', es: '¿Cuánto gané este año?' },
  },
  split: {
    text: {
      en: 'The bank does not tell me who of you made a payment, so I cannot split it between people. I can show you the payments, and you can share them out.',
      es: 'El banco no me dice quién hizo cada pago, así que no puedo repartirlo entre personas. Puedo mostrarte los pagos para que los repartan ustedes.',
    },
    next: { en: 'Show my latest payments', es: 'Muéstrame mis últimos movimientos' },
  },
};

/** Says kindly that something is not done here, and where it is; has the bank told, after a yes, that a person is wanted. Looks at no data. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.cannot',
  version: '1.2.0',
  summary: 'Refuses what the assistant does not do, says where it can be done, and proposes to call a person.',
  config: z.strictObject({}),
  tool: {
    name: 'cannot',
    description:
      'For what the assistant does not do: moving money, cancelling, investment, tax or legal advice, predictions, changes to accounts, loans and new cards, disputes, a human, other people’s accounts, the credit score, splitting between people.',
    effect: 'write',
    consent: null,
    arguments: z.strictObject({
      topic: z.enum(topics).default('move_money').describe('What was asked for'),
      question: questionArgument,
    }),
    status: 'Thinking',
    examples,
  },
  create: () => ({ run: ({ topic }, session) => (topic === 'person' ? person(session) : refused(topic, session)) }),
});

/** What only a person at the bank can do. */
const forPeople: ReadonlySet<string> = new Set(['account', 'apply', 'dispute']);

function refused(topic: Exclude<(typeof topics)[number], 'person'>, session: ToolSession): ToolResult {
  const { say } = wordingOf(session);
  const { text, next } = texts[topic];
  const card = forPeople.has(topic) ? contactCard(session) : null;
  const suggestions = [
    say(next),
    forPeople.has(topic)
      ? say({ en: 'I want to talk to a person', es: 'Quiero hablar con una persona' })
      : say({ en: 'What can you do?', es: '¿Qué puedes hacer?' }),
  ];
  return { ...plainAnswer(say(text), suggestions), cards: card ? [card] : [] };
}

/** Where a person is reached; whoever is signed in and has agreed may also have the bank told that they wait. */
function person(session: ToolSession): ToolResult {
  const { say } = wordingOf(session);
  const card = contactCard(session);
  const reached = card
    ? say({
        en: 'I am a program, and I cannot connect you from here. Your bank’s people are there for you: this is how you reach them.',
        es: 'Soy un programa y no puedo pasarte desde aquí. Las personas de tu banco están para ayudarte: así las encuentras.',
      })
    : say({
        en: 'I am a program, and I cannot connect you from here. Your bank’s people are there for you: the number is on its website and on your statement.',
        es: 'Soy un programa y no puedo pasarte desde aquí. Las personas de tu banco están para ayudarte: el número está en su web y en tu extracto.',
      });
  const cards = card ? [card] : [];
  if (session.granted.length === 0)
    return { ...plainAnswer(reached, [say({ en: 'What can you do?', es: '¿Qué puedes hacer?' })]), cards };
  const asked = say({
    en: 'Shall I also tell them that you would like to hear from them? They could then read this conversation.',
    es: '¿Les digo además que te gustaría que se pongan en contacto contigo? Entonces podrían leer esta conversación.',
  });
  return {
    ...plainAnswer(`${reached} ${asked}`, [say({ en: 'Yes, do it', es: 'Sí, hazlo' }), say({ en: 'No', es: 'No' })]),
    cards,
    proposal: {
      action: { type: 'hand_off' },
      done: say({
        en: 'Done: your bank’s people know that you would like to hear from them. If it is urgent, call them yourself; I cannot say when they answer.',
        es: 'Hecho: las personas de tu banco saben que te gustaría hablar con ellas. Si es urgente, llámalas tú; no puedo decir cuándo contestarán.',
      }),
    },
  };
}
