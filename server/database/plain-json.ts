/** A value as it will stand in a JSON column, a copy of its own: the ORM writes into what it is given, and what plugins hand out is frozen. */
export function plainJson<T>(value: T): T {
  return JSON.parse(plainText(value)) as T;
}

/** The same as text. NUL characters, which PostgreSQL's jsonb cannot hold, become replacement characters. */
export function plainText(value: unknown): string {
  const json = JSON.stringify(value ?? null);
  return json.includes(nul) ? json.replaceAll(nul, replacement) : json;
}

const nul = String.raw`\u0000`;
const replacement = String.raw`\ufffd`;
