import { chatTag } from '../page-api.ts';

interface ScriptPolicy {
  createScriptURL: (url: string) => string;
}

declare global {
  interface Window {
    trustedTypes?: { createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy };
  }
}

let loading: Promise<void> | undefined;
let suffix = '';
let policy: ScriptPolicy = { createScriptURL: (url) => url };
/** Pages under Trusted Types name it: `trusted-types spendsense lit-html`. */
policy = window.trustedTypes?.createPolicy('spendsense', policy) ?? policy;

/**
 * Loads the core of this very version, checked against the hash compiled in; after that `<spendsense-chat>` exists.
 * A failed module stays failed for its address, so every further try adds a `?` to it.
 */
export function loadCore(loader: HTMLScriptElement): Promise<void> {
  return (loading ??= new Promise((resolve, reject) => {
    const element = document.createElement('script');
    const address = new URL(`../${__VERSION__}/core.js${suffix}`, loader.src).href;
    element.type = 'module';
    element.crossOrigin = '';
    element.integrity = __CORE_INTEGRITY__;
    element.nonce = loader.nonce;
    element.src = policy.createScriptURL(address);
    element.onload = element.onerror = () => {
      if (customElements.get(chatTag)) return resolve();
      loading = undefined;
      suffix += '?';
      reject(new Error(address));
    };
    document.head.append(element);
  }));
}
