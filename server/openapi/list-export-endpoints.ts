import { listExportQueries, listExportSchema, mostExportedRows, type ExportedListName } from '../protocol/index.ts';
import type { Endpoint } from './endpoint.ts';

/** What each list is called in an operation's name, and what its rows are. */
const lists: Readonly<Record<ExportedListName, readonly [operation: string, rows: string]>> = {
  traces: ['exportTraces', 'turns and recommendations'],
  customers: ['exportCustomers', 'customers'],
  recommendations: ['exportRecommendations', 'what is recommended to customers now'],
  decisions: ['exportDecisions', 'what operators decided about recommendations'],
  'review-items': ['exportReviewItems', 'the review queue'],
  'access-log': ['exportAccessLog', 'the access log'],
  changes: ['exportChanges', 'changes that two people make'],
  offers: ['exportOffers', 'offers with what became of them'],
  articles: ['exportArticles', 'articles with what became of them'],
};

/** Lists of the admin as files. */
export const listExportEndpoints: readonly Endpoint[] = (
  Object.entries(lists) as [ExportedListName, (typeof lists)[ExportedListName]][]
).map(([name, [operation, rows]]) => ({
  method: 'get',
  path: `/api/v1/operator/list-exports/${name}`,
  operation,
  summary: `A file of ${rows}, as the filter shows them`,
  description: `For whoever may see the list. With \`format=csv\`, which is the default, the answer is \`text/csv\`: cells that a spreadsheet would take for a formula begin with an apostrophe. At most ${mostExportedRows.toLocaleString('en-US')} rows; a file that was cut says so, in CSV in its last line. That it was taken away is kept in the access log before it is sent.`,
  caller: 'operator',
  query: listExportQueries[name],
  data: listExportSchema,
  enveloped: false,
  errors: ['CONFIRMATION_REQUIRED', 'PURPOSE_REQUIRED'],
}));
