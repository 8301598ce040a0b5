import type { Assumption, KnownForecast } from '../../forecast/index.ts';
import type { ToolSession } from '../../kit/index.ts';
import { wordingOf } from '../shared/answer.ts';
import type { Wording } from '../shared/language.ts';

/** In the order of the forecast's assumptions; each follows "This takes for granted that". */
const assumed: Readonly<Partial<Record<Assumption, Wording>>> = {
  streams_continue: { en: 'regular payments come as before', es: 'los pagos regulares llegan como antes' },
  late_comes_tomorrow: { en: 'what is late comes tomorrow', es: 'lo que se retrasa llega mañana' },
  sweeps_continue: {
    en: 'transfers of what is left over go on',
    es: 'siguen los traspasos de lo que sobra',
  },
  card_payments_continue: { en: 'cards are paid as usual', es: 'las tarjetas se pagan como siempre' },
  ordinary_spending_continues: { en: 'everyday spending goes on as before', es: 'el gasto corriente sigue como antes' },
  pending_is_spent: { en: 'pending payments go through', es: 'los pagos pendientes se cobran' },
  irregular_income_continues: {
    en: 'pay on no regular days comes as in the last months',
    es: 'los cobros sin día fijo llegan como en los últimos meses',
  },
};

/** What the forecast takes for granted, and what it leaves out. */
export function assumptionSentences(made: KnownForecast, session: ToolSession): (string | null)[] {
  const { language, say } = wordingOf(session);
  const granted = made.assumptions.flatMap((assumption) => assumed[assumption]?.[language] ?? []);
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(granted);
  const leavesTransfers = made.assumptions.includes('irregular_transfers_left_out');
  const leavesIncome = made.assumptions.includes('irregular_income_left_out');
  return [
    granted.length === 0
      ? null
      : say({ en: `This takes for granted that ${list}.`, es: `Esto da por hecho que ${list}.` }),
    leavesTransfers
      ? say({
          en: 'Transfers on no regular days are not expected; they only lower the low end.',
          es: 'No se esperan traspasos sin día fijo; solo bajan el extremo bajo.',
        })
      : null,
    leavesIncome
      ? say({
          en: 'Other money that came in on no regular days is not counted on.',
          es: 'No se cuenta con otro dinero que llegó sin día fijo.',
        })
      : null,
  ];
}
