import * as z from 'zod';
import { definePlugin, type GuardrailInput, type Verdict } from '../../kit/index.ts';
import { rewrite } from '../shared/sentence-rules.ts';
import { checkWording } from './check-wording.ts';
import { Grounding } from './grounding.ts';

const replacement = {
  en: 'I left out a sentence here, because it did not say what your data says.',
  es: 'He quitado una frase aquí, porque no decía lo que dicen tus datos.',
};

/** A true figure in a false sentence is a lie: what is said around a figure must be what the tools said of it. */
export default definePlugin({
  kind: 'guardrail',
  id: 'guardrail.wording',
  version: '1.0.0',
  summary:
    'Replaces sentences whose words do not fit their figures: another meaning, unit, period, name or direction, or a claim without a figure.',
  config: z.strictObject({}),
  stages: ['output'],
  create: (context) => {
    // The same for all sentences between two calls of tools.
    let grounding = new Grounding([], []);
    let made = -1;
    return {
      check: (input: GuardrailInput): Verdict => {
        if (input.stage !== 'output' || input.tool_texts === undefined) return { decision: 'allow', reasons: [] };
        const size = input.facts.length + input.tool_texts.length;
        if (size !== made) grounding = new Grounding(input.facts, input.tool_texts);
        made = size;
        const { citations, message, merchants, tool_texts } = input;
        const today = context.now().slice(0, 10);
        const reasons = checkWording(input.text, {
          grounding,
          toolTexts: tool_texts,
          citations,
          message,
          merchants,
          today,
        });
        // A sentence that only adds words is left out without one; what it claimed, nobody misses.
        if (reasons.join() === 'CLAIM_WITHOUT_FACT') return { decision: 'rewrite', reasons, text: '' };
        return reasons.length === 0 ? { decision: 'allow', reasons } : rewrite(reasons, replacement, input.locale);
      },
    };
  },
});
