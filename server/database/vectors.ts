import * as z from 'zod';
import type { SqlEntityManager } from './tenancy.ts';

/** Whether passages can be found by meaning: null, or why not. */
export type VectorProblem = 'PGVECTOR_MISSING' | 'PGVECTOR_FORBIDDEN' | null;

const schema = z.tuple([z.object({ available: z.boolean(), installed: z.boolean(), type: z.string() })]);

/**
 * Makes use of pgvector where the server has it, also when it came after the tables. The lock is for servers that start at once.
 * Nothing is lost where it is missing: search then goes by words alone.
 */
export async function prepareVectors(manager: SqlEntityManager): Promise<VectorProblem> {
  return manager.transactional(async (inner): Promise<VectorProblem> => {
    await inner.execute(`select pg_advisory_xact_lock(hashtext('knowledge_vectors'))`);
    const [{ available, installed, type }] = schema.parse(
      await inner.execute(`select exists (select from pg_available_extensions where name = 'vector') as available,
        exists (select from pg_extension where extname = 'vector') as installed,
        (select format_type(atttypid, null) from pg_attribute where attrelid = 'knowledge_vectors'::regclass and attname = 'embedding') as type`),
    );
    if (!available && !installed) return 'PGVECTOR_MISSING';
    if (!installed) {
      try {
        await inner.transactional((savepoint) => savepoint.execute('create extension vector'));
      } catch {
        return 'PGVECTOR_FORBIDDEN';
      }
    }
    if (type !== 'vector') {
      await inner.execute('delete from knowledge_vectors');
      await inner.execute('alter table knowledge_vectors alter column embedding type vector using embedding::vector');
    }
    return null;
  });
}
