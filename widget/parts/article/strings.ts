import type { Language } from '../../core/strings.ts';

const english = {
  tools: 'Reading',
  smaller: 'Smaller text',
  larger: 'Larger text',
  print: 'Print',
  languages: { en: 'English', es: 'Español' },
  contents: 'In this article',
  sources: 'Sources',
  reviewed: (date: string, role: string) => `Reviewed on ${date} by: ${role}.`,
  helpful: 'Was this helpful?',
  yes: 'Yes',
  no: 'No',
  gone: 'This article is not shown any more.',
  changed: 'The sentence that was quoted is not in this article any more: it has been edited since.',
};

/** The words around an article; its own are in its own language. */
export type ArticleStrings = typeof english;

const spanish: ArticleStrings = {
  tools: 'Lectura',
  smaller: 'Texto más pequeño',
  larger: 'Texto más grande',
  print: 'Imprimir',
  languages: english.languages,
  contents: 'En este artículo',
  sources: 'Fuentes',
  reviewed: (date, role) => `Revisado el ${date} por: ${role}.`,
  helpful: '¿Le resultó útil?',
  yes: 'Sí',
  no: 'No',
  gone: 'Este artículo ya no se muestra.',
  changed: 'La frase citada ya no está en este artículo: se ha editado desde entonces.',
};

const arabic: ArticleStrings = {
  tools: 'القراءة',
  smaller: 'نص أصغر',
  larger: 'نص أكبر',
  print: 'طباعة',
  languages: english.languages,
  contents: 'في هذا المقال',
  sources: 'المصادر',
  reviewed: (date, role) => `رُوجع في ${date} من قبل: ${role}.`,
  helpful: 'هل كان هذا مفيدًا؟',
  yes: 'نعم',
  no: 'لا',
  gone: 'لم يعد هذا المقال معروضًا.',
  changed: 'الجملة المقتبسة لم تعد في هذا المقال: فقد عُدّل منذ ذلك الحين.',
};

export const words: Record<Language, ArticleStrings> = { en: english, es: spanish, ar: arabic };
