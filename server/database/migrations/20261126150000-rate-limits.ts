import { Migration } from '@mikro-orm/migrations';

/**
 * Counts of requests, messages and connections, which all nodes share; the columns are those of rate-limiter-flexible. A key is the name
 * of a limit and a digest, so no row tells whose it is; the application's role may not look at it all the same. Not logged:
 * after a crash everybody may begin anew.
 */
export class RateLimits extends Migration {
  override up(): void {
    this.addSql(`create unlogged table rate_limits (
      key varchar(255) primary key, points integer not null default 0, expire bigint)`);
    this.addSql(`create index rate_limits_expire on rate_limits (expire)`);
    this.addSql(`alter table rate_limits enable row level security`);
  }
}
