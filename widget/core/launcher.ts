import styles from './styles/launcher.css?inline';

/** What the loaded chat shows on the launcher: that it is open, and that an answer has come while it was not. */
export class LauncherFace {
  readonly host: HTMLElement;
  private readonly button: HTMLButtonElement | null;

  /** `host` is what the loader drew. */
  constructor(host: HTMLElement) {
    this.host = host;
    const root = host.shadowRoot;
    this.button = root?.querySelector('button') ?? null;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root?.adoptedStyleSheets.push(sheet);
  }

  show(state: '' | 'open' | 'unread', label: string): void {
    if (!this.button) return;
    this.button.className = state;
    this.button.ariaExpanded = String(state === 'open');
    this.button.ariaLabel = this.button.title = label;
  }
}
