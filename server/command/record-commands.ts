import type { Command } from 'commander';
import type { Run } from './bank-commands.ts';
import type { ReplayOptions } from './replay.ts';
import type { PackOptions } from './pack.ts';

/** Commands for records as evidence. */
export function addRecordCommands(program: Command, run: Run): void {
  const json = ['--json', 'print JSON, errors too'] as const;
  program
    .command('pack')
    .description('an evidence pack of what a stopped server recorded')
    .requiredOption('--bank <id>', 'the bank')
    .option('--customer <id>', "the bank's own id of the customer; all of the bank without it")
    .requiredOption('--from <day>', 'the first day, UTC, such as 2026-11-01')
    .requiredOption('--to <day>', 'the last day')
    .option('--content', 'with what was said, not only what stands in plain')
    .requiredOption('--output <file>', 'a file that is not there yet')
    .option(...json)
    .action((options: PackOptions) => run(async () => (await import('./pack.ts')).packCommand)([], { ...options }));
  program
    .command('replay')
    .description('makes decisions of a stopped server again, and says which come out otherwise')
    .requiredOption('--bank <id>', 'the bank')
    .option('--trace <id>', 'one decision')
    .option('--last <count>', 'so many of the newest', '100')
    .option(...json)
    .action((options: ReplayOptions) =>
      run(async () => (await import('./replay.ts')).replayCommand)([], { ...options }),
    );
  program
    .command('verify')
    .description('whether an evidence pack is what was recorded')
    .argument('<pack>', 'the file')
    .option('--key <thumbprint>', 'the key that it must be signed with, as the bank told it elsewhere')
    .option('--checkpoints <folder>', 'checkpoints of the bank that were exported')
    .option(...json)
    .action((pack: string, options: { key?: string; checkpoints?: string; json?: boolean }) =>
      run(async () => (await import('./verify.ts')).verifyCommand)([pack], options),
    );
}
