/** Where JSON text breaks off and why. Only looked for after `JSON.parse` failed, whose messages quote customer text. */
export interface SyntaxProblem {
  readonly line: number;
  readonly column: number;
  readonly wrong: string;
  readonly right: string;
}

class Stop extends Error {
  readonly at: number;
  readonly wrong: string;
  readonly right: string;
  constructor(at: number, wrong: string, right: string) {
    super(wrong);
    this.at = at;
    this.wrong = wrong;
    this.right = right;
  }
}

const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
// eslint-disable-next-line no-control-regex -- a raw control character is exactly what JSON forbids inside a string
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y;
const space = /[ \t\r\n]*/y;

/** Finds the first place where `text` stops being JSON; null when it is JSON after all. */
export function findSyntaxProblem(text: string): SyntaxProblem | null {
  try {
    const end = skip(text, value(text, skip(text, 0)));
    if (end < text.length) throw new Stop(end, 'has more text after the end of the JSON', 'one JSON value');
    return null;
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    const before = text.slice(0, stop.at).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1, wrong: stop.wrong, right: stop.right };
  }
}

/** Reads on from `at` with an explicit stack, so that deeply nested text cannot exhaust the call stack. */
function value(text: string, start: number): number {
  const open: ('{' | '[')[] = [];
  let at = start;
  for (;;) {
    const character = text[at];
    if (character === '{' || character === '[') {
      open.push(character);
      at = skip(text, at + 1);
      if (text[at] !== (character === '{' ? '}' : ']')) {
        if (character === '{') at = key(text, at);
        continue;
      }
    } else at = skip(text, scalar(text, at));

    for (let inner = open.at(-1); ; inner = open.at(-1)) {
      if (inner === undefined) return at;
      const close = inner === '{' ? '}' : ']';
      if (text[at] === close) {
        open.pop();
        at = skip(text, at + 1);
        continue;
      }
      if (at >= text.length) throw ends(text);
      if (text[at] !== ',') throw new Stop(at, 'breaks off after a value', `"," or "${close}"`);
      const comma = at;
      at = skip(text, at + 1);
      if (text[at] === close) throw new Stop(comma, 'has a comma after the last value', `"${close}" without a comma`);
      if (inner === '{') at = key(text, at);
      break;
    }
  }
}

function key(text: string, at: number): number {
  if (at >= text.length) throw ends(text);
  if (text[at] !== '"') throw new Stop(at, 'has no quoted key', 'a key in double quotes');
  const colon = skip(text, scalar(text, at));
  if (colon >= text.length) throw ends(text);
  if (text[colon] !== ':') throw new Stop(colon, 'has no colon after a key', '":"');
  return skip(text, colon + 1);
}

function scalar(text: string, at: number): number {
  if (at >= text.length) throw ends(text);
  const pattern = text[at] === '"' ? string : literal;
  pattern.lastIndex = at;
  if (pattern.test(text)) return pattern.lastIndex;
  if (text[at] !== '"')
    throw new Stop(at, 'is not a JSON value', 'a number, quoted text, true, false, null, {…} or […]');
  if (!/[^\\](?:\\\\)*"/.test(text.slice(at + 1))) throw ends(text);
  throw new Stop(at, 'is text with a raw line break, control character or unknown escape', 'text as JSON escapes it');
}

function skip(text: string, at: number): number {
  space.lastIndex = at;
  space.test(text);
  return space.lastIndex;
}

function ends(text: string): Stop {
  return new Stop(
    text.length,
    'is where the file ends, in the middle of a value',
    'the rest of the file (it looks cut off)',
  );
}
