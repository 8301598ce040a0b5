import type { Plugin } from 'vite';

/** Makes one space of each line break and its indentation: in minified code, only HTML templates still have any. */
export function singleSpaces(): Plugin {
  return {
    name: 'spendsense:single-spaces',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = file.code.trim().replace(/\s*\n\s*/g, ' ');
      }
    },
  };
}
