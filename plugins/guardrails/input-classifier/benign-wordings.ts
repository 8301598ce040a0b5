import { toolPlugins } from '../../tools/index.ts';

/** What the tools themselves take for trouble, a right or an attack, and so is no example of an everyday question. */
const notEveryday =
  /<topic=(?:dispute|person|others|account)>|<aspect=(?:revoke|sharing)>|<mood=bad>|<kind=(?:money|job|death|gambling|pressure)>/;
const troubled = new Set(['tool.hardship', 'tool.offer-choice']);

/** Wordings that the bundled tools answer: whatever a tool is for must reach it. */
export function benignWordings(): string[] {
  return toolPlugins
    .filter(({ id }) => !troubled.has(id))
    .flatMap(({ tool: { examples } }) => [examples, ...(examples.follow_ups ?? [])])
    .flatMap(({ en, es = [] }) => [...en, ...es])
    .filter((wording) => !notEveryday.test(wording))
    .map(filled);
}

/** Several of each: a word that only a troubled message had would be taken for trouble itself. */
const fillings: Readonly<Record<string, readonly string[]>> = {
  category: ['groceries', 'rent', 'gas', 'eating out'],
  merchant: ['the shop', 'amazon', 'uber'],
  period: ['last month', 'this weekend', 'yesterday', 'tonight', 'this week', 'in october', 'today', 'next friday'],
  account: ['checking', 'my card'],
  money: ['200 dollars', '50'],
};

/** "spend on <category> <kind=plain>" as somebody would write it. @param number of the wording, which decides what it is filled with */
function filled(wording: string, number: number): string {
  return wording
    .replaceAll(/\s*<[a-z_]+=[^<>]*>/g, '')
    .replaceAll(/<([a-z]+)>/g, (_, slot: string) => {
      const all = fillings[slot] ?? [''];
      return all[number % all.length] ?? '';
    })
    .trim();
}
