import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { LRUCache } from 'lru-cache';
import { sameMeaning } from './same-meaning.ts';

export type Language = 'en' | 'es';

const stemmers = { en: english, es: spanish };
/** Stems that are kept, by language and word. */
const known = new LRUCache<string, string>({ max: 20_000 });

/** The words of a text without their endings, in its order (Snowball): "paid late fees" are `paid`, `late` and `fee`. */
export function stemsOf(text: string, language: Language): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => stemOf(word, language));
}

/** Words without accents, as they stand: who writes in a hurry leaves accents out. */
export function plainWordsOf(text: string): string[] {
  return plain(text.toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What words and pairs of words stand for, one name for all that mean much the same; see {@link sameMeaning}. */
export function meaningsOf(stems: readonly string[], language: Language): string[] {
  const meanings = meaningsByStem[language];
  return stems.flatMap((stem, at) => [
    ...(meanings.get(stem) ?? []),
    ...(meanings.get(`${stem} ${stems[at + 1] ?? ''}`) ?? []),
  ]);
}

const meaningsByStem = { en: readMeanings('en'), es: readMeanings('es') };

function readMeanings(language: Language): ReadonlyMap<string, readonly string[]> {
  const meanings = new Map<string, string[]>();
  for (const line of sameMeaning[language]) {
    const [name, ...others] = line.split(' ');
    for (const stems of new Set([name, ...others].map((phrase) => stemsOf(phrase ?? '', language).join(' ')))) {
      meanings.set(stems, [...(meanings.get(stems) ?? []), `@${name ?? ''}`]);
    }
  }
  return meanings;
}

function stemOf(word: string, language: Language): string {
  const key = `${language} ${word}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const stem = plain(stemmers[language](word));
  known.set(key, stem);
  return stem;
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '');
}
