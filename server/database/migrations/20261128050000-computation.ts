import { Migration } from '@mikro-orm/migrations';
import { createRole } from '../role-text.ts';
import { computationRole } from '../tenancy.ts';

const bank = `bank_id = (select current_setting('spendsense.bank', true))`;
/** Those who are named, their ids with commas between them. What is no list of ids is an error, and an empty one is nobody. */
const customers = `${bank} and user_id = any ((select string_to_array(current_setting('spendsense.customer', true), ','))::uuid[])`;

/**
 * Customers are computed together, some with each statement. For that there is a role of its own, which sees those who are named and nobody else,
 * and of them only what is computed from; it writes what is computed.
 */
export class Computation extends Migration {
  override up(): void {
    this.addSql(createRole(computationRole));
    this.addSql(`grant ${computationRole} to current_user`);

    const allow = (table: string, privileges: string, rule = customers, check = rule) => {
      this.addSql(`grant ${privileges} on ${table} to ${computationRole}`);
      this.addSql(
        `create policy ${table}_computation on ${table} to ${computationRole} using (${rule}) with check (${check})`,
      );
    };
    allow('banks', 'select (bank_id, locale, time_zone)', bank);
    allow('user_profiles', 'select (bank_id, user_id, subject)');
    const rows = ['accounts', 'transactions', 'liabilities', 'corrections', 'reported_streams'];
    const choices = [
      'recommendation_responses',
      'recommendation_decisions',
      'offer_choices',
      'offer_showings',
      'distress_reports',
    ];
    for (const table of ['consent_records', 'customer_keys', ...rows, ...choices]) allow(table, 'select');
    allow('computed_features', 'select, insert, update');
    allow('persona_assignments', 'select, insert, update');
    allow('recommendations', 'select (bank_id, user_id, recommendation_id), insert, delete');
    allow('data_snapshots', 'select (snapshot_id, bank_id, user_id, version, commitment), insert');
    // Which runs there were, and whether somebody told of a hard time; never what was said or decided. Where in the chain one stands is not its to say.
    allow(
      'decision_traces',
      'select (bank_id, user_id, run_id, kind, started_at, intent, reasons), insert',
      customers,
      `${customers} and chain_seq is null`,
    );
    allow('trace_spans', 'insert');
    allow('trace_reasons', 'insert');
    allow('webhook_events', 'insert');
  }
}
