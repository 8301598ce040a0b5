import type { Knowledge } from '../../plugins/kit/index.ts';
import type { TraceRecorder } from '../trace/recorder.ts';

/** Articles whose searches leave a step in the trace: what was asked, and which sentences of which articles were found. */
export function recordedKnowledge(knowledge: Knowledge, recorder: TraceRecorder): Knowledge {
  return {
    ...knowledge,
    search: (query, options) =>
      recorder.span(
        {
          name: 'retrieval articles',
          kind: 'RETRIEVER',
          attributes: { 'gen_ai.operation.name': 'retrieval', 'gen_ai.data_source.id': 'articles' },
          input: { query, ...options },
        },
        async (span) => {
          const passages = await knowledge.search(query, options);
          span.output = {
            documents: passages.map(({ article, first, end, sentence, score }) => ({
              article_id: article.id, first, end, sentence, score,
            })),
          }; // prettier-ignore
          return passages;
        },
      ),
  };
}
