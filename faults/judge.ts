import type { Message } from '../server/protocol/index.ts';
import type { Client } from './client.ts';
import type { FaultyDatabase } from './database.ts';
import { figureOf } from './truth.ts';
import type { Question } from './truth.ts';

/** What is wrong after a fault, by counting; all of it should be 0. */
export interface Verdict {
  /** Messages that the server said were stored, and that are not; or that a client does not hold. */
  lost: number;
  /** Messages that are stored or held more than once. */
  doubled: number;
  /** Turns, imports and ledgers of which a part is there and a part is not. */
  half_written: number;
  /** Figures other than those worked out from the seeded rows. */
  wrong: number;
}

export const clean: Verdict = { lost: 0, doubled: 0, half_written: 0, wrong: 0 };

export function added(one: Verdict, other: Verdict): Verdict {
  return {
    lost: one.lost + other.lost,
    doubled: one.doubled + other.doubled,
    half_written: one.half_written + other.half_written,
    wrong: one.wrong + other.wrong,
  };
}

interface LogRow {
  readonly message_id: string;
  readonly seq: number;
  readonly role: 'customer' | 'assistant';
  readonly client_message_id: string | null;
  readonly trace_id: string;
  readonly traces: number;
  readonly spans: number;
}

/** Counts a client's conversation in the database, and what the client holds of it. */
export async function judgeConversation(
  database: FaultyDatabase,
  client: Client,
  truth: (subject: string, question: Question) => number,
): Promise<Verdict> {
  const rows = await database.query<LogRow>(
    `select message_id, seq, role, client_message_id, trace_id,
       (select count(*)::int from decision_traces t where t.trace_id = l.trace_id) as traces,
       (select count(*)::int from trace_spans s where s.trace_id = l.trace_id) as spans
     from chat_logs l where conversation_id = $1 order by seq`,
    [client.conversation_id],
  );
  const [conversation] = await database.query<{ seq: number }>(
    'select seq from conversations where conversation_id = $1',
    [client.conversation_id],
  );
  const verdict = { ...clean };
  for (const { client_message_id, question, isAcknowledged } of client.sent) {
    const asked = rows.filter((row) => row.client_message_id === client_message_id);
    const answers = rows.filter(
      (row) => row.role === 'assistant' && asked.some((one) => one.trace_id === row.trace_id),
    );
    if (isAcknowledged && (asked.length === 0 || answers.length === 0)) verdict.lost += 1;
    if (asked.length > 1 || answers.length > 1) verdict.doubled += 1;
    for (const { message_id } of answers) {
      const held = client.messages.find((message) => message.message_id === message_id);
      if (held && figureOf(held) !== truth(client.subject, question)) verdict.wrong += 1;
    }
  }
  verdict.doubled += client.messages.length - new Set(client.messages.map(({ seq }) => seq)).size;
  verdict.lost += rows.filter((row) => !client.messages.some((message) => isSame(row, message))).length;
  // What the client holds and nobody stored.
  verdict.lost += client.messages.filter((message) => !rows.some((row) => isSame(row, message))).length;
  verdict.half_written += rows.filter(({ traces, spans }) => traces !== 1 || spans === 0).length;
  if (rows.some(({ seq }, index) => seq !== index + 1) || (conversation?.seq ?? 0) !== rows.length)
    verdict.half_written += 1;
  return verdict;
}

/** A client gives its own messages the id that it sent them under. */
function isSame(row: LogRow, { seq, message_id, client_message_id }: Message): boolean {
  return (
    row.seq === seq &&
    (row.message_id === message_id || (row.client_message_id !== null && row.client_message_id === client_message_id))
  );
}

/** Counts over the whole database what must never be, whoever asked. */
export async function judgeDatabase(database: FaultyDatabase): Promise<Verdict> {
  const [row] = await database.query<Verdict>(
    `select
       (select count(*)::int from conversations c where seq <> (select count(*) from chat_logs l where l.conversation_id = c.conversation_id)) as lost,
       (select count(*)::int from (select 1 from chat_logs where client_message_id is not null
          group by bank_id, user_id, client_message_id having count(*) > 1) d) as doubled,
       (select count(*)::int from chat_logs l where not exists (select from decision_traces t where t.trace_id = l.trace_id))
       + (select count(*)::int from decision_traces t where kind = 'turn' and not exists (select from chat_logs l where l.trace_id = t.trace_id))
       + (select count(*)::int from imports i where state in ('completed', 'failed') and exists (select from import_pieces p where p.import_id = i.import_id))
         as half_written,
       0 as wrong`,
  );
  return row ?? clean;
}
