import type { Plugin } from 'vite';

/** Writes every other character as its escape: a page that is not in UTF-8 reads a script without a charset as its own. */
export function asciiOnly(): Plugin {
  const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return {
    name: 'spendsense:ascii-only',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        // A pair of surrogates becomes two escapes, which strings read as one character.
        if (file.type === 'chunk') file.code = file.code.replaceAll(/[\u0080-\uFFFF]/g, escape);
      }
    },
  };
}
