/** Errors that cross a module boundary carry a stable code; their messages never carry customer text or secrets. */

/** What every coded error of SpendSense looks like: a `SCREAMING_SNAKE_CASE` code, a message for people, the cause kept. */
export class CodedError extends Error {
  readonly code: string;
  /** Where the problem is (`field`), what was wrong and what would be right. Safe to show. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, options: { cause?: unknown; details?: Record<string, unknown> } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.details = options.details ?? {};
  }

  /** True for any coded error, also one from another copy of this package. */
  static isInstance(value: unknown): value is CodedError {
    return value instanceof Error && typeof (value as { code?: unknown }).code === 'string' && 'details' in value;
  }
}

/** Thrown by a plugin that could not do its work, for a reason it knows. The host applies the kind's failure policy. */
export class PluginError extends CodedError {}

/** Thrown when what was handed to a connector, a calculator or the command line cannot be used. */
export class InputError extends CodedError {}
