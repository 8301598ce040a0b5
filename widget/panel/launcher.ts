import styles from './styles/launcher.css?inline';

/** What the loaded chat shows on the launcher: that it is open, and how many answers have come while it was not. */
export class LauncherFace {
  readonly host: HTMLElement;
  private readonly button: HTMLButtonElement | null;
  private readonly badge = document.createElement('span');

  /** `host` is what the loader drew. */
  constructor(host: HTMLElement) {
    const { shadowRoot: root } = host;
    this.host = host;
    this.button = root?.querySelector('button') ?? null;
    // The chat lies in the launcher's host, whichever chat of whichever customer.
    if (!root?.querySelector('slot')) root?.append(document.createElement('slot'));
  }

  private dress(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    this.host.shadowRoot?.adoptedStyleSheets.push(sheet);
    this.badge.part.add('badge');
    this.badge.ariaHidden = 'true';
    this.button?.replaceChildren(this.badge);
  }

  show(state: '' | 'open' | 'unread', label: string, count = 0): void {
    if (!this.button) return;
    if (!this.badge.parentNode) this.dress();
    this.badge.textContent = count > 9 ? '9+' : String(count || '');
    this.button.className = state;
    this.button.ariaExpanded = String(state === 'open');
    this.button.ariaLabel = this.button.title = label;
  }

  focus(): void {
    this.button?.focus({ preventScroll: true });
  }
}
