import type { ComponentChildren } from 'preact';
import type { ApiError } from '../api.ts';
import { Icon, type IconName } from './icon.tsx';

/** Grey lines where the content will be; seen only when the wait is long enough to notice. */
export function Waiting({ label, lines = 6 }: { label: string; lines?: number }) {
  return (
    <div class="waiting grid gap-3 p-4" role="status">
      <span class="sr-only">{label}…</span>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} class={`h-4 rounded bg-plain-soft ${index % 3 === 2 ? 'w-1/2' : index % 3 ? 'w-4/5' : ''}`} />
      ))}
    </div>
  );
}

/** Nothing to show, and what to do about it. */
export function EmptyState({ icon, title, children }: { icon: IconName; title: string; children?: ComponentChildren }) {
  return (
    <div class="grid justify-items-center gap-2 px-6 py-14 text-center">
      <span class="grid size-10 place-items-center rounded-full bg-plain-soft text-plain">
        <Icon name={icon} class="size-5" />
      </span>
      <p class="font-medium">{title}</p>
      {children && <div class="max-w-sm text-muted">{children}</div>}
    </div>
  );
}

/** A call that failed: what it means for the reader, the code for whoever helps them, a way to try again. */
export function ErrorState({ error, retry }: { error: ApiError; retry?: () => void }) {
  return (
    <div role="alert" class="flex flex-wrap items-start gap-3 rounded-lg bg-bad-soft p-4 text-bad">
      <Icon name="warning" class="mt-0.5 size-4" />
      <div class="min-w-0 flex-1">
        <p class="font-medium break-words">{error.message}</p>
        <p class="font-mono text-xs break-all">{error.code}</p>
      </div>
      {retry && (
        <button type="button" class="button" onClick={retry}>
          <Icon name="refresh" /> Try again
        </button>
      )}
    </div>
  );
}
