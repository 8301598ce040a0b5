/** What differs between environments; everything else is the same, so that what was tried in staging is what runs in production. */
export interface Environment {
  readonly name: 'dev' | 'staging' | 'prod';
  /** Where customers' browsers reach it. */
  readonly domain: string;
  /** ARN of the domain's certificate in the account and region that everything is deployed to. */
  readonly certificate: string;
  readonly account: string;
  readonly region: string;
  /** ARN of the domain's certificate in us-east-1, where CloudFront looks for it. */
  readonly edge_certificate: string;
  /** The image of the server, by digest or an immutable tag. */
  readonly image: string;
  readonly servers: { readonly least: number; readonly most: number };
  readonly workers: { readonly least: number; readonly most: number };
  readonly database: {
    readonly size: 'small' | 'large' | '2xlarge';
    readonly storage_gib: number;
    readonly has_standby: boolean;
    readonly backup_days: number;
  };
  /** What is deleted with the stack. Data of a real bank never is. */
  readonly is_disposable: boolean;
  /** Banks whose operators sign in with the user pool, by their ids. */
  readonly banks: readonly string[];
  /** Who is told when an alarm goes off. */
  readonly alarm_email: string;
}

const names = ['dev', 'staging', 'prod'] as const;

const sizes: Record<Environment['name'], Pick<Environment, 'servers' | 'workers' | 'database' | 'is_disposable'>> = {
  dev: {
    servers: { least: 1, most: 2 },
    workers: { least: 1, most: 1 },
    database: { size: 'small', storage_gib: 20, has_standby: false, backup_days: 1 },
    is_disposable: true,
  },
  staging: {
    servers: { least: 2, most: 4 },
    workers: { least: 1, most: 2 },
    database: { size: 'large', storage_gib: 100, has_standby: true, backup_days: 7 },
    is_disposable: false,
  },
  prod: {
    servers: { least: 3, most: 24 },
    workers: { least: 2, most: 12 },
    database: { size: '2xlarge', storage_gib: 500, has_standby: true, backup_days: 35 },
    is_disposable: false,
  },
};

/**
 * The environment that the command line names: `cdk deploy -c environment=prod -c domain=… -c certificate=… -c edge_certificate=… -c image=… -c banks=… -c alarm_email=…`.
 * @throws Error naming what is missing, and what would be right
 */
export function environmentOf(context: (key: string) => unknown): Environment {
  const given = (key: string, example: string): string => {
    const value = context(key);
    if (typeof value === 'string' && value !== '') return value;
    throw new Error(`-c ${key}=… is needed, such as -c ${key}=${example}`);
  };
  const name = names.find((each) => each === context('environment'));
  if (!name) throw new Error(`-c environment=… is needed, one of ${names.join(', ')}`);
  const certificate = given('certificate', 'arn:aws:acm:eu-central-1:111122223333:certificate/…');
  const [, , , region = '', account = ''] = certificate.split(':');
  if (!/^\d{12}$/.test(account))
    throw new Error('-c certificate=… must be the ARN of a certificate of AWS Certificate Manager');
  return {
    name,
    account,
    region,
    domain: given('domain', 'assistant.bank.example'),
    certificate,
    edge_certificate: given('edge_certificate', 'arn:aws:acm:us-east-1:111122223333:certificate/…'),
    image: given('image', '111122223333.dkr.ecr.eu-central-1.amazonaws.com/spendsense@sha256:…'),
    banks: given('banks', 'acme,other').split(','),
    alarm_email: given('alarm_email', 'oncall@bank.example'),
    ...sizes[name],
  };
}
