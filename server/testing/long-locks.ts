import { parseSync, type AlterTableCmd, type Constraint, type Node } from 'libpg-query';

/** For tests: one migration, its statements, and whether they run in one transaction, which holds every lock to its end. */
export interface MigrationSql {
  readonly name: string;
  readonly isTransactional: boolean;
  readonly statements: readonly string[];
}

/** Functions whose value is that of the transaction, so that it is written down once and not for each row. */
const stable = new Set(['now', 'transaction_timestamp', 'statement_timestamp']);

/**
 * Statements that keep everybody from a table while PostgreSQL reads or rewrites all of it: nothing on an empty one, minutes on a large one.
 * Tables that the same migration makes are empty. What stands in DO blocks and in functions is not read. libpg-query is to be loaded.
 * @see https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES
 * @param migrations all, in the order in which they run
 * @returns a line for each, which begins with the migration's name
 */
export function longLocks(migrations: readonly MigrationSql[]): string[] {
  /** Checks that were added without looking at the rows, with the column that must not be null, and where. */
  const unproven = new Map<string, { column: string | null; migration: string }>();
  const proven = new Set<string>();
  return migrations.flatMap(({ name, isTransactional, statements }) => {
    const made = new Set<string>();
    const found: string[] = [];
    const say = (table: string, problem: string) => void found.push(`${name}: ${table}: ${problem}`);
    for (const stmt of statements.flatMap((sql) => parseSync(sql).stmts ?? []).map((one) => one.stmt ?? null)) {
      if (stmt === null) continue;
      if ('CreateStmt' in stmt) made.add(stmt.CreateStmt.relation?.relname ?? '');
      if ('IndexStmt' in stmt) {
        const { relation, concurrent } = stmt.IndexStmt;
        const table = relation?.relname ?? '';
        if (made.has(table)) continue;
        if (!concurrent) say(table, 'CREATE INDEX keeps writers out; make it CONCURRENTLY');
        else if (isTransactional) say(table, 'CONCURRENTLY needs a migration that is not transactional');
      }
      if (!('AlterTableStmt' in stmt)) continue;
      const table = stmt.AlterTableStmt.relation?.relname ?? '';
      if (made.has(table)) continue;
      for (const cmd of (stmt.AlterTableStmt.cmds ?? []).flatMap((one) =>
        'AlterTableCmd' in one ? [one.AlterTableCmd] : [],
      )) {
        const constraint = constraintOf(cmd);
        const key = `${table} ${constraint?.conname ?? cmd.name ?? ''}`;
        if (constraint?.contype === 'CONSTR_CHECK' && constraint.skip_validation) {
          unproven.set(key, { column: notNullColumn(constraint), migration: name });
        }
        const check = cmd.subtype === 'AT_ValidateConstraint' ? unproven.get(key) : undefined;
        if (check?.migration === name && isTransactional)
          say(table, 'VALIDATE CONSTRAINT belongs in a later migration');
        else if (check?.column) proven.add(`${table} ${check.column}`);
        if (cmd.subtype === 'AT_SetNotNull' && !proven.has(`${table} ${cmd.name}`)) {
          say(table, 'SET NOT NULL reads all rows; add a check NOT VALID, then validate it, first');
        }
        const problem = problemOf(cmd, constraint);
        if (problem !== null) say(table, problem);
      }
    }
    return found;
  });
}

function problemOf({ subtype, def }: AlterTableCmd, constraint: Constraint | null): string | null {
  if (subtype === 'AT_AlterColumnType') return 'ALTER COLUMN TYPE rewrites all rows; add a column instead';
  if (constraint) {
    const { contype, skip_validation, indexname } = constraint;
    const isChecked = contype === 'CONSTR_FOREIGN' || contype === 'CONSTR_CHECK' || contype === 'CONSTR_NOTNULL';
    if (isChecked)
      return skip_validation ? null : 'ADD CONSTRAINT reads all rows; add it NOT VALID and validate it later';
    return indexname ? null : 'ADD CONSTRAINT builds an index; build it CONCURRENTLY, then add it USING INDEX';
  }
  if (subtype !== 'AT_AddColumn' || !def || !('ColumnDef' in def)) return null;
  for (const one of def.ColumnDef.constraints ?? []) {
    if (!('Constraint' in one)) continue;
    const { contype, raw_expr } = one.Constraint;
    if (contype === 'CONSTR_DEFAULT' && !isWrittenOnce(raw_expr))
      return 'ADD COLUMN with a default of its own for each row rewrites all rows';
    if (contype === 'CONSTR_GENERATED' || contype === 'CONSTR_IDENTITY')
      return 'ADD COLUMN that is computed rewrites all rows';
    if (contype === 'CONSTR_CHECK') return 'ADD COLUMN with a check reads all rows; add the check NOT VALID';
    if (contype === 'CONSTR_UNIQUE' || contype === 'CONSTR_PRIMARY')
      return 'ADD COLUMN builds an index; build it CONCURRENTLY';
  }
  return null;
}

function constraintOf({ subtype, def }: AlterTableCmd): Constraint | null {
  return subtype === 'AT_AddConstraint' && def && 'Constraint' in def ? def.Constraint : null;
}

/** The column of a check that says no more than that it is not null. */
function notNullColumn({ raw_expr }: Constraint): string | null {
  if (!raw_expr || !('NullTest' in raw_expr) || raw_expr.NullTest.nulltesttype !== 'IS_NOT_NULL') return null;
  const { arg } = raw_expr.NullTest;
  const field = arg && 'ColumnRef' in arg ? arg.ColumnRef.fields?.at(-1) : undefined;
  return field && 'String' in field ? (field.String.sval ?? null) : null;
}

function isWrittenOnce(value: Node | undefined): boolean {
  if (!value || 'A_Const' in value || 'SQLValueFunction' in value) return true;
  if ('TypeCast' in value) return isWrittenOnce(value.TypeCast.arg);
  if ('A_ArrayExpr' in value) return (value.A_ArrayExpr.elements ?? []).every(isWrittenOnce);
  if (!('FuncCall' in value)) return false;
  const name = value.FuncCall.funcname?.at(-1);
  return name !== undefined && 'String' in name && stable.has(name.String.sval ?? '');
}
