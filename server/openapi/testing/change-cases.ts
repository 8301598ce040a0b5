import { randomUUID } from 'node:crypto';
import { offerPlugins } from '../../../plugins/offers/index.ts';
import { addSettings, commandLine, currentSettings } from '../../bank/settings.ts';
import { BankSigningKey, ChangeRehearsal, ChangeRequest, UserProfile } from '../../database/entities/index.ts';
import { signAccountToken } from '../../identity/account-token.ts';
import { issueRefreshToken } from '../../identity/sessions.ts';
import { bankSettingsSchema, type OperatorRole } from '../../protocol/index.ts';
import type { TestServer } from '../../testing/test-server.ts';
import type { ErrorCode } from '../error-codes.ts';
import type { Sent } from './calls.ts';

const bank_id = 'demo';
/** What the demo bank has taken up stays: other cases are about its offers. */
const live_offers = offerPlugins.map(({ id, version }) => `${id}@${version}`);
const settings = (phone: string) => bankSettingsSchema.parse({ hand_off: { phone }, live_offers });
const ofDemo = ({ path }: { path: { change_id: string } }) => ({ path: { bank_id, ...path } });
const add = (origin: string) => ({ kind: 'allowed-origins', payload: { add: [origin] } });

/** For tests: changes at the demo bank in every state, and operators besides the one who asks. */
export async function prepareChanges(
  { application }: TestServer,
  articles: { readonly expired: object; readonly outdated: object },
) {
  const { database, now } = application;
  const manager = () => database.platform();
  const me = await manager().findOneOrFail(UserProfile, { bank_id, role: 'operator' });
  const colleague = await operator(['administrator']);
  await manager().nativeUpdate(
    UserProfile,
    { user_id: me.user_id },
    { operator_roles: ['administrator', 'platform_administrator'] },
  );
  const nobody = await operator([]);
  // Who may approve, proved long ago who they are, and has not said what they look at anything for.
  const unproved = await operator(['approver'], null);
  const unprovedAdministrator = await operator(['administrator'], null);
  const unprovedAuditor = await operator(['auditor'], null);
  const platform = await operator(['platform_administrator']);
  const unprovedPlatform = await operator(['platform_administrator'], null);

  async function operator(operator_roles: OperatorRole[], confirmed_at: Date | null = now()) {
    const user_id = randomUUID();
    const owner = manager();
    owner.create(UserProfile, {
      user_id,
      bank_id,
      role: 'operator',
      operator_roles,
      subject: null,
      email: `${user_id}@demo.example`,
      name: 'Colleague',
      locale: null,
      password_hash: null,
      created_at: now(),
    });
    await owner.flush();
    const { session_id } = await issueRefreshToken({ database, now: now() }, { bank_id, user_id }, { confirmed_at });
    const session = { user_id, bank_id, session_id };
    return { user_id, token: await signAccountToken(application, 'operator', session, now()) };
  }
  const change = async (kind: ChangeRequest['kind'], payload: object, by: string = colleague.user_id, hours = 24) => {
    const change_id = randomUUID();
    await manager().insert(ChangeRequest, {
      change_id,
      bank_id,
      kind,
      payload,
      state: 'proposed',
      proposed_by: by,
      proposed_at: now(),
      expires_at: new Date(now().getTime() + hours * 3_600_000),
      decided_by: null,
      decided_at: null,
      reason: null,
    });
    return { path: { change_id } };
  };
  const origins = (by?: string, hours?: number) => change('allowed-origins', { before: [], after: [] }, by, hours);

  const base = (await currentSettings(manager(), bank_id)).version;
  // One more than the demo bank has, so that its own is an old one.
  const people = { proposed_by: commandLine, approved_by: commandLine };
  await addSettings(manager(), { bank_id, base, settings: settings('100'), ...people, now: now() });
  const ended = new Date(now().getTime() - 1_000);
  const key_id = 'demo-ended';
  await manager().insert(BankSigningKey, {
    key_id,
    bank_id,
    purpose: 'customer-tokens',
    algorithms: ['HS256'],
    secret_reference: 'file:x',
    jwks_url: null,
    created_at: ended,
    expires_at: ended,
  });
  const withdrawn = async (by: string) => {
    const made = await origins(by);
    const decision = { state: 'withdrawn', decided_by: by, decided_at: now() } as const;
    await manager().nativeUpdate(ChangeRequest, made.path, decision);
    return made;
  };
  const rejected = async (by: string) => {
    const made = await origins(by);
    const decision = { state: 'rejected', decided_by: colleague.user_id, decided_at: now(), reason: 'x' } as const;
    await manager().nativeUpdate(ChangeRequest, made.path, decision);
    return made;
  };
  const decidedSettings = await change('bank-settings', { base_version: base + 1, settings: settings('500') });
  const taken = { state: 'withdrawn', decided_by: colleague.user_id, decided_at: now() } as const;
  await manager().nativeUpdate(ChangeRequest, decidedSettings.path, taken);
  const unread = await change('bank-settings', { base_version: base + 1, settings: settings('600') });
  const flip = { trace_id: randomUUID(), kind: 'turn', started_at: now().toISOString(), of: 'tool', name: 'x', span_id: null, from: 'asked', to: 'absent' } as const; // prettier-ignore
  await manager().insert(ChangeRehearsal, {
    ...unread.path, bank_id, decisions: [flip.trace_id], done: 1, not_replayable: 0, spent_ms: 1, flips: [flip], started_at: now(), finished_at: now(),
  }); // prettier-ignore
  return {
    /** Somebody without a role. */
    nobody: nobody.token,
    unproved: unproved.token,
    unprovedAdministrator: unprovedAdministrator.token,
    unprovedAuditor: unprovedAuditor.token,
    /** A bank's administrator, and somebody who administers the platform and no bank. */
    administrator: colleague.token,
    platform: platform.token,
    unprovedPlatform: unprovedPlatform.token,
    right: {
      createBank: { body: newBank('fresh') },
      listBankKeys: { path: { bank_id: 'demo' } },
      getPlatformBank: { path: { bank_id: 'demo' } },
      changePlatformBank: { path: { bank_id: 'demo' }, ...proposal('signing-key-add', { purpose: 'bank-api' }) },
      checkPlatformBank: { path: { bank_id: 'demo' }, body: { origin: 'https://www.demo.example' } },
      withdrawPlatformChange: ofDemo(await origins(me.user_id)),
      createSandbox: { body: { name: 'fresh' } },
      checkBank: { body: { origin: 'https://www.demo.example' } },
      listChanges: { query: 'state=proposed&limit=5' },
      proposeChange: { body: add('https://www.demo.example') },
      approveChange: await change('allowed-origins', { before: [], after: ['https://approved.example'] }),
      rehearseChange: await change('bank-settings', { base_version: base + 1, settings: settings('400') }),
      rejectChange: { ...(await origins()), body: { reason: 'A test.' } },
      withdrawChange: await origins(me.user_id),
    },
    key_id,
    version: (await currentSettings(manager(), bank_id)).version,
    mine: await origins(me.user_id),
    theirs: await origins(),
    decided: await withdrawn(colleague.user_id),
    rejectedMine: await rejected(me.user_id),
    expired: await origins(colleague.user_id, -1),
    expiredMine: await origins(me.user_id, -1),
    unrehearsed: await change('bank-settings', { base_version: base + 1, settings: settings('300') }),
    outdated: await change('bank-settings', { base_version: 0, settings: settings('200') }),
    unread,
    decidedSettings,
    impossible: await change('bank-settings', {
      base_version: base + 1,
      settings: bankSettingsSchema.parse({ plugins: { 'tool.gone': {} } }),
    }),
    unready: await change('article', articles.expired),
    outdatedArticle: await change('article', articles.outdated),
    retired: await change('signing-key-retire', { key_id, hours: 1, expires_at: null }),
  };
}

export type PreparedChanges = Awaited<ReturnType<typeof prepareChanges>>;

const demo = { path: { bank_id } };
const reason = { body: { reason: 'x' } };
const proposal = (kind: string, payload: object): Sent => ({ body: { kind, payload } });

const newBank = (bank_id: string, origins: string[] = []) => ({
  bank_id,
  name: 'Fresh Bank',
  time_zone: 'UTC',
  currency: 'USD',
  locale: 'en-US',
  origins,
});

/** Every way in which a change is refused. */
export const changeRefusals: readonly (readonly [string, ErrorCode, (made: PreparedChanges) => Sent])[] = [
  ['createBank', 'BANK_EXISTS', () => ({ body: newBank('demo') })],
  ['createBank', 'SETTINGS_INVALID', () => ({ body: newBank('fresh-too', ['http://plain.example']) })],
  ['listBankKeys', 'BANK_NOT_FOUND', () => ({ path: { bank_id: 'nothing' } })],
  ...['getPlatformBank', 'changePlatformBank', 'checkPlatformBank', 'withdrawPlatformChange'].map(
    (operation): (typeof changeRefusals)[number] => [operation, 'BANK_NOT_FOUND', () => ({ path: { bank_id: 'nothing' } })],
  ),
  ['changePlatformBank', 'SETTINGS_INVALID', () => ({ ...demo, body: add('http://plain.example') })],
  ['changePlatformBank', 'KEY_UNKNOWN', () => ({ ...demo, ...proposal('signing-key-retire', { key_id: 'other-1', hours: 1 }) })],
  ['changePlatformBank', 'KEY_RETIRED', ({ key_id }) => ({ ...demo, ...proposal('signing-key-retire', { key_id, hours: 1 }) })],
  ['changePlatformBank', 'NOTHING_CHANGED', () => ({ ...demo, ...proposal('allowed-origins', {}) })],
  ['withdrawPlatformChange', 'CHANGE_NOT_FOUND', () => ({ path: { bank_id, change_id: randomUUID() } })],
  ['withdrawPlatformChange', 'CHANGE_NOT_FOUND', ({ theirs }) => ofDemo(theirs)],
  ['withdrawPlatformChange', 'CHANGE_DECIDED', ({ rejectedMine }) => ofDemo(rejectedMine)],
  ['withdrawPlatformChange', 'CHANGE_EXPIRED', ({ expiredMine }) => ofDemo(expiredMine)],
  ['createSandbox', 'BANK_EXISTS', () => ({ body: { name: 'fresh' } })],
  ['proposeChange', 'SETTINGS_INVALID', () => ({ body: add('http://plain.example') })],
  ['proposeChange', 'VERSION_UNKNOWN', () => proposal('bank-settings', { base_version: 99, settings: {} })],
  ['proposeChange', 'CHANGE_CONFLICT', () => proposal('bank-settings', { base_version: 0, settings: {} })],
  ['proposeChange', 'NOTHING_CHANGED', ({ version }) => proposal('bank-settings', { base_version: version, settings: settings('100') })],
  ['proposeChange', 'KEY_UNKNOWN', () => proposal('signing-key-retire', { key_id: 'other-1', hours: 1 })],
  ['proposeChange', 'KEY_RETIRED', ({ key_id }) => proposal('signing-key-retire', { key_id, hours: 1 })],
  ['approveChange', 'CHANGE_NOT_FOUND', () => ({ path: { change_id: 'no-uuid' } })],
  ['approveChange', 'SAME_PERSON', ({ mine }) => mine],
  ['approveChange', 'CHANGE_DECIDED', ({ decided }) => decided],
  ['approveChange', 'CHANGE_EXPIRED', ({ expired }) => expired],
  ['approveChange', 'CHANGE_CONFLICT', ({ outdated }) => outdated],
  ['approveChange', 'REHEARSAL_NEEDED', ({ unrehearsed }) => unrehearsed],
  ['rehearseChange', 'CHANGE_NOT_FOUND', () => ({ path: { change_id: 'no-uuid' } })],
  ['rehearseChange', 'VALIDATION_ERROR', ({ unrehearsed }) => ({ ...unrehearsed, body: { again: 'yes' } })],
  ['rehearseChange', 'CHANGE_NOT_REHEARSED', ({ theirs }) => theirs],
  ['rehearseChange', 'CHANGE_DECIDED', ({ decidedSettings }) => decidedSettings],
  ['approveChange', 'FLIPS_UNACKNOWLEDGED', ({ unread }) => unread],
  ['approveChange', 'SETTINGS_INVALID', ({ impossible }) => impossible],
  ['approveChange', 'ARTICLE_NOT_READY', ({ unready }) => unready],
  ['approveChange', 'CHANGE_CONFLICT', ({ outdatedArticle }) => outdatedArticle],
  ['approveChange', 'KEY_RETIRED', ({ retired }) => retired],
  ['rejectChange', 'CHANGE_NOT_FOUND', () => ({ path: { change_id: randomUUID() }, ...reason })],
  ['rejectChange', 'SAME_PERSON', ({ mine }) => ({ ...mine, ...reason })],
  ['rejectChange', 'CHANGE_DECIDED', ({ decided }) => ({ ...decided, ...reason })],
  ['rejectChange', 'CHANGE_EXPIRED', ({ expired }) => ({ ...expired, ...reason })],
  ['withdrawChange', 'CHANGE_NOT_FOUND', () => ({ path: { change_id: randomUUID() } })],
  ['withdrawChange', 'NOT_PROPOSER', ({ theirs }) => theirs],
  ['withdrawChange', 'CHANGE_DECIDED', ({ decided }) => decided],
  ['withdrawChange', 'CHANGE_EXPIRED', ({ expiredMine }) => expiredMine],
]; // prettier-ignore
