/**
 * A value as it will stand in a JSON column, a copy of its own: the ORM writes into what it is given, and what plugins hand out
 * is frozen. NUL characters, which PostgreSQL's jsonb cannot hold, become replacement characters.
 */
export function plainJson<T>(value: T): T {
  const json = JSON.stringify(value ?? null);
  return JSON.parse(json.includes(nul) ? json.replaceAll(nul, replacement) : json) as T;
}

const nul = String.raw`\u0000`;
const replacement = String.raw`\ufffd`;
