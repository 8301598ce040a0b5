import { expect, test } from 'vitest';
import {
  evidenceViewSchema,
  traceDetailSchema,
  traceSummarySchema,
  userDataSchema,
  userSummarySchema,
} from '../../server/protocol/index.ts';
import { stubCustomer, stubCustomers } from './stub-customers.ts';
import { stubTrace, stubTraces } from './stub-traces.ts';
import { evidence } from './stub-turn.ts';

const customers = stubCustomers(Date.parse('2026-11-25T14:00:00Z'));
const traces = stubTraces(Date.parse('2026-11-25T14:00:00Z'), customers, 20);

test('the stub server’s data is what the protocol says', () => {
  for (const customer of customers) {
    userSummarySchema.parse(customer);
    userDataSchema.parse(stubCustomer(customer));
  }
  for (const trace of traces) {
    traceSummarySchema.parse(trace);
    traceDetailSchema.parse(stubTrace(trace));
  }
  for (const view of Object.values(evidence)) evidenceViewSchema.parse(view);
});

test('the rows of its showcase figure sum to it', () => {
  const view = evidence['spending.groceries.total'];
  expect(view?.rows.reduce((sum, row) => sum + row.contribution_cents, 0)).toBe(view?.fact.fact.value);
});
