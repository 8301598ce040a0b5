import { useState } from 'preact/hooks';
import type { FailedJob, RetriedJobData } from '../../server/protocol/index.ts';
import type { ApiError } from '../api.ts';
import { count, words } from '../format/words.ts';
import { usePages } from '../pages.ts';
import { Icon } from '../parts/icon.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { EmptyState, ErrorState } from '../parts/states.tsx';
import { Instant } from '../parts/time.tsx';
import { api, asApiError } from '../session.ts';

/** Background work that was given up, for the platform's administrators: why, and to be tried once more. */
export function FailedJobsScreen() {
  const pages = usePages<FailedJob>('/operator/failed-jobs', { limit: '50' }, 'jobs');
  const [error, setError] = useState<ApiError | null>(null);
  const [said, setSaid] = useState('');
  const retry = async ({ job_id, queue }: FailedJob) => {
    setError(null);
    try {
      await api.post<RetriedJobData>(`/operator/failed-jobs/${job_id}/retry`, {});
      setSaid(`${words(queue)} is tried once more.`);
    } catch (failure) {
      setError(asApiError(failure));
    }
    pages.reload();
  };
  return (
    <div class="grid gap-4">
      <div class="flex items-center gap-3">
        <ScreenTitle title="Failed work" class="flex-1" />
        <button type="button" class="button" onClick={pages.reload} disabled={pages.loading}>
          <Icon name="refresh" /> Refresh
        </button>
      </div>
      <p role="status" class="text-muted">
        {said || 'Work that was given up after its last try. The log of that time says more than its code.'}
      </p>
      {error && <ErrorState error={error} />}
      <Loaded resource={pages} label="Loading failed work">
        {(jobs) => (
          <div class="card relative overflow-x-auto">
            {jobs.length === 0 ? (
              <EmptyState icon="check" title="Nothing was given up">
                What fails for good shows up here, with its code.
              </EmptyState>
            ) : (
              <JobTable jobs={jobs} retry={(job) => void retry(job)} />
            )}
          </div>
        )}
      </Loaded>
      <MoreButton pages={pages} one="piece of work" many="pieces of work" />
    </div>
  );
}

function JobTable({ jobs, retry }: { jobs: readonly FailedJob[]; retry: (job: FailedJob) => void }) {
  return (
    <table class="w-full text-left">
      <thead class="text-xs text-muted">
        <tr>
          {['Work', 'Bank', 'Why', 'Given up', ''].map((title) => (
            <th key={title} scope="col" class="px-4 py-2 font-medium">
              {title || <span class="sr-only">Try again</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="divide-y divide-line border-t border-line">
        {jobs.map((job) => (
          <tr key={job.job_id}>
            <th scope="row" class="px-4 py-2 font-medium">
              {words(job.queue)}
              <code class="block text-xs font-normal text-muted">{job.job_id.slice(0, 8)}</code>
            </th>
            <td class="px-4 py-2">{job.bank_id ?? 'all'}</td>
            <td class="px-4 py-2">
              <code class="text-xs">{job.code}</code>
              <span class="block text-xs text-muted">{count(job.tries, 'try', 'tries')}</span>
            </td>
            <td class="px-4 py-2 whitespace-nowrap">
              <Instant at={job.failed_at} relative />
            </td>
            <td class="px-4 py-2 text-right">
              <button type="button" class="button" onClick={() => retry(job)}>
                <Icon name="refresh" /> Try again
                <span class="sr-only">
                  : {words(job.queue)} {job.job_id.slice(0, 8)}
                </span>
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
