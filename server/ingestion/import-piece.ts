import * as z from 'zod';
import type { ContentKey } from '../vault/index.ts';

const column = 'import_pieces.content';

/** Bytes of a file as they may stand in their row. Text of one character a byte, which deflates better than base64. */
export function sealPiece(key: ContentKey, import_id: string, position: number, bytes: Buffer): Promise<string> {
  return key.seal(column, `${import_id} ${position}`, bytes.toString('latin1'));
}

/** The bytes that were sealed there. @throws VaultError CONTENT_UNREADABLE */
export async function openPiece(
  key: ContentKey,
  import_id: string,
  position: number,
  content: string,
): Promise<Buffer> {
  return Buffer.from(z.string().parse(await key.open(column, `${import_id} ${position}`, content)), 'latin1');
}
