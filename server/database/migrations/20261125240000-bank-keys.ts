import { Migration } from '@mikro-orm/migrations';

/** Key sets that a bank publishes, beside the secrets that it shares; which algorithms a key may be used with. */
export class BankKeys extends Migration {
  override up(): void {
    this.addSql(`alter table bank_signing_keys add column algorithms text[], add column jwks_url text`);
    this.addSql(`update bank_signing_keys set algorithms = array[algorithm]`);
    this.addSql(`alter table bank_signing_keys
      alter column algorithms set not null, alter column secret_reference drop not null, drop column algorithm`);
    // A key is a secret or an address, never both, and a secret is never used as a public key or the other way round.
    this.addSql(`alter table bank_signing_keys
      add check ((secret_reference is null) <> (jwks_url is null)),
      add check (cardinality(algorithms) > 0),
      add check (secret_reference is null or algorithms = array['HS256']),
      add check (jwks_url is null or not algorithms && array['HS256', 'HS384', 'HS512', 'none'])`);
    this.addSql(`create index bank_signing_keys_bank on bank_signing_keys (bank_id)`);
  }
}
