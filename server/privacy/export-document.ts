import type { Application } from '../application.ts';
import {
  AccountRow,
  ArticleFeedback,
  Bank,
  ChatLog,
  ComputedFeatures,
  ConsentRecord,
  DistressReport,
  Conversation,
  CorrectionRow,
  GoalRow,
  LiabilityRow,
  NudgeChoice,
  NudgeResponse,
  OfferChoice,
  OfferShowing,
  PersonaRow,
  RecommendationResponse,
  RecommendationRow,
  ReportedStreamRow,
  ReviewItem,
  TransactionRow,
  UserProfile,
} from '../database/entities/index.ts';
import { openMessages } from '../conversation/conversations.ts';
import { feedbackOn } from '../conversation/feedback.ts';
import { storedCorrection } from '../customer/corrections.ts';
import { openGoal } from '../customer/goals.ts';
import { recommendationIn } from '../analysis/recommendation-words.ts';
import { openRecommendation } from '../customer/recommendations.ts';
import { accountOf, transactionOf } from '../database/ledger-store.ts';
import { consentRecordOf } from '../identity/consent.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import { exportFormat, exportVersion, type CustomerExport } from '../protocol/index.ts';
import type { ContentKey } from '../vault/index.ts';
import { VaultError } from '../vault/vault-error.ts';

type Tools = Pick<Application, 'database' | 'vault' | 'now'>;
type Section = Exclude<keyof CustomerExport, 'format' | 'version' | 'exported_at' | 'profile'>;
/** Rows of a page: the document may be larger than what fits into memory. */
const page = 2_000;

/**
 * Everything held about a customer as the text of one JSON document, `customerExportSchema`, in pieces. Each page is read by itself, so that
 * it says what was there while it was written.
 */
export async function* exportDocument({ database, vault, now }: Tools, scope: Scope): AsyncGenerator<string> {
  const manager = () => database.scoped(scope);
  const profile = await manager().findOneOrFail(UserProfile, { ...scope });
  const bank = await manager().findOneOrFail(Bank, { bank_id: scope.bank_id });
  const head: Omit<CustomerExport, Section> = {
    format: exportFormat,
    version: exportVersion,
    exported_at: now().toISOString(),
    profile: {
      user_id: scope.user_id,
      subject: profile.subject ?? '',
      name: profile.name,
      email: profile.email ?? profile.login_email ?? null,
      locale: profile.locale ?? null,
      bank: { bank_id: bank.bank_id, name: bank.name },
      created_at: profile.created_at.toISOString(),
    },
  };
  yield JSON.stringify(head).slice(0, -1);
  const key = await vault.findKey(manager(), scope);
  for (const [name, pages] of Object.entries(
    sections(manager, scope, { key, locale: profile.locale ?? bank.locale }),
  )) {
    yield `,"${name}":[`;
    let separator = '';
    for await (const rows of pages()) {
      if (rows.length === 0) continue;
      yield separator + rows.map((row) => JSON.stringify(row)).join(',');
      separator = ',';
    }
    yield ']';
  }
  yield '}';
}

type Sections = { readonly [Name in Section]: () => AsyncIterable<CustomerExport[Name]> };

function sections(
  manager: () => SqlEntityManager,
  scope: Scope,
  { key, locale }: { key: ContentKey | null; locale: string },
): Sections {
  /** All of a customer's rows of one table, page by page in the order of an id. */
  async function* rowsOf<Row extends object>(
    read: (
      inner: SqlEntityManager,
      where: object,
      options: { orderBy: object; limit: number; disableIdentityMap: true },
    ) => Promise<Row[]>,
    id: keyof Row & string,
  ): AsyncGenerator<Row[]> {
    let after: object = {};
    for (;;) {
      const where = { ...scope, ...after };
      const rows = await manager().transactional(async (inner) => {
        // Of rows that came in a moment ago the planner knows nothing yet, and would sort all that are left for every page.
        await inner.execute('set local enable_sort = off');
        return read(inner, where, { orderBy: { [id]: 'asc' }, limit: page, disableIdentityMap: true });
      });
      yield rows;
      const last = rows.at(-1);
      if (!last || rows.length < page) return;
      after = { [id]: { $gt: last[id] } };
    }
  }
  const mapped = <Row extends object, Shown>(
    pages: () => AsyncIterable<Row[]>,
    show: (row: Row) => Shown | Promise<Shown>,
  ) =>
    async function* (): AsyncGenerator<Shown[]> {
      for await (const rows of pages()) yield await Promise.all(rows.map(show));
    };
  async function* messages(): AsyncGenerator<CustomerExport['messages']> {
    for await (const conversations of rowsOf(
      (inner, where, options) => inner.find(Conversation, where, options),
      'conversation_id',
    )) {
      for (const { conversation_id } of conversations) {
        for (let seq = 0, isMore = true; isMore;) {
          const inner = manager();
          const rows = await inner.find(
            ChatLog,
            { ...scope, conversation_id, seq: { $gt: seq } },
            { orderBy: { seq: 'asc' }, limit: page, disableIdentityMap: true },
          );
          const said = key ? await feedbackOn(inner, key, rows.map(({ message_id }) => message_id)) : new Map(); // prettier-ignore
          const opened = await openMessages(key, rows);
          yield opened.map((message) => ({ ...message, feedback: said.get(message.message_id) ?? null }));
          seq = rows.at(-1)?.seq ?? seq;
          isMore = rows.length === page;
        }
      }
    }
  }
  /** A customer's answers to recommendations have no id of their own, and are few: read at once. */
  async function* responses(): AsyncGenerator<CustomerExport['recommendation_responses']> {
    const rows = await manager().find(RecommendationResponse, { ...scope }, { orderBy: { created_at: 'asc' } });
    yield rows.map(({ recommendation_id, response, created_at }) => ({
      recommendation_id, response, created_at: created_at.toISOString(),
    })); // prettier-ignore
  }
  /** The same of the days on which offers were shown: thirty days at most. */
  async function* showings(): AsyncGenerator<CustomerExport['offer_showings']> {
    const rows = await manager().find(OfferShowing, { ...scope }, { orderBy: { day: 'asc', offer_id: 'asc' } });
    yield rows.map(({ offer_id, day }) => ({ offer_id, day }));
  }
  /** One at most. */
  async function* distress(): AsyncGenerator<CustomerExport['distress_reports']> {
    const rows = await manager().find(DistressReport, { ...scope });
    yield rows.map(({ reported_at }) => ({ reported_at: reported_at.toISOString() }));
  }
  /** And of what they were told before they asked: three a week at most. */
  async function* nudges(): AsyncGenerator<CustomerExport['nudge_responses']> {
    const rows = await manager().find(NudgeResponse, { ...scope }, { orderBy: { day: 'asc', nudge_id: 'asc' } });
    yield rows.map(({ nudge_id, kind, response, day }) => ({ nudge_id, kind, response, day }));
  }
  /** As many as there are articles at most. */
  async function* articleFeedback(): AsyncGenerator<CustomerExport['article_feedback']> {
    const rows = await manager().find(ArticleFeedback, { ...scope }, { orderBy: { article_id: 'asc' } });
    yield rows.map(({ article_id, helpful, created_at }) => ({
      article_id, helpful, created_at: created_at.toISOString(),
    })); // prettier-ignore
  }
  return {
    consents: mapped(
      () => rowsOf((inner, where, options) => inner.find(ConsentRecord, where, options), 'consent_id'),
      consentRecordOf,
    ),
    accounts: mapped(
      () => rowsOf((inner, where, options) => inner.find(AccountRow, where, options), 'account_id'),
      accountOf,
    ),
    transactions: mapped(
      () => rowsOf((inner, where, options) => inner.find(TransactionRow, where, options), 'transaction_id'),
      transactionOf,
    ),
    liabilities: mapped(
      () => rowsOf((inner, where, options) => inner.find(LiabilityRow, where, options), 'account_id'),
      ({ details }) => details,
    ),
    corrections: mapped(
      () => rowsOf((inner, where, options) => inner.find(CorrectionRow, where, options), 'correction_id'),
      storedCorrection,
    ),
    reported_streams: mapped(
      () => rowsOf((inner, where, options) => inner.find(ReportedStreamRow, where, options), 'stream_id'),
      ({ stream_id, transaction_ids }) => ({ stream_id, transaction_ids }),
    ),
    goals: mapped(
      () => rowsOf((inner, where, options) => inner.find(GoalRow, where, options), 'goal_id'),
      async (row) => ({
        goal_id: row.goal_id,
        goal: await openGoal(present(key), row),
        start_cents: row.start_cents ?? null,
        created_at: row.created_at.toISOString(),
        updated_at: row.updated_at.toISOString(),
      }),
    ),
    conversations: mapped(
      () => rowsOf((inner, where, options) => inner.find(Conversation, where, options), 'conversation_id'),
      ({ conversation_id, created_at }) => ({ conversation_id, created_at: created_at.toISOString() }),
    ),
    messages,
    recommendations: mapped(
      () => rowsOf((inner, where, options) => inner.find(RecommendationRow, where, options), 'recommendation_id'),
      async (row) => recommendationIn(await openRecommendation(present(key), row), locale),
    ),
    recommendation_responses: responses,
    offer_showings: showings,
    distress_reports: distress,
    nudge_responses: nudges,
    nudge_choices: mapped(
      () => rowsOf((inner, where, options) => inner.find(NudgeChoice, where, options), 'choice_id'),
      ({ kind, wanted, created_at }) => ({ kind, wanted, created_at: created_at.toISOString() }),
    ),
    article_feedback: articleFeedback,
    offer_choices: mapped(
      () => rowsOf((inner, where, options) => inner.find(OfferChoice, where, options), 'choice_id'),
      ({ stopped, created_at }) => ({ stopped, created_at: created_at.toISOString() }),
    ),
    hand_offs: mapped(
      () =>
        rowsOf(
          (inner, where, options) => inner.find(ReviewItem, { ...where, reason: 'hand_off' }, options),
          'review_item_id',
        ),
      ({ conversation_id, created_at, closed_at }) => ({
        conversation_id,
        created_at: created_at.toISOString(),
        closed_at: closed_at?.toISOString() ?? null,
      }),
    ),
    signals: mapped(
      () => rowsOf((inner, where, options) => inner.find(ComputedFeatures, where, options), 'time_window'),
      ({ time_window, as_of, signals }) => ({ time_window, as_of, signals }),
    ),
    personas: mapped(
      () => rowsOf((inner, where, options) => inner.find(PersonaRow, where, options), 'assignment_id'),
      ({ time_window, as_of, persona, assignment, created_at }) => ({
        time_window, as_of, persona, assignment, created_at: created_at.toISOString(),
      }), // prettier-ignore
    ),
  };
}

/** @throws VaultError CUSTOMER_ERASED when the key was deleted under way */
function present(key: ContentKey | null): ContentKey {
  if (key) return key;
  throw new VaultError('CUSTOMER_ERASED', 'Everything held about this customer was erased.');
}
