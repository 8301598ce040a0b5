import type { Language } from '../../core/strings.ts';

const english = {
  tabs: 'Pages',
  chat: 'Chat',
  transactions: 'Transactions',
  insights: 'Insights',
  education: 'Education',
  offers: 'Offers',
  privacy: 'Privacy',
  enlarge: 'Fill the screen',
  shrink: 'Back to the corner',
};

/** The words of the tabs. */
export type TabStrings = typeof english;

const spanish: TabStrings = {
  tabs: 'Páginas',
  chat: 'Chat',
  transactions: 'Movimientos',
  insights: 'Análisis',
  education: 'Aprender',
  offers: 'Ofertas',
  privacy: 'Privacidad',
  enlarge: 'Pantalla completa',
  shrink: 'Volver a la esquina',
};

const arabic: TabStrings = {
  tabs: 'الصفحات',
  chat: 'محادثة',
  transactions: 'المعاملات',
  insights: 'نظرة عامة',
  education: 'تعلّم',
  offers: 'العروض',
  privacy: 'الخصوصية',
  enlarge: 'ملء الشاشة',
  shrink: 'العودة إلى الزاوية',
};

export const words: Record<Language, TabStrings> = { en: english, es: spanish, ar: arabic };
