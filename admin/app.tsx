import { LogScreen } from './access/log-screen.tsx';
import { ArticleListScreen } from './articles/article-list-screen.tsx';
import { ArticleScreen } from './articles/article-screen.tsx';
import { BankListScreen } from './banks/bank-list-screen.tsx';
import { PlatformBankScreen } from './banks/platform-bank-screen.tsx';
import { BankScreen } from './bank/bank-screen.tsx';
import { CatalogueScreen } from './catalogue/catalogue-screen.tsx';
import { CustomerListScreen } from './customers/customer-list-screen.tsx';
import { CustomerScreen } from './customers/customer-screen.tsx';
import { FailedJobsScreen } from './jobs/failed-jobs-screen.tsx';
import { place } from './location.ts';
import { ErrorBoundary } from './parts/error-boundary.tsx';
import { Link } from './parts/link.tsx';
import { ErrorState, Waiting } from './parts/states.tsx';
import { ScreenTitle } from './parts/screen-title.tsx';
import { allTraces, wholeLog, type Place } from './place.ts';
import { EvidenceScreen } from './evidence/evidence-screen.tsx';
import { OverviewScreen } from './overview/overview-screen.tsx';
import { PluginScreen } from './plugins/plugin-screen.tsx';
import { PluginsScreen } from './plugins/plugins-screen.tsx';
import { RecommendationsScreen } from './recommendations/recommendations-screen.tsx';
import { WhyScreen } from './recommendations/why-screen.tsx';
import { ReportScreen } from './report/report-screen.tsx';
import { ReviewScreen } from './review/review-screen.tsx';
import { isAuditorOnly, resumeSession, session, signOut } from './session.ts';
import { otherStart, Shell } from './shell.tsx';
import { SignInScreen } from './sign-in-screen.tsx';
import { TraceListScreen } from './traces/trace-list-screen.tsx';
import { TraceScreen } from './traces/trace-screen.tsx';

/** The whole page: the sign-in form, or the shell around the screen that the URL names. */
export function App() {
  const current = session.value;
  switch (current.state) {
    case 'starting':
      return <Waiting label="Signing in" />;
    case 'unreachable':
      return (
        <main class="mx-auto max-w-md p-6 pt-24">
          <ErrorState error={current.error} retry={() => void resumeSession()} />
        </main>
      );
    case 'not_ended':
      return (
        <main class="mx-auto grid max-w-md gap-4 p-6 pt-24">
          <h1 class="text-lg font-semibold">You are still signed in</h1>
          <p>
            The server could not be told that you sign out: whoever opens this page in this browser is let in as you.
            Nothing of your bank is on the screen any more.
          </p>
          <ErrorState error={current.error} retry={() => void signOut()} />
        </main>
      );
    case 'signed_out':
      return <SignInScreen notice={current.notice} />;
    case 'signed_in':
      return (
        <Shell user={current.user}>
          <ErrorBoundary key={place.value.screen}>
            <Screen at={otherStart(place.value) ?? place.value} />
          </ErrorBoundary>
        </Shell>
      );
  }
}

function Screen({ at }: { at: Place }) {
  // Whoever reads logs alone begins with them.
  if (isAuditorOnly.value && at.screen === 'traces') return <LogScreen filter={wholeLog} />;
  switch (at.screen) {
    case 'traces':
      return <TraceListScreen filter={at.filter} />;
    case 'trace':
      return <TraceScreen at={at} />;
    case 'customers':
      return <CustomerListScreen filter={at.filter} />;
    case 'customer':
      return <CustomerScreen user_id={at.user_id} filter={at.filter} key={at.user_id} />;
    case 'review':
      return <ReviewScreen at={at} />;
    case 'recommendations':
      return <RecommendationsScreen at={at} />;
    case 'why':
      return <WhyScreen {...at} key={at.user_id + at.recommendation_id} />;
    case 'evidence':
      return <EvidenceScreen at={at} />;
    case 'overview':
      return <OverviewScreen />;
    case 'log':
      return <LogScreen filter={at.filter} />;
    case 'plugins':
      return <PluginsScreen />;
    case 'plugin':
      return <PluginScreen plugin_id={at.plugin_id} key={at.plugin_id} />;
    case 'catalogue':
      return <CatalogueScreen tab={at.tab} />;
    case 'bank':
      return <BankScreen tab={at.tab} />;
    case 'articles':
      return <ArticleListScreen />;
    case 'article':
      return <ArticleScreen article_id={at.article_id} key={at.article_id} />;
    case 'report':
      return <ReportScreen />;
    case 'banks':
      return <BankListScreen />;
    case 'platform_bank':
      return <PlatformBankScreen bank_id={at.bank_id} key={at.bank_id} />;
    case 'failed_jobs':
      return <FailedJobsScreen />;
    case 'unknown':
      return (
        <div class="grid gap-2">
          <ScreenTitle title="This page does not exist" />
          <p class="text-muted">
            The address may be mistyped.{' '}
            <Link to={{ screen: 'traces', filter: allTraces }} class="link">
              Go to the traces
            </Link>
          </p>
        </div>
      );
  }
}
