import * as z from 'zod';
import { EmbeddingError, type Embedder } from '../../knowledge/index.ts';
import type { Database } from '../database/database.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';

/** Entries embedded and stored at a time: what is lost when the process ends. */
const batch = 32;
/** The most dimensions that pgvector indexes. */
const mostDimensions = 2_000;

/** Vectors that questions can be asked of. */
export interface VectorModel {
  readonly model_id: string;
  readonly dimensions: number;
}

/** How far an index is. */
export interface IndexProgress {
  readonly model_id: string;
  readonly done: number;
  readonly of: number;
}

const modelSchema = z.object({ model_id: z.string(), dimensions: z.int() });

/** The model whose vectors are complete; null while there is none. */
export async function activeModel(database: Pick<Database, 'platform'>): Promise<VectorModel | null> {
  const rows = await database.platform().execute(`select model_id, dimensions from knowledge_models where is_active`);
  return z.array(modelSchema).parse(rows)[0] ?? null;
}

/**
 * Embeds every entry that has no vector of this model yet, then has questions answered by it and forgets the vectors of others.
 * Ended at any point, it goes on where it was. Until it is through, the model before it answers.
 * @throws EmbeddingError
 */
export async function embedEntries(
  database: Database,
  embedder: Embedder,
  { now, onProgress = () => {} }: { now: () => Date; onProgress?: (progress: IndexProgress) => void },
): Promise<void> {
  if (database.vector_problem !== null) return;
  const { model_id } = embedder;
  checkName(model_id);
  for (;;) {
    const { missing, of } = await countMissing(database.platform(), embedder);
    let done = of - missing;
    onProgress({ model_id, done, of });
    if (missing === 0) break;
    // Once through what there is; what came meanwhile, before the place reached, is counted next time.
    for (let after = ''; ;) {
      const entries = await missingEntries(database.platform(), embedder, after);
      const last = entries.at(-1);
      if (last === undefined) break;
      const vectors = await embedder.embeddings.embedDocuments(entries.map(({ text }) => text));
      await store(database.platform(), model_id, entries, vectors, now());
      after = last.entry_id;
      done += entries.length;
      onProgress({ model_id, done, of });
    }
  }
  await activate(database.platform(), model_id);
}

const countSchema = z.array(z.object({ missing: z.coerce.number(), of: z.coerce.number() }));
const missingSchema = z.array(z.object({ entry_id: z.string(), text: z.string() }));
/** An entry that the model can read and has not. */
const isMissing = (languages: readonly string[]) =>
  `language in (${languages.map(() => '?').join(', ')})
   and not exists (select from knowledge_vectors v where v.entry_id = e.entry_id and v.model_id = ?)`;

async function countMissing(manager: SqlEntityManager, { model_id, languages }: Embedder) {
  const rows = await manager.execute(
    `select count(*) as of, count(*) filter (where ${isMissing(languages)}) as missing from knowledge_entries e
     where language in (${languages.map(() => '?').join(', ')})`,
    [...languages, model_id, ...languages],
  );
  return countSchema.parse(rows)[0] ?? { missing: 0, of: 0 };
}

async function missingEntries(manager: SqlEntityManager, { model_id, languages }: Embedder, after: string) {
  const rows = await manager.execute(
    `select entry_id, text from knowledge_entries e where entry_id > ? and ${isMissing(languages)} order by entry_id limit ${batch}`,
    [after, ...languages, model_id],
  );
  return missingSchema.parse(rows);
}

async function store(
  manager: SqlEntityManager,
  model_id: string,
  entries: readonly { readonly entry_id: string }[],
  vectors: readonly (readonly number[])[],
  now: Date,
): Promise<void> {
  const dimensions = vectors[0]?.length ?? 0;
  if (dimensions > mostDimensions) {
    const message = `Vectors of ${dimensions} dimensions cannot be indexed; ${mostDimensions} is the most.`;
    throw new EmbeddingError('EMBEDDING_TOO_WIDE', message);
  }
  if (vectors.length !== entries.length || vectors.some(({ length }) => length !== dimensions)) {
    throw new EmbeddingError('EMBEDDING_INVALID', 'The model did not give one vector of one length for each text.');
  }
  await manager.transactional(async (inner) => {
    await inner.execute(
      `insert into knowledge_models (model_id, dimensions, created_at) values (?, ?, ?) on conflict do nothing`,
      [model_id, dimensions, now],
    );
    // Joined with the entries once more: one may have gone while its vector was made.
    await inner.execute(
      `insert into knowledge_vectors (entry_id, model_id, bank_id, language, embedding)
       select e.entry_id, ?, e.bank_id, e.language, v.embedding::vector
       from json_to_recordset(?::json) as v(entry_id text, embedding text) join knowledge_entries e using (entry_id)
       on conflict do nothing`,
      [
        model_id,
        JSON.stringify(entries.map(({ entry_id }, at) => ({ entry_id, embedding: JSON.stringify(vectors[at]) }))),
      ],
    );
    await inner.execute(graphOf(model_id, dimensions));
  });
}

async function activate(manager: SqlEntityManager, model_id: string): Promise<void> {
  await manager.transactional(async (inner) => {
    await inner.execute(`update knowledge_models set is_active = false where is_active and model_id <> ?`, [model_id]);
    await inner.execute(`update knowledge_models set is_active = true where model_id = ? and not is_active`, [
      model_id,
    ]);
  });
  const others = z
    .array(modelSchema)
    .parse(await manager.execute(`select model_id, dimensions from knowledge_models where not is_active`));
  for (const other of others) {
    await manager.execute(`drop index if exists ${indexName(other.model_id)}`);
    await manager.execute(`delete from knowledge_models where model_id = ? and not is_active`, [other.model_id]);
  }
}

/** Makes the graph of a model's vectors, each model its own: vectors of different lengths cannot be in the same. */
export function graphOf(model_id: string, dimensions: number): string {
  return `create index if not exists ${indexName(model_id)} on knowledge_vectors
    using hnsw ((embedding::vector(${dimensions})) vector_ip_ops) where model_id = '${checkName(model_id)}'`;
}

function indexName(model_id: string): string {
  return `"knowledge_vectors_${checkName(model_id).slice(0, 40)}"`;
}

/** Model names become part of statements: nothing but these characters. @throws EmbeddingError EMBEDDING_MODEL_NAME */
export function checkName(model_id: string): string {
  if (/^[\w.:/-]{1,120}$/.test(model_id)) return model_id;
  throw new EmbeddingError(
    'EMBEDDING_MODEL_NAME',
    'The name of an embedding model has only letters, digits and . : / - _',
  );
}
