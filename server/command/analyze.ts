import { analyze } from '../analysis/analyze.ts';
import { TraceRecorder } from '../trace/recorder.ts';
import { analysisText } from './analysis-text.ts';
import { openEngine } from './engine.ts';
import { readLedger, writeTraceFile, type InputOptions } from './input.ts';

/**
 * `spendsense analyze FILE... [--as-of DATE] [--json] [--trace FILE]`. The JSON is `analysisSchema` of the plugin kit.
 * @throws InputError
 */
export async function analyzeCommand(
  files: readonly string[],
  options: InputOptions & { json?: boolean; trace?: string },
): Promise<string> {
  const now = new Date();
  const ledger = await readLedger(files, options);
  const recorder = new TraceRecorder();
  const analysis = analyze({ ledger, ...(await openEngine(now)), now: now.toISOString(), locale: 'en-US', recorder });
  await writeTraceFile(options.trace, { kind: 'recommendation', as_of: ledger.as_of, spans: recorder.spans });
  return options.json ? JSON.stringify(analysis, null, 2) : analysisText(analysis);
}
