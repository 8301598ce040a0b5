import type { TemplateResult } from 'lit';
import type { RecommendationsData } from '../../../server/protocol/offers.ts';
import { html, icons, nothing } from '../../core/shared.ts';
import { emptyState, Page } from './page.ts';
import { rationaleOf } from './recommended.ts';
import { Resource } from './resource.ts';

type Item = RecommendationsData['education'][number];

/** Articles that fit what happens in the customer's accounts, each with why it is shown. */
export class EducationPage extends Page {
  protected readonly needs = ['education'] as const;
  private readonly recommendations = new Resource<RecommendationsData>(this.redraw);
  protected readonly resources = [this.recommendations];
  private hasFailed = false;

  protected content(): TemplateResult {
    const { context, words } = this;
    const path = `recommendations?locale=${this.locale}`;
    this.recommendations.want(path, context);
    return html`${this.hasFailed ? html`<p class="note failed" role="alert">${icons.alert}${words.failed}</p>` : nothing}
    ${this.shown(this.recommendations, path, ({ education, computed_at }) => {
      if (computed_at === null) return emptyState(words.educationEmpty, words.computing);
      if (education.length === 0) return emptyState(words.educationEmpty, words.educationEmptyText);
      return html`<p class="muted">${words.educationLead}</p>
        <div class="blocks even">${education.map((item) => this.card(item))}</div>`;
    })}`;
  }

  private card(item: Item): TemplateResult {
    const { words, context } = this;
    return html`<article class="card block">
      <h3>${item.title}</h3>
      <p>${item.summary}</p>
      ${rationaleOf(item, context)}
      <div class="row">
        <button class="primary" aria-haspopup="dialog" @click=${() => this.open(item)}>${words.read}</button>
        <button class="link" @click=${() => void this.answer(item, 'dismiss')}>${words.notForMe}</button>
        ${item.read_at === null ? nothing : html`<span class="note done">${icons.check}${words.isRead}</span>`}
      </div>
      <p class="small">${item.disclaimer}</p>
    </article>`;
  }

  private open(item: Item): void {
    this.context.actions.openArticle({ article_id: item.item_id, title: item.title });
    if (item.read_at === null) void this.answer(item, 'read');
  }

  /** Shows it at once; as it was when the server does not take it. */
  private async answer(item: Item, answer: 'read' | 'dismiss'): Promise<void> {
    const before = this.recommendations.data;
    if (!before) return;
    const education =
      answer === 'dismiss'
        ? before.education.filter((one) => one !== item)
        : before.education.map((one) => (one === item ? { ...one, read_at: new Date().toISOString() } : one));
    this.recommendations.data = { ...before, education };
    this.hasFailed = false;
    this.redraw();
    try {
      await this.context.actions.rest(
        'POST',
        `recommendations/${encodeURIComponent(item.recommendation_id)}/${answer}`,
      );
    } catch {
      this.recommendations.data = before;
      this.hasFailed = answer === 'dismiss';
      this.redraw();
    }
  }
}
