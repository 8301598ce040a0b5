import type {
  BankKey,
  BankSummary,
  CheckData,
  FailedJob,
  FailedJobsData,
  PlatformBankData,
  PlatformChangeData,
  RetriedJobData,
  SandboxData,
} from '../../server/protocol/index.ts';

const secret = 'Zm9yIHRoZSBkb2N1bWVudCBvbmx5LCBuZXZlciB1c2U=';

interface Given {
  readonly name?: string;
  readonly bank_id?: string;
  readonly origin?: string;
  readonly token?: string;
  readonly kind?: string;
  readonly payload?: object;
}

/** Banks as the platform's administrators see and change them: one with customers, one that is being set up, a sandbox. */
export class StubPlatform {
  readonly #now: number;
  readonly #banks = new Map<string, PlatformBankData>();
  readonly #failed: FailedJob[];

  constructor(now: number) {
    this.#now = now;
    const failed = { tries: 9, created_at: this.#at(-30), failed_at: this.#at(-3) };
    this.#failed = [
      { job_id: '6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b', queue: 'webhook-delivery', bank_id: 'harbor', code: 'DELIVERY_FAILED', ...failed },
      { job_id: '7a2d3b45-6c7e-4f80-9bac-1d2e3f405162', queue: 'quality-report', bank_id: null, code: 'UNEXPECTED', ...failed },
    ]; // prettier-ignore
    const origins = ['https://www.harborbank.example', 'https://my.harborbank.example'];
    const old = { expires_at: this.#at(23.5), last_used_at: this.#at(-0.2) };
    const set = { jwks_url: 'https://login.harborbank.example/jwks.json', secret_reference: null };
    this.#add('harbor', 'Harbor Community Bank', origins, true, [
      this.#key('harbor-ended', { expires_at: this.#at(-900), last_used_at: this.#at(-901) }),
      this.#key('harbor-1a2b3c4d', old),
      this.#key('harbor-9c8d7e6f', { ...set, algorithms: ['RS256', 'ES256'], last_used_at: this.#at(-30) }),
      this.#key('harbor-77aa88bb', { purpose: 'bank-api' }),
    ]);
    this.#add('sandbox-maria', 'Sandbox maria', ['http://localhost:4000'], false, [this.#key('sandbox-maria-1', {})]);
  }

  answer(method: string, bank_id: string, part: string | undefined, given: Given): unknown {
    if (bank_id === '') return method === 'GET' ? { banks: this.#summaries() } : this.#create(given);
    const bank = this.#banks.get(bank_id);
    if (!bank) throw new Error('There is no such bank.');
    if (part === 'check') return this.check(given);
    return part === 'changes' ? this.#change(bank, given) : bank;
  }

  /** Work that was given up; trying it again takes it off the list. */
  failedJobs(method: string, job_id: string): FailedJobsData | RetriedJobData {
    if (method === 'GET') return { jobs: this.#failed, next: null };
    const [job] = this.#failed.splice(this.#failed.findIndex((one) => one.job_id === job_id), 1); // prettier-ignore
    return { job_id, queue: job?.queue ?? '' };
  }

  sandbox(name: string): SandboxData {
    const bank_id = `sandbox-${name}`;
    this.#add(bank_id, `Sandbox ${name}`, [], false, [this.#key(`${bank_id}-1`, {})]);
    return {
      bank_id,
      key_id: `${bank_id}-1`,
      secret: { key: secret, password: 'three words here' },
      operator: `operator@${bank_id}.example`,
      customers: ['maya-torres'],
      allowed_origins: ['http://localhost:4000'],
    };
  }

  check({ origin = '', token }: Given): CheckData {
    const allowed = origin.startsWith('https://www.harborbank.example');
    const page = allowed
      ? ({ level: 'ok', code: 'ORIGIN_ALLOWED', message: `Pages of ${origin} may use the assistant.` } as const)
      : ({
          level: 'problem',
          code: 'ORIGIN_NOT_ALLOWED',
          message: `Pages of ${origin} may not use the assistant. Scheme, host and port must be the same.`,
        } as const);
    return {
      ok: allowed,
      findings: [
        { level: 'ok', code: 'KEY_USABLE', message: 'Key harbor-9c8d7e6f is a shared secret, and it is there.' },
        { level: 'note', code: 'KEYS_END', message: 'Key harbor-1a2b3c4d is to end tomorrow.' },
        page,
        ...(token ? [{ level: 'problem', code: 'TOKEN_EXPIRED', message: 'The token ended 3 min ago.' } as const] : []),
      ],
    };
  }

  #create({ bank_id = '', name = '' }: Given): { bank: BankSummary | undefined } {
    this.#add(bank_id, name, [], false, []);
    return { bank: this.#summaries().find((bank) => bank.bank_id === bank_id) };
  }

  #change(bank: PlatformBankData, { kind, payload }: Given): PlatformChangeData {
    const made =
      kind === 'signing-key-add' && Object.keys(payload ?? {}).length === 1
        ? { key_id: `${bank.bank.bank_id}-new`, key: secret }
        : null;
    if (bank.takes_two_people) return { change: { change_id: 'c9' } as PlatformChangeData['change'], secret: made };
    if (kind === 'signing-key-add') bank.keys.push(this.#key(`${bank.bank.bank_id}-new`, {}));
    if (kind === 'allowed-origins') bank.bank.allowed_origins.push(...(payload as { add: string[] }).add);
    return { change: null, secret: made };
  }

  #add(bank_id: string, name: string, allowed_origins: string[], takes_two_people: boolean, keys: BankKey[]): void {
    const place = { time_zone: 'America/New_York', currency: 'USD', locale: 'en-US' };
    const bank = { bank_id, name, ...place, sandbox: bank_id.startsWith('sandbox-'), allowed_origins };
    this.#banks.set(bank_id, { bank, keys, takes_two_people, changes: [] });
  }

  #summaries(): BankSummary[] {
    return [...this.#banks.values()].map(({ bank: { bank_id, name, sandbox, allowed_origins }, keys }) => ({
      bank_id,
      name,
      sandbox,
      allowed_origins,
      active_keys: keys.filter(({ expires_at }) => expires_at === null).length,
      created_at: this.#at(-400),
    }));
  }

  #key(key_id: string, more: Partial<BankKey>): BankKey {
    return {
      key_id,
      purpose: 'customer-tokens',
      algorithms: ['HS256'],
      jwks_url: null,
      secret_reference: `file:bank-key-${key_id}`,
      created_at: this.#at(-400),
      expires_at: null,
      last_used_at: null,
      ...more,
    };
  }

  #at(hours: number): string {
    return new Date(this.#now + hours * 3_600_000).toISOString();
  }
}
