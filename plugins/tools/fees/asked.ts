import { foldAccents } from '../../kit/fold-accents.ts';
import type { Wording } from '../shared/language.ts';
import { isAllAsked } from '../shared/question.ts';

/** A kind of fee that people ask for by name. */
export interface FeeKind {
  /** Plaid's detailed category. */
  readonly code: string;
  readonly one: Wording;
  readonly many: Wording;
}

const kind = (code: string, en: string, es: string): FeeKind => ({
  code: `BANK_FEES_${code}`,
  one: { en: `${en} fee`, es: `comisión ${es}` },
  many: { en: `${en} fees`, es: `comisiones ${es}` },
});

const kinds: readonly (readonly [RegExp, FeeKind])[] = [
  [
    /\bnsf\b|\binsufficient funds?\b|\breturned (?:payment|check|cheque|item)|\bbounced\b|\bfondos insuficientes\b|\bsin fondos\b|\bcheques? devueltos?\b/,
    kind('INSUFFICIENT_FUNDS', 'insufficient funds', 'por fondos insuficientes'),
  ],
  [
    /\bover ?dr(?:aft|aw|ew)\w*|\bsobregir\w*|\bdescubiertos?\b|\ben (?:negativo|rojo|numeros rojos)\b|\bin the red\b/,
    kind('OVERDRAFT_FEES', 'overdraft', 'por sobregiro'),
  ],
  [
    /\bcash advances?\b|\b(?:adelantos?|avances?) de efectivo\b/,
    kind('CASH_ADVANCE', 'cash advance', 'por adelanto de efectivo'),
  ],
  [/\batms?\b|\bcash ?(?:machine|point)s?\b|\bcajeros?\b/, kind('ATM_FEES', 'ATM', 'de cajero')],
  [
    /\bforeign\b|\babroad\b|\boverseas\b|\binternational\b|\bextranjer[oa]s?\b|\binternacional(?:es)?\b/,
    kind('FOREIGN_TRANSACTION_FEES', 'foreign transaction', 'por pagos en el extranjero'),
  ],
  [
    /\blate (?:fee|payment|charge)s?\b|\bpaying late\b|\bpag(?:o|os|ar) tard\w*|\bpor (?:atraso|retraso|mora)\b|\brecargos? por\b|\bmoratori[oa]s?\b/,
    kind('LATE_FEES', 'late payment', 'por pago tardío'),
  ],
];

/** The kind of fee that is asked for: of the last line, else of what that hangs on; null for fees of all kinds. */
export function feeKindIn(question: string): FeeKind | null {
  const lines = foldAccents(question).split('\n').toReversed();
  for (const line of lines) {
    const found = kinds.find(([words]) => words.test(line));
    if (found) return found[1];
    if (isAllAsked(line)) return null;
  }
  return null;
}
