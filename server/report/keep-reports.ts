import type { Application } from '../application.ts';
import { Bank, QualityReport } from '../database/entities/index.ts';
import { today } from '../identity/bank-day.ts';
import type { ReportData } from '../protocol/index.ts';
import { readReport } from './read-report.ts';

type Tools = Pick<Application, 'database' | 'engines' | 'vault' | 'now'>;

/** Keeps what each bank's report says today. */
export async function keepReports(tools: Tools): Promise<void> {
  for (const { bank_id } of await tools.database.platform().find(Bank, {})) {
    await keepReport(tools, bank_id, await readReport(tools, bank_id, {}));
  }
}

/** Keeps what a bank's report says today; the newest of a day stays. */
export async function keepReport(
  { database, now }: Pick<Tools, 'database' | 'now'>,
  bank_id: string,
  report: ReportData,
): Promise<void> {
  const manager = database.scoped({ bank_id, user_id: '*' });
  const { time_zone } = await manager.findOneOrFail(Bank, { bank_id });
  await manager.upsert(QualityReport, { bank_id, day: today(time_zone, now()), report, created_at: now() });
}
