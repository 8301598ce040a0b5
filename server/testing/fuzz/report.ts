import type { FuzzCase } from './fuzz-case.ts';
import type { Defect, Result } from './run.ts';

const longestText = 200;

/** A result for people: how cases ended, then each kind of problem with the smallest input that shows it. */
export function reportOf({ counts, defects, milliseconds }: Result): string {
  const tally = Object.entries(counts).sort(([one], [other]) => (one < other ? -1 : 1));
  const kinds = kindsOf(defects);
  return [
    `${(milliseconds / 1000).toFixed(1)} s`,
    ...tally.map(([key, count]) => `${key}: ${count}`),
    ...Array.from(kinds, ([kind, all]) => `\n${all.length} × ${kind}\n${detail(smallest(all))}`),
  ].join('\n');
}

/** Problems are of one kind when the same thing was done, whatever call it was done to and whatever the values were. */
function kindsOf(defects: readonly Defect[]): Map<string, Defect[]> {
  const all = defects.map((defect) => ({
    defect,
    keys: changesOf(defect.fuzz).map((change) => keyOf(change, defect)),
  }));
  // Of two changes, the one is to blame that did the same alone.
  const alone = new Set(all.flatMap(({ keys }) => (keys.length === 1 ? keys : [])));
  const kinds = Map.groupBy(all, ({ keys }) => keys.find((key) => alone.has(key)) ?? keys.join(' and '));
  return new Map(Array.from(kinds, ([key, found]) => [key, found.map(({ defect }) => defect)]));
}

function changesOf(fuzz: FuzzCase): readonly string[] {
  if (fuzz.kind !== 'http') return [fuzz.title];
  return fuzz.changes.length === 0 ? [`${fuzz.title} as it should be`] : fuzz.changes;
}

function keyOf(change: string, { fuzz, verdict }: Defect): string {
  return `${fuzz.kind}, ${change.replaceAll(/\d{3,}/g, 'N')} -> ${verdict.problems.join('; ')}`;
}

function smallest(all: readonly Defect[]): Defect | undefined {
  return all.toSorted((one, other) => shown(one.fuzz).length - shown(other.fuzz).length)[0];
}

function detail(defect: Defect | undefined): string {
  if (!defect) return '';
  return `  #${defect.index} ${shown(defect.fuzz)}\n  -> ${defect.verdict.seen.slice(0, longestText)}`;
}

function shown(fuzz: FuzzCase): string {
  switch (fuzz.kind) {
    case 'http': {
      const body = fuzz.body ? ` ${JSON.stringify(fuzz.body.toString('latin1').slice(0, longestText))}` : '';
      const headers = fuzz.headers
        .map(([name, value]) => `${name}: ${value.slice(0, 60)}`)
        .slice(0, 5)
        .join('; ');
      return `${fuzz.method} ${fuzz.target.slice(0, longestText)} [token ${fuzz.token}] [${headers}]${body}`;
    }
    case 'handshake':
      return `token ${fuzz.token}, auth ${JSON.stringify(fuzz.replaced ?? fuzz.auth).slice(0, longestText)}, origin ${fuzz.origin}`;
    case 'event':
      return `emit ${JSON.stringify([fuzz.name, ...fuzz.payload]).slice(0, longestText)}`;
    case 'frames':
      return fuzz.title;
  }
}
