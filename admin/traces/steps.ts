import type { Span } from '../../server/protocol/index.ts';
import { count, spanKinds, verdicts, words, type Tone } from '../format/words.ts';
import type { IconName } from '../parts/icon.tsx';
import { buildTree, visibleNodes, type SpanNode } from './span-tree.ts';

/** One thing that happened in a trace, in plain words. Checks of one kind in a row make one step. */
export interface Step {
  spans: Span[];
  icon: IconName;
  tone: Tone;
  text: string;
  /** Who did it when several did: the names of the checks, signals, offers. */
  items: string[];
  /** Reason codes of a verdict other than `allow`, or the error's code. */
  reasons: string[];
  duration_ms: number;
}

/** What a trace did, in order of time. Spans that only hold others together are left out unless they failed. */
export function stepsOf(spans: readonly Span[]): Step[] {
  const nodes = visibleNodes(buildTree(spans), new Set()).filter(isStep);
  const groups: Span[][] = [];
  let key = '';
  for (const { span } of nodes.toSorted((one, other) => one.span.start_ms - other.span.start_ms)) {
    const next = groupKey(span);
    if (next !== '' && next === key) groups.at(-1)?.push(span);
    else groups.push([span]);
    key = next;
  }
  return groups.map(describe);
}

/** An attribute by its plain name, whatever namespace it stands in: `stage` finds `spendsense.guardrail.stage`. */
export function attribute(span: Span, name: string): string | null {
  const key = Object.keys(span.attributes).find((key) => key === name || key.endsWith(`.${name}`));
  const value = key === undefined ? null : span.attributes[key];
  return value === null || value === undefined || value === '' ? null : String(value);
}

/** The thing a span is about: the plugin's or tool's name without its operation. */
export function subjectOf(span: Span): string {
  const rest = span.name.includes(' ') ? span.name.slice(span.name.indexOf(' ') + 1) : span.name;
  return words(rest.replace(/^spendsense\./, ''));
}

function isStep({ span, children }: SpanNode): boolean {
  return children.length === 0 || span.status === 'error' || !['AGENT', 'CHAIN'].includes(span.kind);
}

function groupKey(span: Span): string {
  if (span.status === 'error') return '';
  if (span.kind === 'GUARDRAIL') {
    return span.verdict?.decision === 'allow' ? `guardrail ${stageOf(span)} ${attribute(span, 'tool.name') ?? ''}` : '';
  }
  const kind = pluginKind(span);
  return kind === 'signal' || kind === 'persona' || kind === 'offer'
    ? `${kind} ${attribute(span, 'window') ?? ''}`
    : '';
}

function describe(spans: Span[]): Step {
  const [span] = spans as [Span];
  const items = spans.map(subjectOf);
  const start = Math.min(...spans.map(({ start_ms }) => start_ms));
  const end = Math.max(...spans.map(({ start_ms, duration_ms }) => start_ms + duration_ms));
  const step = { spans, icon: spanKinds[span.kind].icon, tone: 'plain' as Tone, items, reasons: [] as string[] };
  const duration_ms = end - start;
  if (span.status === 'error') {
    const reasons = span.error_code ? [span.error_code] : [];
    // A check that fails still decides: it blocks.
    if (span.verdict) {
      const check = describeCheck(span);
      return { ...step, ...check, tone: 'bad', reasons: [...check.reasons, ...reasons], duration_ms };
    }
    return { ...step, tone: 'bad', text: `${subjectOf(span)} failed`, items: [], reasons, duration_ms };
  }
  if (span.kind === 'GUARDRAIL') return { ...step, ...describeCheck(span), duration_ms };
  return { ...step, ...describeWork(span, spans.length), duration_ms };
}

function describeCheck(span: Span): Pick<Step, 'text' | 'tone' | 'reasons'> & { items?: string[] } {
  const stage = stageOf(span);
  const what = stageWords[stage] ?? 'this step';
  if (!span.verdict || span.status === 'skipped') {
    return { text: `${subjectOf(span)} was not run on ${what}`, tone: 'plain', reasons: [], items: [] };
  }
  const { decision, reasons } = span.verdict;
  if (decision === 'allow') return { text: `Checked ${what}`, tone: 'good', reasons: [] };
  const { label, tone } = verdicts[decision];
  // An answer is checked sentence by sentence.
  return { text: `${label} ${stage === 'output' ? 'a sentence of the answer' : what}`, tone, reasons };
}

function describeWork(span: Span, number: number): Pick<Step, 'text'> & { items?: string[] } {
  const name = subjectOf(span);
  const days = attribute(span, 'window');
  const window = days ? ` over ${days} days` : '';
  switch (pluginKind(span)) {
    case 'signal':
      return { text: `Computed ${count(number, 'signal')}${window}` };
    case 'persona':
      return { text: `Compared with ${count(number, 'persona')}${window}` };
    case 'offer':
      return { text: `Weighed ${count(number, 'offer')}` };
  }
  if (span.kind === 'TOOL') return { text: `Used the tool “${name}”`, items: [] };
  if (span.kind === 'RETRIEVER') return { text: 'Searched the knowledge articles', items: [] };
  if (span.kind === 'LLM') {
    const tokens = attribute(span, 'usage.output_tokens');
    return {
      text: `Asked the model ${span.name.replace('chat ', '')}`,
      items: tokens ? [`${tokens} tokens written`] : [],
    };
  }
  return { text: name, items: [] };
}

const stageWords: Record<string, string> = {
  input: 'the question',
  tool_call: 'the request for data',
  tool_result: 'what the tool returned',
  retrieval: 'the passages found',
  output: 'the answer',
};

function stageOf(span: Span): string {
  return attribute(span, 'stage') ?? '';
}

function pluginKind(span: Span): string {
  return span.plugin?.id.split('.')[0] ?? '';
}
