import type { TurnKnowledge } from '../../server/model/index.ts';

/** The customer of every dialogue, as DEFINITIONS.md describes them. */
export const customer: Omit<TurnKnowledge, 'previous' | 'locale'> = {
  asOf: '2026-11-25',
  merchants: [
    'Harvest Lane Market',
    'Blue Kettle Coffee',
    'Noodle Harbor',
    'Hopcab',
    'Streamly',
    'Tuneharbor',
    'Cloudcrate',
    'Ironwood Gym',
    'Elm Street Properties',
    'Northgate Power',
    'Pinewave Mobile',
    'Juniper Insurance',
    'Willow Pharmacy',
    'Tundra Outfitters',
    'Petal & Paw',
  ],
  accounts: [
    { account_id: 'c1', name: 'Everyday Checking', mask: '4417', type: 'depository' },
    { account_id: 's1', name: 'Rainy Day Savings', mask: '8890', type: 'depository' },
    { account_id: 'v1', name: 'Cashback Card', mask: '2043', type: 'credit' },
    { account_id: 'v2', name: 'Travel Card', mask: '7751', type: 'credit' },
    { account_id: 'l1', name: 'Auto Loan', mask: '3312', type: 'loan' },
    { account_id: 'l2', name: 'Campus Student Loan', mask: '5520', type: 'loan' },
  ],
};

/** An account named by its kind, of which the customer has one. */
export const accountOfKind: Readonly<Record<string, string>> = { checking: 'c1', savings: 's1' };
