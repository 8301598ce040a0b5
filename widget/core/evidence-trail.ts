import type { ReactiveControllerHost } from 'lit';
import type { EvidenceView } from '../../server/protocol/chat.ts';

/** One figure being looked at: its evidence once it has come. */
export interface EvidenceStep {
  source: string;
  fact_id: string;
  view: EvidenceView | null;
  hasFailed: boolean;
}

type Fetch = (source: string, fact_id: string) => Promise<EvidenceView>;

/** The figures opened one from the other, so that one can go back step by step. */
export class EvidenceTrail {
  private steps: EvidenceStep[] = [];
  private readonly host: ReactiveControllerHost;
  private readonly fetch: Fetch;

  constructor(host: ReactiveControllerHost, fetch: Fetch) {
    this.host = host;
    this.fetch = fetch;
  }

  get current(): EvidenceStep | null {
    return this.steps.at(-1) ?? null;
  }

  async open(source: string, fact_id: string): Promise<void> {
    this.steps = [...this.steps, { source, fact_id, view: null, hasFailed: false }];
    await this.load();
  }

  /** Fetches the evidence of the current figure, again if need be. */
  async load(): Promise<void> {
    const step = this.current;
    if (!step) return;
    step.hasFailed = false;
    this.host.requestUpdate();
    try {
      step.view = await this.fetch(step.source, step.fact_id);
    } catch {
      step.hasFailed = true;
    }
    this.host.requestUpdate();
  }

  back(): void {
    this.steps = this.steps.slice(0, -1);
    this.host.requestUpdate();
  }

  clear(): void {
    this.steps = [];
    this.host.requestUpdate();
  }
}
