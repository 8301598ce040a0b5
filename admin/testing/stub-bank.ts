import * as z from 'zod';
import {
  bankSettingsSchema,
  type BankData,
  type Change,
  type ChangesData,
  type Rehearsal,
} from '../../server/protocol/index.ts';
import { differences } from '../../server/protocol/differences.ts';

/** What the settings are while nothing was changed. */
const settings = bankSettingsSchema.parse({
  hand_off: { phone: '+1 800 555 0100', url: 'https://www.harborbank.example/help', hours: 'Weekdays, 8 to 6' },
  theme: { accent: '#2348c9' },
});
const flipsHash = 'a'.repeat(64);
const me = { user_id: 'op_1', name: 'Operator', email: 'operator@harborbank.example' };
const colleague = { user_id: 'op_2', name: 'Dana', email: 'dana@harborbank.example' };

/** A bank with two versions of its settings, a plugin that is required and one with a threshold. */
export function stubBank(now: number): BankData {
  const config = z.strictObject({ rows: z.int().min(1).max(20).default(5).describe('Rows of a table') });
  return {
    bank: {
      bank_id: 'harbor',
      name: 'Harbor Community Bank',
      time_zone: 'America/New_York',
      currency: 'USD',
      locale: 'en-US',
      sandbox: true,
      allowed_origins: ['https://www.harborbank.example'],
    },
    keys: [
      {
        key_id: 'harbor-1a2b3c4d',
        purpose: 'customer-tokens',
        algorithms: ['HS256'],
        jwks_url: null,
        secret_reference: 'file:bank-key-harbor-1a2b3c4d',
        created_at: new Date(now).toISOString(),
        expires_at: null,
        last_used_at: null,
      },
    ],
    version: 1,
    settings,
    history: [
      {
        version: 1,
        created_at: new Date(now - 86_400_000).toISOString(),
        proposed_by: me.email,
        approved_by: colleague.email,
        hash: 'a'.repeat(64),
        differences: differences(bankSettingsSchema.parse({}), settings),
      },
    ],
    schema: z.toJSONSchema(bankSettingsSchema, { io: 'input' }),
    plugins: [
      plugin('guardrail.consent', 'guardrail', z.strictObject({}), true),
      plugin('tool.spending', 'tool', config, false),
    ],
    articles: [],
    most_messages_per_minute: 10,
  };
}

function plugin(id: string, kind: string, config: z.ZodType, required: boolean): BankData['plugins'][number] {
  const schema = z.toJSONSchema(config, { io: 'input' });
  return { id, kind, version: '1.0.0', summary: 'What it does, in one sentence.', required, schema };
}

/** Changes that can be proposed and decided on, as the server has them. */
export class StubChanges {
  readonly #changes: Change[];
  readonly #now: number;
  /** Of a trace that there is. */
  readonly #trace_id: string;
  #rehearsed = 0;

  constructor(now: number, trace_id: string) {
    this.#now = now;
    this.#trace_id = trace_id;
    this.#changes = [
      this.#change('c1', 'allowed-origins', colleague, [
        {
          field: 'allowed_origins',
          before: ['https://www.harborbank.example'],
          after: ['https://my.harborbank.example'],
        },
      ]),
      this.#change('c2', 'signing-key-retire', me, [
        { field: 'key harbor-1a2b3c4d', before: 'in use', after: 'ends 24 h after the approval' },
      ]),
      {
        ...this.#change('c3', 'bank-settings', me, [{ field: 'offers', before: true, after: false }]),
        state: 'rejected',
        decided_by: colleague,
        decided_at: new Date(now).toISOString(),
        reason: 'We want to keep them.',
      },
      this.#change('c4', 'bank-settings', colleague, [
        { field: 'plugins.tool.spending.enabled', before: true, after: false },
      ]),
    ];
  }

  list(): ChangesData {
    const total = this.#changes.length;
    return { changes: this.#changes, pagination: { page: 1, limit: 50, total } };
  }

  propose({ payload }: { payload: { settings: unknown } }): { change: Change } {
    const change = this.#change(
      `c${this.#changes.length + 1}`,
      'bank-settings',
      me,
      differences(settings, payload.settings),
    );
    this.#changes.unshift(change);
    return { change };
  }

  /** With the secret that the server made. */
  proposeKey(): { change: Change; secret: { key_id: string; key: string } } {
    const field = 'key harbor-5e6f7a8b';
    const after = 'customer-tokens, shared secret file:bank-key-harbor-5e6f7a8b';
    const id = `c${this.#changes.length + 1}`;
    const change = this.#change(id, 'signing-key-add', me, [{ field, before: null, after }]);
    this.#changes.unshift(change);
    return { change, secret: { key_id: 'harbor-5e6f7a8b', key: 'Zm9yIHRoZSBkb2N1bWVudCBvbmx5LCBuZXZlciB1c2U=' } };
  }

  /** The newest three decisions, one a call. */
  rehearse(change_id: string): { rehearsal: Rehearsal } {
    this.#rehearsed += 1;
    const isFinished = this.#rehearsed % 3 === 0;
    const flip = { trace_id: this.#trace_id, kind: 'turn', started_at: new Date(this.#now).toISOString(), of: 'tool', name: 'spending', span_id: 'span-08', from: 'asked', to: 'absent' } as const; // prettier-ignore
    const flips = isFinished ? [flip] : [];
    return {
      rehearsal: {
        change_id,
        state: isFinished ? 'finished' : 'running',
        decisions: 3,
        done: this.#rehearsed % 3 || 3,
        not_replayable: 1,
        flip_count: flips.length,
        flips,
        hash: isFinished ? flipsHash : null,
        started_at: new Date(this.#now).toISOString(),
      },
    };
  }

  /** Null when there is no such change; refused with what the server refuses unread flips with. */
  decide(
    id: string,
    act: string,
    { reason = null, acknowledged }: { reason?: string | null; acknowledged?: string },
  ): { change: Change } | 'unread' | null {
    const change = this.#changes.find(({ change_id }) => change_id === id);
    if (!change) return null;
    if (act === 'approve' && change.kind === 'bank-settings' && acknowledged !== flipsHash) return 'unread';
    const state = act === 'approve' ? 'applied' : act === 'reject' ? 'rejected' : 'withdrawn';
    Object.assign(change, { state, decided_by: me, decided_at: new Date(this.#now).toISOString(), reason });
    return { change };
  }

  #change(change_id: string, kind: Change['kind'], by: typeof me, list: Change['differences']): Change {
    return {
      change_id,
      kind,
      state: 'proposed',
      differences: list,
      proposed_by: by,
      proposed_at: new Date(this.#now - 3_600_000).toISOString(),
      expires_at: new Date(this.#now + 13 * 86_400_000).toISOString(),
      decided_by: null,
      decided_at: null,
      reason: null,
    };
  }
}
