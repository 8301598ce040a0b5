/** Questions from which the embedded model learns when to call the tool: at least eight in each language, as people ask them. */
export const examples = {
  en: [
    'how much would rounding up have saved me',
    'what would round-ups have put aside',
    'what if I rounded every purchase up',
    'how much spare change could I have saved',
    'would rounding up my card payments add up',
    'show me my round-up savings',
    'what do my round-ups come to',
    'how much would I save with round-ups',
    'rounding up my purchases',
    'spare change savings',
  ],
  es: [
    'cuánto habría ahorrado redondeando',
    'cuánto sumaría redondear mis compras',
    'y si redondeara cada compra',
    'cuánto ahorraría con el redondeo',
    'ahorro por redondeo',
    'qué habría apartado redondeando mis pagos con tarjeta',
    'muéstrame mi ahorro por redondeo',
    'cuánto cambio suelto podría haber ahorrado',
  ],
};
