import * as z from 'zod';
import { definePlugin, type GuardrailInput, type Verdict } from '../../kit/index.ts';
import { inputClassifier } from '../input-classifier/index.ts';
import { findAttack } from './find-attack.ts';

const replies = {
  en: 'I stay the same assistant with the same rules, I do not show how I am built, and I see nobody’s money but yours. Ask me about your own money.',
  es: 'Sigo siendo el mismo asistente con las mismas reglas, no muestro cómo estoy hecho y no veo más dinero que el tuyo. Pregúntame por tu propio dinero.',
};

/**
 * Attempts to override the rules or to get at instructions and other people's data are answered by the server. This keeps a
 * hosted model out of trouble and the trace clear; what protects data are the session, the tools' permissions and the output rails.
 */
export default definePlugin({
  kind: 'guardrail',
  id: 'guardrail.attacks',
  version: '1.0.0',
  summary: 'Blocks attempts to override the assistant’s rules or to extract its instructions or other people’s data.',
  config: z.strictObject({}),
  stages: ['input'],
  create: () => {
    inputClassifier();
    return {
      check: (input: GuardrailInput): Verdict => {
        const attack = input.stage === 'input' ? findAttack(input.text) : null;
        if (input.stage !== 'input' || attack === null) return { decision: 'allow', reasons: [] };
        return {
          decision: 'block',
          reasons: [attack === 'injection' ? 'PROMPT_INJECTION' : 'PROMPT_EXTRACTION'],
          text: replies[input.locale.startsWith('es') ? 'es' : 'en'],
        };
      },
    };
  },
});
