/** What a customer's words may set off that a bank has to act on, the most pressing first. */
export const triggers = [
  'self_harm',
  'abuse',
  'unauthorized',
  'bereavement',
  'gambling',
  'hardship',
  'billing_error',
  'opt_out',
  'complaint',
  'person',
] as const;
export type Trigger = (typeof triggers)[number];
