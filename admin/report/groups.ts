/**
 * Groups as they are pasted: one customer a line, `customer id, group` (comma, semicolon or tab). Kept in the page alone until they are sent, and
 * kept nowhere afterwards.
 */
export function readGroups(text: string): { groups: Record<string, string[]>; problem: string | null } {
  const groups = new Map<string, string[]>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [customer = '', group = '', ...rest] = line.split(/[,;\t]/).map((cell) => cell.trim());
    if (customer === '' || group === '' || rest.length > 0) {
      return { groups: {}, problem: `Line ${index + 1} is not “customer id, group”.` };
    }
    groups.set(group, [...(groups.get(group) ?? []), customer]);
  }
  return { groups: Object.fromEntries(groups), problem: null };
}
