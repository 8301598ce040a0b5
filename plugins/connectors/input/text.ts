import { inputError } from './problem.ts';
import type { InputFile } from './json.ts';

/**
 * Bytes as text. A byte order mark decides, then the encoding that the file names, then UTF-8 where it fits, else
 * Windows-1252, which banks mean by "Latin" (0x80 is the euro sign).
 * @throws InputError for an empty file, and for bytes that are no text
 */
export function decodeText({ name, bytes }: InputFile, named: string | null): { text: string; encoding: string } {
  if (bytes.length === 0) throw inputError('INPUT_EMPTY', name, { place: '', wrong: 'is empty', right: 'a bank file' });
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const encoding = marked ?? known(named) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.slice(0, 4_096).includes('\u0000')) {
    throw inputError('INPUT_ENCODING', name, {
      place: '',
      wrong: 'holds zero bytes, as a binary file does',
      right: 'text',
    });
  }
  if (text.trim() === '')
    throw inputError('INPUT_EMPTY', name, { place: '', wrong: 'holds only blanks', right: 'a bank file' });
  return { text, encoding };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** An encoding's name as the platform knows it; null for one it does not. */
function known(name: string | null): string | null {
  if (name === null) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
