import type { Language } from '../../core/strings.ts';

const english = {
  rowsTitle: 'Transactions',
  date: 'Date',
  merchant: 'Merchant',
  amount: 'Amount',
  sum: 'Sum',
  sumMatches: (count: number) =>
    `${count === 1 ? 'This transaction makes' : `These ${count} transactions make`} the figure`,
  sumDiffers: 'These transactions do not add up to the figure.',
  formula: 'How it is worked out',
  derivedFrom: 'Worked out from',
  accounts: 'Accounts',
  noBalance: 'Balance not known',
  streams: 'Recurring payments',
  lastOn: (date: string) => `last on ${date}`,
  frequencies: {
    WEEKLY: 'Every week',
    BIWEEKLY: 'Every two weeks',
    SEMI_MONTHLY: 'Twice a month',
    MONTHLY: 'Every month',
    QUARTERLY: 'Every three months',
    SEMI_ANNUALLY: 'Twice a year',
    ANNUALLY: 'Every year',
  } as Record<string, string>,
  articles: 'Articles',
  ownWords: 'You said this in your message.',
  searches: 'Where I looked',
  searched: (accounts: string, from: string, to: string) =>
    `I looked in ${accounts} from ${from} to ${to} and found nothing.`,
  searchedFor: (what: string) => `Looked for: ${what}`,
  nothingBehind: 'There is nothing more to show for this figure.',
  asOf: (date: string) => `Data as of ${date}`,
};

/** The words of the evidence. */
export type EvidenceStrings = typeof english;

const spanish: EvidenceStrings = {
  rowsTitle: 'Movimientos',
  date: 'Fecha',
  merchant: 'Comercio',
  amount: 'Importe',
  sum: 'Suma',
  sumMatches: (count) => (count === 1 ? 'Este movimiento da la cifra' : `Estos ${count} movimientos dan la cifra`),
  sumDiffers: 'Estos movimientos no suman la cifra.',
  formula: 'Cómo se calcula',
  derivedFrom: 'Se calcula a partir de',
  accounts: 'Cuentas',
  noBalance: 'Saldo desconocido',
  streams: 'Pagos recurrentes',
  lastOn: (date) => `último el ${date}`,
  frequencies: {
    WEEKLY: 'Cada semana',
    BIWEEKLY: 'Cada dos semanas',
    SEMI_MONTHLY: 'Dos veces al mes',
    MONTHLY: 'Cada mes',
    QUARTERLY: 'Cada tres meses',
    SEMI_ANNUALLY: 'Dos veces al año',
    ANNUALLY: 'Cada año',
  },
  articles: 'Artículos',
  ownWords: 'Lo dijo usted en su mensaje.',
  searches: 'Dónde busqué',
  searched: (accounts, from, to) => `Busqué en ${accounts} del ${from} al ${to} y no encontré nada.`,
  searchedFor: (what) => `Se buscó: ${what}`,
  nothingBehind: 'No hay nada más que mostrar de esta cifra.',
  asOf: (date) => `Datos al ${date}`,
};

const arabic: EvidenceStrings = {
  rowsTitle: 'المعاملات',
  date: 'التاريخ',
  merchant: 'التاجر',
  amount: 'المبلغ',
  sum: 'المجموع',
  sumMatches: (count) => (count === 1 ? 'هذه المعاملة تعطي الرقم' : `مجموع هذه المعاملات (${count}) يعطي الرقم`),
  sumDiffers: 'مجموع هذه المعاملات لا يساوي الرقم.',
  formula: 'كيف يُحسب',
  derivedFrom: 'محسوب من',
  accounts: 'الحسابات',
  noBalance: 'الرصيد غير معروف',
  streams: 'المدفوعات المتكررة',
  lastOn: (date) => `آخرها في ${date}`,
  frequencies: {
    WEEKLY: 'كل أسبوع',
    BIWEEKLY: 'كل أسبوعين',
    SEMI_MONTHLY: 'مرتين في الشهر',
    MONTHLY: 'كل شهر',
    QUARTERLY: 'كل ثلاثة أشهر',
    SEMI_ANNUALLY: 'مرتين في السنة',
    ANNUALLY: 'كل سنة',
  },
  articles: 'المقالات',
  ownWords: 'قلت ذلك في رسالتك.',
  searches: 'أين بحثت',
  searched: (accounts, from, to) => `بحثت في ${accounts} من ${from} إلى ${to} ولم أجد شيئًا.`,
  searchedFor: (what) => `بحثت عن: ${what}`,
  nothingBehind: 'لا يوجد المزيد لعرضه عن هذا الرقم.',
  asOf: (date) => `البيانات بتاريخ ${date}`,
};

export const words: Record<Language, EvidenceStrings> = { en: english, es: spanish, ar: arabic };
