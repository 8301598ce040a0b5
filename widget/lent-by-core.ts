import type { Plugin } from 'vite';
import { chatTag } from './page-api.ts';

const core = 'the-core';

/** Where a part finds what it imports from the core: on the element's own class, so that the page gets no global. */
export const coreGlobals = { [core]: `customElements.get('${chatTag}').shared` };

/** Leaves the core out of a part, which takes `core/shared.ts` from the one that runs, and types from wherever it likes. */
export function lentByCore(): Plugin {
  return {
    name: 'spendsense:lent-by-core',
    enforce: 'pre',
    resolveId(source) {
      if (source.endsWith('/core/shared.ts')) return { id: core, external: true };
      if (source === 'lit' || source.startsWith('lit/') || source.includes('/core/')) {
        throw new Error(`A part has ${source} of its own: let core/shared.ts lend it instead.`);
      }
      return null;
    },
  };
}
