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
 * The text of a source's head, and the encoding it is written in: the one its mark says, else the one that is tried.
 * @throws InputError for an empty file, and for bytes that are no text
 */
export async function inspect(source: ConnectorSource, tried: Encoding): Promise<{ head: string; encoding: string }> {
  const bytes = await bytesOf(source, headSize);
  const { text, encoding } = decodeText({ name: source.name, bytes }, tried);
  return { head: text, encoding };
}

/** What banks write; which of them shows only when all bytes were seen. */
type Encoding = 'utf-8' | 'windows-1252';

/** True for what {@link textsOf} throws at bytes that are not UTF-8. */
export function isNotUtf8(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}

/**
 * The text of a source in pieces. `onBytes` is told of every piece that is done with.
 * @throws TypeError for what should be UTF-8 and is not: another encoding is to be tried
 */
export async function* textsOf(
  source: ConnectorSource,
  encoding: string,
  onBytes: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  let bytes = 0;
  for await (const chunk of source.open()) {
    yield decoder.decode(chunk, { stream: true });
    bytes += chunk.length;
    onBytes(bytes);
  }
  yield decoder.decode();
}
