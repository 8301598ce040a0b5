/** How figures become text, for browser bundles too: nothing here needs zod. */
export { formatDate, formatFact, formatMoney } from '../../plugins/kit/format.ts';
