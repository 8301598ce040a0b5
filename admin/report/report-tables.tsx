import type { CountedShare, ParityRow, ReportData } from '../../server/protocol/index.ts';

const percent = (share: number | null) => (share === null ? 'too few' : `${(100 * share).toFixed(1)} %`);
const points = (value: number) => `${value > 0 ? '+' : ''}${(100 * value).toFixed(1)}`;
const time = (value: number | null) => (value === null ? '–' : `${Math.round(value)} ms`);

/** What is counted, in the order in which a risk officer asks. */
function sharesOf(report: ReportData): [name: string, meaning: string, share: CountedShare][] {
  const { coverage, explainability, auditability, relevance, kept } = report;
  return [
    ['Coverage', 'customers with a persona and three behaviours or more', coverage.both],
    ['Persona', 'customers with enough data for one', coverage.persona],
    ['Behaviours', 'customers with three or more', coverage.three_behaviours],
    ['Explainability', 'recommendations with a reason, a figure and its proof', explainability],
    ['Auditability', 'recommendations that are decided the same once more', auditability],
    ['Relevance', 'recommendations for a persona that the customer has', relevance],
    ['Kept', 'of what customers answered to: read, not dismissed', kept],
  ];
}

export function QualityTable({ report }: { report: ReportData }) {
  return (
    <table class="table">
      <caption class="sr-only">Quality</caption>
      <thead>
        <tr>
          <th scope="col">Share</th>
          <th scope="col" class="end">
            Value
          </th>
          <th scope="col" class="end">
            Of
          </th>
        </tr>
      </thead>
      <tbody>
        {sharesOf(report).map(([name, meaning, { part, whole, share }]) => (
          <tr key={name}>
            <th scope="row" class="text-left font-medium">
              {name}
              <span class="block text-xs font-normal text-muted">{meaning}</span>
            </th>
            <td class="end">{whole === 0 ? '–' : percent(share)}</td>
            <td class="end text-muted">
              {part} of {whole}
            </td>
          </tr>
        ))}
        {(['recommendations', 'turns'] as const).map((kind) => {
          const { count, p50, p95 } = report.latency_ms[kind];
          return (
            <tr key={kind}>
              <th scope="row" class="text-left font-medium">
                {kind === 'turns' ? 'Time of a turn' : 'Time of a recommendation run'}
                <span class="block text-xs font-normal text-muted">half of them faster than, 95 % faster than</span>
              </th>
              <td class="end">
                {time(p50)}, {time(p95)}
              </td>
              <td class="end text-muted">{count}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Gap({ gap }: { gap: ParityRow['offer_gap'] }) {
  if (!gap) return <>too few</>;
  return (
    <>
      {points(gap.gap)}{' '}
      <span class="text-muted">
        ({points(gap.low)} to {points(gap.high)})
      </span>
    </>
  );
}

/** Groups side by side. A gap is in percentage points, with its 95 % interval. */
export function ParityTable({ rows }: { rows: readonly ParityRow[] }) {
  return (
    <table class="table">
      <caption class="sr-only">Parity between groups</caption>
      <thead>
        <tr>
          <th scope="col">Group</th>
          <th scope="col" class="end">
            Customers
          </th>
          <th scope="col" class="end">
            With an offer
          </th>
          <th scope="col" class="end">
            Gap to the others
          </th>
          <th scope="col" class="end">
            With an article
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.group}>
            <th scope="row" class="text-left font-medium break-words">
              {row.group}
              {row.stands_out && (
                <span class="block text-xs font-normal text-bad">Stands out: somebody should look</span>
              )}
            </th>
            <td class="end">
              {row.customers}
              {row.left_out > 0 && <span class="block text-xs text-muted">{row.left_out} left out</span>}
            </td>
            <td class="end">{percent(row.offers)}</td>
            <td class="end">
              <Gap gap={row.offer_gap} />
            </td>
            <td class="end">{percent(row.education)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
