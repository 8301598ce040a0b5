import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { consentScopes, type ConsentScope } from '../../plugins/kit/index.ts';
import { lockComputing } from '../database/computing-lock.ts';
import { pageOf, readCursor } from '../database/cursor.ts';
import {
  ComputedFeatures,
  ConsentRecord,
  Conversation,
  NudgeResponse,
  OfferShowing,
  PersonaRow,
  RecommendationRow,
} from '../database/entities/index.ts';
import { listed } from '../database/insert-rows.ts';
import type { Customers, Scope, SqlEntityManager } from '../database/tenancy.ts';
import { checkPresent } from './present.ts';
import {
  consentPurpose,
  consentVersion,
  type ConsentsData,
  type ConsentState,
  type KeysetQuery,
} from '../protocol/index.ts';
import { emitEvent } from '../webhooks/events.ts';

/** Consent to an older wording, or older than this many months, is asked for again. */
export const consentMonths = 12;

interface ConsentDecision {
  readonly granted: boolean;
  readonly scopes: readonly ConsentScope[];
  readonly ip_address: string | null;
}

type ConsentTerms = Pick<ConsentRecord, 'granted' | 'scopes' | 'version' | 'purpose' | 'created_at'>;

const termsSchema = z.array(
  z.object({
    user_id: z.uuid(),
    granted: z.boolean(),
    scopes: z.array(z.string()),
    version: z.string(),
    purpose: z.string(),
    created_at: z.coerce.date(),
  }),
);

const never: ConsentState = {
  granted: false,
  scopes: [],
  version: consentVersion,
  purpose: consentPurpose,
  at: null,
  expires_at: null,
};

/** What a customer has agreed to now: the newest record holds, unless its wording or its age is out of date. */
export async function readConsent(manager: SqlEntityManager, scope: Scope, now: Date): Promise<ConsentState> {
  const [newest] = await manager.find(
    ConsentRecord,
    { bank_id: scope.bank_id, user_id: scope.user_id },
    { orderBy: { created_at: 'desc', consent_id: 'desc' }, limit: 1 },
  );
  return consentStateOf(newest ?? null, now);
}

/** The same of some customers of a bank, by customer. */
export async function readConsents(
  manager: SqlEntityManager,
  { bank_id, user_ids }: Customers,
  now: Date,
): Promise<ReadonlyMap<string, ConsentState>> {
  const rows = termsSchema.parse(
    await manager.execute(
      `select distinct on (user_id) user_id, granted, scopes, version, purpose, created_at from consent_records
       where bank_id = ? and user_id = any(?::uuid[]) order by user_id, created_at desc, consent_id desc`,
      [bank_id, listed(user_ids)],
    ),
  );
  const newest = new Map(rows.map(({ user_id, ...terms }) => [user_id, terms]));
  return new Map(user_ids.map((user_id) => [user_id, consentStateOf(newest.get(user_id) ?? null, now)]));
}

/** What the newest record of a customer comes to; without one nothing was ever agreed to. */
export function consentStateOf(newest: ConsentTerms | null, now: Date): ConsentState {
  return newest ? stateOf(newest, now) : never;
}

/**
 * Adds a record of what the customer decided. Taking consent back, or a part of it, deletes everything derived about them in the same
 * transaction: what they still agree to is worked out anew. The records themselves stay, as proof.
 */
export async function recordConsent(
  manager: SqlEntityManager,
  scope: Scope,
  decision: ConsentDecision,
  now: Date,
): Promise<ConsentState> {
  const { state, isTakenBack } = await manager.transactional(async (inner) => {
    // What is being stored about them is stored before, and so goes with the consent it was computed under.
    await lockComputing(inner, [scope.user_id]);
    if (decision.granted) await checkPresent(inner, scope, { lock: true });
    const before = await readConsent(inner, scope, now);
    const record = await addConsentRecord(inner, scope, decision, now);
    const { consent_id } = record;
    await emitEvent(inner, scope, decision.granted ? 'consent.granted' : 'consent.revoked', { consent_id }, now);
    const state = stateOf(record, now);
    const isTakenBack = !state.granted || before.scopes.some((one) => !state.scopes.includes(one));
    if (isTakenBack) await deleteDerived(inner, scope);
    // Not with a part of it: what was dismissed would come again.
    if (!state.granted) await inner.nativeDelete(NudgeResponse, scope);
    return { state, isTakenBack };
  });
  // A conversation that began meanwhile was not there to be waited for.
  if (isTakenBack) await deleteRemembered(manager, scope);
  return state;
}

async function deleteDerived(manager: SqlEntityManager, scope: Scope): Promise<void> {
  await deleteRemembered(manager, scope);
  await manager.nativeDelete(ComputedFeatures, scope);
  await manager.nativeDelete(PersonaRow, scope);
  await manager.nativeDelete(RecommendationRow, scope);
}

/**
 * What turns leave for the next: what the last question was understood as, what waits for a yes, which offers were shown. Conversations first, as a
 * turn locks its own before it writes all else: two that lock in different orders end each other.
 */
async function deleteRemembered(manager: SqlEntityManager, scope: Scope): Promise<void> {
  await manager.nativeUpdate(Conversation, scope, { dialogue: null });
  await manager.nativeDelete(OfferShowing, scope);
}

/**
 * The record alone, in the transaction of its manager. What is decided later counts, also where it comes to a server whose clock is
 * behind, or has been put back: it is never recorded as older than what it replaces.
 */
export async function addConsentRecord(
  manager: SqlEntityManager,
  scope: Scope,
  { granted, scopes, ip_address }: ConsentDecision,
  now: Date,
): Promise<ConsentRecord> {
  const { bank_id, user_id } = scope;
  const [newest] = await manager.find(
    ConsentRecord,
    { bank_id, user_id },
    { orderBy: { created_at: 'desc' }, limit: 1, disableIdentityMap: true },
  );
  const record = manager.create(ConsentRecord, {
    consent_id: randomUUID(),
    ...scope,
    granted,
    scopes: granted ? [...scopes] : [],
    version: consentVersion,
    purpose: consentPurpose,
    ip_address,
    created_at: new Date(Math.max(now.getTime(), (newest?.created_at.getTime() ?? 0) + 1)),
  });
  await manager.flush();
  return record;
}

/** Every decision a customer made, newest first. */
export async function listConsents(
  manager: SqlEntityManager,
  scope: Scope,
  { before, limit }: KeysetQuery,
): Promise<ConsentsData> {
  const cursor = readCursor(before);
  const rows = await manager.find(
    ConsentRecord,
    {
      ...scope,
      ...(cursor && {
        $or: [{ created_at: { $lt: cursor[0] } }, { created_at: cursor[0], consent_id: { $lt: cursor[1] } }],
      }),
    },
    { orderBy: { created_at: 'desc', consent_id: 'desc' }, limit: limit + 1 },
  );
  const { page, next } = pageOf(rows, limit, ({ created_at, consent_id }) => [created_at, consent_id]);
  return {
    consents: page.map(consentRecordOf),
    next,
  };
}

function stateOf(record: ConsentTerms, now: Date): ConsentState {
  const expires = new Date(record.created_at);
  expires.setUTCMonth(expires.getUTCMonth() + consentMonths);
  const holds = record.granted && record.version === consentVersion && now < expires;
  return {
    granted: holds,
    scopes: holds ? consentScopes.filter((scope) => record.scopes.includes(scope)) : [],
    version: record.version,
    purpose: record.purpose,
    at: record.created_at.toISOString(),
    expires_at: holds ? expires.toISOString() : null,
  };
}

/** A decision as its customer reads it. */
export function consentRecordOf({
  consent_id,
  granted,
  scopes,
  version,
  purpose,
  ip_address,
  created_at,
}: ConsentRecord): ConsentsData['consents'][number] {
  return {
    consent_id,
    granted,
    scopes: consentScopes.filter((scope) => scopes.includes(scope)),
    version,
    purpose,
    ip_address: ip_address ?? null,
    at: created_at.toISOString(),
  };
}
