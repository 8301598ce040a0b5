import { useEffect, useId, useState } from 'preact/hooks';
import type { ReportData } from '../../server/protocol/index.ts';
import type { ApiError } from '../api.ts';
import { count } from '../format/words.ts';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { ErrorState, Waiting } from '../parts/states.tsx';
import { api, asApiError } from '../session.ts';
import { readGroups } from './groups.ts';
import { ParityTable, QualityTable } from './report-tables.tsx';

/** What the assistant reports of its own quality, and parity over groups that are named here and kept nowhere. */
export function ReportScreen() {
  const id = useId();
  const [report, setReport] = useState<ReportData | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  async function load(groups: Record<string, string[]>): Promise<void> {
    setWaiting(true);
    setError(null);
    try {
      const answer = await api.post<{ report: ReportData }>('/operator/report', { groups });
      setReport(answer.report);
    } catch (thrown) {
      setError(asApiError(thrown));
    } finally {
      setWaiting(false);
    }
  }
  useEffect(() => void load({}), []);

  const compare = (event: Event) => {
    event.preventDefault();
    const read = readGroups(text);
    setProblem(read.problem);
    if (read.problem === null) void load(read.groups);
  };
  return (
    <div class="grid gap-4">
      <ScreenTitle title="Report" />
      {error && <ErrorState error={error} retry={() => void load({})} />}
      {isWaiting && !report && <Waiting label="Counting" />}
      {report && (
        <>
          <p class="text-muted">
            {count(report.customers.all, 'customer')}, of whom {report.customers.agreed} agreed and{' '}
            {report.customers.computed} have signals. Recommendations of {count(report.sampled_customers, 'customer')}{' '}
            were looked at one by one.
          </p>
          <section class="card overflow-x-auto" aria-label="Quality">
            <QualityTable report={report} />
          </section>
          {report.parity.length > 0 && (
            <section class="card overflow-x-auto" aria-label="Parity">
              <ParityTable rows={report.parity} />
            </section>
          )}
        </>
      )}
      <form class="card grid gap-2 p-4" onSubmit={compare}>
        <h2 class="font-semibold">Parity between groups</h2>
        <label for={id} class="font-medium">
          Customers and their groups
        </label>
        <textarea
          id={id}
          class="field h-32 py-1.5 font-mono"
          placeholder={'customer-17, group A\ncustomer-18, group B'}
          aria-describedby={`${id}-hint`}
          aria-invalid={problem !== null}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} class="text-xs text-muted">
          {problem && <strong class="block text-bad">{problem}</strong>}
          One customer a line: your own id and a group. They are counted for this report and kept nowhere. No rate is
          told of fewer than ten customers.
        </p>
        <div>
          <button type="submit" class="button button-primary" disabled={isWaiting}>
            Compare
          </button>
        </div>
      </form>
    </div>
  );
}
