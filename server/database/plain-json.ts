/** A value as it will stand in a JSON column, a copy of its own: the ORM writes into what it is given, and what plugins hand out is frozen. */
export function plainJson<T>(value: T): T {
  return JSON.parse(plainText(value)) as T;
}

/** The same as text. What PostgreSQL's jsonb cannot hold, NUL and halves of characters, becomes replacement characters. */
export function plainText(value: unknown): string {
  const json = JSON.stringify(value ?? null);
  return json.includes(String.raw`\u`) ? json.replaceAll(unstorable, '$<before>\ufffd') : json;
}

/**
 * As JSON writes them; behind a backslash that is itself written, `u0000` is text. The replacement is no escape: a database in another encoding
 * than UTF-8 does not take those.
 */
const unstorable = /(?<before>(?<!\\)(?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/g;
