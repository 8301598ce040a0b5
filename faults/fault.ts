import type { Client } from './client.ts';
import type { Cluster } from './cluster.ts';
import type { Verdict } from './judge.ts';
import type { Random } from './random.ts';

/** What a fault is injected into. */
export interface World {
  readonly cluster: Cluster;
  /** Customers at their widgets, connected to the load balancer. */
  readonly clients: readonly Client[];
  readonly random: Random;
}

/** What one fault came to. */
export interface Outcome extends Verdict {
  /** Milliseconds from the fault until everything that was asked was answered; null where nothing had to recover. */
  readonly recovery: number | null;
  /** Times that a person had to press a button. */
  readonly presses: number;
  /** The longest that a client had no connection, in milliseconds. */
  readonly down: number;
}

/** A kind of fault. */
export interface Fault {
  readonly name: string;
  /** How many a short run and a full one inject. */
  readonly times: { readonly short: number; readonly full: number };
  /** Why it cannot be injected on this machine; null where it can. */
  readonly missing?: (world: World) => Promise<string | null>;
  /** What has to run otherwise while faults of this kind are injected. Gives what ends that. */
  readonly prepare?: (world: World) => Promise<() => Promise<void>>;
  /** Injects one and waits until all has recovered. @throws when it does not */
  readonly inject: (world: World) => Promise<Outcome>;
}
