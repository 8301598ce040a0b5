import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';
import { createRole } from '../role-text.ts';

/** Tables whose rows belong to one customer of one bank. */
const customerTables = [
  'consent_records', 'accounts', 'transactions', 'liabilities', 'computed_features', 'persona_assignments',
  'recommendations', 'decision_traces', 'trace_spans', 'conversations', 'chat_logs',
]; // prettier-ignore

/** Every table, its bank id, row-level security and the application role, from the first day. */
export class Initial extends Migration {
  override up(): void {
    this.addSql(createRole(applicationRole));
    this.addSql(`grant ${applicationRole} to current_user`);

    this.addSql(`create table banks (
      bank_id text primary key, name text not null, time_zone text not null, currency text not null, locale text not null,
      allowed_origins text[] not null, created_at timestamptz not null)`);
    this.addSql(`create table bank_signing_keys (
      key_id text primary key, bank_id text not null references banks, algorithm text not null,
      secret_reference text not null, created_at timestamptz not null, expires_at timestamptz)`);
    this.addSql(`create table user_profiles (
      user_id uuid primary key, bank_id text not null references banks, role text not null check (role in ('consumer', 'operator')),
      subject text, email text, name text not null, locale text, password_hash text, failed_logins int not null default 0,
      locked_until timestamptz, created_at timestamptz not null, unique (bank_id, user_id), unique (bank_id, subject))`);
    this.addSql(`create unique index user_profiles_email on user_profiles (bank_id, lower(email))`);
    this.addSql(`create table refresh_tokens (
      token_hash text primary key, bank_id text not null, user_id uuid not null, family_id uuid not null,
      expires_at timestamptz not null, used_at timestamptz, created_at timestamptz not null,
      foreign key (bank_id, user_id) references user_profiles (bank_id, user_id) on delete cascade)`);
    this.addSql(`create index refresh_tokens_family on refresh_tokens (family_id)`);

    const owner = `foreign key (bank_id, user_id) references user_profiles (bank_id, user_id) on delete cascade`;
    this.addSql(`create table consent_records (
      consent_id uuid primary key, bank_id text not null, user_id uuid not null, granted boolean not null, scopes text[] not null,
      version text not null, ip_address text, created_at timestamptz not null, ${owner})`);
    this.addSql(`create index consent_records_newest on consent_records (bank_id, user_id, created_at desc)`);
    this.addSql(`create table operator_actions (
      action_id uuid primary key, bank_id text not null references banks, operator_id uuid not null, action text not null,
      user_id uuid, target text, created_at timestamptz not null)`);
    this.addSql(`create index operator_actions_newest on operator_actions (bank_id, created_at desc)`);

    this.addSql(`create table accounts (
      bank_id text not null, user_id uuid not null, account_id text not null, type text not null, subtype text, name text not null,
      mask text, currency text not null, available_cents bigint, current_cents bigint, limit_cents bigint,
      holder_category text not null, refreshed_at timestamptz not null, primary key (bank_id, user_id, account_id), ${owner})`);
    const account = `foreign key (bank_id, user_id, account_id) references accounts (bank_id, user_id, account_id) on delete cascade`;
    this.addSql(`create table transactions (
      bank_id text not null, user_id uuid not null, transaction_id text not null, account_id text not null, amount_cents bigint not null,
      currency text not null, date date not null, authorized_date date, name text not null, merchant_name text, merchant_entity_id text,
      category_primary text not null, category_detailed text not null, category_source text not null, payment_channel text not null,
      pending boolean not null, pending_transaction_id text, primary key (bank_id, user_id, transaction_id), ${account})`);
    this.addSql(`create index transactions_user_date on transactions (bank_id, user_id, date)`);
    this.addSql(`create table liabilities (
      bank_id text not null, user_id uuid not null, account_id text not null, details jsonb not null,
      primary key (bank_id, user_id, account_id), ${account})`);

    this.addSql(`create table computed_features (
      bank_id text not null, user_id uuid not null, time_window text not null check (time_window in ('30', '90', '180')),
      as_of date not null, signals jsonb not null, risk_flag boolean, computed_at timestamptz not null,
      primary key (bank_id, user_id, time_window), ${owner})`);
    this.addSql(`create table persona_assignments (
      assignment_id uuid primary key, bank_id text not null, user_id uuid not null,
      time_window text not null check (time_window in ('30', '180')), as_of date not null, persona text not null,
      assignment jsonb not null, created_at timestamptz not null, ${owner})`);
    this.addSql(
      `create index persona_assignments_newest on persona_assignments (bank_id, user_id, time_window, created_at desc)`,
    );
    this.addSql(`create table recommendations (
      bank_id text not null, user_id uuid not null, recommendation_id text not null, run_id uuid not null,
      kind text not null check (kind in ('education', 'offer')), position int not null, recommendation jsonb not null,
      created_at timestamptz not null, primary key (bank_id, user_id, recommendation_id), ${owner})`);
    this.addSql(`create table decision_traces (
      trace_id uuid primary key, bank_id text not null, user_id uuid not null, kind text not null check (kind in ('turn', 'recommendation')),
      conversation_id uuid, run_id uuid, started_at timestamptz not null, duration_ms double precision not null, title text not null,
      intent text, outcome text not null, reasons text[] not null, span_count int not null, decision jsonb not null, ${owner})`);
    this.addSql(`create index decision_traces_newest on decision_traces (bank_id, started_at desc, trace_id desc)`);
    this.addSql(`create index decision_traces_customer on decision_traces (bank_id, user_id, started_at desc)`);
    this.addSql(`create table trace_spans (
      trace_id uuid not null references decision_traces on delete cascade, span_id text not null, bank_id text not null,
      user_id uuid not null, position int not null, span jsonb not null, body jsonb not null, primary key (trace_id, span_id), ${owner})`);

    this.addSql(`create table conversations (
      conversation_id uuid primary key, bank_id text not null, user_id uuid not null, seq int not null default 0, dialogue jsonb,
      created_at timestamptz not null, ${owner})`);
    this.addSql(`create index conversations_newest on conversations (bank_id, user_id, created_at desc)`);
    this.addSql(`create table chat_logs (
      message_id uuid primary key, bank_id text not null, user_id uuid not null,
      conversation_id uuid not null references conversations on delete cascade, seq int not null,
      role text not null check (role in ('customer', 'assistant')), client_message_id uuid, trace_id uuid not null,
      message jsonb not null, guardrails_passed boolean not null, created_at timestamptz not null,
      unique (conversation_id, seq), unique (conversation_id, client_message_id), ${owner})`);

    // A request sees one bank, and within it one customer ('*' for an operator). A variable that is not set matches nothing.
    const bank = `bank_id = (select current_setting('spendsense.bank', true))`;
    const customer = `(select current_setting('spendsense.customer', true)) in ('*', user_id::text)`;
    const protect = (table: string, rule: string, privileges: string) => {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(
        `create policy ${table}_tenant on ${table} to ${applicationRole} using (${rule}) with check (${rule})`,
      );
      this.addSql(`grant ${privileges} on ${table} to ${applicationRole}`);
    };
    for (const table of customerTables) {
      // Consents are proof, and traces are evidence: a request may add to them, never change or remove them.
      const kept = table === 'consent_records' || table === 'decision_traces' || table === 'trace_spans';
      protect(table, `${bank} and ${customer}`, kept ? 'select, insert' : 'select, insert, update, delete');
    }
    protect('user_profiles', `${bank} and ${customer}`, 'select, insert, update');
    protect('refresh_tokens', bank, 'select, insert, update, delete');
    protect('operator_actions', bank, 'select, insert');
    protect('banks', bank, 'select');
    protect('bank_signing_keys', bank, 'select');
  }
}
