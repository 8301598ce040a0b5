import * as z from 'zod';
import { definePlugin } from '../../kit/index.ts';
import { replaceLearned } from '../reply-classifier/replace-learned.ts';
import { toneRules } from './rules.ts';

const replacement = {
  en: 'I would rather say that without judging: what the figures are is what I can tell you.',
  es: 'Prefiero decirlo sin juzgar: lo que puedo contarte son las cifras.',
};

/** Nobody is shamed for how they spend, or hurried. */
export default definePlugin({
  kind: 'guardrail',
  id: 'guardrail.tone',
  version: '1.1.0',
  summary: 'Replaces sentences that shame the customer or press them.',
  config: z.strictObject({}),
  stages: ['output'],
  create: () => replaceLearned(toneRules, { shaming: 'SHAMING', pressure: 'PRESSURE' }, replacement),
});
