/**
 * Learned on the development questions by `node eval/retrieval/learn.ts`, which writes this file; see docs/knowledge.md. With vectors, and
 * by words alone.
 */
export const sectionWeights = {
  meaning: [1.96, 1.64, 3.13, 2.91, 0.86, 0.6, 2.1, 1.1, 2.51, 2.82, 3.05, 2.24, 0.59, 1.62, -2.89, -2.36, 4.9, 2.99],
  words: [2.51, 2.23, 4.24, 4.22, 1.06, 0.51, 2.61, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -3.28, -2.29, 5.51, 2.88],
};
export const answerWeights = {
  meaning: [-0.91, 0.54, 0.21, -0.41, 1.01, -6.49, -2.37, -4.96, -3.99],
  words: [-3.01, 0.51, 0.23, -0.99, 1.06, -7.16, -2.19, 0.0, 0.0],
};
