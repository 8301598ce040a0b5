import * as z from 'zod';
import { definePlugin } from '../../kit/index.ts';
import { findPersonalData } from './detect.ts';

/** In an answer only the customer's own data could stand, by name they may be addressed, and articles name people and places. */
const onlyFromCustomers: ReadonlySet<string> = new Set(['NAME', 'ADDRESS']);

/**
 * Card, account and social security numbers, IBANs, phones, e-mail and street addresses and names that are introduced as such are masked
 * before storage and model.
 */
export default definePlugin({
  kind: 'guardrail',
  id: 'guardrail.personal-data',
  version: '1.1.0',
  summary: 'Masks personal data in what a customer writes and in what the assistant says.',
  config: z.strictObject({}),
  stages: ['input', 'output'],
  create: () => ({
    check: (input) => {
      if (input.stage !== 'input' && input.stage !== 'output') return { decision: 'allow', reasons: [] };
      const found = findPersonalData(input.text).filter(
        ({ reason }) => input.stage === 'input' || !onlyFromCustomers.has(reason),
      );
      if (found.length === 0) return { decision: 'allow', reasons: [] };
      return {
        decision: 'redact',
        reasons: [...new Set(found.map(({ reason }) => reason))],
        redactions: found.map(({ start, end, replacement }) => ({ start, end, replacement })),
      };
    },
  }),
});
