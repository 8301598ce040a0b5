import { Migration } from '@mikro-orm/migrations';
import { consentChannel } from '../../identity/consent-notices.ts';

/** Whoever gives consent or takes it back, on whichever server: every server hears of it when it is committed. */
export class ConsentNotices extends Migration {
  override up(): void {
    this.addSql(`create function consent_records_tell() returns trigger language plpgsql as $$
      begin
        perform pg_notify('${consentChannel}', json_build_object('bank_id', new.bank_id, 'user_id', new.user_id)::text);
        return null;
      end $$`);
    this.addSql(
      `create trigger consent_records_tell after insert on consent_records for each row execute function consent_records_tell()`,
    );
  }
}
