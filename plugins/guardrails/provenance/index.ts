import * as z from 'zod';
import { definePlugin } from '../../kit/index.ts';
import { checkSentence } from './check-sentence.ts';

const replacement = {
  en: 'I left out a sentence here, because I could not trace a figure in it to your data.',
  es: 'He quitado una frase aquí, porque no pude comprobar una cifra con tus datos.',
};

/** Every figure is provable: a sentence with a number, date or merchant of no origin is replaced before it is released. */
export default definePlugin({
  kind: 'guardrail',
  id: 'guardrail.provenance',
  version: '1.2.0',
  summary: 'Replaces every sentence that holds a figure without evidence.',
  config: z.strictObject({}),
  stages: ['output'],
  create: () => ({
    check: (input) => {
      if (input.stage !== 'output') return { decision: 'allow', reasons: [] };
      const reasons = checkSentence(input.text, input);
      if (reasons.length === 0) return { decision: 'allow', reasons: [] };
      return { decision: 'rewrite', reasons, text: replacement[input.locale.startsWith('es') ? 'es' : 'en'] };
    },
  }),
});
