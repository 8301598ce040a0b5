import type { SpendSenseApi } from '../page-api.ts';

/** Which assistant, and where it comes from. */
export interface AssistantOptions {
  /** Origin of the assistant's server, `https://assistant.example`. */
  server: string;
  /** Id of the bank. */
  bank: string;
  /** A version that never changes, `1.4.2`. Default: the one that the server serves. */
  version?: string;
  /** Hash of that version's `loader.js`, as its `integrity.json` has it. It covers all that is loaded later. */
  integrity?: string;
  /** Nonce of the page's Content-Security-Policy, if that has one. */
  nonce?: string;
  /** Name of the assistant's function on the window, for a second one on a page. Default `SpendSense`. */
  global?: string;
}

type Assistants = Record<string, SpendSenseApi | undefined>;

interface PolicyFactory {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

const loading = new Map<string, Promise<SpendSenseApi>>();

/** Pages under Trusted Types name this policy beside the widget's own: `trusted-types spendsense-package …`. */
function trusted(url: string): string {
  const factory = (window as { trustedTypes?: PolicyFactory }).trustedTypes;
  return factory?.createPolicy('spendsense-package', { createScriptURL: (same) => same }).createScriptURL(url) ?? url;
}

/**
 * Puts the loader into the page, once for each `global` however often it is called, and gives its commands.
 * @throws Error where there is no document, and when the loader cannot be fetched: calling again tries again
 */
export function loadAssistant(options: AssistantOptions): Promise<SpendSenseApi> {
  if (typeof document === 'undefined') return Promise.reject(new Error('The assistant needs a page.'));
  const { server, bank, version = 'v1', integrity = '', nonce = '', global = 'SpendSense' } = options;
  const known = loading.get(global);
  if (known) return known;
  const loaded = new Promise<SpendSenseApi>((resolve, reject) => {
    const script = document.createElement('script');
    script.async = true;
    script.crossOrigin = '';
    script.integrity = integrity;
    script.nonce = nonce;
    script.dataset['bank'] = bank;
    script.dataset['global'] = global;
    script.addEventListener('load', () => {
      const assistant = (window as unknown as Assistants)[global];
      if (assistant) resolve(assistant);
      else reject(new Error(`The loader of ${server} has not made ${global}.`));
    });
    script.addEventListener('error', () => {
      script.remove();
      loading.delete(global);
      reject(new Error(`The loader of ${server} could not be fetched.`));
    });
    script.src = trusted(new URL(`/widget/${version}/loader.js`, server).href);
    document.head.append(script);
  });
  loading.set(global, loaded);
  return loaded;
}
