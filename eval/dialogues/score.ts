import { isDeepStrictEqual } from 'node:util';
import type { Understanding } from '../../server/model/index.ts';
import { accountOfKind } from './customer.ts';
import type { LabelledTurn } from './dialogue.ts';
import { expectedTool, outside } from './intents.ts';

/** How a reading compares with its label. */
export interface Score {
  /** `asked`: the customer was asked what they meant. `unbuilt`: there is no tool for it, so nothing is right or wrong. */
  readonly verdict: 'right' | 'asked' | 'wrong' | 'unbuilt';
  readonly expected: string | null;
  readonly got: string;
  /** Every slot as labelled and no other; null where the intent is not right or another tool stands in. */
  readonly slots_right: boolean | null;
  readonly slots: Readonly<Record<string, unknown>>;
}

/** What a tool takes when the wording makes no choice: the same as no slot. */
const defaults: ReadonlySet<unknown> = new Set(['all', 'payday', 'balance', 'previous', 'category', 'latest']);
const plainChoices = new Set(['payments', 'total', 'saved', 'capabilities']);
/** An argument that carries the customer's own words is no slot. */
const carried = new Set(['question']);

/** @param tools name of each tool as the model calls it -> its plugin's id */
export function scoreTurn(label: LabelledTurn, read: Understanding, tools: ReadonlyMap<string, string>): Score {
  const expected = expectedTool(label.intent, new Set(tools.values()));
  const got = read.intent === null ? outside : (tools.get(read.intent) ?? read.intent);
  const slots = slotsOf(read);
  const verdict = expected === null ? 'unbuilt' : got === expected ? 'right' : got === outside ? 'asked' : 'wrong';
  const scored = verdict === 'right' && expected === label.intent && expected !== outside;
  return { verdict, expected, got, slots, slots_right: scored ? isDeepStrictEqual(slots, { ...label.slots }) : null };
}

function slotsOf({ slots }: Understanding): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(slots)
      .filter(([name, value]) => !carried.has(name) && !defaults.has(value) && !plainChoices.has(String(value)))
      .map(([name, value]) => [name, name === 'account' ? (accountOfKind[String(value)] ?? value) : value]),
  );
}
