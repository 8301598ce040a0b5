import type { TemplateResult } from 'lit';
import type { NudgeKind } from '../../../server/protocol/nudges.ts';
import { cardText, html, icon, icons, languageOf, nothing } from '../../core/shared.ts';
import type { ViewContext } from '../../core/views/context.ts';
import { listOf, type Nudge } from './list.ts';
import { words } from './strings.ts';

const drawn: Record<NudgeKind, TemplateResult> = {
  low_balance: icon('M4 7l6 6 4-4 6 7M20 11v5h-5'),
  bill_due: icon('M5 6.5h14v13H5zM5 10.500h14M9 4v4M15 4v4'),
  price_rise: icon('M4 17l6-6 4 4 6-7M15 8h5v5'),
};

/** A text of a nudge as it is read out. */
function spoken({ text, facts }: Nudge): string {
  return text.replaceAll(/\{fact:([^}#]+)(#label)?\}/g, (_, id: string, label?: string) => {
    const found = facts.find(({ fact }) => fact.id === id);
    return (label ? found?.fact.label : found?.text) ?? '';
  });
}

function tell(nudges: readonly Nudge[], { locale, actions }: ViewContext): void {
  const fresh = nudges.filter(({ is_new }) => is_new);
  const { title } = words[languageOf(locale)];
  if (fresh.length > 0) actions.notify(fresh.length, [title, ...fresh.map(spoken)].join('. '));
}

/** Counts what is new on the launcher of a chat that is not open. */
export async function look(context: ViewContext): Promise<void> {
  tell(await listOf(context).want(context), context);
}

/** Fetches what there is to know, reads it out, and says that it was seen. */
async function bring(context: ViewContext): Promise<void> {
  const nudges = await listOf(context).want(context);
  tell(nudges, context);
  for (const { nudge_id, is_new } of nudges) {
    // That it was seen is said by the next one who has it, should this fail.
    if (is_new) void context.actions.rest('POST', `nudges/${nudge_id}/seen`).catch(() => {});
  }
}

/** That a customer who agreed was here: the next page looks whether there is something to know. */
function remember(): void {
  try {
    localStorage.setItem('spendsense', '1');
  } catch {
    // Forbidden: then they are told once they open the chat.
  }
}

/** What there is to know at the end of a talk, until it goes on. */
export function nudgesView(context: ViewContext): TemplateResult | typeof nothing {
  const list = listOf(context);
  remember();
  void bring(context);
  if (!list.isTimely(context)) return nothing;
  const strings = words[languageOf(context.locale)];
  return html`${
    list.nudges.length > 0
      ? html`<section class="nudges" aria-label=${strings.title}>
          ${list.nudges.map((nudge) => card(nudge, context))}
        </section>`
      : nothing
  }
  ${list.justOff && !list.hasFailed ? html`<p class="small" role="status">${strings.isOff}</p>` : nothing}
  ${list.hasFailed ? html`<p class="note failed" role="alert">${icons.alert}<span>${strings.failed}</span></p>` : nothing}`;
}

function card(nudge: Nudge, context: ViewContext): TemplateResult {
  const { nudge_id, kind, text, why, question, facts } = nudge;
  const { locale, actions } = context;
  const strings = words[languageOf(locale)];
  const list = listOf(context);
  const source = `nudges/${nudge_id}/evidence?locale=${locale}`;
  return html`<article class="card nudge" part="card" aria-label=${strings.kinds[kind]}>
    <div class="head">
      ${drawn[kind]}
      <h3>${strings.kinds[kind]}</h3>
      <button
        class="tool"
        aria-label=${`${strings.dismiss}: ${strings.kinds[kind]}`}
        title=${strings.dismiss}
        @click=${() => void list.dismiss(nudge, context)}
      >
        ${icons.close}
      </button>
    </div>
    ${cardText(text, facts, source, context)}
    <button class="link" @click=${() => actions.send(question)}><span>${question}</span>${icons.next}</button>
    <details class="fold">
      <summary>${strings.why}</summary>
      ${cardText(why, facts, source, context)}
      <button class="link" @click=${() => void list.stop(kind, context)}>${strings.off}</button>
    </details>
  </article>`;
}
