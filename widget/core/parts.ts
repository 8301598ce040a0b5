import type { ArticlePart } from '../parts/article/part.ts';
import type { CardsPart } from '../parts/cards/part.ts';
import type { ChartsPart } from '../parts/charts/part.ts';
import type { EvidencePart } from '../parts/evidence/part.ts';
import type { FeedbackPart } from '../parts/feedback/part.ts';
import type { FormPart } from '../parts/form/part.ts';
import type { DashboardPart } from '../parts/dashboard/part.ts';
import type { HistoryPart } from '../parts/history/part.ts';
import type { NudgesPart } from '../parts/nudges/part.ts';
import type { TabsPart } from '../parts/tabs/part.ts';
import type { LoadFile } from '../page-api.ts';
import type { Host } from './host.ts';
import type { Strings } from './strings.ts';

/** Every word of the core in another language. */
export interface LocalePart {
  strings: Strings;
}

/** What is fetched only when it is needed, by the name of its folder in `widget/parts` and of its file. */
export interface PartContents {
  article: ArticlePart;
  cards: CardsPart;
  charts: ChartsPart;
  dashboard: DashboardPart;
  evidence: EvidencePart;
  feedback: FeedbackPart;
  form: FormPart;
  history: HistoryPart;
  'locale-ar': LocalePart;
  'locale-es': LocalePart;
  nudges: NudgesPart;
  tabs: TabsPart;
}
export type PartName = keyof PartContents;

const contents: Partial<PartContents> = {};
const sheets: Partial<Record<PartName, CSSStyleSheet>> = {};

/** Called by the script of a part when it runs. `styles` is for the shadow roots that the part is shown in. */
export function providePart<Name extends PartName>(name: Name, part: PartContents[Name], styles = ''): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  sheets[name] = sheet;
  contents[name] = part;
}

/** The parts as one chat sees them: asked for when first shown, drawn once they have come. */
export class Parts {
  /** Changes whenever one has come or failed to: what is shown with it must be drawn again. */
  arrivals = 0;
  private readonly state = new Map<PartName, 'loading' | 'failed'>();
  readonly host: Host;
  private readonly loadFile: LoadFile;
  private readonly onFailure: (name: PartName) => void;

  constructor(host: Host, loadFile: LoadFile, onFailure: (name: PartName) => void) {
    this.host = host;
    this.loadFile = loadFile;
    this.onFailure = onFailure;
  }

  /** The part, or null as long as it has not come; then the host is drawn again when it has, or has failed to. */
  get<Name extends PartName>(name: Name): PartContents[Name] | null {
    const part = contents[name];
    if (part) {
      this.adopt(name);
      return part;
    }
    if (!this.state.has(name)) void this.load(name);
    return null;
  }

  /** Whether the part has come already; asking does not fetch it. */
  has(name: PartName): boolean {
    return name in contents;
  }

  hasFailed(name: PartName): boolean {
    return this.state.get(name) === 'failed';
  }

  /** Fetches a part, again after a failure. Resolves either way. */
  async load(name: PartName): Promise<void> {
    this.state.set(name, 'loading');
    try {
      await this.loadFile(name, __PART_INTEGRITY__[name] ?? '');
    } catch {
      this.state.set(name, 'failed');
      this.onFailure(name);
    }
    this.arrivals += 1;
    this.host.requestUpdate();
  }

  private adopt(name: PartName): void {
    const adopted = this.host.shadowRoot.adoptedStyleSheets;
    const sheet = sheets[name];
    if (sheet && !adopted.includes(sheet)) adopted.push(sheet);
  }
}
