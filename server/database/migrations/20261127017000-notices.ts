import { Migration } from '@mikro-orm/migrations';
import { endedChannel } from '../../identity/ended.ts';

/** Whoever ends a session or erases a customer, on whichever server or by command: every server hears of it when it is committed. */
export class Notices extends Migration {
  override up(): void {
    const tell = (table: string, event: 'insert' | 'delete', what: string) => {
      this.addSql(`create function ${table}_tell() returns trigger language plpgsql as $$
        begin
          perform pg_notify('${endedChannel}', ${what}::text);
          return null;
        end $$`);
      this.addSql(
        `create trigger ${table}_tell after ${event} on ${table} for each row execute function ${table}_tell()`,
      );
    };
    // A session is looked at again by whoever hears this: of several refresh tokens one may have run out.
    tell('refresh_tokens', 'delete', `json_build_object('session_id', old.family_id)`);
    tell('erasures', 'insert', `json_build_object('bank_id', new.bank_id, 'user_id', new.user_id)`);
  }
}
