import * as z from 'zod';
import {
  evidenceViewSchema,
  nudgeChoiceDataSchema,
  nudgeChoiceSchema,
  nudgeEvidenceQuerySchema,
  nudgesDataSchema,
  nudgesQuerySchema,
} from '../protocol/index.ts';
import type { Endpoint } from './endpoint.ts';

const nudges = '/api/v1/users/me/nudges';
const answered = {
  method: 'post',
  caller: 'customer',
  consent: [],
  data: z.strictObject({}),
  errors: ['NUDGE_NOT_FOUND'],
  example: { data: {} },
} as const;

/** What a customer is told before they ask. */
export const nudgeEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: nudges,
    operation: 'listNudges',
    summary: 'What is worth a word today: a low balance ahead, a bill that is due, a price that went up',
    description:
      'At most one new one a day and three in seven days; one that was seen on an earlier day, or dismissed, never comes again. A low balance needs consent to `accounts`, `income`, `spending` and `debts`, a bill to `accounts`, `spending` and `debts`, a price to `spending`; without it there is none of that kind. Asking leaves nothing behind.',
    caller: 'customer',
    consent: [],
    query: nudgesQuerySchema,
    data: nudgesDataSchema,
  },
  {
    method: 'get',
    path: `${nudges}/{nudge_id}/evidence`,
    operation: 'getNudgeEvidence',
    summary: 'What proves a figure of a nudge',
    caller: 'customer',
    consent: [],
    query: nudgeEvidenceQuerySchema,
    data: z.strictObject({ evidence: evidenceViewSchema }),
    errors: ['NUDGE_NOT_FOUND', 'FACT_NOT_FOUND'],
  },
  {
    ...answered,
    path: `${nudges}/{nudge_id}/seen`,
    operation: 'markNudgeSeen',
    summary: 'Says that a nudge was seen',
    description: 'It is shown for the rest of the day, and not after it.',
  },
  {
    ...answered,
    path: `${nudges}/{nudge_id}/dismiss`,
    operation: 'dismissNudge',
    summary: 'Takes a nudge away',
    description: 'It goes at once and does not come back.',
  },
  {
    method: 'post',
    path: `${nudges}/choice`,
    operation: 'chooseNudges',
    summary: 'Asks for no nudges of a kind, or for them again',
    description: 'The choice is recorded. It needs no consent.',
    caller: 'customer',
    body: nudgeChoiceSchema,
    data: nudgeChoiceDataSchema,
    errors: ['SIGN_IN_REQUIRED'],
    example: { body: { kind: 'bill_due', wanted: false }, data: { off: ['bill_due'] } },
  },
];
