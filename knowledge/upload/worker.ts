/** Reads one upload in a thread of its own, which can be ended. */
import { parentPort, workerData } from 'node:worker_threads';
import { CodedError } from '../../plugins/kit/index.ts';
import { readUpload } from './index.ts';

const { text, format, language } = workerData as {
  text: string;
  format: 'markdown' | 'html';
  language: 'en' | 'es';
};
try {
  parentPort?.postMessage({ upload: readUpload(text, format, language) });
} catch (error) {
  if (!CodedError.isInstance(error)) throw error;
  parentPort?.postMessage({ refused: { code: error.code, message: error.message } });
}
