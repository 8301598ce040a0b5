/** Where the operator is: screen, filters and selection, all of it in the URL, so that any view can be sent as a link. */

export interface TraceFilter {
  kind: '' | 'turn' | 'recommendation';
  /** Names with commas between them, unwanted ones after a minus; so are reasons and intents. */
  outcome: string;
  reason: string;
  intent: string;
  search: string;
  /** Only this customer's traces; empty for all. */
  user_id: string;
}

export interface CustomerFilter {
  search: string;
  persona: string;
  risk_flag: '' | 'true' | 'false';
  page: number;
}

export const reviewTabs = ['waiting', 'sample', 'closed'] as const;
export type ReviewTab = (typeof reviewTabs)[number];
const decisionStates = ['all', 'undecided', 'flag', 'approve'] as const;
const recommendationKinds = ['offer', 'education'] as const;

export interface LogFilter {
  operator_id: string;
  /** The customer whose data was looked at or decided on. */
  user_id: string;
  action: string;
  purpose: string;
}

const evidenceTabs = ['packs', 'holds', 'retention'] as const;
type EvidenceTab = (typeof evidenceTabs)[number];

export const catalogueTabs = ['offers', 'articles', 'shown'] as const;
export type CatalogueTab = (typeof catalogueTabs)[number];

export const bankTabs = ['settings', 'access', 'changes', 'history'] as const;
export type BankTab = (typeof bankTabs)[number];

type TraceTab = 'conversation' | 'waterfall';

export type Place =
  | { screen: 'traces'; filter: TraceFilter }
  | {
      screen: 'trace';
      /** The list the trace was opened from: next and previous stay inside it. */
      filter: TraceFilter;
      trace_id: string;
      tab: TraceTab;
      /** The opened span or fact; empty for none. */
      span_id: string;
      fact_id: string;
    }
  | { screen: 'customers'; filter: CustomerFilter }
  | { screen: 'customer'; filter: CustomerFilter; user_id: string }
  | {
      screen: 'review';
      tab: ReviewTab;
      /** A day of the week whose sample it is; empty for the present one. */
      week: string;
    }
  | {
      screen: 'recommendations';
      tab: 'shown' | 'decisions';
      state: (typeof decisionStates)[number];
      kind: '' | (typeof recommendationKinds)[number];
      user_id: string;
    }
  /** Why a customer is shown something, and what was decided about it. */
  | { screen: 'why'; user_id: string; recommendation_id: string }
  | { screen: 'overview' }
  /** The customer is whom a pack or a hold is about; empty for the whole bank. */
  | { screen: 'evidence'; tab: EvidenceTab; user_id: string }
  | { screen: 'log'; filter: LogFilter }
  | { screen: 'plugins' }
  | { screen: 'plugin'; plugin_id: string }
  | { screen: 'catalogue'; tab: CatalogueTab }
  | { screen: 'bank'; tab: BankTab }
  | { screen: 'articles' }
  /** An article of the bank's own; a new one has no id yet. */
  | { screen: 'article'; article_id: string }
  | { screen: 'report' }
  | { screen: 'banks' }
  | { screen: 'platform_bank'; bank_id: string }
  | { screen: 'failed_jobs' }
  | { screen: 'unknown' };

const base = '/admin';
export const allTraces: TraceFilter = { kind: '', outcome: '', reason: '', intent: '', search: '', user_id: '' };
export const wholeLog: LogFilter = { operator_id: '', user_id: '', action: '', purpose: '' };
export const allTurns: TraceFilter = { ...allTraces, kind: 'turn' };
export const allCustomers: CustomerFilter = { search: '', persona: '', risk_flag: '', page: 1 };

/** Reads a URL's path and query. Values that make no sense are read as absent, never an error. */
export function readPlace(path: string, query: string): Place {
  const parameters = new URLSearchParams(query);
  const inside = path.startsWith(base) ? path.slice(base.length) : path;
  const [section = '', id, part, ...rest] = inside.split('/').filter(Boolean).map(decode);
  if (section === 'recommendations' && id && part && rest.length === 0) {
    return { screen: 'why', user_id: id, recommendation_id: part };
  }
  if (part !== undefined) return { screen: 'unknown' };
  if (section === '') return { screen: 'traces', filter: allTurns };
  if (section === 'traces') {
    const filter = readTraceFilter(parameters);
    if (!id) return { screen: 'traces', filter };
    return {
      screen: 'trace',
      filter,
      trace_id: id,
      tab: parameters.get('tab') === 'waterfall' ? 'waterfall' : 'conversation',
      span_id: parameters.get('span') ?? '',
      fact_id: parameters.get('fact') ?? '',
    };
  }
  if (section === 'customers') {
    const filter = readCustomerFilter(parameters);
    return id ? { screen: 'customer', filter, user_id: id } : { screen: 'customers', filter };
  }
  if (section === 'review' && !id) {
    const week = parameters.get('week') ?? '';
    return { screen: 'review', tab: oneOf(reviewTabs, parameters.get('tab')) ?? 'waiting', week };
  }
  if (section === 'recommendations' && !id) {
    return {
      screen: 'recommendations',
      tab: parameters.get('tab') === 'decisions' ? 'decisions' : 'shown',
      state: oneOf(decisionStates, parameters.get('state')) ?? 'all',
      kind: oneOf(recommendationKinds, parameters.get('kind')) ?? '',
      user_id: parameters.get('customer') ?? '',
    };
  }
  if (section === 'overview' && !id) return { screen: 'overview' };
  if (section === 'evidence' && !id) {
    const tab = oneOf(evidenceTabs, parameters.get('tab')) ?? 'packs';
    return { screen: 'evidence', tab, user_id: parameters.get('customer') ?? '' };
  }
  if (section === 'log' && !id) {
    const text = (name: string) => parameters.get(name) ?? '';
    const filter = {
      operator_id: text('operator'),
      user_id: text('customer'),
      action: text('action'),
      purpose: text('purpose'),
    };
    return { screen: 'log', filter };
  }
  if (section === 'plugins') return id ? { screen: 'plugin', plugin_id: id } : { screen: 'plugins' };
  if (section === 'catalogue' && !id) {
    return { screen: 'catalogue', tab: oneOf(catalogueTabs, parameters.get('tab')) ?? 'offers' };
  }
  if (section === 'bank' && !id) {
    return { screen: 'bank', tab: oneOf(bankTabs, parameters.get('tab')) ?? 'settings' };
  }
  if (section === 'articles') return id ? { screen: 'article', article_id: id } : { screen: 'articles' };
  if (section === 'banks') return id ? { screen: 'platform_bank', bank_id: id } : { screen: 'banks' };
  if (section === 'failed-jobs' && !id) return { screen: 'failed_jobs' };
  if (section === 'report' && !id) return { screen: 'report' };
  return { screen: 'unknown' };
}

/** The URL of a place, path and query; default values are left out. */
export function writePlace(place: Place): string {
  switch (place.screen) {
    case 'traces':
      return url('/traces', traceQuery(place.filter));
    case 'trace':
      return url(`/traces/${encodeURIComponent(place.trace_id)}`, {
        ...traceQuery(place.filter),
        tab: place.tab === 'conversation' ? '' : place.tab,
        span: place.span_id,
        fact: place.fact_id,
      });
    case 'customers':
      return url('/customers', customerQuery(place.filter));
    case 'customer':
      return url(`/customers/${encodeURIComponent(place.user_id)}`, customerQuery(place.filter));
    case 'review':
      return url('/review', { tab: place.tab === 'waiting' ? '' : place.tab, week: place.week });
    case 'recommendations':
      return url('/recommendations', {
        tab: place.tab === 'shown' ? '' : place.tab,
        state: place.state === 'all' ? '' : place.state,
        kind: place.kind,
        customer: place.user_id,
      });
    case 'why':
      return url(
        `/recommendations/${encodeURIComponent(place.user_id)}/${encodeURIComponent(place.recommendation_id)}`,
        {},
      );
    case 'evidence':
      return url('/evidence', { tab: place.tab === 'packs' ? '' : place.tab, customer: place.user_id });
    case 'overview':
      return url('/overview', {});
    case 'log': {
      const { operator_id, user_id, action, purpose } = place.filter;
      return url('/log', { operator: operator_id, customer: user_id, action, purpose });
    }
    case 'plugins':
      return url('/plugins', {});
    case 'plugin':
      return url(`/plugins/${encodeURIComponent(place.plugin_id)}`, {});
    case 'catalogue':
      return url('/catalogue', { tab: place.tab === 'offers' ? '' : place.tab });
    case 'bank':
      return url('/bank', { tab: place.tab === 'settings' ? '' : place.tab });
    case 'articles':
      return url('/articles', {});
    case 'article':
      return url(`/articles/${encodeURIComponent(place.article_id)}`, {});
    case 'report':
      return url('/report', {});
    case 'banks':
      return url('/banks', {});
    case 'platform_bank':
      return url(`/banks/${encodeURIComponent(place.bank_id)}`, {});
    case 'failed_jobs':
      return url('/failed-jobs', {});
    case 'unknown':
      return url('/traces', {});
  }
}

/** The place of a trace, opened from a list or on its own. */
export function tracePlace(trace_id: string, filter: TraceFilter = allTraces): Extract<Place, { screen: 'trace' }> {
  return { screen: 'trace', filter, trace_id, tab: 'conversation', span_id: '', fact_id: '' };
}

/** Everything that is recommended now. */
export const allRecommendations: Extract<Place, { screen: 'recommendations' }> = {
  screen: 'recommendations',
  tab: 'shown',
  state: 'all',
  kind: '',
  user_id: '',
};

export function sameFilter(one: TraceFilter, other: TraceFilter): boolean {
  return writePlace({ screen: 'traces', filter: one }) === writePlace({ screen: 'traces', filter: other });
}

function readTraceFilter(parameters: URLSearchParams): TraceFilter {
  const kind = parameters.get('kind');
  return {
    kind: kind === 'turn' || kind === 'recommendation' ? kind : '',
    outcome: parameters.get('outcome') ?? '',
    reason: parameters.get('reason') ?? '',
    intent: parameters.get('intent') ?? '',
    search: parameters.get('search') ?? '',
    user_id: parameters.get('customer') ?? '',
  };
}

function readCustomerFilter(parameters: URLSearchParams): CustomerFilter {
  const risk = parameters.get('risk');
  const page = Number(parameters.get('page'));
  return {
    search: parameters.get('search') ?? '',
    persona: parameters.get('persona') ?? '',
    risk_flag: risk === 'true' || risk === 'false' ? risk : '',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** A filter as it stands in an address. */
export function traceQuery({ kind, outcome, reason, intent, search, user_id }: TraceFilter): Record<string, string> {
  return { kind, outcome, reason, intent, search, customer: user_id };
}

function customerQuery({ search, persona, risk_flag, page }: CustomerFilter): Record<string, string> {
  return { search, persona, risk: risk_flag, page: page === 1 ? '' : String(page) };
}

function url(path: string, query: Record<string, string>): string {
  const parameters = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''));
  return `${base}${path}${parameters.size > 0 ? `?${parameters}` : ''}`;
}

function oneOf<const Value extends string>(values: readonly Value[], text: string | null): Value | undefined {
  return values.find((value) => value === text);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
