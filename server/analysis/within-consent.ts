import type { ConsentScope, Family, WindowSignals } from '../../plugins/kit/index.ts';
import type { DetectedSignals } from './signals.ts';

/** What each family is about. */
const familyScopes: Readonly<Record<Family, ConsentScope>> = {
  subscriptions: 'spending',
  spending: 'spending',
  income: 'income',
  savings: 'accounts',
  cash_flow: 'accounts',
  credit: 'debts',
};

/** Fields that are worked out from more than their family is about. */
const fieldScopes: Readonly<Record<string, readonly ConsentScope[]>> = {
  'savings.savings_rate': ['income', 'spending'],
  'savings.emergency_fund_months': ['spending'],
  'savings.essential_fund_months': ['spending'],
  'income.cash_flow_buffer_months': ['accounts', 'spending'],
};

/** Stands for a value that the customer did not agree to. */
export const noConsent = 'no consent';

/** The signals that a customer agreed to. The others are unknown, not zero, and nothing is told of them. */
export function withinConsent({ signals, points }: DetectedSignals, granted: readonly ConsentScope[]): DetectedSignals {
  return {
    signals: {
      '30': windowWithin(signals['30'], granted),
      '90': windowWithin(signals['90'], granted),
      '180': windowWithin(signals['180'], granted),
    },
    points: points.filter(({ signal }) => {
      const [family = ''] = signal.split('.');
      const scope = Object.hasOwn(familyScopes, family) ? familyScopes[family as Family] : null;
      return [...(scope ? [scope] : []), ...(fieldScopes[signal] ?? [])].every((one) => granted.includes(one));
    }),
  };
}

function windowWithin(window: WindowSignals, granted: readonly ConsentScope[]): WindowSignals {
  const kept = { ...window };
  for (const [family, scope] of Object.entries(familyScopes)) {
    if (!granted.includes(scope)) Object.assign(kept, { [family]: null });
  }
  for (const [name, scopes] of Object.entries(fieldScopes)) {
    const [family = '', field = ''] = name.split('.');
    const signals = kept[family as Family];
    if (signals === null || scopes.every((scope) => granted.includes(scope))) continue;
    const { [field]: _evidence, ...evidence } = signals.evidence;
    const unknown = { ...signals.unknown, [field]: noConsent };
    Object.assign(kept, { [family]: { ...signals, [field]: null, unknown, evidence } });
  }
  return kept;
}
