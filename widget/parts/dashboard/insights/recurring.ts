import type { TemplateResult } from 'lit';
import { formatDate, formatShortDate, html, nothing } from '../../../core/shared.ts';
import { section } from '../page.ts';
import type { Insights } from './figures.ts';

/** What is likely to be charged in the coming month: a calendar to see it, a list to read and open it, and what went up. */
export function recurringSection(insights: Insights): TemplateResult {
  const { data, words, chip, figure, context } = insights;
  const { recurring } = data;
  const { upcoming, monthly } = recurring;
  const aside = monthly === null ? nothing : html`<p class="aside">${chip(monthly)} ${words.perMonth}</p>`;
  if (upcoming.length === 0 && recurring.price_rises.length === 0)
    return section(words.comingUp, html`<p class="muted">${words.nothingComing}</p>`, aside);
  return section(
    words.comingUp,
    html`${calendar(insights)}
      <ul class="lines">
        ${upcoming.map(
          ({ date, kind, amount }) =>
            html`<li>
              <time datetime=${date}>${formatShortDate(date, context.locale)}</time>
              <span><b>${figure(amount).label}</b><small>${words.kinds[kind]}</small></span>
              ${chip(amount)}
            </li>`,
        )}
      </ul>
      ${rises(insights)}`,
    aside,
  );
}

function rises({ data, words, chip, figure, context }: Insights): TemplateResult | typeof nothing {
  const { price_rises } = data.recurring;
  if (price_rises.length === 0) return nothing;
  return html`<h4>${words.priceRises}</h4>
    <ul class="lines">
      ${price_rises.map(
        ({ date, before, after }) =>
          html`<li>
            <time datetime=${date}>${formatShortDate(date, context.locale)}</time>
            <span><b>${figure(after).label.split(', ')[0]}</b><small>${words.was} ${chip(before)}</small></span>
            ${chip(after)}
          </li>`,
      )}
    </ul>`;
}

const dayLength = 86_400_000;
const dayAt = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The coming weeks from the customer's first day of the week on. A picture of the list below it, so hidden from a screen reader. */
function calendar({ data, context }: Insights): TemplateResult {
  const { as_of, recurring } = data;
  const locale = new Intl.Locale(context.locale) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  const firstDay = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 7;
  const start = Date.parse(`${as_of}T00:00:00Z`);
  const back = (new Date(start).getUTCDay() - firstDay + 14) % 7;
  const days = Array.from({ length: 42 }, (_, index) => dayAt(start + (index - back) * dayLength));
  const weeks = days.slice(0, days.findIndex((day) => day > recurring.upcoming_through) > 35 ? 42 : 35);
  const weekday = new Intl.DateTimeFormat(context.locale, { weekday: 'narrow', timeZone: 'UTC' });
  const due = Map.groupBy(recurring.upcoming, ({ date }) => date);
  return html`<div class="calendar" aria-hidden="true">
    ${weeks.slice(0, 7).map((day) => html`<b>${weekday.format(new Date(`${day}T00:00:00Z`))}</b>`)}
    ${weeks.map((day) => {
      const charges = due.get(day) ?? [];
      const isPast = day < as_of || day > recurring.upcoming_through;
      const state = day === as_of ? 'today' : isPast ? 'past' : charges.length > 0 ? 'due' : '';
      return html`<span class=${state} title=${charges.length > 0 ? formatDate(day, context.locale) : ''}>
        ${Number(day.slice(8))}<small>${charges.slice(0, 3).map(({ kind }) => html`<i class=${kind}></i>`)}</small>
      </span>`;
    })}
  </div>`;
}
