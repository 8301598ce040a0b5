import type { Trigger } from '../../kit/index.ts';

/** Words in both languages. */
export type Wording = Readonly<Record<'en' | 'es', string>>;

/**
 * What is said first: care where somebody suffers, what to do now where time counts, never a lesson, a figure, an offer or blame. `{help}`
 * stands for the help line that a bank may set. Who is told, and where people are reached, comes after it.
 */
export const replies: Readonly<Record<Trigger, Wording>> = {
  self_harm: {
    en: 'I am glad you wrote this, and I am worried about you. Please talk to somebody right now: {help} If you or somebody else is in danger at this moment, call 911. Money can wait; nothing here has to be decided today.',
    es: 'Me alegra que lo hayas escrito, y me preocupas. Habla con alguien ahora mismo, por favor: {help} Si tú u otra persona está en peligro en este momento, llama al 911. El dinero puede esperar; hoy no hay que decidir nada aquí.',
  },
  abuse: {
    en: 'That should not happen to anybody, and it is not your fault. {help} If you are in danger, call 911. The bank can protect an account or open one that nobody else sees: call from a place and a phone that are safe for you. If somebody reads along on this device, you can delete this conversation.',
    es: 'Eso no debería pasarle a nadie, y no es culpa tuya. {help} Si estás en peligro, llama al 911. El banco puede proteger una cuenta o abrir una que nadie más vea: llama desde un lugar y un teléfono seguros para ti. Si alguien lee en este dispositivo, puedes borrar esta conversación.',
  },
  unauthorized: {
    en: 'Please call the bank right away, so that it can stop the card or the login and look into this: your rights depend on how soon you report it. Give nobody a code or your password, whoever asks. I cannot block anything myself.',
    es: 'Llama al banco ahora mismo, por favor, para que bloquee la tarjeta o el acceso y lo investigue: tus derechos dependen de lo pronto que avises. No des a nadie un código ni tu contraseña, lo pida quien lo pida. Yo no puedo bloquear nada.',
  },
  bereavement: {
    en: 'I am very sorry for your loss. The bank has people for this: they tell you what happens with the accounts and which papers they need, and nothing has to be decided today.',
    es: 'Siento mucho tu pérdida. El banco tiene personas para esto: te dicen qué pasa con las cuentas y qué papeles hacen falta, y hoy no hay que decidir nada.',
  },
  gambling: {
    en: 'Thank you for saying it; that is not easy. {help} The bank can block payments to betting sites when you ask, also today.',
    es: 'Gracias por decirlo; no es fácil. {help} El banco puede bloquear los pagos a casas de apuestas si lo pides, también hoy.',
  },
  hardship: {
    en: 'I am sorry; that is a hard place to be, and many people get there. Talk to the bank and to whoever you owe before the day it is due: plans to pay later or less mostly exist for those who ask early. {help}',
    es: 'Lo siento; es una situación difícil y le pasa a mucha gente. Habla con el banco y con quien debas pagar antes de que venza: los planes para pagar más tarde o menos suelen ser para quien los pide pronto. {help}',
  },
  billing_error: {
    en: 'You have the right to have that looked into. Your words are kept here as you wrote them, with today’s date. Please also report it in the bank’s app or by phone, because the time limits of the law run from your statement; I cannot correct the account myself.',
    es: 'Tienes derecho a que se revise. Tus palabras quedan aquí como las escribiste, con la fecha de hoy. Avisa también en la aplicación del banco o por teléfono, porque los plazos de la ley corren desde tu extracto; yo no puedo corregir la cuenta.',
  },
  opt_out: {
    en: 'You decide that. Under Privacy, at the top of this window, one tap takes your permission back: from your next message on I look at nothing of yours, and what I worked out about you is deleted. Offers, e-mails and calls from the bank are stopped by its people.',
    es: 'Eso lo decides tú. En Privacidad, arriba en esta ventana, retiras tu permiso con un toque: desde tu siguiente mensaje no miro nada tuyo y se borra lo que calculé sobre ti. Las ofertas, los correos y las llamadas del banco los para su gente.',
  },
  complaint: {
    en: 'I am sorry about that. Your complaint is kept here in your own words, with today’s date, and you have the right to an answer from the bank. {help}',
    es: 'Lo siento. Tu queja queda aquí con tus propias palabras y la fecha de hoy, y tienes derecho a una respuesta del banco. {help}',
  },
  person: {
    en: 'Of course. I am a program, and the bank’s people are there for you.',
    es: 'Claro. Soy un programa, y la gente del banco está para ayudarte.',
  },
};

/** Said after it to somebody whom the bank knows: the case is in its people's queue. */
export const told: Wording = {
  en: 'I have passed this on to the bank’s people, who can read this conversation; if it is urgent, call them yourself.',
  es: 'Se lo he pasado a la gente del banco, que puede leer esta conversación; si es urgente, llámalos tú.',
};
