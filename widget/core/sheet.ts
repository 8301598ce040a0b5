import type { Message } from '../../server/protocol/chat.ts';
import type { Host } from './host.ts';
import { EvidenceTrail } from './evidence-trail.ts';

type Citation = Message['citations'][number];

/** An article to read; from the sentence of a citation on, or from its beginning. */
export type Reading = Pick<Citation, 'article_id' | 'title'> & Partial<Pick<Citation, 'quote' | 'sentence'>>;

/**
 * The page that lies over what is shown: what proves a figure, or an article. It takes the focus when it opens, and gives it
 * back to what had it when the last step is gone.
 */
export class Sheet {
  readonly trail: EvidenceTrail;
  /** What lies over the figures too. */
  page: Reading | null = null;
  /** What had the focus under the sheet. */
  private under: Element | null = null;
  private readonly host: Host;
  private readonly focusOn: (selector: string) => Promise<void>;

  constructor(
    host: Host,
    openEvidence: ConstructorParameters<typeof EvidenceTrail>[1],
    focusOn: (selector: string) => Promise<void>,
  ) {
    this.host = host;
    this.trail = new EvidenceTrail(host, openEvidence);
    this.focusOn = focusOn;
  }

  get isOpen(): boolean {
    return this.page !== null || this.trail.current !== null;
  }

  openEvidence(source: string, fact_id: string): void {
    this.rememberFocus();
    void this.trail.open(source, fact_id);
    this.toTitle();
  }

  openPage(page: Reading): void {
    this.rememberFocus();
    this.page = page;
    this.host.requestUpdate();
    this.toTitle();
  }

  /** One step back, and from the last one to the conversation. */
  back(): void {
    if (this.page) this.page = null;
    else this.trail.back();
    this.host.requestUpdate();
    if (this.trail.current) this.toTitle();
    else void this.host.updateComplete.then(() => focusQuietly(this.under));
  }

  /** Gone at once; the focus goes where the caller says. */
  clear(): void {
    this.page = null;
    this.trail.clear();
  }

  private rememberFocus(): void {
    if (!this.isOpen) this.under = this.host.shadowRoot.activeElement;
  }

  private toTitle(): void {
    void this.focusOn('#sheet-title');
  }
}

/** Without scrolling the page to what gets the focus. */
export function focusQuietly(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}
