import * as z from 'zod';
import {
  definePlugin,
  type Card,
  type GuardrailInput,
  type HandOff,
  type Trigger,
  type Verdict,
} from '../../kit/index.ts';
import { inputClassifier } from '../input-classifier/index.ts';
import { findTrigger } from './find-trigger.ts';
import { replies, told } from './replies.ts';

const line = (en: string, about: string) => z.string().max(500).default(en).describe(about);

/** Public help of the United States; a bank elsewhere, or with a line of its own, names others. */
const configSchema = z.strictObject({
  self_harm_en: line(
    'in the United States, call or text 988, the Suicide & Crisis Lifeline. It is free, confidential and open day and night.',
    'Crisis line for somebody who may harm themselves, English',
  ),
  self_harm_es: line(
    'en Estados Unidos, llama al 988, la Línea de Prevención del Suicidio y Crisis, y marca 2 para español. Es gratis, confidencial y atiende día y noche.',
    'Crisis line for somebody who may harm themselves, Spanish',
  ),
  abuse_en: line(
    'The National Domestic Violence Hotline helps free of charge, day and night: 1-800-799-7233.',
    'Help for somebody who is abused or controlled, English',
  ),
  abuse_es: line(
    'La Línea Nacional contra la Violencia Doméstica ayuda gratis, día y noche y en español: 1-800-799-7233.',
    'Help for somebody who is abused or controlled, Spanish',
  ),
  gambling_en: line(
    'The National Problem Gambling Helpline is free and confidential: 1-800-426-2537.',
    'Help with gambling, English',
  ),
  gambling_es: line(
    'La línea nacional de ayuda por juego es gratuita y confidencial: 1-800-426-2537.',
    'Help with gambling, Spanish',
  ),
  hardship_en: line(
    'For food, rent and utilities, 211 knows the help near you, and a non-profit credit counselor goes through your debts with you for free or for little.',
    'Help for somebody who cannot pay, English',
  ),
  hardship_es: line(
    'Para comida, renta y servicios, en el 211 conocen la ayuda cerca de ti, y un asesor de crédito sin fines de lucro revisa tus deudas contigo gratis o por poco.',
    'Help for somebody who cannot pay, Spanish',
  ),
  complaint_en: line(
    'You can also turn to the Consumer Financial Protection Bureau.',
    'Where else to complain, English',
  ),
  complaint_es: line(
    'También puedes acudir a la Oficina para la Protección Financiera del Consumidor (CFPB).',
    'Where else to complain, Spanish',
  ),
});
type Config = z.infer<typeof configSchema>;

/**
 * Trouble and rights in plain words, each with its own answer, before any model sees the message: the words are kept, help is shown, and a
 * person at the bank is told.
 */
export default definePlugin({
  kind: 'guardrail',
  id: 'guardrail.triggers',
  version: '1.0.0',
  summary: 'Recognises trouble, disputes, complaints and other rights in plain words and opens their own path.',
  config: configSchema,
  stages: ['input'],
  create: (_context, config) => {
    inputClassifier();
    return {
      check: (input: GuardrailInput): Verdict => {
        if (input.stage !== 'input') return { decision: 'allow', reasons: [] };
        const trigger = findTrigger(input.text);
        if (trigger === null) return { decision: 'allow', reasons: [] };
        const isLeft = isLeftToTools(trigger, input.text);
        const language = input.locale.startsWith('es') ? 'es' : 'en';
        return {
          decision: isLeft ? 'allow' : 'escalate',
          reasons: [trigger.toUpperCase()],
          text: [
            replyTo(trigger, language, config),
            ...(input.visitor === true || isLeft ? [] : [told[language]]),
          ].join(' '),
          cards: contactCards(input.hand_off ?? null, language),
          trigger,
        };
      },
    };
  },
});

/** Two wishes that tools fulfil, after a yes: a person is called, offers are stopped. */
function isLeftToTools(trigger: Trigger, text: string): boolean {
  return trigger === 'person' || (trigger === 'opt_out' && aboutOffers.test(text));
}
const aboutOffers =
  /\b(?:offers?|ads?|advert\p{L}*|promo\p{L}*|products?|suggestions?|ofertas?|anuncios?|publicidad|productos?|sugerencias?)\b/iu;

function replyTo(trigger: Trigger, language: 'en' | 'es', config: Config): string {
  const help: Readonly<Record<string, string>> = config;
  return replies[trigger][language].replace('{help}', help[`${trigger}_${language}`] ?? '').trim();
}

const contactTitle = { en: 'Talk to a person at your bank', es: 'Habla con una persona de tu banco' };

function contactCards(hand_off: HandOff | null, language: 'en' | 'es'): Card[] {
  if (!hand_off || (hand_off.phone === null && hand_off.url === null)) return [];
  const { phone, url, hours } = hand_off;
  return [{ type: 'contact', title: contactTitle[language], phone, url, hours }];
}
