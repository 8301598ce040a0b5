/** One thing that a check of a bank found, in words for whoever sets the bank up. Only a problem makes the check fail. */
export interface Finding {
  readonly level: 'ok' | 'note' | 'problem';
  readonly code: string;
  /** What is wrong and what would be right. */
  readonly message: string;
}

export const ok = (code: string, message: string): Finding => ({ level: 'ok', code, message });
export const note = (code: string, message: string): Finding => ({ level: 'note', code, message });
export const problem = (code: string, message: string): Finding => ({ level: 'problem', code, message });

/** A value from a token as it may be printed: quoted, without control characters, cut when it is long. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Seconds in words, the two largest units of them. */
export function duration(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  const units = [
    [86_400, Number.POSITIVE_INFINITY, 'd'],
    [3_600, 24, 'h'],
    [60, 60, 'min'],
    [1, 60, 's'],
  ] as const;
  const parts = units
    .map(([size, wrap, name]) => [Math.floor(whole / size) % wrap, name] as const)
    .filter(([count]) => count > 0);
  const shown = parts.slice(0, 2).map(([count, name]) => `${count} ${name}`);
  return shown.join(' ') || '0 s';
}
