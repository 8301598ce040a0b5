import type { TemplateResult } from 'lit';
import type { ConsentState } from '../../../server/protocol/chat.ts';
import type { ExportData, HoldingsData } from '../../../server/protocol/privacy.ts';
import { formatDay, html, icons, nothing } from '../../core/shared.ts';
import type { NudgesData } from '../../../server/protocol/nudges.ts';
import type { ChatElement } from '../../page-api.ts';
import { formatBytes } from './format.ts';
import { Page, section } from './page.ts';
import { nudgeSwitches, type NudgeSwitch } from './nudge-switches.ts';
import { Resource } from './resource.ts';
import { forgetOthers } from './visited.ts';

type Scope = ConsentState['scopes'][number];
/** All that can be agreed to, the usual ones first. */
const scopes: readonly Scope[] = [
  'accounts',
  'spending',
  'income',
  'debts',
  'education',
  'offers',
  'hosted_model',
  'training',
];
/** Milliseconds between two looks at a copy that is being written, and how often it is looked at. */
const patience = { every: 1_500, times: 120 };

/** What the customer has agreed to, what is stored, a copy of it, and having it erased. */
export class PrivacyPage extends Page {
  protected readonly needs = [] as const;
  private readonly holdings = new Resource<HoldingsData>(this.redraw);
  private readonly nudges = new Resource<NudgesData>(this.redraw);
  protected readonly resources = [this.holdings, this.nudges];
  private copy: ExportData['export'] | null = null;
  private isErasing: 'no' | 'asking' | 'done' = 'no';
  private hasFailed = false;
  /** What was just chosen, until the server has said the same. */
  private chosen: Scope[] | null = null;

  protected override forget(): void {
    this.chosen = null;
  }

  protected content(): TemplateResult {
    const { words, context } = this;
    const isCustomer = context.state.hello?.customer.role === 'consumer';
    if (this.isErasing === 'done')
      return html`<div class="empty" role="status">
        <span class="emblem">${icons.check}</span>
        <h3>${words.erased}</h3>
        <p>${words.erasedText}</p>
        <button class="secondary" @click=${() => this.leave()}>${context.strings.close}</button>
      </div>`;
    return html`${this.hasFailed ? html`<p class="note failed" role="alert">${icons.alert}${words.failed}</p>` : nothing}
      <div class="blocks">
        ${this.consent()} ${isCustomer && context.state.consent?.granted ? this.told() : nothing}
        ${isCustomer ? [this.stored(), this.copied(), this.erasure()] : nothing}
      </div>`;
  }

  private consent(): TemplateResult {
    const { words, context } = this;
    const { strings, actions, state } = context;
    const { consent } = state;
    const day = (instant: string) => formatDay(instant, this.locale);
    if (!consent?.granted)
      return section(
        words.mayLook,
        html`<p>${consent?.at ? words.consentWithdrawn(day(consent.at)) : words.consentNever}</p>
          <p class="muted">${strings.withoutConsent}</p>
          <div><button class="primary" @click=${actions.reviewConsent}>${strings.reviewAndAgree}</button></div>`,
      );
    const granted = this.chosen ?? consent.scopes;
    return section(
      words.mayLook,
      html`<p class="small">
          ${consent.at ? words.consentGiven(day(consent.at)) : nothing}
          ${consent.expires_at ? words.expires(day(consent.expires_at)) : nothing} ${words.mayLookText}
        </p>
        <ul class="switches">
          ${scopes.map((scope) => {
            const isOn = granted.includes(scope);
            return html`<li>
              <button role="switch" aria-checked=${isOn} @click=${() => void this.allow(scope, !isOn, granted)}>
                <span>${strings.scopes[scope] ?? words.training}</span><i></i>
              </button>
            </li>`;
          })}
        </ul>
        <div>
          <button class="secondary danger" @click=${() => actions.setConsent(false)}>${words.withdraw}</button>
        </div>`,
    );
  }

  /** Shows the choice at once; as it was when the server does not take it. Without anything left the consent is withdrawn. */
  private async allow(scope: Scope, isAllowed: boolean, granted: readonly Scope[]): Promise<void> {
    const next = scopes.filter((one) => (one === scope ? isAllowed : granted.includes(one)));
    this.chosen = next;
    this.hasFailed = false;
    this.redraw();
    try {
      const body = next.length > 0 ? { granted: true, scopes: next } : { granted: false };
      await this.context.actions.rest('POST', 'consent', body);
    } catch {
      this.chosen = null;
      this.hasFailed = true;
    }
    this.redraw();
  }

  private told(): TemplateResult {
    const { words, context } = this;
    const path = `nudges?locale=${this.locale}`;
    this.nudges.want(path, context);
    return section(
      words.nudges,
      html`<p class="small">${words.nudgesText}</p>
        ${this.shown(this.nudges, path, ({ off }) => nudgeSwitches(off, words, (choice) => void this.tell(choice)))}`,
    );
  }

  /** Shows the choice at once; as it was when the server does not take it. */
  private async tell(choice: NudgeSwitch): Promise<void> {
    const before = this.nudges.data;
    if (!before) return;
    const { kind, wanted } = choice;
    const off = [...before.off.filter((one) => one !== kind), ...(wanted ? [] : [kind])];
    this.nudges.data = { ...before, off };
    this.hasFailed = false;
    this.redraw();
    try {
      await this.context.actions.rest('POST', 'nudges/choice', choice);
    } catch {
      this.nudges.data = before;
      this.hasFailed = true;
      this.redraw();
    }
  }

  private stored(): TemplateResult {
    const { words, context } = this;
    this.holdings.want('holdings', context);
    const count = new Intl.NumberFormat(this.locale);
    return section(
      words.held,
      html`${this.shown(
          this.holdings,
          'holdings',
          ({ holdings }) =>
            html`<dl class="held">
              ${(Object.entries(holdings) as [keyof typeof holdings, number][]).map(
                ([kind, rows]) =>
                  html`<div>
                    <dt>${words.holdings[kind] ?? kind}</dt>
                    <dd>${count.format(rows)}</dd>
                  </div>`,
              )}
            </dl>`,
        )}
        <p class="small">${words.heldText}</p>`,
    );
  }

  private copied(): TemplateResult {
    const { words, copy } = this;
    const state = copy?.state;
    const action =
      state === 'ready'
        ? html`<button class="primary" @click=${() => this.attempt(this.download())}>
            ${words.exportReady(formatBytes(copy?.bytes ?? 0, this.locale))}
          </button>`
        : state === 'running'
          ? html`<p class="progress" role="status"><i></i>${words.exportRunning}…</p>`
          : html`<button class="secondary" @click=${() => this.attempt(this.prepare())}>${words.exportStart}</button>`;
    return section(
      words.export,
      html`<p class="muted">${words.exportText}</p>
        <div>${action}</div>`,
    );
  }

  private async prepare(): Promise<void> {
    const { actions } = this.context;
    this.copy = (await actions.rest<ExportData>('POST', 'exports')).export;
    this.redraw();
    for (let look = 0; look < patience.times && this.copy.state === 'running' && this.isConnected; look++) {
      await new Promise((resolve) => setTimeout(resolve, patience.every));
      this.copy = (await actions.rest<ExportData>('GET', `exports/${this.copy.export_id}`)).export;
      this.redraw();
    }
  }

  private async download(): Promise<void> {
    const { copy, context } = this;
    if (!copy) return;
    const held = await context.actions.rest<object>('GET', `exports/${copy.export_id}/file`);
    const url = URL.createObjectURL(new Blob([JSON.stringify(held, null, 2)], { type: 'application/json' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: 'spendsense.json' });
    link.click();
    // The browser has taken it by then.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }

  private erasure(): TemplateResult {
    const { words } = this;
    const set = (isErasing: 'no' | 'asking') => () => {
      this.isErasing = isErasing;
      this.redraw();
    };
    return section(
      words.erase,
      html`<p class="muted">${words.eraseText}</p>
        <div class="row">
          ${
            this.isErasing === 'asking'
              ? html`<button class="primary bad" @click=${() => this.attempt(this.erase())}>
                    ${words.eraseConfirm}
                  </button>
                  <button class="secondary" @click=${set('no')}>${words.cancel}</button>`
              : html`<button class="secondary danger" @click=${set('asking')}>${words.eraseStart}</button>`
          }
        </div>`,
    );
  }

  private async erase(): Promise<void> {
    await this.context.actions.rest('POST', 'erasure', { confirm: 'ERASE' });
    this.isErasing = 'done';
    this.copy = null;
    forgetOthers(this.context);
    this.redraw();
  }

  /** Forgets the customer, in every tab of the browser. */
  private leave(): void {
    (this.context.parts.host.shadowRoot.host as ChatElement).shutdown();
  }

  private attempt(task: Promise<void>): void {
    this.hasFailed = false;
    task.catch(() => {
      this.hasFailed = true;
      this.copy = null;
      this.redraw();
    });
  }
}
