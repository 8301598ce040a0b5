/** A question: what is known of each option, and which of them are right. */
export interface Choice {
  readonly options: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

/** Weights under which right options come first: maximum likelihood of a softmax over the options, with a small penalty on large weights. */
export function learnChoice(choices: readonly Choice[]): number[] {
  const size = choices[0]?.options[0]?.length ?? 0;
  return descend(size, (weights, slope) => {
    for (const { options, right } of choices) {
      const scores = options.map((values) => dot(values, weights));
      const most = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - most));
      const all = sum(odds);
      const good = sum(odds.map((each, at) => (right[at] ? each : 0))) || Number.MIN_VALUE;
      for (const [at, values] of options.entries()) {
        const each = odds[at] ?? 0;
        const pull = (each / all - (right[at] ? each / good : 0)) / choices.length;
        for (const [index, value] of values.entries()) slope[index] = (slope[index] ?? 0) + pull * value;
      }
    }
  });
}

/** Weights of a logistic regression in which both answers count alike, however often each occurs. */
export function learnYes(
  examples: readonly { readonly values: readonly number[]; readonly isYes: boolean }[],
): number[] {
  const size = examples[0]?.values.length ?? 0;
  // A handful of signs, hundreds of examples: little has to be held back.
  const penalty = ridge / 10;
  const yes = examples.filter(({ isYes }) => isYes).length;
  return descend(
    size,
    (weights, slope) => {
      for (const { values, isYes } of examples) {
        const likelihood = 1 / (1 + Math.exp(-dot(values, weights)));
        const pull = (likelihood - (isYes ? 1 : 0)) / (2 * (isYes ? yes : examples.length - yes));
        for (const [index, value] of values.entries()) slope[index] = (slope[index] ?? 0) + pull * value;
      }
    },
    penalty,
  );
}

const steps = 600;
const pace = 0.2;
/** Ridge: without it a few hundred questions would be learned by heart. */
const ridge = 0.003;

/** Adam (Kingma and Ba, 2015) with its usual constants. */
export function descend(
  size: number,
  addSlope: (weights: readonly number[], slope: number[]) => void,
  penalty = ridge,
): number[] {
  const weights: number[] = Array.from({ length: size }, () => 0);
  const mean = weights.map(() => 0);
  const spread = weights.map(() => 0);
  for (let step = 1; step <= steps; step++) {
    const slope = weights.map((weight) => penalty * weight);
    addSlope(weights, slope);
    for (const [at, each] of slope.entries()) {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * each;
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * each * each;
      const away = (mean[at] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
      weights[at] = (weights[at] ?? 0) - pace * away;
    }
  }
  return weights;
}

function dot(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
