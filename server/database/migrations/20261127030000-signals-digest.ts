import { Migration } from '@mikro-orm/migrations';

/** By what signals that are computed again are known to be those that are stored. */
export class SignalsDigest extends Migration {
  override up(): void {
    this.addSql(`alter table computed_features add column signals_digest text`);
  }
}
