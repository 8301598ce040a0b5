import { Migration } from '@mikro-orm/migrations';

/** Decisions of one run hold most steps in common: one of them keeps what went in and out of all, and the others say which. */
export class SharedBodies extends Migration {
  override up(): void {
    this.addSql(`alter table decision_traces add column bodies_in uuid`);
  }
}
