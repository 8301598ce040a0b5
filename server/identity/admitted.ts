import type { SqlEntityManager } from '../database/tenancy.ts';
import { isShutOut } from '../privacy/erasure.ts';
import { PrivacyError } from '../privacy/privacy-error.ts';

/**
 * Refuses a bank's data of a customer who was erased, also of one who came back by themselves, until the bank asks for them again.
 * @throws PrivacyError CUSTOMER_SHUT_OUT
 */
export async function checkAdmitted(
  manager: SqlEntityManager,
  whose: { readonly bank_id: string; readonly subject: string },
): Promise<void> {
  if (!(await isShutOut(manager, whose))) return;
  const words = 'This customer was erased. To let their data come in again, save the customer with `readmit`.';
  throw new PrivacyError('CUSTOMER_SHUT_OUT', words);
}
