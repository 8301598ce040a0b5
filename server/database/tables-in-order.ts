import type { SqlEntityManager } from './tenancy.ts';

/**
 * Tables in an order in which their rows can be deleted: each before those that its rows refer to.
 * @param tables a query of the columns `oid` and `name`
 */
export async function tablesInOrder(manager: SqlEntityManager, tables: string): Promise<string[]> {
  let left = await manager.execute<{ name: string; refers_to: string[] }[]>(
    `select t.name, array(
       select f.relname::text from pg_constraint k join pg_class f on f.oid = k.confrelid
       where k.contype = 'f' and k.conrelid = t.oid and k.confrelid <> t.oid) as refers_to
     from (${tables}) t order by t.name`,
  );
  const ordered: string[] = [];
  while (left.length > 0) {
    const referred = new Set(left.flatMap(({ refers_to }) => refers_to));
    const free = left.filter(({ name }) => !referred.has(name));
    // Tables that refer to each other in a circle: any order is as good.
    const next = free.length > 0 ? free : left;
    ordered.push(...next.map(({ name }) => name));
    left = left.filter((table) => !next.includes(table));
  }
  return ordered;
}
