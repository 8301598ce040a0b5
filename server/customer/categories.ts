import { detailedCategories } from '../../plugins/connectors/categorize/taxonomy.ts';
import { capitalized } from '../../plugins/tools/shared/breakdown.ts';
import { categoryName, resolveCategory } from '../../plugins/tools/shared/category.ts';
import { languageOf } from '../../plugins/tools/shared/language.ts';
import type { CategoriesData } from '../protocol/index.ts';

/** Every category that has a name in words, the detailed ones under their primary, in the language's order. */
export function categoriesIn(locale: string): CategoriesData['categories'] {
  const language = languageOf(locale);
  const named = (category: string) => ({ category, label: capitalized(categoryName(category, language)) });
  const byLabel = (one: { label: string }, other: { label: string }) => one.label.localeCompare(other.label, language);
  const known = [...detailedCategories].filter(([detailed]) => resolveCategory(detailed) !== null);
  return [...Map.groupBy(known, ([, primary]) => primary)]
    .map(([primary, rows]) => ({
      ...named(primary),
      detailed: rows.map(([detailed]) => named(detailed)).sort(byLabel),
    }))
    .sort(byLabel);
}
