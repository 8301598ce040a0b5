import { DecisionTrace } from '../../database/entities/index.ts';
import type { SqlEntityManager } from '../../database/tenancy.ts';
import type { Vault } from '../../vault/index.ts';

/** A piece of content with what proves it. */
export interface ProvenContent {
  readonly seq: number;
  readonly part: 'title' | 'decision' | 'bodies';
  readonly salt: string;
  readonly text: string;
}

/** Rows that are opened at a time. */
const atOnce = 100;

/** What was said in these decisions; nothing of customers who were erased. */
export async function contentsOf(
  { manager, vault }: { manager: SqlEntityManager; vault: Vault },
  bank_id: string,
  seqs: readonly number[],
): Promise<ProvenContent[]> {
  const contents: ProvenContent[] = [];
  for (let start = 0; start < seqs.length; start += atOnce) {
    const rows = await manager.find(
      DecisionTrace,
      { bank_id, chain_seq: { $in: seqs.slice(start, start + atOnce) } },
      { populate: ['decision', 'bodies'], orderBy: { chain_seq: 'asc' }, disableIdentityMap: true },
    );
    const keys = await vault.keysOf(manager, bank_id, rows.map(({ user_id }) => user_id)); // prettier-ignore
    const keepers = await manager.find(
      DecisionTrace,
      { bank_id, trace_id: { $in: rows.flatMap(({ bodies_in }) => bodies_in ?? []) } },
      { fields: ['trace_id', 'bodies'], disableIdentityMap: true },
    );
    const bodiesOf = new Map([...keepers, ...rows].map(({ trace_id, bodies }) => [trace_id, bodies]));
    for (const { chain_seq, trace_id, user_id, title, decision, bodies_in } of rows) {
      const key = keys.get(user_id);
      if (!key) continue;
      const prove = async (part: ProvenContent['part'], sealed: string, place = trace_id) => ({
        seq: chain_seq ?? 0,
        part,
        ...(await key.prove(`decision_traces.${part}`, place, sealed)),
      });
      contents.push(await prove('title', title), await prove('decision', decision));
      const keeper = bodies_in ?? trace_id;
      const bodies = bodiesOf.get(keeper);
      if (bodies !== undefined) contents.push(await prove('bodies', bodies, keeper));
    }
  }
  return contents;
}
