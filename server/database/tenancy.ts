import type { SqlEntityManager } from '@mikro-orm/sql';

/** The role every request runs as: it owns nothing, cannot log in and cannot bypass row-level security. */
export const applicationRole = 'spendsense_application';

/** The role that erases a customer: it sees and deletes the rows of one customer, in every table that has any. */
export const erasureRole = 'spendsense_erasure';

/** The role that the platform's administrators act as: banks, their keys and changes of these, and no table with a customer in it. */
export const administrationRole = 'spendsense_administration';

/**
 * The role that computes customers again. Of those who are named it reads what is computed from and writes what is computed: no conversation, nothing
 * that was decided before, and nobody else of their bank.
 */
export const computationRole = 'spendsense_computation';

/** Some customers of a bank by their ids, who are computed together. */
export interface Customers {
  readonly bank_id: string;
  readonly user_ids: readonly string[];
}

/** Whose rows a unit of work may see: one customer of a bank, or (for operators and jobs of a bank) all of its customers. */
export interface Scope {
  readonly bank_id: string;
  readonly user_id: string;
}

/**
 * The one place where entity managers for requests, socket events and jobs are made. Each is fresh, runs as the
 * application role and sees only its scope, whatever a query forgets.
 */
export function scopedManager(root: SqlEntityManager, scope: Scope, role = applicationRole): SqlEntityManager {
  return root.fork({
    clear: true,
    session: {
      // The role is a variable like the others, so that one statement sets all three.
      variables: { 'spendsense.bank': scope.bank_id, 'spendsense.customer': scope.user_id, role },
    },
  });
}

export type { SqlEntityManager };
