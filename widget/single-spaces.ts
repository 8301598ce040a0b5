import type { Plugin } from 'vite';

/** Makes one space of the line break and indentation before a tag. Only HTML templates have lines that begin with one. */
export function singleSpaces(): Plugin {
  return {
    name: 'spendsense:single-spaces',
    transform: (code, id) => (id.endsWith('.ts') ? { code: code.replace(/\n\s*(?=<[a-z/])/g, ' '), map: null } : null),
  };
}
