import { randomUUID } from 'node:crypto';
import { consentScopes, type ConsentScope } from '../../plugins/kit/index.ts';
import { pageOf, readCursor } from '../database/cursor.ts';
import { ComputedFeatures, ConsentRecord, PersonaRow, RecommendationRow } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import { consentVersion, type ConsentsData, type ConsentState, type KeysetQuery } from '../protocol/index.ts';
import { emitEvent } from '../webhooks/events.ts';

/** Consent to an older wording, or older than this many months, is asked for again. */
export const consentMonths = 12;

const never: ConsentState = { granted: false, scopes: [], version: consentVersion, at: null };

/** What a customer has agreed to now: the newest record holds, unless its wording or its age is out of date. */
export async function readConsent(manager: SqlEntityManager, scope: Scope, now: Date): Promise<ConsentState> {
  const [newest] = await manager.find(
    ConsentRecord,
    { bank_id: scope.bank_id, user_id: scope.user_id },
    { orderBy: { created_at: 'desc', consent_id: 'desc' }, limit: 1 },
  );
  return newest ? stateOf(newest, now) : never;
}

/**
 * Adds a record of what the customer decided. Taking consent back deletes everything derived about them in the same
 * transaction; the records themselves stay, as proof.
 */
export async function recordConsent(
  manager: SqlEntityManager,
  scope: Scope,
  decision: { granted: boolean; scopes: readonly ConsentScope[]; ip_address: string | null },
  now: Date,
): Promise<ConsentState> {
  return manager.transactional(async (inner) => {
    const record = inner.create(ConsentRecord, {
      consent_id: randomUUID(),
      ...scope,
      granted: decision.granted,
      scopes: decision.granted ? [...decision.scopes] : [],
      version: consentVersion,
      ip_address: decision.ip_address,
      created_at: now,
    });
    await inner.flush();
    const { consent_id } = record;
    await emitEvent(inner, scope, decision.granted ? 'consent.granted' : 'consent.revoked', { consent_id }, now);
    if (!decision.granted) {
      await inner.nativeDelete(ComputedFeatures, scope);
      await inner.nativeDelete(PersonaRow, scope);
      await inner.nativeDelete(RecommendationRow, scope);
    }
    return stateOf(record, now);
  });
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
    consents: page.map(({ consent_id, granted, scopes, version, ip_address, created_at }) => ({
      consent_id,
      granted,
      scopes: consentScopes.filter((scope) => scopes.includes(scope)),
      version,
      ip_address: ip_address ?? null,
      at: created_at.toISOString(),
    })),
    next,
  };
}

function stateOf(record: ConsentRecord, now: Date): ConsentState {
  const expires = new Date(record.created_at);
  expires.setUTCMonth(expires.getUTCMonth() + consentMonths);
  const holds = record.granted && record.version === consentVersion && now < expires;
  return {
    granted: holds,
    scopes: holds ? consentScopes.filter((scope) => record.scopes.includes(scope)) : [],
    version: record.version,
    at: record.created_at.toISOString(),
  };
}
