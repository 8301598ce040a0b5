import type { ConnectorSource } from '../../kit/plugin.ts';
import { decodeText } from '../input/text.ts';

/** Bytes at the beginning of a file that settle what kind of text it is and how it is delimited. */
export const headSize = 65_536;

/** The first bytes of a source, or all of it. */
export async function bytesOf(source: ConnectorSource, limit = Number.POSITIVE_INFINITY): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.open()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, Math.min(length, limit));
}

/**
 * The encoding of a source, as `decodeText` finds it for bytes in memory, and the text of its head.
 * @throws InputError for an empty file, and for bytes that are no text
 */
export async function inspect(source: ConnectorSource): Promise<{ head: string; encoding: string }> {
  const bytes = await bytesOf(source, headSize);
  const { text, encoding } = decodeText(
    { name: source.name, bytes },
    (await isUtf8(source)) ? 'utf-8' : 'windows-1252',
  );
  return { head: text, encoding };
}

async function isUtf8(source: ConnectorSource): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of source.open()) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** The text of a source in pieces. `onBytes` is told of every piece that is done with. */
export async function* textsOf(
  source: ConnectorSource,
  encoding: string,
  onBytes: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let bytes = 0;
  for await (const chunk of source.open()) {
    yield decoder.decode(chunk, { stream: true });
    bytes += chunk.length;
    onBytes(bytes);
  }
  yield decoder.decode();
}
