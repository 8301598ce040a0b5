/** What a plugin author imports: the contract of every kind, facts and evidence, the ledger. */
export * from './action.ts';
export * from './analysis.ts';
export * from './card.ts';
export * from './errors.ts';
export * from './evidence.ts';
export * from './format.ts';
export * from './goal.ts';
export * from './knowledge.ts';
export * from './offer-inputs.ts';
export * from './offer-reasons.ts';
export * from './offer-terms.ts';
export * from './plugin.ts';
export * from './recommendation.ts';
export * from './signals.ts';
export * from './ledger/schema.ts';
export * from './ledger/stream.ts';
export type * from './ledger/types.ts';
export * from './ledger/index.ts';
