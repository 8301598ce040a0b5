import type { Words } from './words.ts';

/** Primary categories in Spanish, as the tools name them. */
const spanishLabels: Readonly<Record<string, string>> = {
  BANK_FEES: 'Comisiones bancarias',
  ENTERTAINMENT: 'Entretenimiento',
  FOOD_AND_DRINK: 'Comida y bebida',
  GENERAL_MERCHANDISE: 'Compras',
  GENERAL_SERVICES: 'Servicios varios',
  GOVERNMENT_AND_NON_PROFIT: 'Gobierno y donaciones',
  HOME_IMPROVEMENT: 'Mejoras del hogar',
  INCOME: 'Ingresos',
  LOAN_PAYMENTS: 'Pagos de préstamos',
  MEDICAL: 'Salud',
  OTHER: 'Otros',
  PERSONAL_CARE: 'Cuidado personal',
  RENT_AND_UTILITIES: 'Alquiler y servicios',
  TRANSFER_OUT: 'Transferencias enviadas',
  TRANSPORTATION: 'Transporte',
  TRAVEL: 'Viajes',
  UNCATEGORIZED: 'Sin categoría',
};

/** A Plaid category as a person would say it: `FOOD_AND_DRINK` is "Food and drink". One that is not known is the same in both languages. */
export function categoryLabel(code: string): Words {
  const words = code.toLowerCase().replaceAll('_', ' ');
  const en = words.charAt(0).toUpperCase() + words.slice(1);
  const es = spanishLabels[code];
  return es === undefined ? en : { en, es };
}
