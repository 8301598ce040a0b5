import type { HoldsData, RecordsState, RetentionData, UserSummary } from '../../server/protocol/index.ts';

/** For tests: a chain, what is too old, and a hold of each kind. */
export function stubEvidence(
  kind: 'records' | 'retention' | 'holds',
  now: number,
  customers: readonly UserSummary[],
): HoldsData | RetentionData | { records: RecordsState } {
  const at = (days: number) => new Date(now - days * 86_400_000).toISOString();
  if (kind === 'records') {
    return {
      records: {
        entries: 4_120,
        unsealed: 3,
        checkpoint: { seq: 4_120, at: at(0), exported_at: at(0) },
        key_id: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
        public_key: { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' },
      },
    };
  }
  if (kind === 'retention') {
    return {
      classes: [
        { class: 'messages', days: 730, would_delete: 1_204, held: 12 },
        { class: 'access_log', days: null, would_delete: 0, held: 0 },
      ],
    };
  }
  const [customer] = customers;
  const operator = { user_id: 'op_1', name: 'Olivia Osei' };
  const open = { ends_at: null, released_by: null, released_at: null, release_reason: null };
  return {
    holds: [
      {
        hold_id: 'h1',
        customer: customer ? { user_id: customer.user_id, name: customer.name } : null,
        reason: 'A claim was filed.',
        placed_by: operator,
        placed_at: at(3),
        ...open,
      },
      {
        hold_id: 'h2',
        customer: null,
        reason: 'A regulator asked.',
        placed_by: operator,
        placed_at: at(30),
        ...open,
        released_by: operator,
        released_at: at(2),
        release_reason: 'Answered.',
      },
    ],
    next: null,
  };
}
