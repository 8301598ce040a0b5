interface ErrorMeaning {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 429 | 500 | 503;
  readonly meaning: string;
}

/** Every code that a REST call may be refused with, the status it comes with and what it means to a client. */
export const errorCodes = {
  BAD_REQUEST: { status: 400, meaning: 'The request could not be read, such as a body that is not JSON.' },
  VALIDATION_ERROR: {
    status: 400,
    meaning:
      'Something in the query or body does not fit; `details.fields` names each field and what is wrong with it.',
  },
  SETTINGS_INVALID: {
    status: 400,
    meaning:
      'Something fits its schema but not the bank or the platform; `details.fields` says what and what would be right.',
  },
  ARTICLE_NOT_READY: {
    status: 400,
    meaning: 'The article cannot be published as it is; `details.findings` says why.',
  },
  UPLOAD_EMPTY: { status: 400, meaning: 'There is nothing in the text that could be an article.' },
  UPLOAD_UNREADABLE: { status: 400, meaning: 'The text is not UTF-8, or not Markdown or HTML that can be read.' },
  CATEGORY_UNKNOWN: { status: 400, meaning: 'The category is no detailed personal finance category.' },
  INPUT_NOTHING_USABLE: {
    status: 400,
    meaning:
      'None of the rows can be used; `details` has the first problem: place, what is wrong and what would be right.',
  },
  WEBHOOK_URL_INVALID: {
    status: 400,
    meaning: 'A webhook must be at an https address that the whole internet can reach.',
  },
  TOKEN_INVALID: { status: 401, meaning: 'There is no bearer token, or not one that this call takes.' },
  TOKEN_REPLAYED: { status: 401, meaning: 'The token was used before: sign a new one for every request.' },
  TOKEN_EXPIRED: { status: 401, meaning: 'The token has run out: get a new one and ask again.' },
  CUSTOMER_ERASED: {
    status: 401,
    meaning:
      'Everything held about this customer was erased after the token was made; a newer one is of a new customer.',
  },
  INVALID_CREDENTIALS: { status: 401, meaning: 'Email or password is wrong.' },
  NO_SESSION: { status: 401, meaning: 'There is no refresh cookie, or it was used, has run out or was signed out.' },
  SIGN_IN_REQUIRED: { status: 403, meaning: 'This is for customers: a visitor must sign in to their bank first.' },
  VISITORS_NOT_ALLOWED: {
    status: 403,
    meaning: 'There is no such bank, or it lets nobody chat who has not signed in.',
  },
  CONSENT_REQUIRED: {
    status: 403,
    meaning:
      'The customer has not agreed that their data is looked at; `details.scopes` names what is missing of what they may choose.',
  },
  ORIGIN_NOT_ALLOWED: { status: 403, meaning: 'The page that asks is not one that the bank of this customer allows.' },
  ROLE_REQUIRED: { status: 403, meaning: 'The operator does not have the role that `details.role` names.' },
  PURPOSE_REQUIRED: {
    status: 403,
    meaning: 'The operator has not said what content is looked at for, or that has ended: `POST /operator/purpose`.',
  },
  CONFIRMATION_REQUIRED: {
    status: 403,
    meaning:
      'Whoever decides proves again who they are: `POST /auth/confirm`, or signing in anew where `details.by` is `sign_in`.',
  },
  SAME_PERSON: {
    status: 403,
    meaning: 'It takes two people: the operator who proposed a change does not decide on it.',
  },
  NOT_PROPOSER: { status: 403, meaning: 'Only the operator who proposed a change takes it back.' },
  CROSS_SITE: { status: 403, meaning: 'Another site asks; only pages of this server may.' },
  EXPORT_NOT_FOUND: { status: 404, meaning: 'The customer has no such export, or it has expired.' },
  ERASURE_NOT_FOUND: { status: 404, meaning: 'The customer was never erased.' },
  TRACE_NOT_FOUND: { status: 404, meaning: 'There is no such trace at the bank of this operator.' },
  SIGNAL_NOT_FOUND: { status: 404, meaning: 'Nothing like this is computed about the customer.' },
  SPAN_NOT_FOUND: { status: 404, meaning: 'There is no such span in this trace.' },
  FACT_NOT_FOUND: { status: 404, meaning: 'There is no such figure in this trace, or on the dashboard of these days.' },
  CUSTOMER_NOT_FOUND: { status: 404, meaning: 'There is no such customer at the bank of whoever asks.' },
  RECOMMENDATION_NOT_FOUND: { status: 404, meaning: 'This is not recommended to the customer.' },
  NUDGE_NOT_FOUND: { status: 404, meaning: 'The customer is told nothing like this today.' },
  CHANGE_NOT_FOUND: { status: 404, meaning: 'There is no such change at the bank of this operator.' },
  BANK_NOT_FOUND: { status: 404, meaning: 'There is no such bank.' },
  VERSION_UNKNOWN: { status: 404, meaning: 'The bank has no settings of this version.' },
  KEY_UNKNOWN: { status: 404, meaning: 'The bank has no such key.' },
  CORRECTION_NOT_FOUND: { status: 404, meaning: 'The customer has made no such correction.' },
  TRANSACTION_NOT_FOUND: { status: 404, meaning: 'The customer has no such transaction; `details` names it.' },
  IMPORT_NOT_FOUND: { status: 404, meaning: 'The customer has no such import.' },
  CONVERSATION_NOT_FOUND: { status: 404, meaning: 'The customer has no such conversation.' },
  ALREADY_REVIEWED: { status: 409, meaning: 'The operator has reviewed this turn, or two others have.' },
  REVIEW_ITEM_NOT_FOUND: { status: 404, meaning: 'There is no such item in the queue of the bank of this operator.' },
  ARTICLE_NOT_FOUND: {
    status: 404,
    meaning: 'There is no such article, or customers of this bank are not shown it now.',
  },
  HOLD_NOT_FOUND: { status: 404, meaning: 'There is no such hold at the bank of this operator.' },
  HOLD_OVER: { status: 400, meaning: 'A hold must end at a time to come, or when it is released.' },
  PACK_TOO_LARGE: {
    status: 400,
    meaning: 'The pack would hold more entries than `details.most`; ask for fewer days or one customer.',
  },
  DRAFT_CHANGED: {
    status: 409,
    meaning:
      'Somebody wrote this article after it was read. `details` say who and when, null where it was thrown away or published.',
  },
  DRAFT_NOT_FOUND: { status: 404, meaning: 'Nothing is being written of this article at the bank of this operator.' },
  GOAL_NOT_FOUND: { status: 404, meaning: 'The customer has no such goal.' },
  ACCOUNT_NOT_FOUND: {
    status: 404,
    meaning: 'The customer has no such account of the right kind; `details` names it.',
  },
  MESSAGE_NOT_FOUND: { status: 404, meaning: 'The customer got no such answer.' },
  TOO_MANY_GOALS: { status: 409, meaning: 'No more goals are kept: take some away first.' },
  CUSTOMER_SHUT_OUT: {
    status: 409,
    meaning: 'The customer was erased: their data come in again once the bank saves them with `readmit`.',
  },
  EXPORT_NOT_READY: { status: 409, meaning: 'The document is still being written: ask again in a moment.' },
  TOO_MANY_EXPORTS: {
    status: 409,
    meaning: 'No more documents are kept: read those that there are, or wait until one expires.',
  },
  TOO_MANY_CORRECTIONS: { status: 409, meaning: 'No more corrections are kept: take some back first.' },
  JOB_NOT_FOUND: { status: 404, meaning: 'No such work was given up, or it is kept no longer.' },
  BANK_EXISTS: { status: 409, meaning: 'There is a bank of this id already.' },
  KEY_RETIRED: { status: 409, meaning: 'The key has ended, and does not come back.' },
  NOTHING_CHANGED: { status: 409, meaning: 'Everything is as it is proposed to be already.' },
  CHANGE_DECIDED: { status: 409, meaning: 'The change was decided on already; `details.state` says how.' },
  CHANGE_EXPIRED: { status: 409, meaning: 'The change was not decided on in time: propose it anew.' },
  CHANGE_CONFLICT: {
    status: 409,
    meaning: 'What the change is based on has changed since: `details.changed` says how.',
  },
  CHANGE_NOT_REHEARSED: {
    status: 409,
    meaning: 'The change is of no settings: there is nothing to make again under it.',
  },
  REHEARSAL_NEEDED: {
    status: 409,
    meaning: 'The bank has decisions, and nobody has looked yet which of them the settings would change.',
  },
  FLIPS_UNACKNOWLEDGED: {
    status: 409,
    meaning: 'Decisions come out otherwise under these settings: `details.flips` says how many, the rehearsal which.',
  },
  WEBHOOK_NOT_FOUND: { status: 404, meaning: 'The bank has no such webhook.' },
  DELIVERY_NOT_FOUND: { status: 404, meaning: 'The bank has no such delivery.' },
  DELIVERY_PENDING: { status: 409, meaning: 'The delivery is still being tried.' },
  TOO_MANY_WEBHOOKS: { status: 409, meaning: 'The bank has as many webhooks as it can: remove one first.' },
  IDEMPOTENCY_KEY_REUSED: { status: 409, meaning: 'The idempotency key was used for another request.' },
  CUSTOMER_BUSY: {
    status: 409,
    meaning: 'Rows of the customer are being brought in just now: wait as `Retry-After` says.',
  },
  IN_PROGRESS: {
    status: 409,
    meaning: 'The first request with this idempotency key is not answered yet: wait as `Retry-After` says.',
  },
  UPLOAD_TOO_LARGE: { status: 413, meaning: 'The text has more characters than a file or an article may have.' },
  BODY_TOO_LARGE: { status: 413, meaning: 'The body is over 64 kB, or over what the call says.' },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    meaning: 'The body is of a kind, in a character set or in a content encoding that is not read.',
  },
  RATE_LIMITED: {
    status: 429,
    meaning: 'Too many calls: wait for as long as `Retry-After` and `details.retry_after_ms` say.',
  },
  ACCOUNT_LOCKED: { status: 429, meaning: 'Too many wrong passwords: try again at `details.retry_at`.' },
  KEY_UNAVAILABLE: {
    status: 503,
    meaning: "The bank's keys cannot be reached, so that nobody can be told by their token: try again in a moment.",
  },
  DATABASE_UNAVAILABLE: { status: 503, meaning: 'The database does not answer.' },
  SERVER_STOPPING: { status: 503, meaning: 'This server is stopping: ask another one.' },
  INTERNAL: { status: 500, meaning: 'Something went wrong on the server.' },
} as const satisfies Record<string, ErrorMeaning>;
export type ErrorCode = keyof typeof errorCodes;

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorCodes, code);
}
