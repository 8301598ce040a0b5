import { expect, test } from 'vitest';
import { detailedCategories } from '../../connectors/categorize/taxonomy.ts';
import { capitalized } from '../../tools/shared/breakdown.ts';
import { categoryName } from '../../tools/shared/category.ts';
import { categoryLabel } from './category-labels.ts';

test('a category is named in both languages, in Spanish as the tools name it', () => {
  expect(categoryLabel('FOOD_AND_DRINK')).toEqual({ en: 'Food and drink', es: 'Comida y bebida' });
  const primaries = [...new Set(detailedCategories.values())].filter((code) => !/^TRANSFER_IN|^LOAN_DISB/.test(code));
  expect(primaries.map((code) => [code, categoryLabel(code)])).toEqual(
    primaries.map((code) => [code, expect.objectContaining({ es: capitalized(categoryName(code, 'es')) })]),
  );
});

test('one that is not known is the same in both', () => {
  expect(categoryLabel('SPACE_TRAVEL')).toBe('Space travel');
});
