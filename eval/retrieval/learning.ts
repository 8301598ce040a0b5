/** A question: what is known of each option, and which of them are right. */
export interface Choice {
  readonly options: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

/** Weights under which right options come first: maximum likelihood of a softmax over the options, with a small penalty on large weights. */
export function learnChoice(choices: readonly Choice[]): number[] {
  const size = choices[0]?.options[0]?.length ?? 0;
  // Thousands of questions with a hundred options each are walked six hundred times: the numbers lie side by side.
  const laid = choices.map(({ options, right }) => ({
    values: Float64Array.from(options.flat()),
    right,
    odds: new Float64Array(options.length),
  }));
  return descend(size, (weights, slope) => {
    const pulled = new Float64Array(size);
    for (const { values, right, odds } of laid) {
      let most = Number.NEGATIVE_INFINITY;
      for (let at = 0; at < odds.length; at++) {
        let score = 0;
        for (let index = 0; index < size; index++) score += (values[at * size + index] ?? 0) * (weights[index] ?? 0);
        odds[at] = score;
        if (score > most) most = score;
      }
      let all = 0;
      let good = Number.MIN_VALUE;
      for (let at = 0; at < odds.length; at++) {
        const each = Math.exp((odds[at] ?? 0) - most);
        odds[at] = each;
        all += each;
        if (right[at]) good += each;
      }
      for (let at = 0; at < odds.length; at++) {
        const each = odds[at] ?? 0;
        const pull = each / all - (right[at] ? each / good : 0);
        for (let index = 0; index < size; index++) {
          pulled[index] = (pulled[index] ?? 0) + pull * (values[at * size + index] ?? 0);
        }
      }
    }
    for (let index = 0; index < size; index++) {
      slope[index] = (slope[index] ?? 0) + (pulled[index] ?? 0) / choices.length;
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
