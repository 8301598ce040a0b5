/**
 * What the core lends to its parts, and the only file of the core that a part may import: the build replaces it by the
 * core that is already running in the page, so that nothing is fetched twice.
 */
export { html, nothing, svg } from 'lit/html.js';
export { formatDate } from '../../server/protocol/format.ts';
export { DrawnElement } from './drawn-element.ts';
export * from './format.ts';
export { icon, icons } from './icons.ts';
export { providePart } from './parts.ts';
export { pointTable } from './views/chart.ts';
export { rationaleBox } from './views/rationale.ts';
export { cardText, figureChip } from './views/segments.ts';
export { pending } from './views/sheet.ts';
export { focusQuietly } from './sheet.ts';
export { languageOf } from './strings.ts';
