import type { Host } from '../host/host.ts';
import type { ToolCall } from '../model/index.ts';

/** A call as it is compared: the tool, with all that its arguments say; null where only the words tell what is asked. */
type Key = string | null;

/**
 * Whether a question is one that was just answered, in whatever words: the same tool would be called with the same arguments.
 * @param answered the calls of this turn and of the one before
 * @param meaningOf how a question alone is read
 */
export function askedAlready(
  host: Host,
  answered: readonly ToolCall[],
  meaningOf: (question: string) => ToolCall | null,
): (question: string) => boolean {
  const schemas = new Map(host.ofKind('tool').map(({ plugin }) => [plugin.tool.name, plugin.tool.arguments]));
  const keyOf = ({ name, args }: ToolCall): Key => {
    const parsed = schemas.get(name)?.safeParse(args);
    if (!parsed?.success) return null;
    const { question, ...said } = parsed.data as Readonly<Record<string, unknown>>;
    // What is looked up in articles is in the words alone.
    return question !== undefined && Object.keys(said).length === 0 ? null : JSON.stringify([name, said]);
  };
  const known = new Set(answered.map(keyOf).filter((key) => key !== null));
  return (question) => {
    if (known.size === 0) return false;
    const meaning = meaningOf(question);
    const key = meaning && keyOf(meaning);
    return key !== null && known.has(key);
  };
}
