/** Questions about what the bank itself charges. */
export const examples = {
  en: [
    'what fees do i pay',
    'how much did i pay in fees',
    'how much did i pay in fees <period>',
    'bank fees <period>',
    'what did the bank charge me',
    'did i pay any overdraft fees',
    'how many overdrafts did i have <period>',
    'how much do overdrafts cost me',
    'atm fees',
    'why was i charged a fee',
    'maintenance fee',
    'how much does my account cost me',
    'late fees <period>',
  ],
  es: [
    'que comisiones pago',
    'cuanto pague en comisiones',
    'cuanto pague en comisiones <period>',
    'comisiones del banco <period>',
    'cuanto me cobra el banco',
    'cuantos descubiertos tuve <period>',
    'por que me cobraron una comision',
    'cuanto cuesta mi cuenta',
  ],
} as const;
