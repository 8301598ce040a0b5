import * as z from 'zod';
import { definePlugin } from '../../kit/index.ts';
import { findPersonalData } from './detect.ts';

/** Card, account and social security numbers, IBANs, phones and e-mail addresses are masked before storage and model. */
export default definePlugin({
  kind: 'guardrail',
  id: 'guardrail.personal-data',
  version: '1.0.0',
  summary: 'Masks personal data in what a customer writes and in what the assistant says.',
  config: z.strictObject({}),
  stages: ['input', 'output'],
  create: () => ({
    check: (input) => {
      if (input.stage !== 'input' && input.stage !== 'output') return { decision: 'allow', reasons: [] };
      const found = findPersonalData(input.text);
      if (found.length === 0) return { decision: 'allow', reasons: [] };
      return {
        decision: 'redact',
        reasons: [...new Set(found.map(({ reason }) => reason))],
        redactions: found.map(({ start, end, replacement }) => ({ start, end, replacement })),
      };
    },
  }),
});
