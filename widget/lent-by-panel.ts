import type { Plugin } from 'vite';
import { chatTag } from './page-api.ts';

const panel = 'the-panel';

/** Where the core finds what it imports from the panel, which always runs before it. */
export const panelGlobals = { [panel]: `customElements.get('${chatTag}').lent` };

/** Leaves the panel out of the core, which takes `panel/lent.ts` from the one that runs, and types from wherever it likes. */
export function lentByPanel(): Plugin {
  return {
    name: 'spendsense:lent-by-panel',
    enforce: 'pre',
    resolveId(source) {
      if (source.endsWith('/panel/lent.ts')) return { id: panel, external: true };
      if (source.includes('/panel/'))
        throw new Error(`The core has ${source} of its own: let panel/lent.ts lend it instead.`);
      return null;
    },
  };
}
