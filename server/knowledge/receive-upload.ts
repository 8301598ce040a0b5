import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import { UploadError, type Upload } from '../../knowledge/index.ts';

/** Milliseconds of processor time, so that a busy server refuses nobody. A long page takes a fraction of this. */
const deadline = 5_000;
/** Milliseconds between two looks at it. */
const look = 250;
const memory = { maxOldGenerationSizeMb: 128, stackSizeMb: 4 };
const worker = new URL('../../knowledge/upload/worker.ts', import.meta.url);

const answerSchema = z.union([
  z.strictObject({ refused: z.strictObject({ code: z.string(), message: z.string() }) }),
  z.strictObject({
    upload: z.strictObject({
      title: z.string(),
      body: z.string(),
      left_out: z.array(z.strictObject({ what: z.string(), count: z.int() })),
    }),
  }),
]);

/**
 * Reads an uploaded text in a thread of its own: what a parser takes too long for, or too much memory, ends that thread and not the server.
 * @throws UploadError UPLOAD_TOO_LARGE, UPLOAD_EMPTY, UPLOAD_UNREADABLE
 */
export function receiveUpload(text: string, format: 'markdown' | 'html', language: 'en' | 'es'): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, { workerData: { text, format, language }, resourceLimits: memory });
    const end = (settle: () => void) => {
      clearInterval(timer);
      settle();
      void thread.terminate();
    };
    const unreadable = (cause?: unknown) =>
      reject(new UploadError('UPLOAD_UNREADABLE', 'It is not Markdown or HTML that can be read.', { cause }));
    const timer = setInterval(() => {
      thread.cpuUsage().then(
        ({ user, system }) => {
          if ((user + system) / 1_000 > deadline) end(unreadable);
        },
        () => {
          // It has just ended; what it said, or its error, has come or is coming.
        },
      );
    }, look);
    thread.once('error', (error) => end(() => unreadable(error)));
    thread.once('message', (message) => {
      const { data: answer, error } = answerSchema.safeParse(message);
      end(() => {
        if (!answer) unreadable(error);
        else if ('upload' in answer) resolve(answer.upload);
        else reject(new UploadError(answer.refused.code, answer.refused.message));
      });
    });
  });
}
