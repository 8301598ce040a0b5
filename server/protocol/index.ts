/** Schemas and types shared with widget, admin and clients. Imports nothing of the server. */
export * from './account.ts';
export * from './bank.ts';
export * from './bank-check.ts';
export * from './bank-settings.ts';
export * from './changes.ts';
export * from './chat.ts';
export * from './conversations.ts';
export * from './customer.ts';
export * from './feedback.ts';
export * from './goals.ts';
export * from './offers.ts';
export * from './operator.ts';
export * from './privacy.ts';
export * from './platform.ts';
export * from './trace.ts';
export * from './visitor.ts';
export * from './webhooks.ts';
