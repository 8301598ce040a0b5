import { hash } from 'node:crypto';

/** What of a figure is said. */
interface Said {
  readonly id: string;
  readonly label: string;
  readonly value: string | number | null;
}

const reference = /\{fact:([^}#]+)(#label)?\}/g;

/**
 * Tells whether two answers say the same, without keeping either. The same sentence with another figure in it says something else.
 * @param text with references to the facts
 */
export function digestOf(text: string, facts: readonly Said[]): string {
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const said = text.replaceAll(reference, (whole, id: string, label: string | undefined) => {
    const fact = known.get(id);
    return fact ? String(label === undefined ? fact.value : fact.label) : whole;
  });
  return hash('sha256', said.trim(), 'base64url');
}
