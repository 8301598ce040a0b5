import { randomUUID } from 'node:crypto';
import { buildLedger } from '../../plugins/kit/index.ts';
import { analyze } from '../analysis/analyze.ts';
import type { Application } from '../application.ts';
import { readExclusions } from '../customer/exclusions.ts';
import { lockComputing } from '../database/computing-lock.ts';
import { Bank, DecisionTrace } from '../database/entities/index.ts';
import { loadLedgerRows } from '../database/ledger-store.ts';
import type { Scope } from '../database/tenancy.ts';
import { today } from '../identity/bank-day.ts';
import { readConsent } from '../identity/consent.ts';
import { keepSnapshot } from '../records/snapshots.ts';
import { TraceRecorder } from '../trace/recorder.ts';
import { storeAnalysis } from './store-analysis.ts';

/**
 * Computes a customer's signals, personas and recommendations and stores them with one trace per recommendation. Without
 * consent nothing is read and nothing is computed.
 * @param run_id of the work that asks for it: begun again, because nobody heard that it was done, it is stored once
 */
export async function recomputeCustomer(
  application: Pick<Application, 'database' | 'engines' | 'vault' | 'telemetry' | 'now'>,
  scope: Scope,
  run_id: string = randomUUID(),
): Promise<void> {
  const { database, engines, vault, telemetry, now } = application;
  const started_at = now();
  const { bank_id } = scope;
  const { host, knowledge, settings, version: settings_version } = await engines.of(bank_id);
  // Read in one transaction, which is over before anything is computed.
  const read = await database.scoped(scope).transactional(async (manager) => {
    const consent = await readConsent(manager, scope, started_at);
    if (!consent.granted) return null;
    const { locale, time_zone } = await manager.findOneOrFail(Bank, { bank_id });
    const day = today(time_zone, started_at);
    const excluded = await readExclusions(manager, scope, { settings, day, now: started_at });
    const stored = await loadLedgerRows(manager, scope);
    return { granted: consent.scopes, locale, day, excluded, stored };
  });
  if (!read) return;
  const { granted, locale, day, excluded, stored } = read;
  const ledger = buildLedger(stored.rows, day, stored.corrections);
  const recorder = new TraceRecorder();
  const analysis = analyze({ ledger, host, knowledge, now: started_at.toISOString(), locale, recorder, excluded, granted }); // prettier-ignore
  const traces = await database.scoped(scope).transactional(async (inner) => {
    // Whoever else does the same work waits here, and finds it done; whoever takes consent back waits too, and finds all that there is to delete.
    await lockComputing(inner, [scope.user_id]);
    // Consent, or a part of it, may have been taken back while this was computing.
    const still = await readConsent(inner, scope, now());
    if (!still.granted || granted.some((one) => !still.scopes.includes(one))) return [];
    if ((await inner.count(DecisionTrace, { ...scope, run_id })) > 0) return [];
    const key = await vault.keyOf(inner, scope);
    const load = async () => stored;
    const snapshot = await keepSnapshot(inner, key, scope, { version: stored.version, load, now: started_at });
    const run = { host, key, recorder, started_at, locale, snapshot, settings_version, run_id };
    return storeAnalysis(inner, scope, analysis, run);
  });
  for (const trace of traces) telemetry.send(scope, trace);
}
