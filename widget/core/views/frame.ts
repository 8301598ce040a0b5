import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../icons.ts';
import type { ScrollFollower } from '../scroll-follower.ts';
import type { Sheet } from '../sheet.ts';
import { directionOf, languageOf } from '../strings.ts';
import { composerView } from './composer.ts';
import type { ViewContext } from './context.ts';
import { headerView } from './header.ts';
import { openSheet, pending } from './sheet.ts';
import { statusBar } from './status-bar.ts';
import { transcriptView } from './transcript.ts';

/** What the whole panel is drawn from. */
export interface Frame {
  context: ViewContext;
  theme: 'auto' | 'light' | 'dark';
  isAskingConsent: boolean;
  sheet: Sheet;
  follower: ScrollFollower;
  draft: string;
  onDraft: (text: string) => void;
  notice: string;
  /** For the one live region. */
  announcement: string;
  onKeyDown: (event: KeyboardEvent) => void;
  onCancel: (event: Event) => void;
  onClose: (event: Event) => void;
}

/** The conversation with the message box. */
function talk({ context, isAskingConsent, follower, draft, onDraft }: Frame, isTab: boolean): TemplateResult {
  const { state, strings, view } = context;
  const canWrite = state.hello && !isAskingConsent;
  const latest = html`<button class="latest" aria-label=${strings.latest} @click=${follower.toEnd}>
    ${icons.down}
  </button>`;
  return html`<div
    class="talk"
    id="panel-chat"
    role=${isTab ? 'tabpanel' : nothing}
    aria-labelledby=${isTab ? 'tab-chat' : nothing}
    ?hidden=${view !== 'chat'}
  >
    <div class="transcript" role="region" tabindex="0" aria-label=${strings.conversation} @scroll=${follower.onScroll}>
      ${transcriptView(context, isAskingConsent)}
    </div>
    ${follower.isBehind && canWrite ? latest : nothing} ${canWrite ? composerView(context, draft, onDraft) : nothing}
  </div>`;
}

/** The pages beside the conversation, once one of them has been wanted. */
function pages({ context }: Frame): TemplateResult | typeof nothing {
  const { parts, view } = context;
  if (view === 'chat' && !parts.has('dashboard')) return nothing;
  const retry = () => void parts.load('dashboard');
  return (
    parts.get('dashboard')?.pagesView(context) ??
    html`<div class="content">${pending(parts.hasFailed('dashboard'), retry, context)}</div>`
  );
}

/** The panel: header, tabs, what the chosen one shows, and the sheet that may lie over them. */
export function frameView(frame: Frame): TemplateResult {
  const { context, isAskingConsent } = frame;
  const { locale, state, layout } = context;
  const sheet = openSheet(frame.sheet, context);
  // Fetched while the server is being greeted. Before the first answer to its question, there is nothing but that.
  const part = context.parts.get('tabs');
  const tabs = state.hello && (!isAskingConsent || context.view !== 'chat') ? part : null;
  return html`<dialog
    class="panel"
    part="panel"
    data-theme=${frame.theme}
    data-layout=${layout}
    tabindex="-1"
    autofocus
    aria-labelledby="title"
    @keydown=${frame.onKeyDown}
    @cancel=${frame.onCancel}
    @close=${frame.onClose}
  >
    <div class="frame" lang=${languageOf(locale)} dir=${directionOf(locale)}>
      <div class="chat" ?inert=${sheet !== nothing}>
        ${headerView(context, tabs?.layoutButton(context))} ${tabs?.tabList(context)}
        ${statusBar(context, isAskingConsent)} ${talk(frame, tabs !== null)} ${pages(frame)}
      </div>
      ${sheet} ${frame.notice ? html`<p class="notice" role="alert">${icons.alert}${frame.notice}</p>` : nothing}
      <p class="hidden" role="status">${frame.announcement}</p>
    </div>
  </dialog>`;
}
