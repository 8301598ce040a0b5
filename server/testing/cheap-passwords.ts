import { passwordCost } from '../identity/passwords.ts';

// For tests: hundreds of sign-ins need not take a third of a second each. The cost stands in the hash; what is new is hashed at the
// full one wherever this file is not loaded.
passwordCost.N = 2 ** 4;
