import { syllable } from 'syllable';

/**
 * School grade at which the sentences can be read, to one decimal and never below 0.
 *
 * English: Flesch-Kincaid, 0.39 x words per sentence + 11.8 x syllables per word - 15.59
 * (Kincaid, Fishburne, Rogers and Chissom, 1975).
 * Spanish: Crawford, 0.049 x syllables per 100 words - 0.205 x sentences per 100 words - 3.407 (Crawford, 1984), which was
 * fitted to the grades of primary school: past 6 it says only that the text is beyond them.
 */
export function readingGrade(sentences: readonly string[], language: 'en' | 'es'): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}'’]+/gu) ?? []);
  if (words.length === 0) return 0;
  const syllablesIn = language === 'en' ? syllable : syllablesInSpanish;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0) / words.length;
  const grade =
    language === 'en'
      ? 0.39 * (words.length / sentences.length) + 11.8 * syllables - 15.59
      : 4.9 * syllables - 20.5 * (sentences.length / words.length) - 3.407;
  return Math.max(0, Math.round(grade * 10) / 10);
}

/** Syllables of one Spanish word: its groups of vowels, parted where two strong or accented ones meet ("te-o-rí-a"). */
function syllablesInSpanish(word: string): number {
  const spoken = word
    .toLowerCase()
    .replaceAll(/qu(?=[eiéí])/g, 'q')
    .replaceAll(/gu(?=[eiéí])/g, 'g')
    .replaceAll(/y(?![aeiouáéíóú])/g, 'i');
  const groups = spoken.match(/[aeiouáéíóúü]+/g) ?? [];
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + Math.max(1, group.match(/[aeoáéóíú]/g)?.length ?? 0), 0),
  );
}
