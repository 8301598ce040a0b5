/** What the panel lends to the core, and the only file of the panel that the core may import more than types from. */
export { shapes } from './dom.ts';
export { languageOf, languages } from './language.ts';
export { hasKeyboard } from './show-panel.ts';
export { words } from './words.ts';
