export { EmbeddedChatModel } from './embedded-chat-model.ts';
export { detectLanguage } from './language.ts';
export { trainRouter } from './train.ts';
export { Reader } from './understand.ts';
export type { Router } from './router.ts';
export { Vocabularies } from './vocabulary.ts';
