export { TextClassifier, training, type Example } from './classifier.ts';
export { trainedClassifier } from './trained.ts';
export type { Training } from './softmax.ts';
export { classifierFromBytes, classifierToBytes } from './weights.ts';
