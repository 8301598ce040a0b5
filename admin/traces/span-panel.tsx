import type { ComponentChildren } from 'preact';
import type { SpanData } from '../../server/protocol/index.ts';
import { formatDuration } from '../format/time.ts';
import { spanKinds, words } from '../format/words.ts';
import { Chip, VerdictChip } from '../parts/chip.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { Icon } from '../parts/icon.tsx';
import { JsonView } from '../parts/json-view.tsx';
import { ErrorState, Waiting } from '../parts/states.tsx';
import { useResource } from '../resource.ts';
import { kindClasses } from './span-row.tsx';
import type { SpanNode } from './span-tree.ts';

/** One span in full. Its input and output are asked for only now that it is open. */
export function SpanPanel({ trace_id, node }: { trace_id: string; node: SpanNode }) {
  const { span, self_ms } = node;
  const path = `/operator/traces/${encodeURIComponent(trace_id)}/spans/${encodeURIComponent(span.span_id)}`;
  const { data, error, reload } = useResource<SpanData>(path);
  return (
    <div class="grid gap-5 p-4 text-[0.8125rem]">
      <div class="flex items-start gap-2">
        <span class={`mt-0.5 ${kindClasses[span.kind].text}`}>
          <Icon name={spanKinds[span.kind].icon} />
        </span>
        <div class="min-w-0">
          <h2 class="text-sm font-semibold break-words">{span.name}</h2>
          <p class="text-muted">
            {spanKinds[span.kind].label}, {formatDuration(span.duration_ms)}
            {node.children.length > 0 && <>, of it {formatDuration(self_ms)} its own</>}, started after{' '}
            {formatDuration(span.start_ms)}
          </p>
        </div>
      </div>
      {span.status !== 'ok' && (
        <Chip tone={span.status === 'error' ? 'bad' : 'plain'} icon={span.status === 'error' ? 'warning' : 'stop'}>
          {span.status === 'error' ? `Failed${span.error_code ? `: ${span.error_code}` : ''}` : 'Skipped'}
        </Chip>
      )}
      {span.verdict && (
        <Part title="Verdict">
          <div class="grid gap-1.5">
            <span>
              <VerdictChip verdict={span.verdict} />
            </span>
            {span.verdict.reasons.map((code) => (
              <p key={code}>
                {words(code)} <code class="font-mono text-xs text-muted">{code}</code>
              </p>
            ))}
          </div>
        </Part>
      )}
      {span.plugin && (
        <Part title="Plugin">
          <Pairs
            pairs={[
              ['id', span.plugin.id],
              ['version', span.plugin.version],
              ['configuration', span.plugin.config_hash],
            ]}
          />
        </Part>
      )}
      {Object.keys(span.attributes).length > 0 && (
        <Part title="Attributes">
          <Pairs pairs={Object.entries(span.attributes).map(([name, value]) => [name, String(value)])} />
        </Part>
      )}
      {error && <ErrorState error={error} retry={reload} />}
      {!data && !error && <Waiting label="Loading input and output" lines={4} />}
      {data && (
        <>
          <Part title="Input">
            <JsonView value={data.body.input} label="input" />
          </Part>
          <Part title="Output">
            <JsonView value={data.body.output} label="output" />
          </Part>
        </>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="grid min-w-0 gap-1.5">
      <h3 class="eyebrow">{title}</h3>
      {children}
    </section>
  );
}

function Pairs({ pairs }: { pairs: [string, string][] }) {
  return (
    <dl class="divide-y divide-line border-y border-line">
      {pairs.map(([name, value]) => (
        <div key={name} class="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] items-center gap-2 py-1">
          <dt class="break-words text-muted">{name}</dt>
          <dd class="flex items-center justify-between gap-2">
            <span class="font-mono text-xs break-all">{value}</span>
            <CopyButton text={value} label={`Copy ${name}`} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
