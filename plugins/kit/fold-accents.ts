const accents: Readonly<Record<string, string>> = {
  á: 'a',
  é: 'e',
  í: 'i',
  ó: 'o',
  ú: 'u',
  ü: 'u',
  ñ: 'n',
  à: 'a',
  è: 'e',
  ç: 'c',
};

/** Lower case without accents, every character where it was: spans found in it hold in the original. */
export function foldAccents(text: string): string {
  let folded = '';
  for (const character of text) {
    const lower = character.toLowerCase();
    const plain = accents[lower] ?? lower;
    folded += plain.length === character.length ? plain : character;
  }
  return folded;
}
