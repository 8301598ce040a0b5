/**
 * The REST calls with their types, for Node and for browsers, without a dependency.
 * @example
 * const spendsense = customerClient({ url: 'https://assistant.example', token: () => fetchToken() });
 * const { transactions } = await spendsense.listTransactions({ query: { category: 'FOOD_AND_DRINK', limit: 20 } });
 */
export type * from './api.ts';
export { bankClient, customerClient, operatorClient, type Client, type ClientOptions } from './client.ts';
export { ApiError, isApiError } from './error.ts';
