import type { ComponentChildren } from 'preact';
import type { EvidenceView } from '../../server/protocol/index.ts';
import { formatDate } from '../../server/protocol/format.ts';
import { count, words } from '../format/words.ts';
import { Instant } from '../parts/time.tsx';
import { FigureButton } from './answer.tsx';
import { EvidenceRows } from './evidence-rows.tsx';

/** The proof of a figure, from the figure itself down to the rows it is the sum of. */
export function Evidence({ view, openFact }: { view: EvidenceView; openFact: (fact_id: string) => void }) {
  const { fact, text } = view.fact;
  return (
    <div class="grid gap-5 p-4">
      <div class="grid gap-1">
        <p class="text-muted">{fact.label}</p>
        <p class="text-3xl font-semibold tracking-tight">{text}</p>
        <p class="text-xs text-muted">
          {fact.period && (
            <>
              {fact.period.label} ({formatDate(fact.period.from)} to {formatDate(fact.period.to)}) ·{' '}
            </>
          )}
          data of <Instant at={fact.refreshed_at} />
        </p>
        {fact.value === null && fact.unknown_reason && <p>Could not be computed: {fact.unknown_reason}</p>}
      </div>
      <EvidenceParts view={view} openFact={openFact} />
    </div>
  );
}

/** Everything below the figure: the formula, the rows and their sum, accounts, recurring payments, articles, and what was not found. */
export function EvidenceParts({ view, openFact }: { view: EvidenceView; openFact: (fact_id: string) => void }) {
  const { fact, text } = view.fact;
  return (
    <div class="grid gap-5">
      {(fact.formula ?? view.derived_from[0]) && (
        <Part title="How it is worked out">
          {fact.formula && <p class="font-mono text-[0.8125rem] break-words">{fact.formula}</p>}
          <ul class="grid gap-1 empty:hidden">
            {view.derived_from.map((source) => (
              <li key={source.fact.id} class="flex items-baseline justify-between gap-3">
                <span>{source.fact.label}</span>
                <FigureButton text={source.text} fact_id={source.fact.id} openFact={openFact} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {fact.evidence.some(({ type }) => type === 'message') && <p>The customer said it in their message.</p>}
      {view.rows.length > 0 && (
        <Part title={count(view.rows.length, 'transaction')}>
          <EvidenceRows rows={view.rows} sum={view.sum} figure={text} />
        </Part>
      )}
      {view.searches.map((search, index) => (
        <Part key={index} title="Looked for, and found nothing">
          <p>
            {formatDate(search.from)} to {formatDate(search.to)}
            {search.accounts.length > 0 && <>, in {search.accounts.join(', ')}</>}
          </p>
          {Object.entries(search.filter).map(([name, value]) => (
            <p key={name} class="text-muted">
              {words(name)}: {words(value)}
            </p>
          ))}
        </Part>
      ))}
      {view.accounts.length > 0 && (
        <Part title={count(view.accounts.length, 'account')}>
          {view.accounts.map((account) => (
            <Line key={account.account_id} start={account.name} end={account.balance ?? 'balance unknown'} />
          ))}
        </Part>
      )}
      {view.streams.length > 0 && (
        <Part title={count(view.streams.length, 'recurring payment')}>
          {view.streams.map((stream) => (
            <Line
              key={stream.stream_id}
              start={stream.merchant}
              note={`${words(stream.frequency)}, last ${formatDate(stream.last_date)}`}
              end={stream.amount}
            />
          ))}
        </Part>
      )}
      {view.articles.length > 0 && (
        <Part title={count(view.articles.length, 'article')}>
          {view.articles.map((article) => (
            <Line key={article.article_id} start={article.title} end="" />
          ))}
        </Part>
      )}
      <p class="font-mono text-xs break-all text-muted">{fact.id}</p>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="grid gap-2">
      <h3 class="font-medium">{title}</h3>
      {children}
    </section>
  );
}

function Line({ start, note, end }: { start: string; note?: string; end: string }) {
  return (
    <p class="flex items-baseline justify-between gap-3 border-t border-line pt-2">
      <span>
        {start} {note && <span class="block text-xs text-muted">{note}</span>}
      </span>
      <span>{end}</span>
    </p>
  );
}
