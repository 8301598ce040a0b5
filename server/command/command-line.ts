import { Command, CommanderError, Option } from 'commander';
import { CodedError, InputError } from '../../plugins/kit/index.ts';
import type { CustomerOptions } from './customer-data.ts';
import { addRecordCommands } from './record-commands.ts';
import { addBankCommands } from './bank-commands.ts';

/** Exit codes: 0 done, 1 something failed, 2 the input cannot be used. */
const inputProblem = 2;

/** Where a command prints what it found, and what went wrong. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const asOf = ['--as-of <date>', "the day to look back from, YYYY-MM-DD; the newest transaction's by default"] as const;
const csvChoices = (command: Command) =>
  command
    .option('--date-order <order>', 'CSV: dmy or mdy, where the file does not say')
    .option('--money-out <sign>', 'CSV: positive or negative, where the file does not say')
    .option('--currency <code>', 'CSV: such as USD, where the file does not say');

const json = ['--json', 'print JSON, errors too'] as const;

type Options = { json?: boolean } & Record<string, unknown>;
/** What a command prints; with a code where it is done and all is not well. */
export type Printed = string | { readonly text: string; readonly code: number };

/**
 * Runs one command line.
 * @param args what was typed after the program's name
 * @returns the exit code
 */
export async function runCommandLine(args: readonly string[], output: Output): Promise<number> {
  let code = 0;

  /** Loads and runs a command, so that none waits for the libraries of another; what it throws becomes one line or one JSON object, and the exit code. */
  function run<O extends Options>(load: () => Promise<(files: string[], options: O) => Promise<Printed>>) {
    return async (files: string[], options: O): Promise<void> => {
      try {
        const command = await load();
        const printed = await command(files, options);
        const { text, code: given } = typeof printed === 'string' ? { text: printed, code: 0 } : printed;
        code = given;
        output.out(`${text}\n`);
      } catch (error) {
        if (!CodedError.isInstance(error)) throw error;
        const { code: name, message, details } = error;
        const shown = options.json
          ? JSON.stringify({ error: { code: name, message, details } })
          : `${message} [${name}]`;
        output.err(`${shown}\n`);
        code = error instanceof InputError ? inputProblem : 1;
      }
    };
  }

  const program = new Command('spendsense')
    .description('The SpendSense engine on files, and the upkeep of a stopped server.')
    .showHelpAfterError()
    .configureOutput({ writeOut: output.out, writeErr: output.err })
    .exitOverride();

  csvChoices(program.command('analyze'))
    .description("signals, recurring streams, personas and recommendations from one customer's files")
    .argument('<file...>', 'files of one customer')
    .option(...asOf)
    .option(...json)
    .option('--trace <file>', 'write the trace as JSON')
    .action(run(async () => (await import('./analyze.ts')).analyzeCommand));
  csvChoices(program.command('ask'))
    .description("a question about one customer's files")
    .argument('<file...>', 'files of one customer, and then the question')
    .option(...asOf)
    .option(...json)
    .option('--locale <locale>', 'how figures are written, such as en-US or es-US', 'en-US')
    .option('--trace <file>', 'write the trace as JSON')
    .action(run(async () => (await import('./ask.ts')).askCommand));
  csvChoices(program.command('import'))
    .description('files into the database of a stopped server')
    .argument('<file...>', 'files of one customer')
    .requiredOption('--bank <id>', 'the bank')
    .requiredOption('--customer <id>', "the bank's own id of the customer")
    .option('--readmit', 'let a customer who was erased come back as a new one')
    .option(...json)
    .action(run(async () => (await import('./import.ts')).importCommand));
  const operator = program.command('operator').description('operators of the admin');
  operator
    .command('reset')
    .description('a new password for an operator of a stopped server')
    .option('--bank <id>', 'the bank', 'demo')
    .option('--email <address>', 'the operator', 'operator@demo.example')
    .option(...json)
    .action((options: { bank: string; email: string; json?: boolean }) =>
      run(async () => (await import('./operator.ts')).operatorResetCommand)([], options),
    );
  const customer = program
    .command('customer')
    .description('customers: their data, and accounts for those who have no login of their bank');
  customer
    .command('export')
    .description('everything held about a customer as one JSON file')
    .requiredOption('--bank <id>', 'the bank')
    .requiredOption('--customer <id>', "the bank's own id of the customer")
    .requiredOption('--output <file>', 'a file that is not there yet')
    .option(...json)
    .action((options: CustomerOptions & { output: string }) =>
      run(async () => (await import('./customer-data.ts')).customerExportCommand)([], options),
    );
  customer
    .command('erase')
    .description('deletes everything held about a customer, but for proof of consent')
    .requiredOption('--bank <id>', 'the bank')
    .requiredOption('--customer <id>', "the bank's own id of the customer")
    .option(...json)
    .action((options: CustomerOptions) =>
      run(async () => (await import('./customer-data.ts')).customerEraseCommand)([], options),
    );
  program
    .command('plugin')
    .description('packages of plugins')
    .command('hash')
    .description('the integrity of an installed package, for the list that PLUGIN_LIST names')
    .argument('<package>', 'its name, in node_modules here, or its folder')
    .action((name: string) => run(async () => (await import('./plugin-hash.ts')).pluginHashCommand)([name], {}));
  customer
    .command('create')
    .description('an account for a customer; its password is shown once')
    .requiredOption('--bank <id>', 'the bank')
    .requiredOption('--customer <id>', "the bank's own id of the customer")
    .requiredOption('--email <address>', 'to sign in with')
    .option('--name <name>', 'how the customer is greeted')
    .option(...json)
    .action((options: { bank: string; customer: string; email: string; name?: string; json?: boolean }) =>
      run(async () => (await import('./customer.ts')).customerCreateCommand)([], options),
    );
  customer
    .command('reset')
    .description('a new password for such a customer')
    .requiredOption('--bank <id>', 'the bank')
    .requiredOption('--customer <id>', "the bank's own id of the customer")
    .option(...json)
    .action((options: { bank: string; customer: string; json?: boolean }) =>
      run(async () => (await import('./customer.ts')).customerResetCommand)([], options),
    );
  program
    .command('content-key')
    .description("the key that customers' keys are wrapped with")
    .command('rotate')
    .description('wraps them with the one that CONTENT_KEY names')
    .option(...json)
    .action((options: { json?: boolean }) =>
      run(async () => (await import('./content-key.ts')).contentKeyRotateCommand)([], options),
    );
  operator
    .command('roles')
    .description('what an operator of a stopped server may do')
    .requiredOption('--bank <id>', 'the bank')
    .requiredOption('--email <address>', 'the operator')
    .requiredOption('--role <name...>', 'viewer, approver, administrator, platform_administrator')
    .option(...json)
    .action((options: { bank: string; email: string; role: string[]; json?: boolean }) =>
      run(async () => (await import('./operator.ts')).operatorRolesCommand)([], options),
    );
  program
    .command('move')
    .description('the embedded database of a stopped server into an empty PostgreSQL, which DATABASE_URL names')
    .addOption(new Option('--to <engine>', 'where to').choices(['postgresql']).makeOptionMandatory())
    .option(...json)
    .action((options: { json?: boolean }) => run(async () => (await import('./move.ts')).moveCommand)([], options));
  addBankCommands(program, run);
  addRecordCommands(program, run);

  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : inputProblem;
  }
  return code;
}
