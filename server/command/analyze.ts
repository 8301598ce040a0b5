import { analysisSchema } from '../../plugins/kit/index.ts';
import { analyze } from '../analysis/analyze.ts';
import { TraceRecorder } from '../trace/recorder.ts';
import { analysisText } from './analysis-text.ts';
import { openEngine } from './engine.ts';
import { forecastLines, forecastsOf, forecastsSchema } from './forecasts.ts';
import { readLedger, writeTraceFile, type InputOptions } from './input.ts';

/** What `spendsense analyze --json` prints. */
export const analyzeOutputSchema = analysisSchema.extend({ forecast: forecastsSchema });

/**
 * `spendsense analyze FILE... [--as-of DATE] [--json] [--trace FILE]`.
 * @throws InputError
 */
export async function analyzeCommand(
  files: readonly string[],
  options: InputOptions & { json?: boolean; trace?: string },
): Promise<string> {
  const now = new Date();
  const ledger = await readLedger(files, options);
  const recorder = new TraceRecorder();
  const analysis = analyze({
    ledger,
    ...(await openEngine(now)),
    now: now.toISOString(),
    locale: 'en-US',
    recorder,
  });
  await writeTraceFile(options.trace, { kind: 'recommendation', as_of: ledger.as_of, spans: recorder.spans });
  const forecasts = forecastsOf(ledger);
  if (options.json) return JSON.stringify({ ...analysis, forecast: forecasts }, null, 2);
  return analysisText(analysis, forecastLines(forecasts, ledger.currency));
}
