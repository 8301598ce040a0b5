import { Migration } from '@mikro-orm/migrations';

/** So that traces of a rare outcome or reason are found among a million without reading all of them. */
export class TraceFilters extends Migration {
  override up(): void {
    this.addSql(
      `create index decision_traces_outcome on decision_traces (bank_id, outcome, started_at desc, trace_id desc)`,
    );
    this.addSql(`create index decision_traces_kind on decision_traces (bank_id, kind, started_at desc, trace_id desc)`);
    this.addSql(`create index decision_traces_reasons on decision_traces using gin (reasons)`);
  }
}
