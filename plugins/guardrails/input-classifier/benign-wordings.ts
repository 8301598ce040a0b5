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

const fillings: Readonly<Record<string, string>> = {
  category: 'groceries',
  merchant: 'the shop',
  period: 'last month',
  account: 'checking',
  money: '200 dollars',
};

/** "spend on <category> <kind=plain>" as somebody would write it. */
function filled(wording: string): string {
  return wording
    .replaceAll(/\s*<[a-z_]+=[^<>]*>/g, '')
    .replaceAll(/<([a-z]+)>/g, (_, slot: string) => fillings[slot] ?? '')
    .trim();
}
