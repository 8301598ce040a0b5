import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { Frame } from '../../panel/frame.ts';
import { icons } from '../icons.ts';
import type { ScrollFollower } from '../scroll-follower.ts';
import type { Sheet } from '../sheet.ts';
import type { ViewContext } from './context.ts';
import { menu } from './menu.ts';
import { openSheet, pending } from './sheet.ts';
import { statusBar } from './status-bar.ts';
import { transcriptView } from './transcript.ts';

/** What the whole panel is drawn from. */
export interface Shown {
  context: ViewContext;
  theme: 'auto' | 'light' | 'dark';
  isAskingConsent: boolean;
  sheet: Sheet;
  follower: ScrollFollower;
  notice: string;
  /** For the one live region. */
  announcement: string;
}

/** The pages beside the conversation, once one of them has been wanted. */
function pages({ context }: Shown): TemplateResult | typeof nothing {
  const { parts, view } = context;
  if (view === 'chat' && !parts.has('dashboard')) return nothing;
  const retry = () => void parts.load('dashboard');
  return (
    parts.get('dashboard')?.pagesView(context) ??
    html`<div class="content">${pending(parts.hasFailed('dashboard'), retry, context)}</div>`
  );
}

/** Draws between what stands in the panel: header, tabs, what the chosen one shows, and the sheet that may lie over them. */
export function drawFrame(frame: Frame, shown: Shown): void {
  const { context, isAskingConsent, follower, theme } = shown;
  const { locale, state, layout, strings, view } = context;
  const sheet = openSheet(shown.sheet, context);
  // Fetched while the server is being greeted. Before the first answer to its question, there is nothing but that.
  const part = context.parts.get('tabs');
  const tabs = state.hello && (!isAskingConsent || view !== 'chat') ? part : null;
  const title = state.hello ? strings.assistantOf(state.hello.bank.name) : strings.assistant;
  const latest = html`<button class="latest" aria-label=${strings.latest} @click=${follower.toEnd}>
    ${icons.down}
  </button>`;

  frame.show({ title, strings, locale, theme, layout });
  frame.turnTo(view, tabs !== null);
  frame.chat.inert = sheet !== nothing;
  render([tabs?.layoutButton(context), menu(context)], frame.header, { renderBefore: frame.closeButton });
  render([tabs?.tabList(context), statusBar(context, isAskingConsent)], frame.chat, { renderBefore: frame.talk });
  render(transcriptView(context, isAskingConsent), frame.transcript);
  render(follower.isBehind && state.hello && !isAskingConsent ? latest : nothing, frame.talk, {
    renderBefore: frame.form,
  });
  render(pages(shown), frame.chat);
  render(
    html`${sheet} ${shown.notice ? html`<p class="notice" role="alert">${icons.alert}${shown.notice}</p>` : nothing}
      <p class="hidden" role="status">${shown.announcement}</p>`,
    frame.box,
  );
}
