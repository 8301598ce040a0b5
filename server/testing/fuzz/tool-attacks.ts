import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { randomFor, type Random } from '../../../demo/generator/random.ts';
import type { ToolPlugin } from '../../../plugins/kit/index.ts';
import { Findings } from '../../conversation/findings.ts';
import { prepareTurn } from '../../conversation/prepare-turn.ts';
import { Rails } from '../../conversation/rails.ts';
import { earlierAnswers } from '../../conversation/turn-readings.ts';
import { toolsOf } from '../../conversation/tool-runner.ts';
import { emptyLedger } from '../../conversation/empty-ledger.ts';
import { analyze } from '../../analysis/analyze.ts';
import { AccountRow, Bank, TransactionRow } from '../../database/entities/index.ts';
import { pluginContext } from '../../host/host.ts';
import { customerOf } from '../../identity/customers.ts';
import { TraceRecorder } from '../../trace/recorder.ts';
import { awkwardText, oneOf } from './awkward.ts';
import { planted, type World } from './world.ts';

/** What calls of tools with other people's ids and names came to. */
export interface ToolAttacks {
  readonly calls: number;
  /** Calls by tool that a result came of; the others were refused. */
  readonly answered: Readonly<Record<string, number>>;
  readonly leaks: readonly string[];
}

/** The part of a JSON schema that arguments of tools are written in. */
interface ArgumentSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly ArgumentSchema[];
  readonly properties?: Readonly<Record<string, ArgumentSchema>>;
  readonly items?: ArgumentSchema;
}

/**
 * Calls every tool of the attacker's bank, through the rails, as a model that was talked over would: with ids, names and amounts of a
 * neighbour at the same bank and of a customer at another one. No result may hold anything of theirs that was not in the call itself.
 */
export async function runToolAttacks(
  world: World,
  { count, seed }: { count: number; seed: number },
): Promise<ToolAttacks> {
  const { server, belongings, subjects } = world;
  const { application } = server;
  const platform = application.database.platform();
  const bank = await platform.findOneOrFail(Bank, { bank_id: 'demo' });
  const customer = await customerOf(application.database, bank, { sub: subjects.attacker }, application.now());
  const { conversation_id } = belongings.own;
  const message = { conversation_id, client_message_id: randomUUID(), text: 'How much did I spend?' };
  const { prepared: turn } = await prepareTurn(application, customer, message, application.now());
  if (!turn) throw new Error('The message was answered before.');

  const theirs = { user_id: { $in: [belongings.neighbour.user_id, belongings.other.user_id] } };
  const rows = await platform.find(TransactionRow, theirs);
  const accounts = await platform.find(AccountRow, theirs);
  const own = JSON.stringify([turn.ledger.transactions, turn.ledger.accounts]);
  /** What tells of them: names and ids that the attacker has not as well. */
  const markers = [
    ...new Set([
      ...Object.values(planted).flat(),
      ...rows.flatMap(({ transaction_id, name, merchant_name }) => [transaction_id, name, merchant_name ?? name]),
      ...accounts.flatMap(({ account_id, name }) => [account_id, name]),
    ]),
  ].filter((text) => text.length > 5 && !own.includes(text));
  const bait = [...markers, ...Object.values(belongings.neighbour), ...Object.values(belongings.other)].map(String);

  const context = pluginContext(turn.now.toISOString(), seed);
  const answered: Record<string, number> = {};
  const leaks: string[] = [];
  const tools = turn.host.ofKind('tool').map(({ plugin }) => plugin);
  for (let call = 0; call < count; call++) {
    const random = randomFor('tool attack', seed, call);
    const { tool } = oneOf(random, tools);
    const args = argumentsFor(tool, random, seed, bait);
    const findings = new Findings();
    const recorder = new TraceRecorder();
    const run = toolsOf({
      host: turn.host,
      context,
      recorder,
      rails: new Rails(turn.host, context, recorder, () => 'en'),
      findings,
      granted: turn.granted,
      sessionFor: (scope) => {
        const ledger = scope === null ? emptyLedger(turn.ledger.as_of) : turn.ledger;
        const now = turn.now.toISOString();
        const { host, knowledge, locale, granted } = turn;
        return {
          ledger,
          granted,
          analysis: async () => analyze({ ledger, host, knowledge, now, locale, recorder: null, granted }),
          knowledge,
          earlier: async () => earlierAnswers((await turn.readHistory?.()) ?? []),
          locale,
          refreshed_at: turn.refreshed_at.toISOString(),
        };
      },
      signal: AbortSignal.timeout(60_000),
      language: () => 'en',
      onStatus: () => {},
    }).find(({ name }) => name === tool.name);
    try {
      await run?.invoke({ type: 'tool_call', id: 'call', name: tool.name, args });
    } catch {
      // Refused by its schema or by a guardrail: what was said until then must not tell either.
    }
    if (findings.results > 0) answered[tool.name] = (answered[tool.name] ?? 0) + 1;
    const asked = JSON.stringify(args);
    const said = JSON.stringify([
      findings.texts,
      findings.facts,
      findings.cards,
      findings.citations,
      findings.suggestions,
    ]);
    for (const marker of markers) {
      if (said.includes(marker) && !asked.includes(marker)) leaks.push(`${tool.name} ${asked}: ${marker}`);
    }
  }
  return { calls: count, answered, leaks };
}

function argumentsFor(
  tool: ToolPlugin['tool'],
  random: Random,
  seed: number,
  bait: readonly string[],
): Record<string, unknown> {
  const { properties = {} } = z.toJSONSchema(tool.arguments, { io: 'input' }) as ArgumentSchema;
  const args = Object.fromEntries(
    Object.entries(properties).flatMap(([name, schema]) =>
      random.chance(0.6) ? [[name, valueFor(schema, random, seed, bait)]] : [],
    ),
  );
  // What a model may be talked into adding: whose data is meant is nothing that an argument can say.
  const extra = random.chance(0.2)
    ? { [oneOf(random, ['user_id', 'customer_id', 'bank_id', 'account_id'])]: oneOf(random, bait) }
    : {};
  return { ...args, ...extra };
}

function valueFor(schema: ArgumentSchema, random: Random, seed: number, bait: readonly string[]): unknown {
  if (random.chance(0.05)) return oneOf(random, [null, 1, {}, [], oneOf(random, bait)]);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return oneOf(random, schema.enum);
  if (schema.anyOf) return valueFor(oneOf(random, schema.anyOf), random, seed, bait);
  switch (typeof schema.type === 'string' ? schema.type : schema.type?.[0]) {
    case 'integer':
    case 'number':
      return oneOf(random, [0, 1, -1, 4_200, 100_000, 9_007_199_254_740_991]);
    case 'boolean':
      return random.chance(0.5);
    case 'array':
      return Array.from({ length: random.between(0, 3) }, () => valueFor(schema.items ?? {}, random, seed, bait));
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, inner]) => [name, valueFor(inner, random, seed, bait)]),
      );
    default:
      return random.chance(0.8) ? oneOf(random, bait) : awkwardText(random, seed);
  }
}
