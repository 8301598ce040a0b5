import { tagsOf } from './tags.ts';

/** The values of one aggregate, by tag, and where it begins. */
export interface Values {
  readonly line: number;
  readonly get: (tag: string) => string | null;
}

/** One account's statement as the file has it. */
export interface Statement {
  readonly isCard: boolean;
  readonly line: number;
  readonly currency: string | null;
  readonly account: Values;
  readonly ledgerBalance: string | null;
  readonly availableBalance: string | null;
  readonly transactions: readonly Values[];
}

const statementTags = new Set(['STMTRS', 'CCSTMTRS']);
const accountTags = new Set(['BANKACCTFROM', 'CCACCTFROM']);

/** The bank and card statements of a file; an investment statement is none of them. */
export function statementsOf(text: string): Statement[] {
  const statements: Statement[] = [];
  let open: Draft | null = null;
  /** Which part of the statement the values belong to. */
  let part: Map<string, string> | null = null;
  for (const { name, isEnd, text: value, line } of tagsOf(text)) {
    if (statementTags.has(name)) {
      if (open) statements.push(finished(open));
      open = isEnd ? null : draft(name === 'CCSTMTRS', line);
      part = null;
    } else if (open && name === 'STMTTRN') {
      // A transaction that was not closed ends where the next one begins.
      part = isEnd ? null : new Map();
      if (part) open.transactions.push({ line, values: part });
    } else if (open && (accountTags.has(name) || name === 'LEDGERBAL' || name === 'AVAILBAL')) {
      part = isEnd ? null : (open.parts.get(name) ?? new Map<string, string>());
      if (part) open.parts.set(name, part);
    } else if (name === 'BANKTRANLIST') part = null;
    else if (open && !isEnd && value !== '') {
      const into = part ?? open.values;
      if (!into.has(name)) into.set(name, value);
    }
  }
  if (open) statements.push(finished(open));
  return statements;
}

interface Draft {
  readonly isCard: boolean;
  readonly line: number;
  readonly values: Map<string, string>;
  readonly parts: Map<string, Map<string, string>>;
  readonly transactions: { line: number; values: Map<string, string> }[];
}

function draft(isCard: boolean, line: number): Draft {
  return { isCard, line, values: new Map(), parts: new Map(), transactions: [] };
}

function finished({ isCard, line, values, parts, transactions }: Draft): Statement {
  const account = parts.get('BANKACCTFROM') ?? parts.get('CCACCTFROM') ?? new Map<string, string>();
  return {
    isCard,
    line,
    currency: values.get('CURDEF') ?? null,
    account: valuesOf(account, line),
    ledgerBalance: parts.get('LEDGERBAL')?.get('BALAMT') ?? null,
    availableBalance: parts.get('AVAILBAL')?.get('BALAMT') ?? null,
    transactions: transactions.map((transaction) => valuesOf(transaction.values, transaction.line)),
  };
}

function valuesOf(values: ReadonlyMap<string, string>, line: number): Values {
  return { line, get: (tag) => values.get(tag) ?? null };
}
