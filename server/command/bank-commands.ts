import type { Command } from 'commander';
import type { Printed } from './command-line.ts';

type Options = { json?: boolean } & Record<string, unknown>;
/** Loads a command, so that none waits for the libraries of another. */
type Load<O extends Options> = () => Promise<(given: string[], options: O) => Promise<Printed>>;
/** Runs a command with its arguments and options. */
export type Run = <O extends Options>(load: Load<O>) => (given: string[], options: O) => Promise<void>;

const json = ['--json', 'print JSON, errors too'] as const;

/** Adds `bank` and everything under it. */
export function addBankCommands(program: Command, run: Run): void {
  const bank = program
    .command('bank')
    .description('banks, their keys and their pages, in the database of a stopped server');
  const add = <O extends Options>(command: Command, load: Load<O>): void => {
    command.option(...json).action(async () => {
      await run<O>(load)(command.args, command.opts<O>());
    });
  };

  add(
    bank
      .command('create')
      .description('a new bank')
      .argument('<id>', 'a-z, 0-9 and hyphens; its tokens and the script tag name it')
      .requiredOption('--name <name>', 'as customers read it')
      .requiredOption('--time-zone <zone>', 'IANA, such as America/New_York: decides which day today is')
      .requiredOption('--currency <code>', 'ISO 4217, such as USD')
      .requiredOption('--locale <tag>', 'BCP 47, such as en-US')
      .requiredOption('--origin <url...>', 'origins of its pages, such as https://www.bank.example'),
    async () => (await import('./bank.ts')).bankCreateCommand,
  );
  add(bank.command('list').description('all banks'), async () => (await import('./bank.ts')).bankListCommand);
  add(
    bank.command('show').description('a bank with its keys').argument('<id>', 'the bank'),
    async () => (await import('./bank.ts')).bankShowCommand,
  );
  add(
    bank
      .command('origins')
      .description("which pages may use a bank's assistant; with neither option, prints them")
      .argument('<id>', 'the bank')
      .option('--add <url...>', 'origins to allow')
      .option('--remove <url...>', 'origins to allow no longer'),
    async () => (await import('./bank.ts')).bankOriginsCommand,
  );
  add(
    bank
      .command('visitors')
      .description('whether people may chat about money words before they sign in; with neither option, prints it')
      .argument('<id>', 'the bank')
      .option('--allow', 'they may')
      .option('--refuse', 'they may not'),
    async () => (await import('./bank.ts')).bankVisitorsCommand,
  );
  add(
    bank
      .command('check')
      .description('what keeps customers of a bank from signing in')
      .argument('[id]', 'the bank; every one when left out')
      .option('--token <jwt>', 'a token that your server made')
      .option('--origin <url>', 'the page, or its origin'),
    async () => (await import('./bank-check.ts')).bankCheckCommand,
  );

  const oidc = bank.command('oidc').description("operators who sign in with the bank's own accounts (OpenID Connect)");
  add(
    oidc
      .command('set')
      .description('where they sign in, and who of them may')
      .argument('<bank>', 'the bank')
      .requiredOption('--issuer <url>', 'the identity provider; its settings are discovered')
      .requiredOption('--client-id <id>', 'what it knows this server as')
      .option('--secret <reference>', "where the client's secret is: env:NAME or file:name")
      .requiredOption('--claim <name>', 'what an id token must have, such as cognito:groups')
      .requiredOption('--value <text...>', 'with one of these values')
      .requiredOption('--domain <name...>', 'and an email address of one of these'),
    async () => (await import('./bank-oidc.ts')).bankOidcSetCommand,
  );
  add(
    oidc.command('show').description('how they sign in, never the secret').argument('<bank>', 'the bank'),
    async () => (await import('./bank-oidc.ts')).bankOidcShowCommand,
  );
  add(
    oidc.command('remove').description('passwords only').argument('<bank>', 'the bank'),
    async () => (await import('./bank-oidc.ts')).bankOidcRemoveCommand,
  );
  add(
    bank
      .command('sandbox')
      .description('a bank for one developer, with test customers, a secret and an operator')
      .argument('<name>', 'a-z, 0-9 and hyphens; the bank is sandbox-NAME')
      .option('--remove', 'deletes the sandbox and all it has'),
    async () => (await import('./bank-sandbox.ts')).bankSandboxCommand,
  );
  const settings = bank.command('settings').description('what a bank decides for itself');
  add(
    settings.command('show').description('the settings that hold, as JSON').argument('<bank>', 'the bank'),
    async () => (await import('./bank-settings.ts')).bankSettingsShowCommand,
  );
  add(
    settings
      .command('set')
      .description('a new version of the settings')
      .argument('<bank>', 'the bank')
      .argument('<file>', 'JSON; what it leaves out has its default'),
    async () => (await import('./bank-settings.ts')).bankSettingsSetCommand,
  );

  const webhook = bank.command('webhook').description('where a bank is told what happened');
  add(
    webhook
      .command('add')
      .description('a new address; its secret is printed once')
      .argument('<bank>', 'the bank')
      .requiredOption('--url <url>', 'https')
      .requiredOption('--event <name...>', 'what to tell')
      .option('--secret <reference>', 'where the secret is already, such as env:ACME_WEBHOOK'),
    async () => (await import('./bank-webhooks.ts')).bankWebhookAddCommand,
  );
  add(
    webhook.command('list').description('the webhooks of a bank').argument('<bank>', 'the bank'),
    async () => (await import('./bank-webhooks.ts')).bankWebhookListCommand,
  );
  add(
    webhook.command('remove').description('tells no more').argument('<webhook>', 'its id'),
    async () => (await import('./bank-webhooks.ts')).bankWebhookRemoveCommand,
  );
  add(
    webhook.command('test').description('sends an event that says nothing, once').argument('<webhook>', 'its id'),
    async () => (await import('./bank-webhooks.ts')).bankWebhookTestCommand,
  );

  const key = bank.command('key').description('keys that sign tokens');
  add(
    key
      .command('add')
      .description('a new shared secret, printed once; or with --jwks the address of a key set')
      .argument('<bank>', 'the bank')
      .option('--algorithm <name...>', 'only these; all that suit the key by default')
      .option(
        '--purpose <purpose>',
        "customer-tokens for pages, bank-api for the bank's own servers",
        'customer-tokens',
      )
      .option('--jwks <url>', "the bank's key set (JWKS), https"),
    async () => (await import('./bank-keys.ts')).bankKeyAddCommand,
  );
  add(
    key.command('list').description('keys, those that ended too').argument('[bank]', 'only of this bank'),
    async () => (await import('./bank-keys.ts')).bankKeyListCommand,
  );
  add(
    key
      .command('retire')
      .description('ends a key some hours from now')
      .argument('<key>', 'its id')
      .requiredOption('--in <hours>', 'hours that it is still accepted; 0 ends it at once'),
    async () => (await import('./bank-keys.ts')).bankKeyRetireCommand,
  );
}
