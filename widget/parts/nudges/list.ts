import type { NudgeKind, NudgesData } from '../../../server/protocol/nudges.ts';
import type { ViewContext } from '../../core/views/context.ts';

export type Nudge = NudgesData['nudges'][number];

const lists = new WeakMap<ViewContext['parts'], NudgeList>();

/** Those of one assistant. */
export function listOf({ parts }: ViewContext): NudgeList {
  const list = lists.get(parts) ?? new NudgeList();
  lists.set(parts, list);
  return list;
}

function lastOf({ state }: ViewContext): number {
  return state.messages.at(-1)?.seq ?? 0;
}

/** What a customer is told before they ask, as the server decides it; what they do with it shows at once. */
export class NudgeList {
  nudges: readonly Nudge[] = [];
  /** The kind that was just switched off. */
  justOff: NudgeKind | null = null;
  hasFailed = false;
  /** The last message when they were asked for: once the talk goes on, they step aside, also on their way. */
  private after = 0;
  private basis: string | null = null;

  /** Fetches them, for the language and the consent of now, once; gives those that came. */
  async want(context: ViewContext): Promise<readonly Nudge[]> {
    const { state, locale, actions, parts } = context;
    const basis = `${state.consent?.at} ${locale}`;
    if (basis === this.basis) return [];
    this.basis = basis;
    this.after = lastOf(context);
    this.nudges = [];
    try {
      const { nudges } = await actions.rest<NudgesData>('GET', `nudges?locale=${locale}`);
      if (basis !== this.basis) return [];
      this.nudges = nudges;
      parts.host.requestUpdate();
      return nudges;
    } catch {
      // Nobody has asked for them: without them all is as it was.
      return [];
    }
  }

  /** Whether the talk has not gone on since they came. */
  isTimely(context: ViewContext): boolean {
    const { state } = context;
    return lastOf(context) === this.after && state.outbox.length === 0 && state.turn === null;
  }

  /** Takes one away at once; shows it again when that fails. */
  dismiss(nudge: Nudge, context: ViewContext): Promise<void> {
    return this.without(
      ({ nudge_id }) => nudge_id !== nudge.nudge_id,
      context,
      () => context.actions.rest('POST', `nudges/${nudge.nudge_id}/dismiss`),
    );
  }

  /** Takes all of a kind away, for good; shows them again when that fails. */
  async stop(kind: NudgeKind, context: ViewContext): Promise<void> {
    this.justOff = kind;
    await this.without(
      (nudge) => nudge.kind !== kind,
      context,
      () => context.actions.rest('POST', 'nudges/choice', { kind, wanted: false }),
    );
    if (this.hasFailed) this.justOff = null;
  }

  private async without(
    stays: (nudge: Nudge) => boolean,
    { parts }: ViewContext,
    act: () => Promise<unknown>,
  ): Promise<void> {
    const before = this.nudges;
    this.nudges = before.filter(stays);
    this.hasFailed = false;
    parts.host.requestUpdate();
    try {
      await act();
    } catch {
      this.nudges = before;
      this.hasFailed = true;
    }
    parts.host.requestUpdate();
  }
}
