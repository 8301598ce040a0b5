import * as z from 'zod';
import { definePlugin } from '../../kit/index.ts';
import { replaceLearned } from '../reply-classifier/replace-learned.ts';
import { adviceRules } from './rules.ts';

const replacement = {
  en: 'I explain what your data shows; what to do with it, and which product to take, I leave to you and a licensed adviser.',
  es: 'Explico lo que muestran tus datos; qué hacer con ello, y qué producto elegir, queda para ti y para un asesor autorizado.',
};

/** Education passes; advice, product recommendations outside of offers and predictions of a lender's decision do not. */
export default definePlugin({
  kind: 'guardrail',
  id: 'guardrail.advice',
  version: '1.1.0',
  summary: 'Replaces advice, product recommendations and predictions of approvals or returns.',
  config: z.strictObject({}),
  stages: ['output'],
  create: () => replaceLearned(adviceRules, { advice: 'ADVICE' }, replacement),
});
