import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

/** On which days an offer was shown, and for what a customer agreed. */
export class OfferShowings extends Migration {
  override up(): void {
    this.addSql(`create table offer_showings (
      bank_id text not null, user_id uuid not null, offer_id text not null, day date not null,
      primary key (bank_id, user_id, offer_id, day),
      foreign key (bank_id, user_id) references user_profiles (bank_id, user_id) on delete cascade)`);
    const rule =
      `bank_id = (select current_setting('spendsense.bank', true)) and ` +
      `(select current_setting('spendsense.customer', true)) in ('*', user_id::text)`;
    this.addSql(`alter table offer_showings enable row level security`);
    this.addSql(
      `create policy offer_showings_tenant on offer_showings to ${applicationRole} using (${rule}) with check (${rule})`,
    );
    // Taking consent back deletes them; what was counted is never changed.
    this.addSql(`grant select, insert, delete on offer_showings to ${applicationRole}`);
    // In the words of its time. Records from before had those of their version, which were not kept with them.
    this.addSql(`alter table consent_records add column purpose text not null default ''`);
  }
}
