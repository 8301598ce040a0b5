import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A part may be learned from, or never. */
const parts = ['development', 'held-out'] as const;
export type Part = (typeof parts)[number];

/**
 * The parts that a name asks for: one, or `all`.
 * @throws Error for another name
 */
export function partsOf(name: string): readonly Part[] {
  const wanted = parts.filter((part) => name === part || name === 'all');
  if (wanted.length === 0) throw new Error(`--part is ${parts.join(', ')} or all.`);
  return wanted;
}

/** Whether a report may print texts of a part: who has read held-out texts can no longer build against them. */
export const isPrintable = (part: Part): boolean => part === 'development';

/** Fingerprints of held-out files, as `sha256sum *.jsonl` writes them: made before a file's first run, never after. */
const sums = 'SHA256SUMS';

/**
 * The JSON Lines files of a part of a set of texts, in the order of their names; none when the part is not there.
 * @param folder holds the parts
 * @param prefix of the files that are wanted; all when not given
 * @throws Error for a held-out file that is not as it was hashed
 */
export async function partFiles(
  folder: string,
  part: Part,
  prefix = '',
): Promise<{ readonly name: string; readonly lines: readonly string[] }[]> {
  const here = path.join(folder, part);
  const names = (await readdir(here).catch(() => [])).filter(
    (name) => name.startsWith(prefix) && name.endsWith('.jsonl'),
  );
  const hashes = part === 'held-out' && names.length > 0 ? await readFile(path.join(here, sums), 'utf8') : null;
  return Promise.all(
    names.sort().map(async (name) => {
      const bytes = await readFile(path.join(here, name));
      const hash = createHash('sha256').update(bytes).digest('hex');
      if (hashes !== null && !hashes.split('\n').includes(`${hash}  ${name}`)) {
        throw new Error(`${part}/${name}: not as it was hashed in ${sums}.`);
      }
      return { name, lines: bytes.toString().split('\n') };
    }),
  );
}
