import type { LitElement } from 'lit';
import { EvidenceTrail } from './evidence-trail.ts';

/**
 * The page that lies over the conversation: what proves a figure, or what was agreed to. It takes the focus when it opens, and gives it
 * back to what had it when the last step is gone.
 */
export class Sheet {
  readonly trail: EvidenceTrail;
  isPrivacyOpen = false;
  /** What had the focus under the sheet. */
  private under: Element | null = null;
  private readonly host: LitElement;
  private readonly focusOn: (selector: string) => Promise<void>;

  constructor(
    host: LitElement,
    openEvidence: ConstructorParameters<typeof EvidenceTrail>[1],
    focusOn: (selector: string) => Promise<void>,
  ) {
    this.host = host;
    this.trail = new EvidenceTrail(host, openEvidence);
    this.focusOn = focusOn;
  }

  get isOpen(): boolean {
    return this.isPrivacyOpen || this.trail.current !== null;
  }

  openEvidence(message_id: string, fact_id: string): void {
    this.rememberFocus();
    void this.trail.open(message_id, fact_id);
    this.toTitle();
  }

  openPrivacy(): void {
    this.rememberFocus();
    this.isPrivacyOpen = true;
    this.host.requestUpdate();
    this.toTitle();
  }

  /** One step back, and from the last one to the conversation. */
  back(): void {
    this.isPrivacyOpen = false;
    this.trail.back();
    if (this.trail.current) this.toTitle();
    else void this.host.updateComplete.then(() => focusQuietly(this.under));
  }

  /** Gone at once; the focus goes where the caller says. */
  clear(): void {
    this.isPrivacyOpen = false;
    this.trail.clear();
  }

  private rememberFocus(): void {
    if (!this.isOpen) this.under = this.host.shadowRoot?.activeElement ?? null;
  }

  private toTitle(): void {
    void this.focusOn('#sheet-title');
  }
}

/** Without scrolling the page to what gets the focus. */
export function focusQuietly(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}
