import type { LoadFile } from '../page-api.ts';

interface ScriptPolicy {
  /** What it is given, a policy makes a string of first, and `src` of what it gives. */
  createScriptURL: (url: string | URL) => string | URL;
}

declare global {
  interface Window {
    [shared]?: LoadFile;
    trustedTypes?: { createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy };
  }
}

const rules: ScriptPolicy = { createScriptURL: (url) => url };
/** Where all loaders of a page find the first one's. No element of the page can be named like it. */
const shared: unique symbol = Symbol.for('spendsense');

/**
 * Gives what loads other files of this very version, the panel first. They are classic scripts, because a module that could not be
 * fetched stays failed for its address, while these can be tried again. All assistants of a page have the first one's: its
 * policy may be made but once, and one that is in the middle of fetching a file is not to be joined by another that does.
 */
export function fileLoader(loader: HTMLScriptElement): LoadFile {
  const files: Record<string, Promise<unknown> | undefined> = {};
  let policy: ScriptPolicy | undefined;
  return (window[shared] ??= (name = 'panel', integrity = __PANEL_INTEGRITY__) =>
    (files[name] ??= new Promise((resolve, reject) => {
      document.head.append(
        Object.assign(document.createElement('script'), {
          crossOrigin: '',
          integrity,
          nonce: loader.nonce,
          onload: resolve,
          onerror() {
            delete files[name];
            reject();
          },
          src: (policy ??= window.trustedTypes?.createPolicy('spendsense', rules) ?? rules).createScriptURL(
            new URL(`../${__VERSION__}/${name}.js`, loader.src),
          ),
        }),
      );
    })));
}
