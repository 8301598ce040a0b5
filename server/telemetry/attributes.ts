import type { Attributes } from '@opentelemetry/api';
import * as z from 'zod';
import type { Span } from '../protocol/index.ts';
import type { RecordedSpan } from '../trace/recorder.ts';

/** Found passages that are told of, the best ones. */
const mostDocuments = 10;

const documentsSchema = z.object({
  documents: z.array(z.object({ article_id: z.string().regex(/^[\w.-]{1,100}$/), score: z.number() })),
});
const finishSchema = z.object({ finish_reason: z.enum(['stop', 'length', 'tool_calls', 'content_filter']) });

/**
 * What is told of a step, under the names of OpenTelemetry's conventions for generative AI (`gen_ai.*`), of OpenInference, and, where neither has
 * one, our own: what stands of it in plain in the records, and which articles were found. Nothing that was said, asked of a tool or answered.
 */
export function attributesOf(recorded: RecordedSpan): Attributes {
  const { span } = recorded;
  const { stage, ...plain } = span.attributes;
  return withoutNothing({
    'openinference.span.kind': span.kind,
    ...plain,
    ...ofKind(recorded),
    'error.type': span.error_code,
    'spendsense.skipped': span.status === 'skipped' ? true : null,
    'spendsense.plugin.id': span.plugin?.id,
    'spendsense.plugin.version': span.plugin?.version,
    'spendsense.plugin.config_hash': span.plugin?.config_hash,
    'spendsense.guardrail.stage': stage,
    'spendsense.guardrail.decision': span.verdict?.decision,
    'spendsense.guardrail.reasons': span.verdict?.reasons,
  });
}

/** A step's name, as the conventions write it. */
export function nameOf({ name }: Span): string {
  return name === 'analyze' ? 'invoke_workflow analyze' : name;
}

/** Steps that call another system. */
export function isCall({ kind, name }: Span): boolean {
  return kind === 'LLM' && !isEmbedded(name);
}

function isEmbedded(name: string): boolean {
  return name === 'chat embedded';
}

type Loose = Readonly<Record<string, unknown>>;

function ofKind({ span, body }: RecordedSpan): Loose {
  if (span.kind === 'LLM') return ofModel({ span, body });
  if (span.kind === 'TOOL') {
    return {
      'gen_ai.operation.name': 'execute_tool',
      'gen_ai.tool.type': 'function',
      'tool.name': span.attributes['gen_ai.tool.name'] ?? null,
    };
  }
  if (span.kind === 'RETRIEVER') return ofSearch(body.output);
  if (span.name === 'analyze') {
    return { 'gen_ai.operation.name': 'invoke_workflow', 'gen_ai.workflow.name': 'analyze' };
  }
  return {};
}

function ofModel({ span, body }: RecordedSpan): Loose {
  // Whoever speaks OpenAI's protocol is told as OpenAI where nothing more is known: the conventions say so.
  const provider = isEmbedded(span.name) ? 'spendsense' : 'openai';
  const finish = finishSchema.safeParse(body.output);
  const input = span.attributes['gen_ai.usage.input_tokens'] ?? null;
  const output = span.attributes['gen_ai.usage.output_tokens'] ?? null;
  return {
    'gen_ai.provider.name': provider,
    'gen_ai.response.finish_reasons': finish.success ? [finish.data.finish_reason] : null,
    'llm.provider': provider,
    'llm.model_name': span.attributes['gen_ai.request.model'] ?? null,
    'llm.token_count.prompt': input,
    'llm.token_count.completion': output,
    'llm.token_count.total': typeof input === 'number' && typeof output === 'number' ? input + output : null,
  };
}

function ofSearch(output: unknown): Loose {
  const found = documentsSchema.safeParse(output);
  if (!found.success) return {};
  return Object.fromEntries(
    found.data.documents.slice(0, mostDocuments).flatMap(({ article_id, score }, place) => [
      [`retrieval.documents.${place}.document.id`, article_id],
      [`retrieval.documents.${place}.document.score`, score],
    ]),
  );
}

/** Without what is not known. */
export function withoutNothing(attributes: Loose): Attributes {
  const known = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(known);
}
