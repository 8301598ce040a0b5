import type { Customer } from '../identity/customers.ts';

/**
 * What a customer is counted by: themselves, since a mobile network has thousands of a bank's customers behind one address. Of a visitor,
 * and of whoever is nobody's customer, the address, so that a new token is no way around a limit.
 */
export function countedAs(customer: Pick<Customer, 'role' | 'scope'> | null, address: string): readonly string[] {
  if (customer?.role !== 'consumer') return [address];
  const { bank_id, user_id } = customer.scope;
  return [bank_id, user_id];
}
