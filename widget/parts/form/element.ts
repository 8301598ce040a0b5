import type { TemplateResult } from 'lit';
import type { Message } from '../../../server/protocol/chat.ts';
import type { WhatIfData } from '../../../server/protocol/what-if.ts';
import { DrawnElement, figureChip, html, languageOf, nothing } from '../../core/shared.ts';
import { enteredIn, formatEntry, signOf, startOf, stepOf, writtenOf, type Field } from './field.ts';
import { words, type FormStrings } from './strings.ts';

export type Form = Extract<Message['cards'][number], { type: 'form' }>;

/** Milliseconds without a key before what was entered is sent. */
const patience = 350;

/**
 * Fields whose figures the server works out again while the customer types. One request is on its way at a time, and the newest
 * entries win.
 */
export class FormElement extends DrawnElement {
  card!: Form;
  message!: Message;
  private readonly written = new Map<string, string>();
  private result: WhatIfData | null = null;
  /** Where the result came from. */
  private query = '';
  private wanted = '';
  private isAsking = false;
  private problem = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  disconnectedCallback(): void {
    clearTimeout(this.timer);
  }

  private get words(): FormStrings {
    return words[languageOf(this.context.locale)];
  }

  private writtenIn(field: Field): string {
    const { card, message } = this;
    return this.written.get(field.name) ?? writtenOf(field, startOf(field, message), card.currency);
  }

  private readonly onInput = (field: Field, { value }: HTMLInputElement): void => {
    this.written.set(field.name, value);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.calculate(), patience);
    this.requestUpdate();
  };

  /** What is asked for; null while an entry is none. */
  private asked(): string | null {
    const { card, context } = this;
    const query = new URLSearchParams({ form: card.form, locale: context.locale });
    if (card.account_id !== null) query.set('account_id', card.account_id);
    for (const field of card.fields) {
      const entered = enteredIn(field, this.writtenIn(field), card.currency);
      if (entered === null) return null;
      query.set(field.name, String(entered));
    }
    return String(query);
  }

  private async calculate(): Promise<void> {
    this.wanted = this.asked() ?? '';
    if (this.isAsking || !this.wanted) return;
    this.isAsking = true;
    this.requestUpdate();
    while (this.wanted && this.wanted !== this.query) {
      const query = this.wanted;
      try {
        const result = await this.context.actions.rest<WhatIfData>('GET', `what-if?${query}`);
        this.query = query;
        // What was entered meanwhile is asked for before anything is shown.
        if (query !== this.wanted) continue;
        this.result = result;
        this.problem = '';
      } catch {
        if (query !== this.wanted) continue;
        this.query = '';
        this.problem = this.words.failed;
        break;
      }
    }
    this.isAsking = false;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { card, words: strings, result } = this;
    const isOld = this.isAsking || this.asked() !== this.query;
    return html`<div class="card form" part="card" role="group" aria-label=${card.title}>
      <h3 dir="auto">${card.title}</h3>
      <div class="entries">${card.fields.map((field) => this.entry(field))}</div>
      <p class="small" role="status">${this.status()}</p>
      ${
        result === null || this.problem
          ? nothing
          : html`<div class=${isOld ? 'stale' : ''} aria-busy=${this.isAsking}>
              ${result.note ? html`<p dir="auto">${result.note}</p>` : nothing}
              <dl class="outcome">${result.figures.map((figure) => this.figure(figure))}</dl>
              <p class="small" dir="auto"><b>${strings.assumed}</b><br />${result.assumptions.join(' ')}</p>
            </div>`
      }
    </div>`;
  }

  /** Read out when it changes: what is going on, or all that the figures say now. */
  private status(): unknown {
    const { words: strings, result, problem } = this;
    if (problem) return html`<span class="wrong">${problem}</span>`;
    if (this.isAsking) return `${strings.working}…`;
    if (result === null) return strings.hint;
    const said = [...result.figures.map(({ label, text }) => `${label}: ${text}`), result.note ?? ''];
    return html`<span class="hidden">${said.filter(Boolean).join('. ')}</span>`;
  }

  private figure({ figure_id, label, text }: WhatIfData['figures'][number]): TemplateResult {
    return html`<div>
      <dt dir="auto">${label}</dt>
      <dd>${figureChip(text, figure_id, `what-if/evidence?${this.query}`, this.context)}</dd>
    </div>`;
  }

  private entry(field: Field): TemplateResult {
    const { card, context, message, words: strings } = this;
    const { currency } = card;
    const written = this.writtenIn(field);
    const isWrong = enteredIn(field, written, currency) === null;
    const id = `${message.message_id}-${card.form}-${field.name}`;
    const bound = (value: number) => formatEntry(field, value, currency, context.locale);
    return html`<div class="entry">
      <label for=${id} dir="auto">${field.label}</label>
      <div class="with-sign">
        <span aria-hidden="true">${signOf(field, currency, context.locale)}</span>
        <input
          id=${id}
          type="number"
          inputmode=${field.name === 'months' ? 'numeric' : 'decimal'}
          min=${writtenOf(field, field.least, currency)}
          max=${writtenOf(field, field.most, currency)}
          step=${stepOf(field, currency)}
          .value=${written}
          aria-invalid=${isWrong}
          aria-describedby="${id}-wrong"
          @input=${({ target }: Event) => target instanceof HTMLInputElement && this.onInput(field, target)}
        />
      </div>
      <p class="small wrong" id="${id}-wrong">
        ${isWrong ? strings.between(bound(field.least), bound(field.most)) : nothing}
      </p>
    </div>`;
  }
}

// Another assistant of the page may have brought it.
if (!customElements.get('spendsense-form')) customElements.define('spendsense-form', FormElement);
