import { Client } from 'pg';
import * as z from 'zod';

/** A step of a plan, as far as these tests look at it. */
interface Step {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string | undefined;
  readonly 'Index Cond'?: string | undefined;
  readonly Plans?: readonly Step[] | undefined;
}
const stepSchema: z.ZodType<Step> = z.lazy(() =>
  z.object({
    'Node Type': z.string(),
    'Relation Name': z.string().optional(),
    'Index Cond': z.string().optional(),
    Plans: z.array(stepSchema).optional(),
  }),
);
const explainedSchema = z.tuple([z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: stepSchema })]) })]);

/** As PostgreSQL is asked: text, or text with its values. */
const askedSchema = z.object({ text: z.string(), values: z.array(z.unknown()).default([]) });
type Asked = z.infer<typeof askedSchema>;

/** Who a statement is asked as: the settings that a scoped entity manager makes. */
export interface Asker {
  readonly role: string;
  readonly bank_id: string;
  readonly user_id: string;
}

/** For tests: the statements that this process asks any PostgreSQL while the work runs. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Asked[]> {
  const asked: Asked[] = [];
  const query = Reflect.get(Client.prototype, 'query') as (...given: unknown[]) => unknown;
  const listening = function (this: Client, ...given: unknown[]) {
    const [first, values] = given;
    const read = askedSchema.safeParse(
      typeof first === 'string' ? { text: first, values: Array.isArray(values) ? values : [] } : first,
    );
    if (read.success) asked.push(read.data);
    return Reflect.apply(query, this, given);
  };
  Object.assign(Client.prototype, { query: listening });
  try {
    await work();
  } finally {
    Object.assign(Client.prototype, { query });
  }
  return asked.filter(({ text }) => /^\s*(select|with|insert|update|delete)\b/i.test(text) && !/set_config/.test(text));
}

/** For tests: the tables that PostgreSQL would read from end to end for a statement, by its own plan (EXPLAIN). */
export async function scannedTables(client: Client, { text, values }: Asked, asker: Asker | null): Promise<string[]> {
  await client.query('begin');
  try {
    if (asker) {
      const { bank_id, user_id, role } = asker;
      const settings = [bank_id, user_id, role];
      await client.query(
        `select set_config('spendsense.bank', $1, true), set_config('spendsense.customer', $2, true), set_config('role', $3, true)`,
        settings,
      );
    }
    const { rows } = await client.query(`explain (format json) ${text}`, values);
    const [{ 'QUERY PLAN': explained }] = explainedSchema.parse(rows);
    return scans(explained[0].Plan);
  } finally {
    await client.query('rollback');
  }
}

/** For tests: by what PostgreSQL would look into indexes for a statement of the owner's. */
export async function indexConditions(client: Client, { text, values }: Asked): Promise<string[]> {
  const { rows } = await client.query(`explain (format json) ${text}`, values);
  const [{ 'QUERY PLAN': explained }] = explainedSchema.parse(rows);
  const conditions = ({ 'Index Cond': condition, Plans = [] }: Step): string[] => [
    ...(condition === undefined ? [] : [condition]),
    ...Plans.flatMap(conditions),
  ];
  return conditions(explained[0].Plan);
}

function scans({ 'Node Type': type, 'Relation Name': table, Plans = [] }: Step): string[] {
  return [...(type === 'Seq Scan' && table !== undefined ? [table] : []), ...Plans.flatMap(scans)];
}
