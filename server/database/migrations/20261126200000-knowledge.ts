import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

/** The index that passages of articles are found in. Without a bank: the library that all banks share. */
export class KnowledgeIndex extends Migration {
  override up(): void {
    this.addSql(`create table knowledge_models (
      model_id text primary key, dimensions int not null check (dimensions between 1 and 2000),
      is_active boolean not null default false, created_at timestamptz not null)`);
    // Questions are answered by the vectors of one model, while those of the next are made.
    this.addSql(`create unique index knowledge_models_active on knowledge_models (is_active) where is_active`);
    this.addSql(`alter table knowledge_models enable row level security`);

    this.addSql(`create table knowledge_sources (
      source_id text primary key, bank_id text references banks on delete cascade, article_id text not null, hash text not null,
      indexed_at timestamptz not null)`);
    this.addSql(`create table knowledge_entries (
      entry_id text primary key, bank_id text references banks on delete cascade,
      source_id text not null references knowledge_sources on delete cascade, article_id text not null,
      language text not null check (language in ('en', 'es')),
      first_sentence int not null, end_sentence int not null, start_offset int not null, end_offset int not null, text text not null,
      words tsvector not null generated always as (
        case language when 'es' then to_tsvector('spanish'::regconfig, text) else to_tsvector('english'::regconfig, text) end) stored)`);
    this.addSql(`create index knowledge_entries_source on knowledge_entries (source_id)`);
    this.addSql(`create index knowledge_entries_words on knowledge_entries using gin (words)`);
    // Becomes pgvector's own type where the server has it; see prepareVectors.
    this.addSql(`create table knowledge_vectors (
      entry_id text not null references knowledge_entries on delete cascade,
      model_id text not null references knowledge_models on delete cascade,
      bank_id text references banks on delete cascade, language text not null, embedding real[] not null,
      primary key (entry_id, model_id))`);
    this.addSql(`create index knowledge_vectors_model on knowledge_vectors (model_id)`);

    const bank = `bank_id = (select current_setting('spendsense.bank', true))`;
    for (const [table, privileges] of [
      ['knowledge_sources', 'select, insert, update, delete'],
      ['knowledge_entries', 'select, insert, delete, update (first_sentence, end_sentence, start_offset, end_offset)'],
      ['knowledge_vectors', 'select'],
    ] as const) {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(
        `create policy ${table}_tenant on ${table} for select to ${applicationRole} using (bank_id is null or ${bank})`,
      );
      this.addSql(`grant ${privileges} on ${table} to ${applicationRole}`);
    }
    // What is indexed of a bank's own articles changes with what two people published.
    const staff = `${bank} and (select current_setting('spendsense.customer', true)) = '*'`;
    for (const table of ['knowledge_sources', 'knowledge_entries']) {
      this.addSql(
        `create policy ${table}_write on ${table} to ${applicationRole} using (${staff}) with check (${staff})`,
      );
    }
  }
}
