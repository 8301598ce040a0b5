/**
 * Learned on the development questions by `node eval/retrieval/learn.ts`, which writes this file; see docs/knowledge.md. With vectors, and
 * by words alone.
 */
export const sectionWeights = {
  meaning: [3.34, 1.99, 4.96, 3.61, 2.65, 3.0, 3.76, 0.37, 2.54, 3.25, 4.08, 3.15, 1.53, 2.49, -2.89, -2.36],
  words: [4.45, 1.46, 7.01, 5.82, 3.11, 4.24, 2.57, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -2.48, -2.2],
};
export const answerWeights = {
  meaning: [
    -2.2, 0.18, 0.32, -3.15, 0.67, 0.53, -0.35, 0.5, 0.56, -0.12, -0.16, -0.46, -0.51, 0.01, 0.03, -0.43, 0.07, 0.04,
    0.15, -0.09,
  ],
  words: [
    -2.16, 0.52, 0.05, -2.01, 1.06, -1.01, -0.85, 1.03, -0.43, -0.12, -0.41, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.06,
    0.0,
  ],
};
