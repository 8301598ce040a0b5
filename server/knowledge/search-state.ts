import type { Application } from '../application.ts';
import { activeModel } from './vectors.ts';

/** How articles are found now; `problem` says why not by meaning. */
export interface SearchState {
  readonly search: 'meaning' | 'words';
  readonly problem: 'PGVECTOR_MISSING' | 'PGVECTOR_FORBIDDEN' | 'NO_EMBEDDING_MODEL' | 'NOT_EMBEDDED_YET' | null;
}

/** What `/health` says of the search. */
export async function searchState({
  database,
  embedders,
}: Pick<Application, 'database' | 'embedders'>): Promise<SearchState> {
  if (database.vector_problem !== null) return { search: 'words', problem: database.vector_problem };
  if (embedders.wanted() === null) return { search: 'words', problem: 'NO_EMBEDDING_MODEL' };
  const model = await activeModel(database);
  if (model === null || embedders.named(model.model_id) === null)
    return { search: 'words', problem: 'NOT_EMBEDDED_YET' };
  return { search: 'meaning', problem: null };
}
