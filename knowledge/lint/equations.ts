const number = String.raw`−?\$?\d[\d,]*(?:\.\d+)?%?`;
const words = String.raw`(?:\s\p{L}+){0,3}`;
const equation = new RegExp(`${number}${words}(?:\\s[+−×÷]\\s${number}${words})+\\s[=≈]\\s${number}`, 'gu');

interface Equation {
  readonly text: string;
  readonly holds: boolean;
}

/** Every calculation that a text writes out, such as "$40 × 12 months = $480", and whether it is right as far as it is rounded. */
export function equationsIn(text: string): Equation[] {
  return Array.from(text.matchAll(equation), ([found]) => ({ text: found, holds: holds(found) }));
}

function holds(text: string): boolean {
  const [left = '', right = ''] = text.split(/\s[=≈]\s/u);
  const decimals = (/\.(\d+)/.exec(right)?.[1]?.length ?? 0) + (right.endsWith('%') ? 2 : 0);
  return Math.abs(valueOf(left) - parse(right)) <= 0.5 * 10 ** -decimals + 1e-9;
}

/** Multiplication and division before addition and subtraction, each from left to right. */
function valueOf(expression: string): number {
  return expression
    .split(/\s(?=[+−]\s)/u)
    .map((term) => (term.startsWith('− ') ? -1 : 1) * product(term.replace(/^[+−]\s/u, '')))
    .reduce((sum, value) => sum + value, 0);
}

function product(term: string): number {
  const [first = '', ...rest] = term.split(/\s(?=[×÷]\s)/u);
  return rest.reduce(
    (value, factor) => (factor.startsWith('×') ? value * parse(factor.slice(2)) : value / parse(factor.slice(2))),
    parse(first),
  );
}

function parse(text: string): number {
  const [digits = ''] = /\d[\d,]*(?:\.\d+)?/.exec(text) ?? [];
  const value = Number(digits.replaceAll(',', '')) * (text.startsWith('−') ? -1 : 1);
  return new RegExp(`${digits}%`).test(text) ? value / 100 : value;
}
