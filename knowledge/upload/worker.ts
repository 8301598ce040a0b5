/** Reads one upload in a thread of its own, which can be ended. */
import { parentPort, workerData } from 'node:worker_threads';
import { CodedError } from '../../plugins/kit/index.ts';
import { readUpload } from './index.ts';

const { text, format, language } = workerData as {
  text: string;
  format: 'markdown' | 'html';
  language: 'en' | 'es';
};
function read(): object {
  try {
    return { upload: readUpload(text, format, language) };
  } catch (error) {
    if (!CodedError.isInstance(error)) throw error;
    return { refused: { code: error.code, message: error.message } };
  }
}
const tell = parentPort?.postMessage.bind(parentPort);
tell?.(read());
