export { TextClassifier, training, type Example } from './classifier.ts';
export { EmbeddedChatModel } from './embedded-chat-model.ts';
export { detectLanguage } from './language.ts';
export { trainRouter } from './train.ts';
export type { Training } from './softmax.ts';
export { Reader } from './understand.ts';
export { classifierFromBytes, classifierToBytes } from './weights.ts';
export type { Router } from './router.ts';
