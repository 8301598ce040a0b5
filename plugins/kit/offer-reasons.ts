/** Reasons that an offer plugin may give, for and against. */
export const offerPluginReasonCodes = [
  'PERSONA_MATCH',
  'SIGNAL_PRESENT',
  'INCOME_FLOOR_MET',
  'NO_SUCH_PRODUCT_YET',
  'NO_SIGNAL',
  'INCOME_TOO_LOW',
  'INCOME_UNKNOWN',
  'PRODUCT_ALREADY_HELD',
  'UTILIZATION_TOO_HIGH',
  'UTILIZATION_TOO_LOW',
  'UTILIZATION_UNKNOWN',
  'RELATIONSHIP_TOO_SHORT',
] as const;
export type OfferPluginReasonCode = (typeof offerPluginReasonCodes)[number];

/** The whole controlled list: the plugins' own, and what is decided over every offer whatever its plugin says. */
export const offerReasonCodes = [
  ...offerPluginReasonCodes,
  'ACCOUNT_OVERDUE',
  'OVERDUE_UNKNOWN',
  'OVERDRAFT_RECENTLY',
  'OVERDRAFT_UNKNOWN',
  'CUSTOMER_IN_DISTRESS',
  'OFFER_EXPIRED',
  'SHOWN_OFTEN',
  'PLUGIN_FAILED',
  'LIMIT_REACHED',
  'WITHHELD_BY_OPERATOR',
  'DISMISSED_BY_CUSTOMER',
  'OFFERS_STOPPED_BY_CUSTOMER',
] as const;
export type OfferReasonCode = (typeof offerReasonCodes)[number];

/** How each reason is said to the customer and to operators: no figure, no blame, no word on whether a lender would say yes. */
export const offerReasonWords: Readonly<Record<OfferReasonCode, { readonly en: string; readonly es: string }>> = {
  PERSONA_MATCH: {
    en: 'It suits the pattern that your data shows.',
    es: 'Encaja con el patrón que muestran tus datos.',
  },
  SIGNAL_PRESENT: { en: 'The data shows that it could help.', es: 'Los datos muestran que podría ayudar.' },
  INCOME_FLOOR_MET: { en: 'Income is at or above what it needs.', es: 'Los ingresos llegan a lo que pide.' },
  NO_SUCH_PRODUCT_YET: { en: 'There is no such product yet.', es: 'Todavía no hay un producto así.' },
  NO_SIGNAL: {
    en: 'Nothing in the data shows that it would help.',
    es: 'Nada en los datos muestra que ayudaría.',
  },
  INCOME_TOO_LOW: { en: 'Income is below what it needs.', es: 'Los ingresos no llegan a lo que pide.' },
  INCOME_UNKNOWN: { en: 'Income is not known.', es: 'No se conocen los ingresos.' },
  PRODUCT_ALREADY_HELD: { en: 'There is such a product already.', es: 'Ya hay un producto así.' },
  UTILIZATION_TOO_HIGH: {
    en: 'More of the card limits is used than it is meant for.',
    es: 'Se usa más del límite de las tarjetas de lo que prevé.',
  },
  UTILIZATION_TOO_LOW: {
    en: 'Too little of the card limits is used for it to help.',
    es: 'Se usa demasiado poco del límite de las tarjetas para que ayude.',
  },
  UTILIZATION_UNKNOWN: {
    en: 'How much of the card limits is used is not known.',
    es: 'No se sabe cuánto se usa del límite de las tarjetas.',
  },
  RELATIONSHIP_TOO_SHORT: { en: 'It needs a longer history.', es: 'Hace falta más historial.' },
  ACCOUNT_OVERDUE: {
    en: 'A payment is overdue; help comes before offers.',
    es: 'Hay un pago atrasado; primero va la ayuda, no las ofertas.',
  },
  OVERDUE_UNKNOWN: {
    en: 'It is not known whether a payment is overdue.',
    es: 'No se sabe si hay un pago atrasado.',
  },
  OVERDRAFT_RECENTLY: {
    en: 'There was an overdraft lately; help comes before offers.',
    es: 'Hubo un sobregiro hace poco; primero va la ayuda, no las ofertas.',
  },
  OVERDRAFT_UNKNOWN: {
    en: 'It is not known whether there was an overdraft lately.',
    es: 'No se sabe si hubo un sobregiro hace poco.',
  },
  CUSTOMER_IN_DISTRESS: {
    en: 'You told us of a hard time; help comes before offers.',
    es: 'Nos contaste que pasas un momento difícil; primero va la ayuda, no las ofertas.',
  },
  OFFER_EXPIRED: { en: 'The offer has ended.', es: 'La oferta ha terminado.' },
  SHOWN_OFTEN: {
    en: 'It was shown often enough for now.',
    es: 'Por ahora ya se mostró bastantes veces.',
  },
  PLUGIN_FAILED: { en: 'Its eligibility could not be decided.', es: 'No se pudo decidir si encaja.' },
  LIMIT_REACHED: { en: 'Enough other offers are shown.', es: 'Ya se muestran bastantes otras ofertas.' },
  WITHHELD_BY_OPERATOR: {
    en: 'A person at the bank decided not to show it.',
    es: 'Una persona del banco decidió no mostrarla.',
  },
  DISMISSED_BY_CUSTOMER: {
    en: 'You did not want to see it any more.',
    es: 'No querías verla más.',
  },
  OFFERS_STOPPED_BY_CUSTOMER: { en: 'You asked for no offers.', es: 'Pediste no recibir ofertas.' },
};
