import { formatMoney, windowKeys, type Analysis, type Criterion, type WindowSignals } from '../../plugins/kit/index.ts';

/** An analysis for a person to read in a terminal; `forecast` are lines of its own that stand after the streams. */
export function analysisText(analysis: Analysis, forecast: readonly string[]): string {
  const money = (cents: number | null) => (cents === null ? 'unknown' : formatMoney(cents, analysis.currency));
  const lines = [`As of ${analysis.as_of}, in ${analysis.currency}`, ''];
  if (analysis.warnings.length > 0) {
    lines.push(
      'Warnings',
      ...analysis.warnings.map(({ code, message, place }) => `  ${place ? `${place}: ` : ''}${message} [${code}]`),
      '',
    );
  }
  for (const key of windowKeys) lines.push(...signalLines(key, analysis.signals[key], money), '');
  lines.push(`Recurring (${analysis.recurring.length})`);
  for (const stream of analysis.recurring) {
    const next = stream.predicted_next_date ? `, next ${stream.predicted_next_date}` : '';
    const state = stream.is_active ? next : `, ended ${stream.last_date}`;
    lines.push(
      `  ${stream.merchant}: ${money(stream.last_amount_cents)} ${stream.direction === 'inflow' ? 'in' : 'out'}, ${stream.frequency.toLowerCase()}, ${stream.kind}${state}`,
    );
  }
  lines.push('', ...forecast, '');
  for (const key of ['30', '180'] as const) {
    const { primary, matched, reason } = analysis.personas[key];
    lines.push(`Persona, ${key} days: ${primary}${reason ? ` (${reason})` : ''}`);
    for (const { id, because } of matched) lines.push(`  ${id}: ${because.map(criterionText).join('; ')}`);
  }
  lines.push('');
  const { education, offers, not_shown, shortfall } = analysis.recommendations;
  for (const { title, rationale } of [...education, ...offers]) lines.push(title, `  ${rationale}`);
  for (const { item_id, reasons } of not_shown) {
    lines.push(`Not shown: ${item_id}`, ...reasons.map(({ sentence }) => `  ${sentence}`));
  }
  lines.push(...shortfall.map((text) => `Fewer than usual: ${text}`));
  const [first] = [...education, ...offers];
  if (first) lines.push('', first.disclaimer);
  return lines.join('\n');
}

function criterionText({ criterion, value, threshold, met }: Criterion): string {
  return `${criterion} ${value === null ? 'unknown' : String(value)} (needs ${String(threshold)}${met === false ? ', not met' : ''})`;
}

/** Every field of every family, with the reason where it is unknown. */
function signalLines(
  key: string,
  { days_covered, ...families }: WindowSignals,
  money: (cents: number | null) => string,
): string[] {
  const lines = [`Signals, ${key} days (${days_covered} covered)`];
  for (const [family, fields] of Object.entries(families)) {
    if (fields === null) {
      lines.push(`  ${family}: could not be computed`);
      continue;
    }
    const unknown: Record<string, string> = fields.unknown;
    for (const [name, value] of Object.entries(fields)) {
      if (name === 'unknown' || name === 'evidence') continue;
      lines.push(`  ${family}.${name}: ${valueText(name, value, unknown[name], money)}`);
    }
  }
  return lines;
}

function valueText(
  name: string,
  value: unknown,
  reason: string | undefined,
  money: (cents: number | null) => string,
): string {
  if (value === null) return `unknown (${reason ?? 'no reason given'})`;
  if (typeof value === 'number')
    return name.endsWith('_cents') ? money(value) : String(Math.round(value * 10_000) / 10_000);
  if (Array.isArray(value))
    return value.length === 0
      ? 'none'
      : value.map((item) => (typeof item === 'string' ? item : shortText(item))).join(', ');
  return typeof value === 'string' ? value : shortText(value);
}

/** An object without what proves it: for that there is `--json`. */
function shortText(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (key === 'evidence' || key === 'unknown' ? undefined : inner));
}
