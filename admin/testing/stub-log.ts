import type { AccessLogData, UserSummary } from '../../server/protocol/index.ts';

/** For tests: a page of an access log with every kind of entry. */
export function stubLog(now: number, customers: readonly UserSummary[]): AccessLogData {
  const operator = { user_id: 'op_1', name: 'Olivia Osei', email: 'operator@harborbank.example' };
  const [customer] = customers;
  const of = customer ? { user_id: customer.user_id, name: customer.name } : null;
  const at = (minutes: number) => new Date(now - minutes * 60_000).toISOString();
  const glass = { purpose: 'break_glass', reason: 'Nobody else is here.' } as const;
  const complaint = { purpose: 'complaint', reason: null } as const;
  const none = { purpose: null, reason: null };
  const trace = '0f0e6c1a-6f3b-4d8e-9a55-1c2f3b4d5e6f';
  return {
    entries: [
      {
        action_id: 'a1',
        action: 'trace.read',
        at: at(1),
        operator,
        customer: of,
        target: trace,
        ...glass,
        seq: null,
      },
      {
        action_id: 'a2',
        action: 'span.read',
        at: at(4),
        operator,
        customer: of,
        target: `${trace} span-08`,
        ...complaint,
        seq: 41,
      },
      {
        action_id: 'a3',
        action: 'recommendation.override',
        at: at(9),
        operator,
        customer: of,
        target: 'offer.savings',
        ...none,
        seq: 40,
      },
      {
        action_id: 'a4',
        action: 'retention.delete',
        at: at(90),
        operator: null,
        customer: null,
        target: 'traces 4',
        ...none,
        seq: 39,
      },
    ],
    next: null,
  };
}
