import type { Plugin } from 'vite';

/**
 * Asks V8 to compile every function of a file while it loads, off the page's thread where it can: right for a file most of which
 * runs at once, where reading each function again to compile it takes longer. Opening the chat compiled a hundred functions of the
 * core one by one, a third of what its start took. Other engines read a comment.
 */
export function compileAtOnce(): Plugin {
  return {
    name: 'spendsense:compile-at-once',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
      }
    },
  };
}
