import * as z from 'zod';

/** What `npm audit --json` found, or that nobody answered. */
export type Audit = { readonly answered: false } | { readonly answered: true; readonly grave: readonly string[] };

const reportSchema = z.object({
  auditReportVersion: z.int(),
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string(), range: z.string() })),
});
const graveSeverities: ReadonlySet<string> = new Set(['high', 'critical']);

/** Reads the answer of `npm audit --json`: packages with a known weakness that is high or critical. */
export function readAudit(output: string): Audit {
  const report = reportSchema.safeParse(parseJson(output));
  // A mirror without advisories, or no network: npm then writes its error instead of a report.
  if (!report.success) return { answered: false };
  const grave = Object.entries(report.data.vulnerabilities)
    .filter(([, { severity }]) => graveSeverities.has(severity))
    .map(([name, { severity, range }]) => `${name} ${range}: ${severity}`);
  return { answered: true, grave };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
