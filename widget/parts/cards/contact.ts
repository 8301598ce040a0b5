import type { TemplateResult } from 'lit';
import type { Message } from '../../../server/protocol/chat.ts';
import { html, nothing } from '../../core/shared.ts';

type Contact = Extract<Message['cards'][number], { type: 'contact' }>;

/** Where the bank's people are reached. */
export function contactCard({ title, phone, url, hours }: Contact): TemplateResult {
  return html`<section class="card" part="card" aria-label=${title}>
    <h3>${title}</h3>
    ${phone ? html`<p><a href=${`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>${phone}</a></p>` : nothing}
    ${
      url
        ? html`<p><a href=${url} target="_blank" rel="noopener noreferrer">${url.replace('https://', '')}</a></p>`
        : nothing
    }
    ${hours ? html`<p class="small">${hours}</p>` : nothing}
  </section>`;
}
