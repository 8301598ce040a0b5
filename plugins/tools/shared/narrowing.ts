import * as z from 'zod';

/** The `merchant` argument: a name as the customer says it, matched against their own merchants. */
export const merchantArgument = z
  .string()
  .min(1)
  .max(80)
  .nullable()
  .default(null)
  .describe('Shop or company as the customer names it; null for all');

/** The `account` argument: a name, the last digits, or a kind. */
export const accountArgument = z
  .string()
  .min(1)
  .max(80)
  .nullable()
  .default(null)
  .describe('Account as the customer names it ("checking", its name, its last four digits); null for all');
