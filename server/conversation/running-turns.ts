import type { ConsentScope } from '../../plugins/kit/index.ts';
import type { Scope } from '../database/tenancy.ts';

interface RunningTurn {
  readonly scope: Scope;
  readonly abort: AbortController;
  /** What it may look at, as it began; null until that was read. */
  granted: readonly ConsentScope[] | null;
  /** What the customer agrees to, where that was heard since the turn is here; null when nothing was. */
  agreed: readonly ConsentScope[] | null;
}

/** The turns that run on this server. One is here before its consent is read, so that none that is taken back meanwhile is missed. */
export class RunningTurns {
  readonly #turns = new Map<string, RunningTurn>();

  /** @returns what tells the turn that it is to end */
  begin(turn_id: string, scope: Scope): AbortSignal {
    const abort = new AbortController();
    this.#turns.set(turn_id, { scope, abort, granted: null, agreed: null });
    return abort.signal;
  }

  end(turn_id: string): void {
    this.#turns.delete(turn_id);
  }

  /** What a turn may look at is known now: it ends where some of that was taken back while it was read. */
  reads(turn_id: string, granted: readonly ConsentScope[]): void {
    const turn = this.#turns.get(turn_id);
    if (!turn) return;
    turn.granted = granted;
    endWithoutConsent(turn);
  }

  /** Ends a turn of this customer; another's goes on. */
  stop({ user_id }: Scope, turn_id: string): void {
    const turn = this.#turns.get(turn_id);
    if (turn?.scope.user_id === user_id) turn.abort.abort();
  }

  /** Ends the turns of a customer that look at more than they agree to now. */
  agree({ user_id }: Scope, agreed: readonly ConsentScope[]): void {
    for (const turn of this.#turns.values()) {
      if (turn.scope.user_id !== user_id) continue;
      turn.agreed = agreed;
      endWithoutConsent(turn);
    }
  }

  /** Ends every turn, for a reason that the turn is told. */
  stopEvery(reason: Error): void {
    for (const { abort } of this.#turns.values()) abort.abort(reason);
  }

  isRunning({ user_id }: Scope): boolean {
    return this.customers().some((scope) => scope.user_id === user_id);
  }

  /** Whose turns they are. */
  customers(): readonly Scope[] {
    return [...this.#turns.values()].map(({ scope }) => scope);
  }
}

function endWithoutConsent({ granted, agreed, abort }: RunningTurn): void {
  if (granted && agreed && isTakenBack(granted, agreed)) abort.abort();
}

/** Whether some of what was granted is not agreed to any more. */
export function isTakenBack(granted: readonly ConsentScope[], agreed: readonly ConsentScope[]): boolean {
  return granted.some((scope) => !agreed.includes(scope));
}
