/**
 * Learned on the development questions by `node eval/retrieval/learn.ts`, which writes this file; see docs/knowledge.md. With vectors, and
 * by words alone.
 */
export const sectionWeights = {
  meaning: [2.19, 1.7, 3.0, 3.23, 0.84, 0.4, 2.33, 1.22, 2.61, 2.88, 2.8, 2.19, 0.49, 1.5, -2.77, -2.38, 4.9, 2.89],
  words: [2.65, 2.37, 4.14, 4.45, 1.09, 0.41, 2.78, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -3.24, -2.34, 5.42, 2.9],
};
export const answerWeights = {
  meaning: [-0.2, 0.49, 0.27, 0.21, 0.98, -6.11, -3.52, -4.97, -4.0],
  words: [-3.2, 0.57, 0.15, 0.17, 1.04, -7.09, -3.85, 0.0, 0.0],
};
