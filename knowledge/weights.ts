/**
 * Learned on the development questions by `node eval/retrieval/learn.ts`, which writes this file; see docs/knowledge.md. With vectors, and
 * by words alone.
 */
export const sectionWeights = {
  meaning: [
    2.27, 1.87, 3.35, 2.67, 1.37, 1.05, 2.23, 0.84, 2.43, 2.88, 3.35, 2.67, 0.61, 2.05, -2.57, -2.2, 4.33, 3.12,
  ],
  words: [2.78, 2.54, 4.6, 3.83, 1.58, 0.89, 2.83, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -2.99, -2.26, 5.14, 3.22],
};
export const answerWeights = {
  meaning: [1.21, 0.42, 0.18, -1.84, 0.93, -5.62, -2.24, -5.55, -5.05],
  words: [-1.37, 0.29, 0.18, -2.32, 0.96, -5.86, -2.29, 0.0, 0.0],
};
