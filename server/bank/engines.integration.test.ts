import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ToolPlugin } from '../../plugins/kit/index.ts';
import { chatLimits } from '../conversation/limits.ts';
import { emptyLedger } from '../conversation/empty-ledger.ts';
import type { Database } from '../database/database.ts';
import { createBank } from '../identity/banks.ts';
import { memoryLimits } from '../limits/limits.ts';
import { bankSettingsSchema } from '../protocol/index.ts';
import { bundledPlugins } from '../plugins.ts';
import { openTestDatabase } from '../testing/test-database.ts';
import { ask, result, tool } from '../testing/test-turn.ts';
import { createLog } from '../log.ts';
import { Embedders } from '../knowledge/embedders.ts';
import { BankEngines, type BankEngine } from './engines.ts';
import { loadPlatform } from './platform.ts';
import { addSettings, commandLine, newestVersion } from './settings.ts';
import type { Platform } from './settings-check.ts';

const now = new Date('2026-11-26T12:00:00Z');
let database: Database;
let engines: BankEngines;
let bank_id = '';

const enginesOn = (platform: Platform) =>
  new BankEngines(
    { database, embedders: new Embedders('none'), log: createLog('silent') },
    { ...platform, hosted: null },
  );

beforeAll(async () => {
  database = await openTestDatabase();
  const platform = await loadPlatform({ chat_messages_per_minute: 10, plugin_list: null }, () => now);
  engines = enginesOn(platform);
});
afterAll(() => database.close());
beforeEach(async () => {
  bank_id = randomUUID();
  const fields = { name: 'A Bank', time_zone: 'UTC', currency: 'USD', locale: 'en-US', allowed_origins: [] };
  await createBank(database, { bank_id, ...fields }, now);
});

/** Sets what a bank decides, and gives what answers for it then. */
async function engineWith(given: object): Promise<BankEngine> {
  const base = await newestVersion(database.platform(), bank_id);
  const settings = bankSettingsSchema.parse(given);
  const people = { proposed_by: commandLine, approved_by: commandLine };
  await addSettings(database.platform(), { bank_id, base, settings, ...people, now });
  return engines.of(bank_id);
}
const idsOf = ({ host }: BankEngine, kind: 'offer' | 'tool') => host.ofKind(kind).map(({ plugin }) => plugin.id);
/** A turn as the bank answers it, of a customer who has nothing. */
const turn = (text: string, engine: BankEngine, locale = 'en-US') => {
  const { host, models, knowledge, settings } = engine;
  const { hand_off, languages } = settings;
  return ask(text, [], { host, models, knowledge, hand_off, languages, locale, ledger: emptyLedger('2026-11-26') });
};

const platformOffer = (id: string) => {
  const found = engines.platform.available(bank_id).plugins.find((plugin) => plugin.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

describe('settings decide', () => {
  test('which plugins take part, with which configuration', async () => {
    const before = await engines.of(bank_id);
    expect(idsOf(before, 'tool')).toContain('tool.fees');
    const after = await engineWith({
      plugins: { 'tool.fees': { enabled: false }, 'tool.spending': { config: { rows: 7 } } },
    });
    expect(after.version).toBe(1);
    expect(idsOf(after, 'tool')).not.toContain('tool.fees');
    const spending = after.host.ofKind('tool').find(({ plugin }) => plugin.id === 'tool.spending');
    expect(spending?.config).toEqual({ rows: 7 });
    // Made once for a version, and the models once for all banks with the same tools.
    expect(await engines.of(bank_id)).toBe(await engines.of(bank_id));
    const again = await engineWith({ plugins: {} });
    expect(again.models).toBe(before.models);
  });

  test('which offers are shown: those that were taken up, in the version that somebody looked at', async () => {
    expect(idsOf(await engines.of(bank_id), 'offer')).toEqual([]);
    const version = platformOffer('offer.budgeting-app').version;
    const live_offers = [`offer.budgeting-app@${version}`, 'offer.everyday-account@0.9.0'];
    expect(idsOf(await engineWith({ live_offers }), 'offer')).toEqual(['offer.budgeting-app']);
    expect(idsOf(await engineWith({ live_offers, offers: false }), 'offer')).toEqual([]);
  });

  test('whose tool answers, where packages of two banks have the same id', async () => {
    const of = (bank: string) => ({ ...tool(() => result), summary: `The tool of ${bank}.` });
    const tools: Record<string, ToolPlugin> = { first: of('first'), second: of('second') };
    // One tool beside it: what is looked at is whose router learned of the package, and few wordings are learned quickly.
    const few = bundledPlugins.filter(({ kind, id }) => kind !== 'tool' || id === 'tool.help');
    const platform = {
      ...engines.platform,
      available: (bank: string) => ({ plugins: [...few, tools[bank] ?? of('nobody')], configuration: {} }),
    };
    const shared = enginesOn(platform);
    const fields = { name: 'A Bank', time_zone: 'UTC', currency: 'USD', locale: 'en-US', allowed_origins: [] };
    for (const id of ['first', 'second']) await createBank(database, { bank_id: id, ...fields }, now);
    const [first, second] = [await shared.of('first'), await shared.of('second')];
    expect(second.models).not.toBe(first.models);
    // With it switched off they have the same tools; what the router learned of it stays each bank's own.
    const off = bankSettingsSchema.parse({ plugins: { [of('first').id]: { enabled: false } } });
    const [one, other] = [
      await shared.under('first', { version: 1, settings: off }),
      await shared.under('second', { version: 1, settings: off }),
    ];
    expect(idsOf(other, 'tool')).toEqual(idsOf(one, 'tool'));
    expect(other.models).not.toBe(one.models);
  });

  test('what a tool that is switched off would have answered', async () => {
    const engine = await engineWith({ plugins: { 'tool.cannot': { enabled: false } } });
    const { said, recorder } = await turn('Can you send 50 dollars to my sister?', engine);
    expect(recorder.spans.map(({ span }) => span.name)).not.toContain('execute_tool cannot');
    expect(said).not.toContain('I cannot move money');
  });

  test('which articles are taught', async () => {
    const [first] = engines.platform.knowledge.articles();
    const id = first?.id ?? '';
    const engine = await engineWith({ articles: { left_out: [id] } });
    expect(engine.knowledge.article(id)).toBeUndefined();
    expect(engine.knowledge.articles()).toHaveLength(engines.platform.knowledge.articles().length - 1);
    expect((await engineWith({ articles: { enabled: false } })).knowledge.articles()).toEqual([]);
  });

  test('where a person is reached', async () => {
    const { said, cards } = await turn('Can I talk to a person?', await engines.of(bank_id));
    expect([said.includes('on your statement'), cards]).toEqual([true, []]);
    const hand_off = { phone: '+1 800 555 0100', url: 'https://www.bank.example/help', hours: 'Weekdays, 8 to 6' };
    const reachable = await turn('Can I talk to a person?', await engineWith({ hand_off }));
    expect(reachable.said).toContain('this is how you reach them');
    expect(reachable.cards).toEqual([{ type: 'contact', title: 'Talk to a person at your bank', ...hand_off }]);
    const spanish = await turn('Quiero hablar con una persona', await engines.of(bank_id));
    expect(spanish.cards).toMatchObject([{ title: 'Habla con una persona de tu banco' }]);
  });

  test('in which languages it answers', async () => {
    const engine = await engineWith({ languages: ['en'] });
    expect((await turn('Quiero hablar con una persona', engine, 'es-US')).locale).toBe('en-US');
    expect((await turn('Quiero hablar con una persona', await engineWith({}), 'es-US')).locale).toBe('es-US');
  });

  test('how fast a customer may write, within the platform’s limit', async () => {
    const limits = chatLimits({ limits: memoryLimits(), engines });
    const burst = async () => {
      const scope = { bank_id, user_id: randomUUID() };
      const all = await Promise.all(
        Array.from({ length: 12 }, () => limits.message({ role: 'consumer', scope }, '192.0.2.1')),
      );
      return all.filter(({ is_allowed }) => is_allowed).length;
    };
    expect(await burst()).toBe(10);
    await engineWith({ messages_per_minute: 3 });
    expect(await burst()).toBe(3);
    // Stored while the platform allowed more.
    await engineWith({ messages_per_minute: 500 });
    expect(await burst()).toBe(10);
  });
});
