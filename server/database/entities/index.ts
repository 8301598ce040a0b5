export * from './choices.ts';
export * from './conversation.ts';
export * from './decisions.ts';
export * from './identity.ts';
export * from './imports.ts';
export * from './ledger.ts';
export * from './privacy.ts';
export * from './webhooks.ts';
