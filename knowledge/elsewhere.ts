import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { IndexEntry } from './passages.ts';
import type { Language } from './words.ts';

/** Stands in the index where an article's id does. */
export const elsewhere = 'elsewhere';

/**
 * Questions of people to a bank's assistant that no article answers, as `elsewhere/*.md` lists them: what comes closer to one of these than
 * to what articles declare is better declined.
 */
export async function readElsewhere(language: Language): Promise<string[]> {
  const text = await readFile(path.join(import.meta.dirname, elsewhere, `${language}.md`), 'utf8');
  return text.split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []));
}

/** The same as entries of the index: they are found like any other, and lead to no passage. */
export async function elsewhereEntries(): Promise<IndexEntry[]> {
  const entries = (['en', 'es'] as const).map(async (language) =>
    (await readElsewhere(language)).map((text): IndexEntry => ({
      entry_id: createHash('sha256')
        .update(JSON.stringify(['library', elsewhere, language, text]))
        .digest('hex')
        .slice(0, 32),
      article_id: elsewhere,
      kind: 'question',
      language,
      text,
      first: 0,
      end: 0,
      start_offset: 0,
      end_offset: 0,
    })),
  );
  return (await Promise.all(entries)).flat();
}

export function isElsewhere({ article_id }: Pick<IndexEntry, 'article_id'>): boolean {
  return article_id === elsewhere;
}
