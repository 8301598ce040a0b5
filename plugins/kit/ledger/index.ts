/** One customer's money, derived once for every signal, tool and screen. */
export { buildLedger } from './build.ts';
export * from './categories.ts';
export { correctionSchema, type Correction } from './corrections.ts';
export * from './dates.ts';
export { cleanMerchant } from './merchant.ts';
export * from './money.ts';
export { newestRow } from './select.ts';
