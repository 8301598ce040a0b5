import type { Plugin } from 'vite';

/** Lit's Trusted Types policy under a name of ours: a page under Trusted Types that has a Lit of its own has taken Lit's. */
export function ownPolicy(): Plugin {
  return {
    name: 'spendsense:own-policy',
    transform(source, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return null;
      const code = source.replace(/createPolicy\(["']lit-html["']/, "createPolicy('spendsense-html'");
      if (code === source) throw new Error('Lit has changed: its policy is not where it was.');
      return { code, map: null };
    },
  };
}
