import type { Rule } from '../rule.ts';

/**
 * A readable way to list merchants of one category: display name -> the spellings banks print.
 * @example merchants('FOOD_AND_DRINK_COFFEE', { Starbucks: ['STARBUCKS'], "Peet's Coffee": ['PEETS'] })
 */
export function merchants(detailed: string, spellings: Readonly<Record<string, readonly string[]>>): Rule[] {
  return Object.entries(spellings).map(([merchant, any]) => ({ detailed, any, merchant }));
}
