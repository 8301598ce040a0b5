// Made by `node server/openapi/write.ts` from the schemas that the server checks with.
export type Account = {
  readonly account_id: string;
  readonly type: "depository" | "credit" | "loan" | "investment" | "other";
  readonly subtype: string | null;
  readonly name: string;
  readonly mask: string | null;
  readonly currency: string;
  readonly balances: {
    readonly available_cents: number | null;
    readonly current_cents: number | null;
    readonly limit_cents: number | null;
  };
  readonly holder_category: "personal" | "business";
};
export type AccountUser = {
  readonly user_id: string;
  readonly email: string;
  readonly role: "operator" | "consumer";
  readonly operator_roles: readonly ("viewer" | "approver" | "auditor" | "administrator" | "platform_administrator")[];
  readonly bank: {
    readonly bank_id: string;
    readonly name: string;
  };
};
export type Category = {
  readonly primary: string;
  readonly detailed: string;
  readonly source: "reported" | "inferred" | "customer";
};
export type Citation = {
  readonly article_id: string;
  readonly title: string;
  readonly quote: string;
  readonly sentence: number;
};
export type ConsentRecord = {
  readonly consent_id: string;
  readonly granted: boolean;
  readonly scopes: readonly ("accounts" | "spending" | "income" | "debts" | "education" | "offers" | "hosted_model" | "training")[];
  readonly version: string;
  readonly purpose: string;
  readonly ip_address: string | null;
  readonly at: string;
};
export type ConsentState = {
  readonly granted: boolean;
  readonly scopes: readonly ("accounts" | "spending" | "income" | "debts" | "education" | "offers" | "hosted_model" | "training")[];
  readonly version: string;
  readonly purpose: string;
  readonly at: string | null;
  readonly expires_at: string | null;
};
export type Conversation = {
  readonly conversation_id: string;
  readonly title: string;
  readonly created_at: string;
  readonly last_message_at: string;
  readonly last_seq: number;
};
export type Correction = {
  readonly kind: "category";
  readonly transaction_id: string;
  readonly category: {
    readonly primary: string;
    readonly detailed: string;
    readonly source: "customer";
  };
} | {
  readonly kind: "transfer";
  readonly transaction_id: string;
  readonly is_transfer: boolean;
} | {
  readonly kind: "not_recurring";
  readonly transaction_id: string;
} | {
  readonly kind: "recurring";
  readonly transaction_ids: readonly (string)[];
};
export type CorrectionRequest = {
  readonly kind: "category";
  readonly transaction_id: string;
  readonly category: string;
} | {
  readonly kind: "transfer";
  readonly transaction_id: string;
  readonly is_transfer: boolean;
} | {
  readonly kind: "not_recurring";
  readonly transaction_id: string;
} | {
  readonly kind: "recurring";
  readonly transaction_ids: readonly (string)[];
};
export type Criterion = {
  readonly criterion: string;
  readonly value: number | boolean | string | null;
  readonly threshold: number | boolean | string;
  readonly met: boolean | null;
  readonly evidence: readonly (Evidence)[];
};
export type CustomerGoal = {
  readonly goal_id: string;
  readonly goal: {
    readonly kind: "save_amount";
    readonly name: string;
    readonly target_cents: number;
    readonly target_date: string;
    readonly account_ids: readonly (string)[];
  } | {
    readonly kind: "pay_off_card";
    readonly name: string;
    readonly account_id: string;
    readonly monthly_payment_cents: number;
  } | {
    readonly kind: "keep_buffer";
    readonly name: string;
    readonly target_months: number;
    readonly monthly_contribution_cents: number | null;
  };
  readonly progress: GoalProgress;
  readonly created_at: string;
  readonly updated_at: string;
};
export type Erasure = {
  readonly erasure_id: string;
  readonly state: "running" | "done";
  readonly requested_at: string;
  readonly completed_at: string | null;
  readonly erased: Readonly<Record<string, number>>;
};
export type Error = {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly details: Readonly<Record<string, unknown>>;
  };
};
export type Evidence = {
  readonly type: "transaction" | "account" | "stream" | "article" | "search" | "message" | "fact";
  readonly id: string;
};
export type EvidenceRow = {
  readonly transaction_id: string;
  readonly date: string;
  readonly merchant: string;
  readonly name: string;
  readonly account: string;
  readonly category: string;
  readonly contribution_cents: number;
  readonly text: string;
};
export type EvidenceView = {
  readonly fact: ShownFact;
  readonly rows: readonly (EvidenceRow)[];
  readonly sum: {
    readonly cents: number;
    readonly text: string;
    readonly matches: boolean;
  } | null;
  readonly accounts: readonly ({
    readonly account_id: string;
    readonly name: string;
    readonly balance: string | null;
  })[];
  readonly streams: readonly ({
    readonly stream_id: string;
    readonly merchant: string;
    readonly frequency: string;
    readonly amount: string;
    readonly last_date: string;
  })[];
  readonly articles: readonly ({
    readonly article_id: string;
    readonly title: string;
  })[];
  readonly searches: readonly ({
    readonly from: string;
    readonly to: string;
    readonly accounts: readonly (string)[];
    readonly filter: Readonly<Record<string, string>>;
  })[];
  readonly derived_from: readonly (ShownFact)[];
};
export type Export = {
  readonly export_id: string;
  readonly state: "running" | "ready";
  readonly requested_at: string;
  readonly expires_at: string | null;
  readonly bytes: number | null;
};
export type Fact = {
  readonly id: string;
  readonly label: string;
  readonly value: number | string | null;
  readonly unit: string;
  readonly period?: Period | undefined;
  readonly evidence: readonly (Evidence)[];
  readonly formula?: string | undefined;
  readonly derived_from?: readonly (string)[] | undefined;
  readonly unknown_reason?: string | undefined;
  readonly refreshed_at: string;
};
export type Feedback = {
  readonly message_id: string;
  readonly rating: "up" | "down";
  readonly reason: "not_correct" | "not_understood" | "not_helpful" | "too_long" | "not_for_me" | "other" | null;
  readonly comment: string | null;
  readonly at: string;
};
export type GoalProgress = {
  readonly as_of: string;
  readonly currency: string;
  readonly current_cents: number | null;
  readonly target_cents: number | null;
  readonly share: number | null;
  readonly is_reached: boolean | null;
  readonly monthly_cents: number | null;
  readonly reach_date: string | null;
  readonly unknown: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, readonly (Evidence)[]>>;
};
export type Message = {
  readonly message_id: string;
  readonly conversation_id: string;
  readonly seq: number;
  readonly role: "customer" | "assistant";
  readonly at: string;
  readonly segments: readonly ({
    readonly type: "text";
    readonly text: string;
  } | {
    readonly type: "fact";
    readonly fact_id: string;
    readonly part: "value" | "label" | "period";
    readonly text: string;
  })[];
  readonly cards: readonly ({
    readonly type: "table";
    readonly title: string;
    readonly columns: readonly ({
      readonly label: string;
      readonly align: "start" | "end";
    })[];
    readonly rows: readonly (readonly ({
      readonly text: string;
    } | {
      readonly fact: string;
    } | {
      readonly date: string;
    })[])[];
  } | {
    readonly type: "chart";
    readonly title: string;
    readonly kind: "bar" | "line" | "doughnut";
    readonly series: readonly ({
      readonly label: string;
      readonly points: readonly ({
        readonly label: string;
        readonly fact: string;
      })[];
    })[];
  } | {
    readonly type: "rationale";
    readonly text: string;
  } | {
    readonly type: "article";
    readonly article_id: string;
    readonly title: string;
    readonly summary: string;
    readonly rationale?: string | undefined;
    readonly disclaimer: string;
  } | {
    readonly type: "offer";
    readonly offer_id: string;
    readonly title: string;
    readonly partner: string;
    readonly summary: string;
    readonly rationale: string;
    readonly disclosure: string;
    readonly disclaimer: string;
  } | {
    readonly type: "consent";
    readonly scopes: readonly (string)[];
  } | {
    readonly type: "contact";
    readonly title: string;
    readonly phone: string | null;
    readonly url: string | null;
    readonly hours: string | null;
  } | {
    readonly type: "form";
    readonly form: "payoff" | "savings" | "savings_goal";
    readonly title: string;
    readonly currency: string;
    readonly account_id: string | null;
    readonly fields: readonly ({
      readonly name: "balance_cents" | "goal_cents" | "saved_cents" | "monthly_cents" | "months" | "rate_basis_points";
      readonly label: string;
      readonly start: {
        readonly fact: string;
      } | {
        readonly assumed: number;
      };
      readonly least: number;
      readonly most: number;
    })[];
  })[];
  readonly facts: readonly (ShownFact)[];
  readonly citations: readonly (Citation)[];
  readonly suggestions: readonly (string)[];
  readonly client_message_id: string | null;
  readonly rating: "up" | "down" | null;
};
export type Meta = {
  readonly timestamp: string;
};
export type OfferReason = {
  readonly code: "PERSONA_MATCH" | "SIGNAL_PRESENT" | "INCOME_FLOOR_MET" | "NO_SUCH_PRODUCT_YET" | "NO_SIGNAL" | "INCOME_TOO_LOW" | "INCOME_UNKNOWN" | "PRODUCT_ALREADY_HELD" | "UTILIZATION_TOO_HIGH" | "UTILIZATION_TOO_LOW" | "UTILIZATION_UNKNOWN" | "RELATIONSHIP_TOO_SHORT" | "ACCOUNT_OVERDUE" | "OVERDUE_UNKNOWN" | "OVERDRAFT_RECENTLY" | "OVERDRAFT_UNKNOWN" | "CUSTOMER_IN_DISTRESS" | "OFFER_EXPIRED" | "SHOWN_OFTEN" | "PLUGIN_FAILED" | "LIMIT_REACHED" | "WITHHELD_BY_OPERATOR" | "DISMISSED_BY_CUSTOMER" | "OFFERS_STOPPED_BY_CUSTOMER";
  readonly sentence: string;
  readonly evidence: readonly (Evidence)[];
};
export type OverrideAction = {
  readonly action_id: string;
  readonly action: "recommendation.override";
  readonly user_id: string;
  readonly recommendation_id: string;
  readonly reason: string;
  readonly created_at: string;
};
export type Period = {
  readonly from: string;
  readonly to: string;
  readonly label: string;
};
export type PersonaAssignment = {
  readonly primary: string;
  readonly matched: readonly ({
    readonly id: string;
    readonly because: readonly (Criterion)[];
  })[];
  readonly reason: string | null;
  readonly unknown: readonly ({
    readonly id: string;
    readonly because: readonly (Criterion)[];
  })[];
};
export type Recommendation = {
  readonly recommendation_id: string;
  readonly kind: "education" | "offer";
  readonly item_id: string;
  readonly title: string;
  readonly summary: string;
  readonly partner: string | null;
  readonly disclosure: string | null;
  readonly logo: string | null;
  readonly persona: string;
  readonly signal: string;
  readonly rationale: string;
  readonly rationale_template: string;
  readonly facts: readonly (Fact)[];
  readonly evidence: readonly (Evidence)[];
  readonly reasons: readonly (OfferReason)[];
  readonly disclaimer: string;
};
export type ShownFact = {
  readonly fact: Fact;
  readonly text: string;
};
export type SignalsCashFlow = {
  readonly lowest_balance_cents: number | null;
  readonly days_below_zero: number | null;
  readonly overdrafts: number | null;
  readonly unknown: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, readonly (Evidence)[]>>;
};
export type SignalsCredit = {
  readonly cards: readonly ({
    readonly account_id: string;
    readonly balance_cents: number | null;
    readonly limit_cents: number | null;
    readonly utilization: number | null;
    readonly utilization_band: "under_30" | "30_to_50" | "50_to_80" | "80_plus" | null;
    readonly minimum_payment_only: boolean | null;
    readonly minimum_payment_approximate: boolean;
    readonly interest_charges_cents: number | null;
    readonly reported_interest_cents: number | null;
    readonly is_overdue: boolean | null;
    readonly unknown: Readonly<Record<string, string>>;
    readonly evidence: Readonly<Record<string, readonly (Evidence)[]>>;
  })[];
  readonly overall: {
    readonly utilization: number | null;
    readonly utilization_band: "under_30" | "30_to_50" | "50_to_80" | "80_plus" | null;
    readonly minimum_payment_only: boolean | null;
    readonly minimum_payment_approximate: boolean;
    readonly interest_charges_cents: number | null;
    readonly reported_interest_cents: number | null;
    readonly is_overdue: boolean | null;
    readonly unknown: Readonly<Record<string, string>>;
    readonly evidence: Readonly<Record<string, readonly (Evidence)[]>>;
  };
  readonly unknown: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, readonly (Evidence)[]>>;
};
export type SignalsIncome = {
  readonly pay_streams: readonly (string)[] | null;
  readonly pay_frequency: string | null;
  readonly median_pay_gap_days: number | null;
  readonly pay_variability: number | null;
  readonly income_cents: number | null;
  readonly monthly_income_cents: number | null;
  readonly unclassified_inflow_cents: number | null;
  readonly cash_flow_buffer_months: number | null;
  readonly unknown: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, readonly (Evidence)[]>>;
};
export type SignalsSavings = {
  readonly net_inflow_cents: number | null;
  readonly monthly_net_inflow_cents: number | null;
  readonly growth_rate: number | null;
  readonly savings_rate: number | null;
  readonly emergency_fund_months: number | null;
  readonly essential_fund_months: number | null;
  readonly unknown: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, readonly (Evidence)[]>>;
};
export type SignalsSpending = {
  readonly total_cents: number | null;
  readonly by_category: Readonly<Record<string, {
    readonly total_cents: number;
    readonly detailed: Readonly<Record<string, number>>;
  }>> | null;
  readonly essential_cents: number | null;
  readonly discretionary_cents: number | null;
  readonly fees_cents: number | null;
  readonly average_monthly_cents: number | null;
  readonly trend: number | null;
  readonly unknown: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, readonly (Evidence)[]>>;
};
export type SignalsSubscriptions = {
  readonly recurring_merchants: readonly (string)[] | null;
  readonly monthly_recurring_cents: number | null;
  readonly subscription_share: number | null;
  readonly monthly_bills_cents: number | null;
  readonly unknown: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, readonly (Evidence)[]>>;
};
export type Span = {
  readonly span_id: string;
  readonly parent_span_id: string | null;
  readonly name: string;
  readonly kind: "AGENT" | "CHAIN" | "LLM" | "TOOL" | "RETRIEVER" | "GUARDRAIL" | "EVALUATOR";
  readonly plugin: {
    readonly id: string;
    readonly version: string;
    readonly config_hash: string;
  } | null;
  readonly start_ms: number;
  readonly duration_ms: number;
  readonly status: "ok" | "error" | "skipped";
  readonly error_code: string | null;
  readonly verdict: {
    readonly decision: "allow" | "redact" | "rewrite" | "escalate" | "block";
    readonly reasons: readonly (string)[];
  } | null;
  readonly attributes: Readonly<Record<string, string | number | boolean | null>>;
};
export type StoredCorrection = {
  readonly correction_id: string;
  readonly correction: Correction;
  readonly created_at: string;
};
export type Trace = {
  readonly trace_id: string;
  readonly kind: "turn" | "recommendation";
  readonly started_at: string;
  readonly duration_ms: number;
  readonly customer: {
    readonly user_id: string;
    readonly name: string;
  };
  readonly conversation_id: string | null;
  readonly title: string;
  readonly intent: string | null;
  readonly outcome: "answered" | "clarified" | "consent_required" | "sign_in_required" | "escalated" | "blocked" | "stopped" | "failed" | "shown" | "not_shown";
  readonly reasons: readonly (string)[];
  readonly span_count: number;
  readonly run_id: string | null;
  readonly answer: string;
  readonly facts: readonly ({
    readonly fact: Fact;
    readonly text: string;
  })[];
  readonly offer_reasons: readonly (OfferReason)[];
  readonly as_of: string | null;
  readonly spans: readonly (Span)[];
  readonly feedback: Feedback | null;
};
export type TraceSummary = {
  readonly trace_id: string;
  readonly kind: "turn" | "recommendation";
  readonly started_at: string;
  readonly duration_ms: number;
  readonly customer: {
    readonly user_id: string;
    readonly name: string;
  };
  readonly conversation_id: string | null;
  readonly title: string;
  readonly intent: string | null;
  readonly outcome: "answered" | "clarified" | "consent_required" | "sign_in_required" | "escalated" | "blocked" | "stopped" | "failed" | "shown" | "not_shown";
  readonly reasons: readonly (string)[];
  readonly span_count: number;
};
export type Transaction = {
  readonly transaction_id: string;
  readonly account_id: string;
  readonly amount_cents: number;
  readonly currency: string;
  readonly date: string;
  readonly day: string;
  readonly name: string;
  readonly merchant: string;
  readonly category: Category;
  readonly flow: "spend" | "refund" | "income" | "transfer" | "card_payment" | "unclassified_inflow";
  readonly pending: boolean;
  readonly paired_with: string | null;
};
export type UserSummary = {
  readonly user_id: string;
  readonly name: string;
  readonly consent_status: boolean;
  readonly persona_30: string | null;
  readonly persona_180: string | null;
  readonly risk_flag: boolean | null;
  readonly last_turn_at: string | null;
};
export type WindowSignals = {
  readonly days_covered: number;
  readonly subscriptions: SignalsSubscriptions | null;
  readonly savings: SignalsSavings | null;
  readonly credit: SignalsCredit | null;
  readonly income: SignalsIncome | null;
  readonly spending: SignalsSpending | null;
  readonly cash_flow: SignalsCashFlow | null;
};
export type ErrorCode = 'BAD_REQUEST' | 'VALIDATION_ERROR' | 'SETTINGS_INVALID' | 'ARTICLE_NOT_READY' | 'UPLOAD_EMPTY' | 'UPLOAD_UNREADABLE' | 'CATEGORY_UNKNOWN' | 'INPUT_NOTHING_USABLE' | 'WEBHOOK_URL_INVALID' | 'TOKEN_INVALID' | 'TOKEN_REPLAYED' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'INVALID_CREDENTIALS' | 'NO_SESSION' | 'SIGN_IN_REQUIRED' | 'VISITORS_NOT_ALLOWED' | 'CONSENT_REQUIRED' | 'ORIGIN_NOT_ALLOWED' | 'ROLE_REQUIRED' | 'PURPOSE_REQUIRED' | 'CONFIRMATION_REQUIRED' | 'SAME_PERSON' | 'NOT_PROPOSER' | 'CROSS_SITE' | 'EXPORT_NOT_FOUND' | 'ERASURE_NOT_FOUND' | 'TRACE_NOT_FOUND' | 'SIGNAL_NOT_FOUND' | 'SPAN_NOT_FOUND' | 'FACT_NOT_FOUND' | 'CUSTOMER_NOT_FOUND' | 'RECOMMENDATION_NOT_FOUND' | 'NUDGE_NOT_FOUND' | 'CHANGE_NOT_FOUND' | 'BANK_NOT_FOUND' | 'VERSION_UNKNOWN' | 'KEY_UNKNOWN' | 'CORRECTION_NOT_FOUND' | 'TRANSACTION_NOT_FOUND' | 'IMPORT_NOT_FOUND' | 'CONVERSATION_NOT_FOUND' | 'ALREADY_REVIEWED' | 'REVIEW_ITEM_NOT_FOUND' | 'ARTICLE_NOT_FOUND' | 'HOLD_NOT_FOUND' | 'HOLD_OVER' | 'PACK_TOO_LARGE' | 'DRAFT_CHANGED' | 'DRAFT_NOT_FOUND' | 'GOAL_NOT_FOUND' | 'ACCOUNT_NOT_FOUND' | 'MESSAGE_NOT_FOUND' | 'TOO_MANY_GOALS' | 'CUSTOMER_SHUT_OUT' | 'EXPORT_NOT_READY' | 'TOO_MANY_EXPORTS' | 'TOO_MANY_CORRECTIONS' | 'JOB_NOT_FOUND' | 'BANK_EXISTS' | 'KEY_RETIRED' | 'NOTHING_CHANGED' | 'CHANGE_DECIDED' | 'CHANGE_EXPIRED' | 'CHANGE_CONFLICT' | 'CHANGE_NOT_REHEARSED' | 'REHEARSAL_NEEDED' | 'FLIPS_UNACKNOWLEDGED' | 'WEBHOOK_NOT_FOUND' | 'DELIVERY_NOT_FOUND' | 'DELIVERY_PENDING' | 'TOO_MANY_WEBHOOKS' | 'IDEMPOTENCY_KEY_REUSED' | 'CUSTOMER_BUSY' | 'IN_PROGRESS' | 'UPLOAD_TOO_LARGE' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'RATE_LIMITED' | 'ACCOUNT_LOCKED' | 'KEY_UNAVAILABLE' | 'DATABASE_UNAVAILABLE' | 'SERVER_STOPPING' | 'INTERNAL';
/** Every call: what it takes, what it answers with, the codes that it is refused with. */
export interface Operations {
  /** Who the customer is, at which bank, and whether they agreed. */
  getProfile: {
    input: {};
    data: {
      readonly user: {
        readonly user_id: string;
        readonly name: string;
        readonly role: "consumer" | "visitor";
        readonly locale: string;
        readonly bank: {
          readonly bank_id: string;
          readonly name: string;
        };
      };
      readonly consent_status: boolean;
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Gives consent or takes it back. */
  setConsent: {
    input: {
      body: {
        readonly granted: boolean;
        readonly scopes?: readonly ("accounts" | "spending" | "income" | "debts" | "education" | "offers" | "hosted_model" | "training")[] | undefined;
        readonly ip_address?: string | undefined;
      };
    };
    data: {
      readonly consent_record: ConsentState;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'SIGN_IN_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Personal accounts in the customer’s currency, as of today. */
  listAccounts: {
    input: {};
    data: {
      readonly accounts: readonly (Account)[];
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Transactions, newest first. */
  listTransactions: {
    input: {
      query?: {
        readonly start_date?: string | undefined;
        readonly end_date?: string | undefined;
        readonly category?: string | undefined;
        readonly merchant?: string | undefined;
        readonly search?: string | undefined;
        readonly account_id?: string | undefined;
        readonly direction?: "in" | "out" | undefined;
        readonly page?: number | undefined;
        readonly limit?: number | undefined;
      };
    };
    data: {
      readonly transactions: readonly (Transaction)[];
      readonly pagination: {
        readonly page: number;
        readonly limit: number;
        readonly total: number;
      };
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Charts and a summary of the last 30 or 90 days. */
  getInsights: {
    input: {
      query?: {
        readonly period?: "30d" | "90d" | undefined;
      };
    };
    data: {
      readonly charts: {
        readonly spending_by_category: readonly ({
          readonly category: string;
          readonly amount_cents: number;
          readonly share: number | null;
        })[];
        readonly income_and_spending: readonly ({
          readonly month: string;
          readonly income_cents: number;
          readonly spend_cents: number;
        })[];
        readonly checking_balance: readonly ({
          readonly date: string;
          readonly balance_cents: number;
        })[];
      };
      readonly summary: {
        readonly from: string;
        readonly to: string;
        readonly days_covered: number;
        readonly currency: string;
        readonly income_cents: number | null;
        readonly spend_cents: number | null;
        readonly savings_rate: number | null;
        readonly monthly_recurring_cents: number | null;
        readonly unknown: Readonly<Record<string, string>>;
      };
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Money in and out, what comes back, cards, savings and what lies ahead. */
  getDashboard: {
    input: {
      query?: {
        readonly period?: "30d" | "90d" | "180d" | undefined;
        readonly locale?: string | undefined;
      };
    };
    data: {
      readonly as_of: string;
      readonly currency: string;
      readonly from: string;
      readonly to: string;
      readonly days_covered: number;
      readonly figures: readonly ({
        readonly figure_id: string;
        readonly label: string;
        readonly text: string;
        readonly value: number | string | null;
        readonly unit: string;
        readonly period: string | null;
        readonly unknown_reason: string | null;
      })[];
      readonly summary: {
        readonly income: string;
        readonly spending: string;
        readonly net: string;
        readonly savings_rate: string;
      };
      readonly categories: readonly ({
        readonly category: string;
        readonly amount: string;
      })[];
      readonly months: readonly ({
        readonly month: string;
        readonly income: string;
        readonly spending: string;
        readonly net: string;
      })[];
      readonly recurring: {
        readonly monthly: string | null;
        readonly upcoming: readonly ({
          readonly date: string;
          readonly stream_id: string;
          readonly kind: "subscription" | "bill" | "loan_payment" | "other";
          readonly amount: string;
        })[];
        readonly upcoming_through: string;
        readonly price_rises: readonly ({
          readonly date: string;
          readonly before: string;
          readonly after: string;
        })[];
      };
      readonly cards: readonly ({
        readonly account_id: string;
        readonly balance: string | null;
        readonly limit: string | null;
        readonly utilization: string | null;
      })[] | null;
      readonly savings: {
        readonly balance: string | null;
        readonly emergency_fund: string;
        readonly months: readonly ({
          readonly month: string;
          readonly amount: string;
        })[];
      } | null;
      readonly balances: readonly ({
        readonly date: string;
        readonly balance_cents: number;
      })[];
      readonly forecast: {
        readonly start: string;
        readonly expected: string;
        readonly low: string;
        readonly high: string;
        readonly share: string;
        readonly lowest: string;
        readonly lowest_date: string;
        readonly through: string;
        readonly points: readonly ({
          readonly date: string;
          readonly expected_cents: number;
          readonly low_cents: number;
          readonly high_cents: number;
        })[];
        readonly figures: readonly ({
          readonly date: string;
          readonly expected: string;
          readonly low: string;
          readonly high: string;
        })[];
      } | null;
      readonly forecast_unknown: "no_checking_account" | "no_balance" | "short_history" | "no_pay_stream" | "consent_required" | null;
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** What proves a figure of the dashboard. */
  getFigureEvidence: {
    input: {
      query: {
        readonly period?: "30d" | "90d" | "180d" | undefined;
        readonly locale?: string | undefined;
        readonly figure: string;
      };
    };
    data: {
      readonly evidence: EvidenceView;
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'FACT_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** What the figures that a customer enters come to. */
  calculateWhatIf: {
    input: {
      query: {
        readonly form: "payoff" | "savings" | "savings_goal";
        readonly account_id?: string | undefined;
        readonly balance_cents?: number | undefined;
        readonly goal_cents?: number | undefined;
        readonly saved_cents?: number | undefined;
        readonly monthly_cents?: number | undefined;
        readonly months?: number | undefined;
        readonly rate_basis_points?: number | undefined;
        readonly locale?: string | undefined;
      };
    };
    data: {
      readonly figures: readonly ({
        readonly figure_id: string;
        readonly label: string;
        readonly text: string;
        readonly value: number | string | null;
        readonly unit: string;
        readonly period: string | null;
        readonly unknown_reason: string | null;
      })[];
      readonly note: string | null;
      readonly assumptions: readonly (string)[];
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'ACCOUNT_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** What proves a figure of a form. */
  getWhatIfEvidence: {
    input: {
      query: {
        readonly form: "payoff" | "savings" | "savings_goal";
        readonly account_id?: string | undefined;
        readonly balance_cents?: number | undefined;
        readonly goal_cents?: number | undefined;
        readonly saved_cents?: number | undefined;
        readonly monthly_cents?: number | undefined;
        readonly months?: number | undefined;
        readonly rate_basis_points?: number | undefined;
        readonly locale?: string | undefined;
        readonly figure: string;
      };
    };
    data: {
      readonly evidence: EvidenceView;
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'ACCOUNT_NOT_FOUND' | 'FACT_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** What a transaction can be said to be, in words. */
  listCategories: {
    input: {
      query?: {
        readonly locale?: string | undefined;
      };
    };
    data: {
      readonly categories: readonly ({
        readonly category: string;
        readonly label: string;
        readonly detailed: readonly ({
          readonly category: string;
          readonly label: string;
        })[];
      })[];
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'SIGN_IN_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** What the customer corrected, oldest first. */
  listCorrections: {
    input: {};
    data: {
      readonly corrections: readonly (StoredCorrection)[];
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Corrects the customer’s own rows. */
  addCorrection: {
    input: {
      body: CorrectionRequest;
    };
    data: StoredCorrection;
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'CATEGORY_UNKNOWN' | 'TRANSACTION_NOT_FOUND' | 'TOO_MANY_CORRECTIONS' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Takes a correction back. */
  removeCorrection: {
    input: {
      path: {
        readonly correction_id: string;
      };
    };
    data: {};
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'CORRECTION_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** One message and its whole answer. */
  chat: {
    input: {
      body: {
        readonly message: string;
        readonly conversation_id?: string | undefined;
        readonly client_message_id?: string | undefined;
      };
    };
    data: {
      readonly response: string;
      readonly citations: readonly (Citation)[];
      readonly conversation_id: string;
      readonly message_id: string | null;
      readonly outcome: string;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONVERSATION_NOT_FOUND' | 'SERVER_STOPPING' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** What is worth a word today: a low balance ahead, a bill that is due, a price that went up. */
  listNudges: {
    input: {
      query?: {
        readonly locale?: string | undefined;
      };
    };
    data: {
      readonly nudges: readonly ({
        readonly nudge_id: string;
        readonly kind: "low_balance" | "bill_due" | "price_rise";
        readonly is_new: boolean;
        readonly text: string;
        readonly why: string;
        readonly question: string;
        readonly facts: readonly (ShownFact)[];
      })[];
      readonly off: readonly ("low_balance" | "bill_due" | "price_rise")[];
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** What proves a figure of a nudge. */
  getNudgeEvidence: {
    input: {
      path: {
        readonly nudge_id: string;
      };
      query: {
        readonly locale?: string | undefined;
        readonly figure: string;
      };
    };
    data: {
      readonly evidence: EvidenceView;
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'NUDGE_NOT_FOUND' | 'FACT_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Says that a nudge was seen. */
  markNudgeSeen: {
    input: {
      path: {
        readonly nudge_id: string;
      };
    };
    data: {};
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'NUDGE_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Takes a nudge away. */
  dismissNudge: {
    input: {
      path: {
        readonly nudge_id: string;
      };
    };
    data: {};
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'NUDGE_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Asks for no nudges of a kind, or for them again. */
  chooseNudges: {
    input: {
      body: {
        readonly kind: "low_balance" | "bill_due" | "price_rise";
        readonly wanted: boolean;
      };
    };
    data: {
      readonly off: readonly ("low_balance" | "bill_due" | "price_rise")[];
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'SIGN_IN_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** What is recommended, as last computed. */
  listRecommendations: {
    input: {
      query?: {
        readonly locale?: string | undefined;
      };
    };
    data: {
      readonly education: readonly ({
        readonly recommendation_id: string;
        readonly kind: "education" | "offer";
        readonly item_id: string;
        readonly title: string;
        readonly summary: string;
        readonly partner: string | null;
        readonly disclosure: string | null;
        readonly logo: string | null;
        readonly persona: string;
        readonly signal: string;
        readonly rationale: string;
        readonly rationale_template: string;
        readonly facts: readonly (Fact)[];
        readonly evidence: readonly (Evidence)[];
        readonly reasons: readonly (OfferReason)[];
        readonly disclaimer: string;
        readonly read_at: string | null;
      })[];
      readonly offers: readonly (Recommendation)[];
      readonly computed_at: string | null;
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** What proves a figure of why something is recommended. */
  getRecommendationEvidence: {
    input: {
      path: {
        readonly recommendation_id: string;
      };
      query: {
        readonly locale?: string | undefined;
        readonly figure: string;
      };
    };
    data: {
      readonly evidence: EvidenceView;
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'RECOMMENDATION_NOT_FOUND' | 'FACT_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Says that an article was read. */
  markRecommendationRead: {
    input: {
      path: {
        readonly recommendation_id: string;
      };
    };
    data: {};
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'RECOMMENDATION_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Takes an article away. */
  dismissRecommendation: {
    input: {
      path: {
        readonly recommendation_id: string;
      };
    };
    data: {};
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'RECOMMENDATION_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Offers, with why each is shown. */
  listOffers: {
    input: {
      query?: {
        readonly locale?: string | undefined;
        readonly include?: "not_eligible" | undefined;
      };
    };
    data: {
      readonly offers: readonly (Recommendation)[];
      readonly stopped: boolean;
      readonly computed_at: string | null;
      readonly not_eligible?: readonly ({
        readonly offer_id: string;
        readonly title: string;
        readonly reasons: readonly (OfferReason)[];
      })[] | undefined;
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Takes an offer away. */
  dismissOffer: {
    input: {
      path: {
        readonly recommendation_id: string;
      };
    };
    data: {};
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'RECOMMENDATION_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Asks for no offers at all. */
  stopOffers: {
    input: {};
    data: {
      readonly stopped: boolean;
      readonly at: string;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Asks for offers again. */
  resumeOffers: {
    input: {};
    data: {
      readonly stopped: boolean;
      readonly at: string;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Goals with how far each is, oldest first. */
  listGoals: {
    input: {};
    data: {
      readonly goals: readonly (CustomerGoal)[];
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Sets a goal. */
  createGoal: {
    input: {
      body: {
        readonly kind: "save_amount";
        readonly name: string;
        readonly target_cents: number;
        readonly target_date: string;
        readonly account_ids?: readonly (string)[] | undefined;
      } | {
        readonly kind: "pay_off_card";
        readonly name: string;
        readonly account_id: string;
        readonly monthly_payment_cents: number;
      } | {
        readonly kind: "keep_buffer";
        readonly name: string;
        readonly target_months: number;
        readonly monthly_contribution_cents?: number | null | undefined;
      };
    };
    data: {
      readonly goal: CustomerGoal;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'ACCOUNT_NOT_FOUND' | 'TOO_MANY_GOALS' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Changes what a goal says. */
  changeGoal: {
    input: {
      path: {
        readonly goal_id: string;
      };
      body: {
        readonly name?: string | undefined;
        readonly target_cents?: number | undefined;
        readonly target_date?: string | undefined;
        readonly account_ids?: readonly (string)[] | undefined;
        readonly monthly_payment_cents?: number | undefined;
        readonly target_months?: number | undefined;
        readonly monthly_contribution_cents?: number | null | undefined;
      };
    };
    data: {
      readonly goal: CustomerGoal;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'GOAL_NOT_FOUND' | 'ACCOUNT_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Takes a goal away. */
  removeGoal: {
    input: {
      path: {
        readonly goal_id: string;
      };
    };
    data: {};
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONSENT_REQUIRED' | 'SIGN_IN_REQUIRED' | 'GOAL_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** An article to read. */
  getArticle: {
    input: {
      path: {
        readonly article_id: string;
      };
    };
    data: {
      readonly article: {
        readonly article_id: string;
        readonly title: string;
        readonly summary: string;
        readonly language: "en" | "es";
        readonly blocks: readonly ({
          readonly type: "heading";
          readonly depth: number;
          readonly text: string;
        } | {
          readonly type: "paragraph";
          readonly sentences: readonly ({
            readonly sentence: number;
            readonly runs: readonly ({
              readonly text: string;
              readonly strong?: true | undefined;
              readonly emphasis?: true | undefined;
              readonly link?: string | undefined;
            })[];
          })[];
        } | {
          readonly type: "list";
          readonly ordered: boolean;
          readonly items: readonly (readonly ({
            readonly sentence: number;
            readonly runs: readonly ({
              readonly text: string;
              readonly strong?: true | undefined;
              readonly emphasis?: true | undefined;
              readonly link?: string | undefined;
            })[];
          })[])[];
        })[];
        readonly sources: readonly ({
          readonly title: string;
          readonly section?: string | undefined;
          readonly link?: string | undefined;
        })[];
        readonly author_role: string;
        readonly reviewed: string;
        readonly expires: string;
        readonly translations: readonly ({
          readonly article_id: string;
          readonly language: "en" | "es";
          readonly title: string;
        })[];
        readonly helpful: boolean | null;
      };
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'ARTICLE_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Says whether an article helped. */
  setArticleFeedback: {
    input: {
      path: {
        readonly article_id: string;
      };
      body: {
        readonly helpful: boolean;
      };
    };
    data: {
      readonly helpful: boolean;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'ARTICLE_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** The customer’s conversations, newest first. */
  listConversations: {
    input: {
      query?: {
        readonly before?: string | undefined;
        readonly limit?: number | undefined;
      };
    };
    data: {
      readonly conversations: readonly (Conversation)[];
      readonly next: string | null;
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Messages of a conversation, oldest first. */
  listMessages: {
    input: {
      path: {
        readonly conversation_id: string;
      };
      query?: {
        readonly since?: number | undefined;
        readonly limit?: number | undefined;
      };
    };
    data: {
      readonly messages: readonly (Message)[];
      readonly next: number | null;
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONVERSATION_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Deletes a conversation. */
  deleteConversation: {
    input: {
      path: {
        readonly conversation_id: string;
      };
    };
    data: {};
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'CONVERSATION_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Says whether an answer was good. */
  setFeedback: {
    input: {
      body: {
        readonly message_id: string;
        readonly rating: "up" | "down";
        readonly reason?: "not_correct" | "not_understood" | "not_helpful" | "too_long" | "not_for_me" | "other" | undefined;
        readonly comment?: string | undefined;
      };
    };
    data: {
      readonly feedback: Feedback;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'MESSAGE_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Every consent that was given or taken back, newest first. */
  listConsents: {
    input: {
      query?: {
        readonly before?: string | undefined;
        readonly limit?: number | undefined;
      };
    };
    data: {
      readonly consents: readonly (ConsentRecord)[];
      readonly next: string | null;
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Erases everything held about the customer. */
  requestErasure: {
    input: {
      body: {
        readonly confirm: "ERASE";
      };
    };
    data: {
      readonly erasure: Erasure;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'SIGN_IN_REQUIRED' | 'CUSTOMER_BUSY' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** How far the customer’s last erasure is. */
  getErasure: {
    input: {};
    data: {
      readonly erasure: Erasure;
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'ERASURE_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** How many rows of each kind are held about the customer. */
  getHoldings: {
    input: {};
    data: {
      readonly holdings: {
        readonly accounts: number;
        readonly transactions: number;
        readonly liabilities: number;
        readonly corrections: number;
        readonly goals: number;
        readonly conversations: number;
        readonly messages: number;
        readonly recommendations: number;
        readonly signals: number;
        readonly personas: number;
        readonly consents: number;
      };
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'SIGN_IN_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Has everything held about the customer written into one document. */
  requestExport: {
    input: {};
    data: {
      readonly export: Export;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'SIGN_IN_REQUIRED' | 'TOO_MANY_EXPORTS' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Whether the document is ready. */
  getExport: {
    input: {
      path: {
        readonly export_id: string;
      };
    };
    data: {
      readonly export: Export;
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CUSTOMER_ERASED' | 'ORIGIN_NOT_ALLOWED' | 'KEY_UNAVAILABLE' | 'SIGN_IN_REQUIRED' | 'EXPORT_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** What is known of a customer, and how far their rows are. */
  getBankCustomer: {
    input: {
      path: {
        readonly customer_id: string;
      };
    };
    data: {
      readonly customer: {
        readonly customer_id: string;
        readonly user_id: string;
        readonly name: string;
        readonly email: string | null;
        readonly locale: string | null;
        readonly cursor: string | null;
        readonly created_at: string;
      };
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'TOKEN_REPLAYED' | 'KEY_UNAVAILABLE' | 'CUSTOMER_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Makes a customer, or replaces what is known of one. */
  saveBankCustomer: {
    input: {
      path: {
        readonly customer_id: string;
      };
      body: {
        readonly name: string;
        readonly email?: string | null | undefined;
        readonly locale?: string | null | undefined;
        readonly readmit?: true | undefined;
      };
    };
    data: {
      readonly customer: {
        readonly customer_id: string;
        readonly user_id: string;
        readonly name: string;
        readonly email: string | null;
        readonly locale: string | null;
        readonly cursor: string | null;
        readonly created_at: string;
      };
      readonly created: boolean;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'TOKEN_REPLAYED' | 'KEY_UNAVAILABLE' | 'CUSTOMER_SHUT_OUT' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Takes in what changed in a customer’s accounts, all of it or nothing. */
  saveTransactions: {
    input: {
      path: {
        readonly customer_id: string;
      };
      body: {
        readonly accounts: readonly ({
          readonly account_id: string;
          readonly type: string;
          readonly subtype?: string | null | undefined;
          readonly name?: string | null | undefined;
          readonly official_name?: string | null | undefined;
          readonly mask?: string | null | undefined;
          readonly holder_category?: string | null | undefined;
          readonly balances?: {
            readonly available?: number | null | undefined;
            readonly current?: number | null | undefined;
            readonly limit?: number | null | undefined;
            readonly iso_currency_code?: string | null | undefined;
            readonly unofficial_currency_code?: string | null | undefined;
          } | null | undefined;
        })[];
        readonly added: readonly ({
          readonly transaction_id?: string | null | undefined;
          readonly account_id: string;
          readonly amount: number;
          readonly iso_currency_code?: string | null | undefined;
          readonly unofficial_currency_code?: string | null | undefined;
          readonly date: string;
          readonly authorized_date?: string | null | undefined;
          readonly name?: string | null | undefined;
          readonly original_description?: string | null | undefined;
          readonly merchant_name?: string | null | undefined;
          readonly merchant_entity_id?: string | null | undefined;
          readonly payment_channel?: string | null | undefined;
          readonly pending?: boolean | null | undefined;
          readonly pending_transaction_id?: string | null | undefined;
          readonly personal_finance_category?: {
            readonly primary?: string | null | undefined;
            readonly detailed?: string | null | undefined;
          } | null | undefined;
        })[];
        readonly modified: readonly ({
          readonly transaction_id?: string | null | undefined;
          readonly account_id: string;
          readonly amount: number;
          readonly iso_currency_code?: string | null | undefined;
          readonly unofficial_currency_code?: string | null | undefined;
          readonly date: string;
          readonly authorized_date?: string | null | undefined;
          readonly name?: string | null | undefined;
          readonly original_description?: string | null | undefined;
          readonly merchant_name?: string | null | undefined;
          readonly merchant_entity_id?: string | null | undefined;
          readonly payment_channel?: string | null | undefined;
          readonly pending?: boolean | null | undefined;
          readonly pending_transaction_id?: string | null | undefined;
          readonly personal_finance_category?: {
            readonly primary?: string | null | undefined;
            readonly detailed?: string | null | undefined;
          } | null | undefined;
        })[];
        readonly removed: readonly ({
          readonly transaction_id: string;
        })[];
        readonly liabilities?: {
          readonly credit?: readonly ({
            readonly account_id: string;
            readonly aprs?: readonly ({
              readonly apr_type: string;
              readonly apr_percentage: number;
              readonly balance_subject_to_apr?: number | null | undefined;
              readonly interest_charge_amount?: number | null | undefined;
            })[] | null | undefined;
            readonly is_overdue?: boolean | null | undefined;
            readonly last_payment_amount?: number | null | undefined;
            readonly last_payment_date?: string | null | undefined;
            readonly last_statement_issue_date?: string | null | undefined;
            readonly last_statement_balance?: number | null | undefined;
            readonly minimum_payment_amount?: number | null | undefined;
            readonly next_payment_due_date?: string | null | undefined;
          })[] | null | undefined;
          readonly student?: readonly ({
            readonly account_id: string;
            readonly loan_name?: string | null | undefined;
            readonly interest_rate_percentage?: number | null | undefined;
            readonly is_overdue?: boolean | null | undefined;
            readonly last_payment_amount?: number | null | undefined;
            readonly last_payment_date?: string | null | undefined;
            readonly minimum_payment_amount?: number | null | undefined;
            readonly next_payment_due_date?: string | null | undefined;
            readonly expected_payoff_date?: string | null | undefined;
          })[] | null | undefined;
          readonly mortgage?: readonly ({
            readonly account_id: string;
            readonly interest_rate?: {
              readonly percentage?: number | null | undefined;
            } | null | undefined;
            readonly last_payment_amount?: number | null | undefined;
            readonly last_payment_date?: string | null | undefined;
            readonly next_monthly_payment?: number | null | undefined;
            readonly next_payment_due_date?: string | null | undefined;
            readonly past_due_amount?: number | null | undefined;
          })[] | null | undefined;
        } | null | undefined;
        readonly cursor?: string | undefined;
      };
    };
    data: {
      readonly accounts: number;
      readonly transactions: number;
      readonly new: number;
      readonly known: number;
      readonly refused: number;
      readonly removed: number;
      readonly cursor: string | null;
      readonly warnings: readonly ({
        readonly code: string;
        readonly message: string;
        readonly place?: string | undefined;
      })[];
      readonly more_warnings: Readonly<Record<string, number>>;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'TOKEN_REPLAYED' | 'KEY_UNAVAILABLE' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'CUSTOMER_NOT_FOUND' | 'CUSTOMER_SHUT_OUT' | 'CUSTOMER_BUSY' | 'INPUT_NOTHING_USABLE' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Takes a statement file, to be read in the background. */
  importFile: {
    input: {
      path: {
        readonly customer_id: string;
      };
      query: {
        readonly file_name: string;
        readonly date_order?: "dmy" | "mdy" | undefined;
        readonly money_out?: "negative" | "positive" | undefined;
        readonly currency?: string | undefined;
      };
      /** Sent as its bytes; a blob is read as it is sent. */ body: Blob | Uint8Array<ArrayBuffer> | string;
    };
    data: {
      readonly import_id: string;
    };
    code: 'VALIDATION_ERROR' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'TOKEN_REPLAYED' | 'KEY_UNAVAILABLE' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'CUSTOMER_NOT_FOUND' | 'CUSTOMER_SHUT_OUT' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** How far a file is, and what it came to. */
  getImport: {
    input: {
      path: {
        readonly customer_id: string;
        readonly import_id: string;
      };
    };
    data: {
      readonly import: {
        readonly import_id: string;
        readonly state: "queued" | "running" | "completed" | "failed";
        readonly file_name: string;
        readonly size: number;
        readonly progress: {
          readonly step: "checking" | "reading";
          readonly bytes: number;
        } | null;
        readonly result: {
          readonly accounts: number;
          readonly transactions: number;
          readonly new: number;
          readonly known: number;
          readonly refused: number;
          readonly warnings: readonly ({
            readonly code: string;
            readonly message: string;
            readonly place?: string | undefined;
          })[];
          readonly more_warnings: Readonly<Record<string, number>>;
        } | null;
        readonly error: {
          readonly code: string;
          readonly message: string;
          readonly details: Readonly<Record<string, unknown>>;
        } | null;
        readonly created_at: string;
        readonly ended_at: string | null;
      };
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'TOKEN_REPLAYED' | 'KEY_UNAVAILABLE' | 'CUSTOMER_NOT_FOUND' | 'IMPORT_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Erases everything held about a customer. */
  eraseBankCustomer: {
    input: {
      path: {
        readonly customer_id: string;
      };
      body: {
        readonly confirm: "ERASE";
      };
    };
    data: {
      readonly erasure: Erasure;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'TOKEN_REPLAYED' | 'KEY_UNAVAILABLE' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'CUSTOMER_NOT_FOUND' | 'CUSTOMER_BUSY' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** How far a customer’s last erasure is. */
  getBankErasure: {
    input: {
      path: {
        readonly customer_id: string;
      };
    };
    data: {
      readonly erasure: Erasure;
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'TOKEN_REPLAYED' | 'KEY_UNAVAILABLE' | 'ERASURE_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Has everything held about a customer written into one document. */
  exportBankCustomer: {
    input: {
      path: {
        readonly customer_id: string;
      };
    };
    data: {
      readonly export: Export;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'TOKEN_REPLAYED' | 'KEY_UNAVAILABLE' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'CUSTOMER_NOT_FOUND' | 'TOO_MANY_EXPORTS' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Whether a customer’s document is ready. */
  getBankExport: {
    input: {
      path: {
        readonly customer_id: string;
        readonly export_id: string;
      };
    };
    data: {
      readonly export: Export;
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'TOKEN_REPLAYED' | 'KEY_UNAVAILABLE' | 'CUSTOMER_NOT_FOUND' | 'EXPORT_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Where the bank is told what happened, oldest first. */
  listWebhooks: {
    input: {};
    data: {
      readonly webhooks: readonly ({
        readonly webhook_id: string;
        readonly url: string;
        readonly events: readonly ("consent.granted" | "consent.revoked" | "import.completed" | "import.failed" | "recommendation.created" | "handoff.requested" | "access.glass-broken" | "customer.erased" | "export.ready")[];
        readonly created_at: string;
      })[];
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'TOKEN_REPLAYED' | 'KEY_UNAVAILABLE' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Tells the bank at this address from now on. */
  addWebhook: {
    input: {
      body: {
        readonly url: string;
        readonly events: readonly ("consent.granted" | "consent.revoked" | "import.completed" | "import.failed" | "recommendation.created" | "handoff.requested" | "access.glass-broken" | "customer.erased" | "export.ready")[];
      };
    };
    data: {
      readonly webhook: {
        readonly webhook_id: string;
        readonly url: string;
        readonly events: readonly ("consent.granted" | "consent.revoked" | "import.completed" | "import.failed" | "recommendation.created" | "handoff.requested" | "access.glass-broken" | "customer.erased" | "export.ready")[];
        readonly created_at: string;
      };
      readonly secret: string | null;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'TOKEN_REPLAYED' | 'KEY_UNAVAILABLE' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'WEBHOOK_URL_INVALID' | 'TOO_MANY_WEBHOOKS' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Tells no more at this address. */
  removeWebhook: {
    input: {
      path: {
        readonly webhook_id: string;
      };
    };
    data: {};
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'TOKEN_REPLAYED' | 'KEY_UNAVAILABLE' | 'WEBHOOK_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** What became of each event, newest first. */
  listDeliveries: {
    input: {
      path: {
        readonly webhook_id: string;
      };
      query?: {
        readonly before?: string | undefined;
        readonly limit?: number | undefined;
        readonly state?: "pending" | "delivered" | "dead" | undefined;
      };
    };
    data: {
      readonly deliveries: readonly ({
        readonly delivery_id: string;
        readonly webhook_id: string;
        readonly event_id: string;
        readonly type: "consent.granted" | "consent.revoked" | "import.completed" | "import.failed" | "recommendation.created" | "handoff.requested" | "access.glass-broken" | "customer.erased" | "export.ready";
        readonly state: "pending" | "delivered" | "dead";
        readonly tries: number;
        readonly response_status: number | null;
        readonly problem: string | null;
        readonly created_at: string;
        readonly tried_at: string | null;
      })[];
      readonly next: string | null;
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'TOKEN_REPLAYED' | 'KEY_UNAVAILABLE' | 'WEBHOOK_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Delivers an event again, tried from the beginning. */
  replayDelivery: {
    input: {
      path: {
        readonly delivery_id: string;
      };
    };
    data: {
      readonly delivery: {
        readonly delivery_id: string;
        readonly webhook_id: string;
        readonly event_id: string;
        readonly type: "consent.granted" | "consent.revoked" | "import.completed" | "import.failed" | "recommendation.created" | "handoff.requested" | "access.glass-broken" | "customer.erased" | "export.ready";
        readonly state: "pending" | "delivered" | "dead";
        readonly tries: number;
        readonly response_status: number | null;
        readonly problem: string | null;
        readonly created_at: string;
        readonly tried_at: string | null;
      };
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'TOKEN_REPLAYED' | 'KEY_UNAVAILABLE' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'DELIVERY_NOT_FOUND' | 'DELIVERY_PENDING' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** A token to chat with about money words and articles, without signing in. */
  startVisit: {
    input: {
      body: {
        readonly bank: string;
        readonly token?: string | undefined;
      };
    };
    data: {
      readonly token: string;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'VISITORS_NOT_ALLOWED' | 'ORIGIN_NOT_ALLOWED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Signs in an operator, or a customer who has an account here. */
  signIn: {
    input: {
      body: {
        readonly email: string;
        readonly password: string;
        readonly bank?: string | undefined;
      };
    };
    data: {
      readonly token: string;
      readonly user: AccountUser;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'INVALID_CREDENTIALS' | 'ACCOUNT_LOCKED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Whether operators of a bank can sign in with the bank’s own accounts. */
  getSignInOptions: {
    input: {
      query: {
        readonly bank: string;
      };
    };
    data: {
      readonly single_sign_on: boolean;
    };
    code: 'VALIDATION_ERROR' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Trades an operator’s refresh cookie for a new access token and a new cookie. */
  refreshSession: {
    input: {};
    data: {
      readonly token: string;
      readonly user: AccountUser;
    };
    code: 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'NO_SESSION' | 'CROSS_SITE' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** The same for a customer’s cookie. */
  refreshCustomerSession: {
    input: {};
    data: {
      readonly token: string;
      readonly user: AccountUser;
    };
    code: 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'NO_SESSION' | 'CROSS_SITE' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Signs out. */
  signOut: {
    input: {
      body?: {
        readonly token?: string | undefined;
      };
    };
    data: {
      readonly success: true;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'CROSS_SITE' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Changes the password of whoever is signed in. */
  changePassword: {
    input: {
      body: {
        readonly current_password: string;
        readonly password: string;
      };
    };
    data: {
      readonly success: true;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'INVALID_CREDENTIALS' | 'ACCOUNT_LOCKED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Proves again, by password, who is signed in. */
  confirmSession: {
    input: {
      body: {
        readonly password: string;
      };
    };
    data: {
      readonly success: true;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'INVALID_CREDENTIALS' | 'ACCOUNT_LOCKED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Decisions, newest first. */
  listTraces: {
    input: {
      query?: {
        readonly kind?: "turn" | "recommendation" | undefined;
        readonly outcome?: string | undefined;
        readonly reason?: string | undefined;
        readonly intent?: string | undefined;
        readonly slower_than?: number | undefined;
        readonly user_id?: string | undefined;
        readonly search?: string | undefined;
        readonly before?: string | undefined;
        readonly limit?: number | undefined;
      };
    };
    data: {
      readonly traces: readonly (TraceSummary)[];
      readonly next: string | null;
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** The last days in numbers: turns, times, quality, and what waits for somebody. */
  getOverview: {
    input: {
      query?: {
        readonly days?: number | undefined;
      };
    };
    data: {
      readonly days: readonly ({
        readonly day: string;
        readonly turns: number;
        readonly outcomes: Readonly<Record<string, number>>;
        readonly customers: number;
        readonly p50_ms: number | null;
        readonly p95_ms: number | null;
      })[];
      readonly quality: readonly ({
        readonly day: string;
        readonly coverage: {
          readonly part: number;
          readonly whole: number;
          readonly share: number | null;
        };
        readonly explainability: {
          readonly part: number;
          readonly whole: number;
          readonly share: number | null;
        };
        readonly auditability: {
          readonly part: number;
          readonly whole: number;
          readonly share: number | null;
        };
        readonly relevance: {
          readonly part: number;
          readonly whole: number;
          readonly share: number | null;
        };
        readonly kept: {
          readonly part: number;
          readonly whole: number;
          readonly share: number | null;
        };
      })[];
      readonly waiting: {
        readonly review_items: number;
        readonly flagged: number;
        readonly changes: number;
      };
      readonly glass_broken: number;
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** How many of the newest decisions have each outcome, reason and intent. */
  countTraceFacets: {
    input: {
      query?: {
        readonly kind?: "turn" | "recommendation" | undefined;
        readonly outcome?: string | undefined;
        readonly reason?: string | undefined;
        readonly intent?: string | undefined;
        readonly slower_than?: number | undefined;
        readonly user_id?: string | undefined;
      };
    };
    data: {
      readonly traces: number;
      readonly newest: string | null;
      readonly outcome: readonly ({
        readonly value: string;
        readonly count: number;
      })[];
      readonly reason: readonly ({
        readonly value: string;
        readonly count: number;
      })[];
      readonly intent: readonly ({
        readonly value: string;
        readonly count: number;
      })[];
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** One decision with every step that led to it. */
  getTrace: {
    input: {
      path: {
        readonly trace_id: string;
      };
    };
    data: {
      readonly trace: Trace;
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'PURPOSE_REQUIRED' | 'TRACE_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Input and output of one step. */
  getSpan: {
    input: {
      path: {
        readonly trace_id: string;
        readonly span_id: string;
      };
    };
    data: {
      readonly body: {
        readonly input: unknown;
        readonly output: unknown;
      };
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'PURPOSE_REQUIRED' | 'TRACE_NOT_FOUND' | 'SPAN_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Everything that proves one figure of a decision. */
  getEvidence: {
    input: {
      path: {
        readonly trace_id: string;
        readonly fact_id: string;
      };
    };
    data: {
      readonly evidence: EvidenceView;
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'PURPOSE_REQUIRED' | 'TRACE_NOT_FOUND' | 'FACT_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Quality and fairness of what customers are shown. */
  readReport: {
    input: {
      body: {
        readonly groups: Readonly<Record<string, readonly (string)[]>>;
      };
    };
    data: {
      readonly report: {
        readonly as_of: string;
        readonly customers: {
          readonly all: number;
          readonly agreed: number;
          readonly computed: number;
        };
        readonly coverage: {
          readonly persona: {
            readonly part: number;
            readonly whole: number;
            readonly share: number | null;
          };
          readonly three_behaviours: {
            readonly part: number;
            readonly whole: number;
            readonly share: number | null;
          };
          readonly both: {
            readonly part: number;
            readonly whole: number;
            readonly share: number | null;
          };
        };
        readonly sampled_customers: number;
        readonly explainability: {
          readonly part: number;
          readonly whole: number;
          readonly share: number | null;
        };
        readonly auditability: {
          readonly part: number;
          readonly whole: number;
          readonly share: number | null;
        };
        readonly relevance: {
          readonly part: number;
          readonly whole: number;
          readonly share: number | null;
        };
        readonly kept: {
          readonly part: number;
          readonly whole: number;
          readonly share: number | null;
        };
        readonly latency_ms: {
          readonly recommendations: {
            readonly count: number;
            readonly p50: number | null;
            readonly p95: number | null;
          };
          readonly turns: {
            readonly count: number;
            readonly p50: number | null;
            readonly p95: number | null;
          };
        };
        readonly parity: readonly ({
          readonly group: string;
          readonly customers: number;
          readonly left_out: number;
          readonly education: number | null;
          readonly offers: number | null;
          readonly offer_gap: {
            readonly gap: number;
            readonly low: number;
            readonly high: number;
          } | null;
          readonly education_gap: {
            readonly gap: number;
            readonly low: number;
            readonly high: number;
          } | null;
          readonly offer_ratio: number | null;
          readonly stands_out: boolean;
        })[];
      };
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Customers by name, with consent, personas and risk. */
  listUsers: {
    input: {
      query?: {
        readonly search?: string | undefined;
        readonly persona?: string | undefined;
        readonly risk_flag?: "true" | "false" | undefined;
        readonly page?: number | undefined;
        readonly limit?: number | undefined;
      };
    };
    data: {
      readonly users: readonly (UserSummary)[];
      readonly pagination: {
        readonly page: number;
        readonly limit: number;
        readonly total: number;
      };
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** One customer with signals, personas and recommendations. */
  getUser: {
    input: {
      path: {
        readonly user_id: string;
      };
    };
    data: {
      readonly user: UserSummary;
      readonly as_of: string | null;
      readonly signals: Readonly<Record<string, WindowSignals>> | null;
      readonly personas: Readonly<Record<string, PersonaAssignment>> | null;
      readonly recommendations: readonly (Recommendation)[];
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'PURPOSE_REQUIRED' | 'CUSTOMER_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** The signals of one customer, by window in days. */
  getUserSignals: {
    input: {
      path: {
        readonly user_id: string;
      };
    };
    data: {
      readonly signals: Readonly<Record<string, WindowSignals>> | null;
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'PURPOSE_REQUIRED' | 'CUSTOMER_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Everything that proves one signal of a window. */
  getSignalEvidence: {
    input: {
      path: {
        readonly user_id: string;
        readonly signal_id: string;
      };
      query: {
        readonly window: "30" | "90" | "180";
        readonly account_id?: string | undefined;
      };
    };
    data: {
      readonly evidence: EvidenceView;
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'PURPOSE_REQUIRED' | 'CUSTOMER_NOT_FOUND' | 'SIGNAL_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** What a customer agreed to, and how their personas changed. */
  getUserHistory: {
    input: {
      path: {
        readonly user_id: string;
      };
    };
    data: {
      readonly consents: readonly (ConsentRecord)[];
      readonly personas: readonly ({
        readonly time_window: string;
        readonly persona: string;
        readonly as_of: string;
        readonly at: string;
      })[];
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'PURPOSE_REQUIRED' | 'CUSTOMER_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Why something is recommended to a customer. */
  getRecommendationTrace: {
    input: {
      path: {
        readonly user_id: string;
        readonly recommendation_id: string;
      };
    };
    data: {
      readonly trace: Trace;
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'PURPOSE_REQUIRED' | 'CUSTOMER_NOT_FOUND' | 'TRACE_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** What the operator looks at content for now. */
  getPurpose: {
    input: {};
    data: {
      readonly purpose: {
        readonly purpose: "support" | "complaint" | "quality" | "audit" | "legal" | "regulator" | "break_glass";
        readonly reason: string | null;
        readonly ends_at: string;
      } | null;
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Says what the operator looks at content for from now on. */
  statePurpose: {
    input: {
      body: {
        readonly purpose: "support" | "complaint" | "quality" | "audit" | "legal" | "regulator" | "break_glass";
        readonly reason?: string | null | undefined;
      };
    };
    data: {
      readonly purpose: {
        readonly purpose: "support" | "complaint" | "quality" | "audit" | "legal" | "regulator" | "break_glass";
        readonly reason: string | null;
        readonly ends_at: string;
      } | null;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Who of the bank looked at, exported or changed what, newest first. */
  listAccesses: {
    input: {
      query?: {
        readonly before?: string | undefined;
        readonly limit?: number | undefined;
        readonly operator_id?: string | undefined;
        readonly user_id?: string | undefined;
        readonly action?: string | undefined;
        readonly purpose?: "support" | "complaint" | "quality" | "audit" | "legal" | "regulator" | "break_glass" | undefined;
        readonly from?: string | undefined;
        readonly to?: string | undefined;
      };
    };
    data: {
      readonly entries: readonly ({
        readonly action_id: string;
        readonly action: string;
        readonly at: string;
        readonly operator: {
          readonly user_id: string;
          readonly name: string;
          readonly email: string;
        } | null;
        readonly customer: {
          readonly user_id: string;
          readonly name: string;
        } | null;
        readonly target: string | null;
        readonly purpose: "support" | "complaint" | "quality" | "audit" | "legal" | "regulator" | "break_glass" | null;
        readonly reason: string | null;
        readonly seq: number | null;
      })[];
      readonly next: string | null;
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** What a person should look at, newest first. */
  listReviewItems: {
    input: {
      query?: {
        readonly before?: string | undefined;
        readonly limit?: number | undefined;
        readonly state?: "open" | "closed" | undefined;
      };
    };
    data: {
      readonly items: readonly ({
        readonly review_item_id: string;
        readonly customer: {
          readonly user_id: string;
          readonly name: string;
        };
        readonly reason: "hand_off" | "self_harm" | "abuse" | "unauthorized" | "bereavement" | "gambling" | "hardship" | "billing_error" | "opt_out" | "complaint";
        readonly conversation_id: string;
        readonly trace_id: string;
        readonly created_at: string;
        readonly closed_at: string | null;
        readonly closed_by: string | null;
      })[];
      readonly next: string | null;
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Takes something off that queue. */
  closeReviewItem: {
    input: {
      path: {
        readonly review_item_id: string;
      };
    };
    data: {
      readonly item: {
        readonly review_item_id: string;
        readonly customer: {
          readonly user_id: string;
          readonly name: string;
        };
        readonly reason: "hand_off" | "self_harm" | "abuse" | "unauthorized" | "bereavement" | "gambling" | "hardship" | "billing_error" | "opt_out" | "complaint";
        readonly conversation_id: string;
        readonly trace_id: string;
        readonly created_at: string;
        readonly closed_at: string | null;
        readonly closed_by: string | null;
      };
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'REVIEW_ITEM_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Turns of a week that two people look at, and how far they agree. */
  getReviewSample: {
    input: {
      query?: {
        readonly week?: string | undefined;
      };
    };
    data: {
      readonly week: string;
      readonly turns: Readonly<Record<string, number>>;
      readonly sample: readonly ({
        readonly stratum: "distress" | "blocked" | "escalated" | "low_confidence" | "random";
        readonly trace: TraceSummary;
        readonly reviewed: number;
        readonly reviews: readonly ({
          readonly verdict: "right" | "wrong";
          readonly problem: "wrong_answer" | "missing_answer" | "tone" | "advice" | "blocked_wrongly" | "not_blocked" | "not_escalated" | null;
          readonly reviewed_by: {
            readonly user_id: string;
            readonly name: string;
          };
          readonly reviewed_at: string;
        })[];
        readonly open: boolean;
      })[];
      readonly agreement: {
        readonly pairs: number;
        readonly agreed: number;
        readonly kappa: number | null;
        readonly unknown: "too_few" | "no_variation" | null;
      };
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Says whether a turn was right, as one of two reviewers. */
  reviewTrace: {
    input: {
      path: {
        readonly trace_id: string;
      };
      body: {
        readonly verdict: "right" | "wrong";
        readonly problem?: "wrong_answer" | "missing_answer" | "tone" | "advice" | "blocked_wrongly" | "not_blocked" | "not_escalated" | null | undefined;
      };
    };
    data: {
      readonly reviews: readonly ({
        readonly verdict: "right" | "wrong";
        readonly problem: "wrong_answer" | "missing_answer" | "tone" | "advice" | "blocked_wrongly" | "not_blocked" | "not_escalated" | null;
        readonly reviewed_by: {
          readonly user_id: string;
          readonly name: string;
        };
        readonly reviewed_at: string;
      })[];
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'TRACE_NOT_FOUND' | 'ALREADY_REVIEWED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** What is recommended to customers now, with the newest decision about it. */
  listShownRecommendations: {
    input: {
      query?: {
        readonly before?: string | undefined;
        readonly limit?: number | undefined;
        readonly state?: "all" | "undecided" | "approve" | "flag" | undefined;
        readonly kind?: "education" | "offer" | undefined;
        readonly user_id?: string | undefined;
      };
    };
    data: {
      readonly recommendations: readonly ({
        readonly customer: {
          readonly user_id: string;
          readonly name: string;
        };
        readonly recommendation_id: string;
        readonly kind: "education" | "offer";
        readonly title: string;
        readonly rationale: string;
        readonly persona: string;
        readonly computed_at: string;
        readonly decision: {
          readonly decision_id: string;
          readonly decision: "approve" | "flag" | "override";
          readonly reason: string | null;
          readonly decided_by: {
            readonly user_id: string;
            readonly name: string;
            readonly email: string;
          };
          readonly decided_at: string;
        } | null;
        readonly computed_since: boolean;
      })[];
      readonly next: string | null;
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Who approved, flagged or took away what, newest first. */
  listDecisions: {
    input: {
      query?: {
        readonly before?: string | undefined;
        readonly limit?: number | undefined;
        readonly decision?: "approve" | "flag" | "override" | undefined;
        readonly user_id?: string | undefined;
        readonly recommendation_id?: string | undefined;
      };
    };
    data: {
      readonly decisions: readonly ({
        readonly decision_id: string;
        readonly decision: "approve" | "flag" | "override";
        readonly reason: string | null;
        readonly decided_by: {
          readonly user_id: string;
          readonly name: string;
          readonly email: string;
        };
        readonly decided_at: string;
        readonly customer: {
          readonly user_id: string;
          readonly name: string;
        };
        readonly recommendation_id: string;
      })[];
      readonly next: string | null;
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Approves, flags or takes away up to a hundred recommendations. */
  decideRecommendations: {
    input: {
      body: {
        readonly decision: "approve" | "flag" | "override";
        readonly reason?: string | null | undefined;
        readonly recommendations: readonly ({
          readonly user_id: string;
          readonly recommendation_id: string;
        })[];
      };
    };
    data: {
      readonly decided: readonly ({
        readonly user_id: string;
        readonly recommendation_id: string;
        readonly decision: {
          readonly decision_id: string;
          readonly decision: "approve" | "flag" | "override";
          readonly reason: string | null;
          readonly decided_by: {
            readonly user_id: string;
            readonly name: string;
            readonly email: string;
          };
          readonly decided_at: string;
        };
      })[];
      readonly refused: readonly ({
        readonly user_id: string;
        readonly recommendation_id: string;
        readonly code: "RECOMMENDATION_NOT_FOUND";
      })[];
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'CONFIRMATION_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Takes a recommendation away from a customer for good. */
  overrideRecommendation: {
    input: {
      path: {
        readonly user_id: string;
      };
      body: {
        readonly recommendation_id: string;
        readonly reason: string;
      };
    };
    data: {
      readonly action: OverrideAction;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'CONFIRMATION_REQUIRED' | 'CUSTOMER_NOT_FOUND' | 'RECOMMENDATION_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** How many of a bank’s customers have signals that are up to date. */
  getRecompute: {
    input: {};
    data: {
      readonly recompute: {
        readonly customers: number;
        readonly current: number;
        readonly failed: number;
        readonly asked_at: string | null;
      };
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Has signals, personas and recommendations of all customers computed again, in the background. */
  recomputeAll: {
    input: {};
    data: {
      readonly recompute: {
        readonly customers: number;
        readonly current: number;
        readonly failed: number;
        readonly asked_at: string | null;
      };
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'CONFIRMATION_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** The bank as it is now: settings with their history, origins, keys, and the schemas of what may be set. */
  getBank: {
    input: {};
    data: {
      readonly bank: {
        readonly bank_id: string;
        readonly name: string;
        readonly time_zone: string;
        readonly currency: string;
        readonly locale: string;
        readonly sandbox: boolean;
        readonly allowed_origins: readonly (string)[];
      };
      readonly keys: readonly ({
        readonly key_id: string;
        readonly purpose: "customer-tokens" | "bank-api";
        readonly algorithms: readonly (string)[];
        readonly jwks_url: string | null;
        readonly secret_reference: string | null;
        readonly created_at: string;
        readonly expires_at: string | null;
        readonly last_used_at: string | null;
      })[];
      readonly version: number;
      readonly settings: {
        readonly hand_off: {
          readonly phone: string | null;
          readonly url: string | null;
          readonly hours: string | null;
        };
        readonly theme: {
          readonly accent: string | null;
          readonly accent_dark: string | null;
          readonly radius: number | null;
          readonly font: string | null;
        };
        readonly languages: readonly ("en" | "es")[];
        readonly plugins: Readonly<Record<string, {
          readonly enabled: boolean;
          readonly config: Readonly<Record<string, unknown>>;
        }>>;
        readonly offers: boolean;
        readonly live_offers: readonly (string)[];
        readonly offer_days_in_30: number;
        readonly articles: {
          readonly enabled: boolean;
          readonly left_out: readonly (string)[];
          readonly left_out_topics: readonly (string)[];
        };
        readonly model: {
          readonly hosted: boolean;
          readonly name: string | null;
          readonly customer_data: boolean;
        };
        readonly retention: {
          readonly conversations: number;
          readonly traces: number;
          readonly access_log: number | null;
        };
        readonly messages_per_minute: number | null;
      };
      readonly history: readonly ({
        readonly version: number;
        readonly created_at: string;
        readonly proposed_by: string;
        readonly approved_by: string;
        readonly hash: string;
        readonly differences: readonly ({
          readonly field: string;
          readonly before: unknown;
          readonly after: unknown;
        })[];
      })[];
      readonly schema: Readonly<Record<string, unknown>>;
      readonly plugins: readonly ({
        readonly id: string;
        readonly kind: string;
        readonly version: string;
        readonly summary: string;
        readonly required: boolean;
        readonly schema: Readonly<Record<string, unknown>>;
      })[];
      readonly articles: readonly ({
        readonly id: string;
        readonly title: string;
      })[];
      readonly most_messages_per_minute: number;
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** What keeps customers of the bank from signing in, in words. */
  checkBank: {
    input: {
      body: {
        readonly token?: string | undefined;
        readonly origin: string;
      };
    };
    data: {
      readonly ok: boolean;
      readonly findings: readonly ({
        readonly level: "ok" | "note" | "problem";
        readonly code: string;
        readonly message: string;
      })[];
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Every plugin that the bank may run, with its calls, errors, times and verdicts. */
  listPlugins: {
    input: {
      query?: {
        readonly days?: number | undefined;
      };
    };
    data: {
      readonly plugins: readonly ({
        readonly id: string;
        readonly kind: string;
        readonly version: string;
        readonly summary: string;
        readonly required: boolean;
        readonly enabled: boolean;
        readonly calls: number;
        readonly errors: number;
        readonly p50_ms: number | null;
        readonly p95_ms: number | null;
        readonly verdicts: Readonly<Record<string, number>>;
        readonly versions_seen: readonly (string)[];
      })[];
      readonly traces: number;
      readonly since: string;
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Offers and articles: whether they are shown, to how many, and what became of them. */
  getCatalogue: {
    input: {};
    data: {
      readonly offers: readonly ({
        readonly id: string;
        readonly version: string;
        readonly title: string;
        readonly partner: string;
        readonly summary: string;
        readonly disclosure: string;
        readonly es: {
          readonly title: string;
          readonly summary: string;
          readonly disclosure: string;
        } | null;
        readonly commission: "none" | "own_product" | "paid_by_partner";
        readonly personas: readonly (string)[];
        readonly live: boolean;
        readonly until: string | null;
        readonly taken_up_version: string | null;
        readonly days_shown: number;
        readonly shown_to: number;
        readonly dismissed: number;
        readonly taken_away: number;
      })[];
      readonly articles: readonly ({
        readonly id: string;
        readonly title: string;
        readonly language: string;
        readonly topics: readonly (string)[];
        readonly author_role: string;
        readonly reading_grade: number;
        readonly sources: number;
        readonly reviewed: string;
        readonly expires: string;
        readonly live: boolean;
        readonly read: number;
        readonly shown_to: number;
        readonly dismissed: number;
        readonly taken_away: number;
      })[];
      readonly day: string;
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Changes that were proposed, newest first. */
  listChanges: {
    input: {
      query?: {
        readonly state?: "proposed" | "approved" | "rejected" | "applied" | "withdrawn" | "expired" | undefined;
        readonly page?: number | undefined;
        readonly limit?: number | undefined;
      };
    };
    data: {
      readonly changes: readonly ({
        readonly change_id: string;
        readonly kind: "bank-settings" | "allowed-origins" | "signing-key-add" | "signing-key-retire" | "article";
        readonly state: "proposed" | "approved" | "rejected" | "applied" | "withdrawn" | "expired";
        readonly differences: readonly ({
          readonly field: string;
          readonly before: unknown;
          readonly after: unknown;
        })[];
        readonly proposed_by: {
          readonly user_id: string;
          readonly name: string;
          readonly email: string;
        };
        readonly proposed_at: string;
        readonly expires_at: string;
        readonly decided_by: {
          readonly user_id: string;
          readonly name: string;
          readonly email: string;
        } | null;
        readonly decided_at: string | null;
        readonly reason: string | null;
      })[];
      readonly pagination: {
        readonly page: number;
        readonly limit: number;
        readonly total: number;
      };
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Proposes a change of settings, origins or keys, or the publication of an article. */
  proposeChange: {
    input: {
      body: {
        readonly kind: "bank-settings";
        readonly payload: {
          readonly base_version: number;
          readonly settings: {
            readonly hand_off?: {
              readonly phone?: string | null | undefined;
              readonly url?: string | null | undefined;
              readonly hours?: string | null | undefined;
            } | undefined;
            readonly theme?: {
              readonly accent?: string | null | undefined;
              readonly accent_dark?: string | null | undefined;
              readonly radius?: number | null | undefined;
              readonly font?: string | null | undefined;
            } | undefined;
            readonly languages?: readonly ("en" | "es")[] | undefined;
            readonly plugins?: Readonly<Record<string, {
              readonly enabled?: boolean | undefined;
              readonly config?: Readonly<Record<string, unknown>> | undefined;
            }>> | undefined;
            readonly offers?: boolean | undefined;
            readonly live_offers?: readonly (string)[] | undefined;
            readonly offer_days_in_30?: number | undefined;
            readonly articles?: {
              readonly enabled?: boolean | undefined;
              readonly left_out?: readonly (string)[] | undefined;
              readonly left_out_topics?: readonly (string)[] | undefined;
            } | undefined;
            readonly model?: {
              readonly hosted?: boolean | undefined;
              readonly name?: string | null | undefined;
              readonly customer_data?: boolean | undefined;
            } | undefined;
            readonly retention?: {
              readonly conversations?: number | undefined;
              readonly traces?: number | undefined;
              readonly access_log?: number | null | undefined;
            } | undefined;
            readonly messages_per_minute?: number | null | undefined;
          };
        };
      } | {
        readonly kind: "allowed-origins";
        readonly payload: {
          readonly add?: readonly (string)[] | undefined;
          readonly remove?: readonly (string)[] | undefined;
        };
      } | {
        readonly kind: "signing-key-add";
        readonly payload: {
          readonly purpose: "customer-tokens" | "bank-api";
          readonly jwks_url?: string | undefined;
          readonly secret_reference?: string | undefined;
        };
      } | {
        readonly kind: "signing-key-retire";
        readonly payload: {
          readonly key_id: string;
          readonly hours: number;
        };
      } | {
        readonly kind: "article";
        readonly payload: {
          readonly article_id: string;
          readonly withdraw?: boolean | undefined;
        };
      };
    };
    data: {
      readonly change: {
        readonly change_id: string;
        readonly kind: "bank-settings" | "allowed-origins" | "signing-key-add" | "signing-key-retire" | "article";
        readonly state: "proposed" | "approved" | "rejected" | "applied" | "withdrawn" | "expired";
        readonly differences: readonly ({
          readonly field: string;
          readonly before: unknown;
          readonly after: unknown;
        })[];
        readonly proposed_by: {
          readonly user_id: string;
          readonly name: string;
          readonly email: string;
        };
        readonly proposed_at: string;
        readonly expires_at: string;
        readonly decided_by: {
          readonly user_id: string;
          readonly name: string;
          readonly email: string;
        } | null;
        readonly decided_at: string | null;
        readonly reason: string | null;
      };
      readonly secret: {
        readonly key_id: string;
        readonly key: string;
      } | null;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'SETTINGS_INVALID' | 'VERSION_UNKNOWN' | 'KEY_UNKNOWN' | 'KEY_RETIRED' | 'NOTHING_CHANGED' | 'CHANGE_CONFLICT' | 'DRAFT_NOT_FOUND' | 'ARTICLE_NOT_READY' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Approves a change of somebody else and applies it. */
  approveChange: {
    input: {
      path: {
        readonly change_id: string;
      };
      body?: {
        readonly acknowledged?: string | undefined;
      };
    };
    data: {
      readonly change: {
        readonly change_id: string;
        readonly kind: "bank-settings" | "allowed-origins" | "signing-key-add" | "signing-key-retire" | "article";
        readonly state: "proposed" | "approved" | "rejected" | "applied" | "withdrawn" | "expired";
        readonly differences: readonly ({
          readonly field: string;
          readonly before: unknown;
          readonly after: unknown;
        })[];
        readonly proposed_by: {
          readonly user_id: string;
          readonly name: string;
          readonly email: string;
        };
        readonly proposed_at: string;
        readonly expires_at: string;
        readonly decided_by: {
          readonly user_id: string;
          readonly name: string;
          readonly email: string;
        } | null;
        readonly decided_at: string | null;
        readonly reason: string | null;
      };
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'CONFIRMATION_REQUIRED' | 'CHANGE_NOT_FOUND' | 'SAME_PERSON' | 'CHANGE_DECIDED' | 'CHANGE_EXPIRED' | 'CHANGE_CONFLICT' | 'REHEARSAL_NEEDED' | 'FLIPS_UNACKNOWLEDGED' | 'SETTINGS_INVALID' | 'KEY_RETIRED' | 'ARTICLE_NOT_READY' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Makes the newest decisions again under the settings of a change, and lists which come out otherwise. */
  rehearseChange: {
    input: {
      path: {
        readonly change_id: string;
      };
      body?: {
        readonly again?: boolean | undefined;
      };
    };
    data: {
      readonly rehearsal: {
        readonly change_id: string;
        readonly state: "running" | "finished";
        readonly decisions: number;
        readonly done: number;
        readonly not_replayable: number;
        readonly flip_count: number;
        readonly flips: readonly ({
          readonly trace_id: string;
          readonly kind: "turn" | "recommendation";
          readonly started_at: string;
          readonly of: "outcome" | "guardrail" | "tool" | "persona" | "offer" | "article";
          readonly name: string;
          readonly span_id: string | null;
          readonly from: string;
          readonly to: string;
        })[];
        readonly hash: string | null;
        readonly started_at: string;
      };
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'CHANGE_NOT_FOUND' | 'CHANGE_NOT_REHEARSED' | 'CHANGE_DECIDED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Rejects a change of somebody else, with a reason. */
  rejectChange: {
    input: {
      path: {
        readonly change_id: string;
      };
      body: {
        readonly reason: string;
      };
    };
    data: {
      readonly change: {
        readonly change_id: string;
        readonly kind: "bank-settings" | "allowed-origins" | "signing-key-add" | "signing-key-retire" | "article";
        readonly state: "proposed" | "approved" | "rejected" | "applied" | "withdrawn" | "expired";
        readonly differences: readonly ({
          readonly field: string;
          readonly before: unknown;
          readonly after: unknown;
        })[];
        readonly proposed_by: {
          readonly user_id: string;
          readonly name: string;
          readonly email: string;
        };
        readonly proposed_at: string;
        readonly expires_at: string;
        readonly decided_by: {
          readonly user_id: string;
          readonly name: string;
          readonly email: string;
        } | null;
        readonly decided_at: string | null;
        readonly reason: string | null;
      };
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'CHANGE_NOT_FOUND' | 'SAME_PERSON' | 'CHANGE_DECIDED' | 'CHANGE_EXPIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Takes back a change that one proposed oneself. */
  withdrawChange: {
    input: {
      path: {
        readonly change_id: string;
      };
    };
    data: {
      readonly change: {
        readonly change_id: string;
        readonly kind: "bank-settings" | "allowed-origins" | "signing-key-add" | "signing-key-retire" | "article";
        readonly state: "proposed" | "approved" | "rejected" | "applied" | "withdrawn" | "expired";
        readonly differences: readonly ({
          readonly field: string;
          readonly before: unknown;
          readonly after: unknown;
        })[];
        readonly proposed_by: {
          readonly user_id: string;
          readonly name: string;
          readonly email: string;
        };
        readonly proposed_at: string;
        readonly expires_at: string;
        readonly decided_by: {
          readonly user_id: string;
          readonly name: string;
          readonly email: string;
        } | null;
        readonly decided_at: string | null;
        readonly reason: string | null;
      };
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'CHANGE_NOT_FOUND' | 'NOT_PROPOSER' | 'CHANGE_DECIDED' | 'CHANGE_EXPIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** The bank’s own articles and those of the library, with how many customers each helped. */
  listArticles: {
    input: {};
    data: {
      readonly own: readonly ({
        readonly article_id: string;
        readonly title: string;
        readonly language: "en" | "es";
        readonly state: "draft" | "in_review" | "published" | "expired" | "withdrawn";
        readonly version: number;
        readonly expires: string;
        readonly has_draft: boolean;
        readonly helpful: {
          readonly yes: number;
          readonly no: number;
        };
      })[];
      readonly library: readonly ({
        readonly article_id: string;
        readonly title: string;
        readonly language: "en" | "es";
        readonly topics: readonly (string)[];
        readonly is_shown: boolean;
        readonly expires: string;
        readonly helpful: {
          readonly yes: number;
          readonly no: number;
        };
      })[];
      readonly topics: readonly (string)[];
      readonly personas: readonly (string)[];
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Reads a Markdown or HTML file into the body of an article. */
  readArticleUpload: {
    input: {
      query: {
        readonly format: "markdown" | "html";
        readonly language?: "en" | "es" | undefined;
      };
      /** Sent as its bytes; a blob is read as it is sent. */ body: Blob | Uint8Array<ArrayBuffer> | string;
    };
    data: {
      readonly upload: {
        readonly title: string;
        readonly body: string;
        readonly left_out: readonly ({
          readonly what: string;
          readonly count: number;
        })[];
      };
    };
    code: 'VALIDATION_ERROR' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'UPLOAD_TOO_LARGE' | 'UPLOAD_EMPTY' | 'UPLOAD_UNREADABLE' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** What the assistant would quote if it were asked this now. */
  previewArticles: {
    input: {
      body: {
        readonly question: string;
        readonly language: "en" | "es";
        readonly draft_of?: string | null | undefined;
      };
    };
    data: {
      readonly passages: readonly ({
        readonly article_id: string;
        readonly title: string;
        readonly from: "library" | "published" | "draft";
        readonly quotes: readonly (string)[];
        readonly score: number;
      })[];
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'DRAFT_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** An article of the bank’s own: its draft with what is wrong with it, and its versions. */
  getOwnArticle: {
    input: {
      path: {
        readonly article_id: string;
      };
    };
    data: {
      readonly article_id: string;
      readonly draft: {
        readonly article: {
          readonly title: string;
          readonly summary: string;
          readonly language: "en" | "es";
          readonly topics: readonly (string)[];
          readonly phrases: readonly (string)[];
          readonly personas: readonly (string)[];
          readonly sources: readonly ({
            readonly title: string;
            readonly section?: string | undefined;
            readonly link?: string | undefined;
          })[];
          readonly author_role: string;
          readonly reviewed: string;
          readonly expires: string;
          readonly body: string;
        };
        readonly updated_by: string;
        readonly updated_at: string;
        readonly findings: readonly ({
          readonly level: "problem" | "warning";
          readonly rule: string;
          readonly message: string;
        })[];
      } | null;
      readonly versions: readonly ({
        readonly version: number;
        readonly article: {
          readonly title: string;
          readonly summary: string;
          readonly language: "en" | "es";
          readonly topics: readonly (string)[];
          readonly phrases: readonly (string)[];
          readonly personas: readonly (string)[];
          readonly sources: readonly ({
            readonly title: string;
            readonly section?: string | undefined;
            readonly link?: string | undefined;
          })[];
          readonly author_role: string;
          readonly reviewed: string;
          readonly expires: string;
          readonly body: string;
        } | null;
        readonly proposed_by: string;
        readonly approved_by: string;
        readonly created_at: string;
      })[];
      readonly change_id: string | null;
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'ARTICLE_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Keeps what is being written. */
  saveArticleDraft: {
    input: {
      path: {
        readonly article_id: string;
      };
      query?: {
        readonly replaces?: string | undefined;
      };
      body: {
        readonly title: string;
        readonly summary: string;
        readonly language: "en" | "es";
        readonly topics: readonly (string)[];
        readonly phrases: readonly (string)[];
        readonly personas: readonly (string)[];
        readonly sources: readonly ({
          readonly title: string;
          readonly section?: string | undefined;
          readonly link?: string | undefined;
        })[];
        readonly author_role: string;
        readonly reviewed: string;
        readonly expires: string;
        readonly body: string;
      };
    };
    data: {
      readonly draft: {
        readonly article: {
          readonly title: string;
          readonly summary: string;
          readonly language: "en" | "es";
          readonly topics: readonly (string)[];
          readonly phrases: readonly (string)[];
          readonly personas: readonly (string)[];
          readonly sources: readonly ({
            readonly title: string;
            readonly section?: string | undefined;
            readonly link?: string | undefined;
          })[];
          readonly author_role: string;
          readonly reviewed: string;
          readonly expires: string;
          readonly body: string;
        };
        readonly updated_by: string;
        readonly updated_at: string;
        readonly findings: readonly ({
          readonly level: "problem" | "warning";
          readonly rule: string;
          readonly message: string;
        })[];
      };
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'DRAFT_CHANGED' | 'UPLOAD_TOO_LARGE' | 'UPLOAD_EMPTY' | 'UPLOAD_UNREADABLE' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Throws what is being written away. */
  removeArticleDraft: {
    input: {
      path: {
        readonly article_id: string;
      };
    };
    data: {};
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'DRAFT_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** How far the chain of the bank’s records is, and the key that it is signed with. */
  getRecords: {
    input: {};
    data: {
      readonly records: {
        readonly entries: number;
        readonly unsealed: number;
        readonly checkpoint: {
          readonly seq: number;
          readonly at: string;
          readonly exported_at: string | null;
        } | null;
        readonly key_id: string;
        readonly public_key: {
          readonly kty: string;
          readonly crv: string;
          readonly x: string;
        };
      };
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** What the next nightly run would delete, and what a hold keeps. */
  previewRetention: {
    input: {};
    data: {
      readonly classes: readonly ({
        readonly class: "messages" | "conversations" | "traces" | "access_log";
        readonly days: number | null;
        readonly would_delete: number;
        readonly held: number;
      })[];
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Legal holds, newest first. */
  listHolds: {
    input: {
      query?: {
        readonly before?: string | undefined;
        readonly limit?: number | undefined;
        readonly state?: "open" | "ended" | undefined;
      };
    };
    data: {
      readonly holds: readonly ({
        readonly hold_id: string;
        readonly customer: {
          readonly user_id: string;
          readonly name: string;
        } | null;
        readonly reason: string;
        readonly placed_by: {
          readonly user_id: string;
          readonly name: string;
        };
        readonly placed_at: string;
        readonly ends_at: string | null;
        readonly released_by: {
          readonly user_id: string;
          readonly name: string;
        } | null;
        readonly released_at: string | null;
        readonly release_reason: string | null;
      })[];
      readonly next: string | null;
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Lets nothing of a customer, or of the whole bank, be deleted. */
  placeHold: {
    input: {
      body: {
        readonly user_id: string | null;
        readonly reason: string;
        readonly ends_at?: string | null | undefined;
      };
    };
    data: {
      readonly hold: {
        readonly hold_id: string;
        readonly customer: {
          readonly user_id: string;
          readonly name: string;
        } | null;
        readonly reason: string;
        readonly placed_by: {
          readonly user_id: string;
          readonly name: string;
        };
        readonly placed_at: string;
        readonly ends_at: string | null;
        readonly released_by: {
          readonly user_id: string;
          readonly name: string;
        } | null;
        readonly released_at: string | null;
        readonly release_reason: string | null;
      };
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'CUSTOMER_NOT_FOUND' | 'HOLD_OVER' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Ends a hold. */
  releaseHold: {
    input: {
      path: {
        readonly hold_id: string;
      };
      body: {
        readonly reason: string;
      };
    };
    data: {
      readonly hold: {
        readonly hold_id: string;
        readonly customer: {
          readonly user_id: string;
          readonly name: string;
        } | null;
        readonly reason: string;
        readonly placed_by: {
          readonly user_id: string;
          readonly name: string;
        };
        readonly placed_at: string;
        readonly ends_at: string | null;
        readonly released_by: {
          readonly user_id: string;
          readonly name: string;
        } | null;
        readonly released_at: string | null;
        readonly release_reason: string | null;
      };
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'HOLD_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Makes a decision again, and says at which step it comes out otherwise. */
  replayTrace: {
    input: {
      path: {
        readonly trace_id: string;
      };
      body?: {
        readonly mode?: "recorded" | "requery" | undefined;
        readonly times?: number | undefined;
      };
    };
    data: {
      readonly replay: {
        readonly trace_id: string;
        readonly kind: "turn" | "recommendation";
        readonly state: "identical" | "different" | "not_replayable";
        readonly reason: string | null;
        readonly recorded_outcome: string;
        readonly replayed_outcome: string | null;
        readonly difference: {
          readonly span_id: string;
          readonly name: string;
          readonly field: string;
          readonly recorded: unknown;
          readonly replayed: unknown;
        } | null;
      };
      readonly match: {
        readonly matched: number;
        readonly of: number;
      } | null;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'TRACE_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** An evidence pack: records, the chain they stand in, signatures, a page to read and a program that checks it all. */
  makePack: {
    input: {
      body: {
        readonly user_id: string | null;
        readonly from: string;
        readonly to: string;
        readonly content: boolean;
        readonly purpose: "support" | "complaint" | "quality" | "audit" | "legal" | "regulator";
      };
    };
    data: {
      readonly pack: {
        readonly name: string;
        readonly zip: string;
      };
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'CONFIRMATION_REQUIRED' | 'PACK_TOO_LARGE' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** All banks. */
  listBanks: {
    input: {};
    data: {
      readonly banks: readonly ({
        readonly bank_id: string;
        readonly name: string;
        readonly sandbox: boolean;
        readonly allowed_origins: readonly (string)[];
        readonly active_keys: number;
        readonly created_at: string;
      })[];
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** A new bank, without a key yet. */
  createBank: {
    input: {
      body: {
        readonly bank_id: string;
        readonly name: string;
        readonly time_zone: string;
        readonly currency: string;
        readonly locale: string;
        readonly origins?: readonly (string)[] | undefined;
      };
    };
    data: {
      readonly bank: {
        readonly bank_id: string;
        readonly name: string;
        readonly sandbox: boolean;
        readonly allowed_origins: readonly (string)[];
        readonly active_keys: number;
        readonly created_at: string;
      };
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'BANK_EXISTS' | 'SETTINGS_INVALID' | 'CONFIRMATION_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** A bank with its origins, its keys and the changes of these. */
  getPlatformBank: {
    input: {
      path: {
        readonly bank_id: string;
      };
    };
    data: {
      readonly bank: {
        readonly bank_id: string;
        readonly name: string;
        readonly time_zone: string;
        readonly currency: string;
        readonly locale: string;
        readonly sandbox: boolean;
        readonly allowed_origins: readonly (string)[];
      };
      readonly keys: readonly ({
        readonly key_id: string;
        readonly purpose: "customer-tokens" | "bank-api";
        readonly algorithms: readonly (string)[];
        readonly jwks_url: string | null;
        readonly secret_reference: string | null;
        readonly created_at: string;
        readonly expires_at: string | null;
        readonly last_used_at: string | null;
      })[];
      readonly takes_two_people: boolean;
      readonly changes: readonly ({
        readonly change_id: string;
        readonly kind: "bank-settings" | "allowed-origins" | "signing-key-add" | "signing-key-retire" | "article";
        readonly state: "proposed" | "approved" | "rejected" | "applied" | "withdrawn" | "expired";
        readonly differences: readonly ({
          readonly field: string;
          readonly before: unknown;
          readonly after: unknown;
        })[];
        readonly proposed_by: {
          readonly user_id: string;
          readonly name: string;
          readonly email: string;
        };
        readonly proposed_at: string;
        readonly expires_at: string;
        readonly decided_by: {
          readonly user_id: string;
          readonly name: string;
          readonly email: string;
        } | null;
        readonly decided_at: string | null;
        readonly reason: string | null;
      })[];
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'BANK_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Changes a bank’s origins or keys while it has no customer; proposes the change after that. */
  changePlatformBank: {
    input: {
      path: {
        readonly bank_id: string;
      };
      body: {
        readonly kind: "allowed-origins";
        readonly payload: {
          readonly add?: readonly (string)[] | undefined;
          readonly remove?: readonly (string)[] | undefined;
        };
      } | {
        readonly kind: "signing-key-add";
        readonly payload: {
          readonly purpose: "customer-tokens" | "bank-api";
          readonly jwks_url?: string | undefined;
          readonly secret_reference?: string | undefined;
        };
      } | {
        readonly kind: "signing-key-retire";
        readonly payload: {
          readonly key_id: string;
          readonly hours: number;
        };
      };
    };
    data: {
      readonly change: {
        readonly change_id: string;
        readonly kind: "bank-settings" | "allowed-origins" | "signing-key-add" | "signing-key-retire" | "article";
        readonly state: "proposed" | "approved" | "rejected" | "applied" | "withdrawn" | "expired";
        readonly differences: readonly ({
          readonly field: string;
          readonly before: unknown;
          readonly after: unknown;
        })[];
        readonly proposed_by: {
          readonly user_id: string;
          readonly name: string;
          readonly email: string;
        };
        readonly proposed_at: string;
        readonly expires_at: string;
        readonly decided_by: {
          readonly user_id: string;
          readonly name: string;
          readonly email: string;
        } | null;
        readonly decided_at: string | null;
        readonly reason: string | null;
      } | null;
      readonly secret: {
        readonly key_id: string;
        readonly key: string;
      } | null;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'BANK_NOT_FOUND' | 'SETTINGS_INVALID' | 'KEY_UNKNOWN' | 'KEY_RETIRED' | 'NOTHING_CHANGED' | 'CONFIRMATION_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Takes back a change of a bank that one proposed oneself. */
  withdrawPlatformChange: {
    input: {
      path: {
        readonly bank_id: string;
        readonly change_id: string;
      };
    };
    data: {
      readonly change: {
        readonly change_id: string;
        readonly kind: "bank-settings" | "allowed-origins" | "signing-key-add" | "signing-key-retire" | "article";
        readonly state: "proposed" | "approved" | "rejected" | "applied" | "withdrawn" | "expired";
        readonly differences: readonly ({
          readonly field: string;
          readonly before: unknown;
          readonly after: unknown;
        })[];
        readonly proposed_by: {
          readonly user_id: string;
          readonly name: string;
          readonly email: string;
        };
        readonly proposed_at: string;
        readonly expires_at: string;
        readonly decided_by: {
          readonly user_id: string;
          readonly name: string;
          readonly email: string;
        } | null;
        readonly decided_at: string | null;
        readonly reason: string | null;
      };
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'BANK_NOT_FOUND' | 'CHANGE_NOT_FOUND' | 'CHANGE_DECIDED' | 'CHANGE_EXPIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** What keeps customers of a bank from signing in, in words. */
  checkPlatformBank: {
    input: {
      path: {
        readonly bank_id: string;
      };
      body: {
        readonly token?: string | undefined;
        readonly origin: string;
      };
    };
    data: {
      readonly ok: boolean;
      readonly findings: readonly ({
        readonly level: "ok" | "note" | "problem";
        readonly code: string;
        readonly message: string;
      })[];
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'BANK_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** The keys that sign tokens of a bank’s customers, those that ended too. */
  listBankKeys: {
    input: {
      path: {
        readonly bank_id: string;
      };
    };
    data: {
      readonly keys: readonly ({
        readonly key_id: string;
        readonly purpose: "customer-tokens" | "bank-api";
        readonly algorithms: readonly (string)[];
        readonly jwks_url: string | null;
        readonly secret_reference: string | null;
        readonly created_at: string;
        readonly expires_at: string | null;
        readonly last_used_at: string | null;
      })[];
    };
    code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'BANK_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** A bank for one developer, with test customers, a secret and an operator. */
  createSandbox: {
    input: {
      body: {
        readonly name: string;
      };
    };
    data: {
      readonly bank_id: string;
      readonly key_id: string;
      readonly secret: {
        readonly key: string;
        readonly password: string;
      } | null;
      readonly operator: string;
      readonly customers: readonly (string)[];
      readonly allowed_origins: readonly (string)[];
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'BANK_EXISTS' | 'CONFIRMATION_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Background work that was given up after its last try, the latest first. */
  listFailedJobs: {
    input: {
      query?: {
        readonly before?: string | undefined;
        readonly limit?: number | undefined;
      };
    };
    data: {
      readonly jobs: readonly ({
        readonly job_id: string;
        readonly queue: string;
        readonly bank_id: string | null;
        readonly code: string;
        readonly tries: number;
        readonly created_at: string;
        readonly failed_at: string;
      })[];
      readonly next: string | null;
    };
    code: 'VALIDATION_ERROR' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Has such work tried once more. */
  retryFailedJob: {
    input: {
      path: {
        readonly job_id: string;
      };
    };
    data: {
      readonly job_id: string;
      readonly queue: string;
    };
    code: 'VALIDATION_ERROR' | 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'ROLE_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS' | 'JOB_NOT_FOUND' | 'CONFIRMATION_REQUIRED' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** What runs, and that its database answers. */
  getHealth: {
    input: {};
    data: {
      readonly status: "ok";
      readonly version: string;
      readonly database: "pglite" | "postgresql";
      readonly knowledge: {
        readonly search: "meaning" | "words";
        readonly problem: "PGVECTOR_MISSING" | "PGVECTOR_FORBIDDEN" | "NO_EMBEDDING_MODEL" | "NOT_EMBEDDED_YET" | null;
      };
    };
    code: 'DATABASE_UNAVAILABLE' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** Whether this server takes new work: for a load balancer. */
  getReady: {
    input: {};
    data: {
      readonly status: "ready";
    };
    code: 'SERVER_STOPPING' | 'DATABASE_UNAVAILABLE' | 'RATE_LIMITED' | 'INTERNAL';
  };
  /** What is wrong with a page’s token, clock or origin, in words. */
  checkPage: {
    input: {};
    data: {
      readonly ok: boolean;
      readonly findings: readonly ({
        readonly level: "ok" | "note" | "problem";
        readonly code: string;
        readonly message: string;
      })[];
    };
    code: 'RATE_LIMITED' | 'INTERNAL';
  };
}
/** Who makes each call, and where it goes. */
export const routes = {
  getProfile: { caller: 'customer', method: 'GET', path: '/api/v1/users/me/profile' },
  setConsent: { caller: 'customer', method: 'POST', path: '/api/v1/users/me/consent' },
  listAccounts: { caller: 'customer', method: 'GET', path: '/api/v1/users/me/accounts' },
  listTransactions: { caller: 'customer', method: 'GET', path: '/api/v1/users/me/transactions' },
  getInsights: { caller: 'customer', method: 'GET', path: '/api/v1/users/me/insights' },
  getDashboard: { caller: 'customer', method: 'GET', path: '/api/v1/users/me/dashboard' },
  getFigureEvidence: { caller: 'customer', method: 'GET', path: '/api/v1/users/me/dashboard/evidence' },
  calculateWhatIf: { caller: 'customer', method: 'GET', path: '/api/v1/users/me/what-if' },
  getWhatIfEvidence: { caller: 'customer', method: 'GET', path: '/api/v1/users/me/what-if/evidence' },
  listCategories: { caller: 'customer', method: 'GET', path: '/api/v1/users/me/categories' },
  listCorrections: { caller: 'customer', method: 'GET', path: '/api/v1/users/me/corrections' },
  addCorrection: { caller: 'customer', method: 'POST', path: '/api/v1/users/me/corrections' },
  removeCorrection: { caller: 'customer', method: 'DELETE', path: '/api/v1/users/me/corrections/{correction_id}' },
  chat: { caller: 'customer', method: 'POST', path: '/api/v1/chat' },
  listNudges: { caller: 'customer', method: 'GET', path: '/api/v1/users/me/nudges' },
  getNudgeEvidence: { caller: 'customer', method: 'GET', path: '/api/v1/users/me/nudges/{nudge_id}/evidence' },
  markNudgeSeen: { caller: 'customer', method: 'POST', path: '/api/v1/users/me/nudges/{nudge_id}/seen' },
  dismissNudge: { caller: 'customer', method: 'POST', path: '/api/v1/users/me/nudges/{nudge_id}/dismiss' },
  chooseNudges: { caller: 'customer', method: 'POST', path: '/api/v1/users/me/nudges/choice' },
  listRecommendations: { caller: 'customer', method: 'GET', path: '/api/v1/users/me/recommendations' },
  getRecommendationEvidence: { caller: 'customer', method: 'GET', path: '/api/v1/users/me/recommendations/{recommendation_id}/evidence' },
  markRecommendationRead: { caller: 'customer', method: 'POST', path: '/api/v1/users/me/recommendations/{recommendation_id}/read' },
  dismissRecommendation: { caller: 'customer', method: 'POST', path: '/api/v1/users/me/recommendations/{recommendation_id}/dismiss' },
  listOffers: { caller: 'customer', method: 'GET', path: '/api/v1/users/me/offers' },
  dismissOffer: { caller: 'customer', method: 'POST', path: '/api/v1/users/me/offers/{recommendation_id}/dismiss' },
  stopOffers: { caller: 'customer', method: 'POST', path: '/api/v1/users/me/offers/stop' },
  resumeOffers: { caller: 'customer', method: 'POST', path: '/api/v1/users/me/offers/resume' },
  listGoals: { caller: 'customer', method: 'GET', path: '/api/v1/users/me/goals' },
  createGoal: { caller: 'customer', method: 'POST', path: '/api/v1/users/me/goals' },
  changeGoal: { caller: 'customer', method: 'PATCH', path: '/api/v1/users/me/goals/{goal_id}' },
  removeGoal: { caller: 'customer', method: 'DELETE', path: '/api/v1/users/me/goals/{goal_id}' },
  getArticle: { caller: 'customer', method: 'GET', path: '/api/v1/users/me/articles/{article_id}' },
  setArticleFeedback: { caller: 'customer', method: 'POST', path: '/api/v1/users/me/articles/{article_id}/feedback' },
  listConversations: { caller: 'customer', method: 'GET', path: '/api/v1/users/me/conversations' },
  listMessages: { caller: 'customer', method: 'GET', path: '/api/v1/users/me/conversations/{conversation_id}/messages' },
  deleteConversation: { caller: 'customer', method: 'DELETE', path: '/api/v1/users/me/conversations/{conversation_id}' },
  setFeedback: { caller: 'customer', method: 'POST', path: '/api/v1/users/me/feedback' },
  listConsents: { caller: 'customer', method: 'GET', path: '/api/v1/users/me/consents' },
  requestErasure: { caller: 'customer', method: 'POST', path: '/api/v1/users/me/erasure' },
  getErasure: { caller: 'customer', method: 'GET', path: '/api/v1/users/me/erasure' },
  getHoldings: { caller: 'customer', method: 'GET', path: '/api/v1/users/me/holdings' },
  requestExport: { caller: 'customer', method: 'POST', path: '/api/v1/users/me/exports' },
  getExport: { caller: 'customer', method: 'GET', path: '/api/v1/users/me/exports/{export_id}' },
  getBankCustomer: { caller: 'bank', method: 'GET', path: '/api/v1/bank/customers/{customer_id}' },
  saveBankCustomer: { caller: 'bank', method: 'PUT', path: '/api/v1/bank/customers/{customer_id}' },
  saveTransactions: { caller: 'bank', method: 'POST', path: '/api/v1/bank/customers/{customer_id}/transactions' },
  importFile: { caller: 'bank', method: 'POST', path: '/api/v1/bank/customers/{customer_id}/files', file: true },
  getImport: { caller: 'bank', method: 'GET', path: '/api/v1/bank/customers/{customer_id}/imports/{import_id}' },
  eraseBankCustomer: { caller: 'bank', method: 'POST', path: '/api/v1/bank/customers/{customer_id}/erasure' },
  getBankErasure: { caller: 'bank', method: 'GET', path: '/api/v1/bank/customers/{customer_id}/erasure' },
  exportBankCustomer: { caller: 'bank', method: 'POST', path: '/api/v1/bank/customers/{customer_id}/exports' },
  getBankExport: { caller: 'bank', method: 'GET', path: '/api/v1/bank/customers/{customer_id}/exports/{export_id}' },
  listWebhooks: { caller: 'bank', method: 'GET', path: '/api/v1/bank/webhooks' },
  addWebhook: { caller: 'bank', method: 'POST', path: '/api/v1/bank/webhooks' },
  removeWebhook: { caller: 'bank', method: 'DELETE', path: '/api/v1/bank/webhooks/{webhook_id}' },
  listDeliveries: { caller: 'bank', method: 'GET', path: '/api/v1/bank/webhooks/{webhook_id}/deliveries' },
  replayDelivery: { caller: 'bank', method: 'POST', path: '/api/v1/bank/deliveries/{delivery_id}/replay' },
  startVisit: { caller: 'anyone', method: 'POST', path: '/api/v1/visitors' },
  signIn: { caller: 'anyone', method: 'POST', path: '/api/v1/auth/login' },
  getSignInOptions: { caller: 'anyone', method: 'GET', path: '/api/v1/auth/options' },
  refreshSession: { caller: 'session', method: 'POST', path: '/api/v1/auth/refresh' },
  refreshCustomerSession: { caller: 'customerSession', method: 'POST', path: '/api/v1/auth/customer/refresh' },
  signOut: { caller: 'anyone', method: 'POST', path: '/api/v1/auth/logout' },
  changePassword: { caller: 'account', method: 'POST', path: '/api/v1/auth/password' },
  confirmSession: { caller: 'account', method: 'POST', path: '/api/v1/auth/confirm' },
  listTraces: { caller: 'operator', method: 'GET', path: '/api/v1/operator/traces' },
  getOverview: { caller: 'operator', method: 'GET', path: '/api/v1/operator/overview' },
  countTraceFacets: { caller: 'operator', method: 'GET', path: '/api/v1/operator/trace-facets' },
  getTrace: { caller: 'operator', method: 'GET', path: '/api/v1/operator/traces/{trace_id}' },
  getSpan: { caller: 'operator', method: 'GET', path: '/api/v1/operator/traces/{trace_id}/spans/{span_id}' },
  getEvidence: { caller: 'operator', method: 'GET', path: '/api/v1/operator/traces/{trace_id}/facts/{fact_id}' },
  readReport: { caller: 'operator', method: 'POST', path: '/api/v1/operator/report' },
  listUsers: { caller: 'operator', method: 'GET', path: '/api/v1/operator/users' },
  getUser: { caller: 'operator', method: 'GET', path: '/api/v1/operator/users/{user_id}' },
  getUserSignals: { caller: 'operator', method: 'GET', path: '/api/v1/operator/users/{user_id}/signals' },
  getSignalEvidence: { caller: 'operator', method: 'GET', path: '/api/v1/operator/users/{user_id}/signals/{signal_id}/evidence' },
  getUserHistory: { caller: 'operator', method: 'GET', path: '/api/v1/operator/users/{user_id}/history' },
  getRecommendationTrace: { caller: 'operator', method: 'GET', path: '/api/v1/operator/users/{user_id}/traces/{recommendation_id}' },
  getPurpose: { caller: 'operator', method: 'GET', path: '/api/v1/operator/purpose' },
  statePurpose: { caller: 'operator', method: 'POST', path: '/api/v1/operator/purpose' },
  listAccesses: { caller: 'operator', method: 'GET', path: '/api/v1/operator/access-log' },
  listReviewItems: { caller: 'operator', method: 'GET', path: '/api/v1/operator/review-items' },
  closeReviewItem: { caller: 'operator', method: 'POST', path: '/api/v1/operator/review-items/{review_item_id}/close' },
  getReviewSample: { caller: 'operator', method: 'GET', path: '/api/v1/operator/review-sample' },
  reviewTrace: { caller: 'operator', method: 'POST', path: '/api/v1/operator/traces/{trace_id}/review' },
  listShownRecommendations: { caller: 'operator', method: 'GET', path: '/api/v1/operator/recommendations' },
  listDecisions: { caller: 'operator', method: 'GET', path: '/api/v1/operator/recommendations/decisions' },
  decideRecommendations: { caller: 'operator', method: 'POST', path: '/api/v1/operator/recommendations/decisions' },
  overrideRecommendation: { caller: 'operator', method: 'POST', path: '/api/v1/operator/users/{user_id}/override' },
  getRecompute: { caller: 'operator', method: 'GET', path: '/api/v1/operator/recompute' },
  recomputeAll: { caller: 'operator', method: 'POST', path: '/api/v1/operator/recompute' },
  getBank: { caller: 'operator', method: 'GET', path: '/api/v1/operator/bank' },
  checkBank: { caller: 'operator', method: 'POST', path: '/api/v1/operator/bank/check' },
  listPlugins: { caller: 'operator', method: 'GET', path: '/api/v1/operator/plugins' },
  getCatalogue: { caller: 'operator', method: 'GET', path: '/api/v1/operator/catalogue' },
  listChanges: { caller: 'operator', method: 'GET', path: '/api/v1/operator/changes' },
  proposeChange: { caller: 'operator', method: 'POST', path: '/api/v1/operator/changes' },
  approveChange: { caller: 'operator', method: 'POST', path: '/api/v1/operator/changes/{change_id}/approve' },
  rehearseChange: { caller: 'operator', method: 'POST', path: '/api/v1/operator/changes/{change_id}/rehearsal' },
  rejectChange: { caller: 'operator', method: 'POST', path: '/api/v1/operator/changes/{change_id}/reject' },
  withdrawChange: { caller: 'operator', method: 'POST', path: '/api/v1/operator/changes/{change_id}/withdraw' },
  listArticles: { caller: 'operator', method: 'GET', path: '/api/v1/operator/articles' },
  readArticleUpload: { caller: 'operator', method: 'POST', path: '/api/v1/operator/article-uploads', file: true },
  previewArticles: { caller: 'operator', method: 'POST', path: '/api/v1/operator/articles/preview' },
  getOwnArticle: { caller: 'operator', method: 'GET', path: '/api/v1/operator/articles/{article_id}' },
  saveArticleDraft: { caller: 'operator', method: 'PUT', path: '/api/v1/operator/articles/{article_id}/draft' },
  removeArticleDraft: { caller: 'operator', method: 'DELETE', path: '/api/v1/operator/articles/{article_id}/draft' },
  getRecords: { caller: 'operator', method: 'GET', path: '/api/v1/operator/records' },
  previewRetention: { caller: 'operator', method: 'GET', path: '/api/v1/operator/retention' },
  listHolds: { caller: 'operator', method: 'GET', path: '/api/v1/operator/holds' },
  placeHold: { caller: 'operator', method: 'POST', path: '/api/v1/operator/holds' },
  releaseHold: { caller: 'operator', method: 'POST', path: '/api/v1/operator/holds/{hold_id}/release' },
  replayTrace: { caller: 'operator', method: 'POST', path: '/api/v1/operator/traces/{trace_id}/replay' },
  makePack: { caller: 'operator', method: 'POST', path: '/api/v1/operator/packs' },
  listBanks: { caller: 'operator', method: 'GET', path: '/api/v1/operator/banks' },
  createBank: { caller: 'operator', method: 'POST', path: '/api/v1/operator/banks' },
  getPlatformBank: { caller: 'operator', method: 'GET', path: '/api/v1/operator/banks/{bank_id}' },
  changePlatformBank: { caller: 'operator', method: 'POST', path: '/api/v1/operator/banks/{bank_id}/changes' },
  withdrawPlatformChange: { caller: 'operator', method: 'POST', path: '/api/v1/operator/banks/{bank_id}/changes/{change_id}/withdraw' },
  checkPlatformBank: { caller: 'operator', method: 'POST', path: '/api/v1/operator/banks/{bank_id}/check' },
  listBankKeys: { caller: 'operator', method: 'GET', path: '/api/v1/operator/banks/{bank_id}/keys' },
  createSandbox: { caller: 'operator', method: 'POST', path: '/api/v1/operator/sandboxes' },
  listFailedJobs: { caller: 'operator', method: 'GET', path: '/api/v1/operator/failed-jobs' },
  retryFailedJob: { caller: 'operator', method: 'POST', path: '/api/v1/operator/failed-jobs/{job_id}/retry' },
  getHealth: { caller: 'anyone', method: 'GET', path: '/health' },
  getReady: { caller: 'anyone', method: 'GET', path: '/ready' },
  checkPage: { caller: 'anyone', method: 'GET', path: '/api/v1/check' },
} as const;
