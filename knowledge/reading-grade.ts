/**
 * Flesch-Kincaid grade of English sentences: 0.39 x words per sentence + 11.8 x syllables per word - 15.59
 * (Kincaid, Fishburne, Rogers and Chissom, 1975), to one decimal. Syllables are counted by groups of vowels.
 */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}'’]+/gu) ?? []);
  if (words.length === 0 || sentences.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(0, Math.round(grade * 10) / 10);
}

function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  // A final e is silent ("rate"), but not in "le" after a consonant ("table"); so are -es and -ed after most consonants.
  const spoken = letters.replace(/(?:[^laeiouy]es|[^dtaeiouy]ed|[^laeiouy]e)$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}
