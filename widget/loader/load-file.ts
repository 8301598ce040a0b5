import type { LoadFile } from '../page-api.ts';

interface ScriptPolicy {
  createScriptURL: (url: string) => string;
}

declare global {
  interface Window {
    trustedTypes?: { createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy };
  }
}

const rules: ScriptPolicy = { createScriptURL: (url) => url };
/** Made when it is first needed: a page that runs a loader twice may have but one of the name. */
let policy: ScriptPolicy | undefined;

/**
 * Gives what loads other files of this very version. They are classic scripts, because a module that could not be
 * fetched stays failed for its address, while these can be tried again.
 */
export function fileLoader(loader: HTMLScriptElement): LoadFile {
  const files: Record<string, Promise<unknown> | undefined> = {};
  return (name, integrity) =>
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
            new URL(`../${__VERSION__}/${name}.js`, loader.src).href,
          ),
        }),
      );
    }));
}
