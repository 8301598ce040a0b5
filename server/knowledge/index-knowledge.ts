import type { Logger } from 'pino';
import type { Database } from '../database/database.ts';
import type { Embedders } from './embedders.ts';
import { embedEntries } from './vectors.ts';

/** Embeds what is not embedded yet, with the model that the configuration wants. */
export async function indexKnowledge({
  database,
  embedders,
  now,
  log,
}: {
  database: Database;
  embedders: Embedders;
  now: () => Date;
  log: Pick<Logger, 'info' | 'warn'>;
}): Promise<void> {
  const embedder = embedders.wanted();
  if (embedder === null || database.vector_problem !== null) {
    const reason = database.vector_problem ?? 'NO_EMBEDDING_MODEL';
    log.warn({ reason }, 'articles are found by their words alone');
    return;
  }
  await embedEntries(database, embedder, {
    now,
    onProgress: (progress) => log.info(progress, 'articles are being embedded'),
  });
}
