import type { IncomingMessage } from 'node:http';
import type { NudgeKind, NudgesData } from '../../server/protocol/nudges.ts';

type Nudge = NudgesData['nudges'][number];

const fact = (id: string, label: string, value: number | string, text: string): Nudge['facts'][number] => ({
  fact: {
    id,
    label,
    value,
    unit: typeof value === 'number' ? 'USD_cents' : 'date',
    evidence: [{ type: 'account', id: 'checking' }],
    refreshed_at: '2026-11-25T05:00:00Z',
  },
  text,
});

/** For tests: what each of the kinds may tell. */
export const stubNudges: Readonly<Record<NudgeKind, Nudge>> = {
  low_balance: {
    nudge_id: 'low',
    kind: 'low_balance',
    is_new: true,
    text: 'Your checking balance may go down to {fact:forecast.lowest} on {fact:forecast.lowest.day}.',
    why: 'Because that would not last long at your everyday spending of {fact:forecast.daily} a day.',
    question: 'What will my balance be in the next two weeks?',
    facts: [
      fact('forecast.lowest', 'Lowest point', 3_520, '$35.20'),
      fact('forecast.lowest.day', 'Day of the lowest point', '2026-12-09', 'Dec 9, 2026'),
      fact('forecast.daily', 'Everyday spending a day', 2_150, '$21.50'),
    ],
  },
  bill_due: {
    nudge_id: 'bill',
    kind: 'bill_due',
    is_new: true,
    text: '{fact:recurring.landlord.expected#label} is likely to take {fact:recurring.landlord.expected} on {fact:recurring.landlord.due}.',
    why: 'Because it comes regularly, and that is its next day going by the payments before.',
    question: 'Which bills are due before payday?',
    facts: [
      fact('recurring.landlord.expected', 'Landlord', 120_000, '$1,200.00'),
      fact('recurring.landlord.due', 'Landlord', '2026-11-28', 'Nov 28, 2026'),
    ],
  },
  price_rise: {
    nudge_id: 'rise',
    kind: 'price_rise',
    is_new: true,
    text: '{fact:recurring.netflix.after#label} went up from {fact:recurring.netflix.before} to {fact:recurring.netflix.after} a payment on {fact:recurring.netflix.since}.',
    why: 'Because its last payment was higher than the ones before it, which were the same.',
    question: 'Which subscriptions went up?',
    facts: [
      fact('recurring.netflix.after', 'Netflix', 1_899, '$18.99'),
      fact('recurring.netflix.before', 'Netflix', 1_599, '$15.99'),
      fact('recurring.netflix.since', 'Netflix', '2026-11-12', 'Nov 12, 2026'),
    ],
  },
};

/** For tests: the nudges of everybody, as the REST calls of the server answer. */
export class StubNudges {
  shown: Nudge[] = [];
  off: NudgeKind[] = [];
  /** Calls that changed something: `low/seen`. */
  readonly told: string[] = [];
  /** When given, everything is refused with this code. */
  refusal: string | null = null;

  /** Answers what is asked under /users/me/nudges. */
  async answer(path: string | undefined, request: IncomingMessage): Promise<{ status: number; data: object }> {
    if (this.refusal !== null)
      return { status: 403, data: { error: { code: this.refusal, message: '', details: {} } } };
    if (path === undefined) {
      const nudges = this.shown.filter(({ kind }) => !this.off.includes(kind));
      return { status: 200, data: { data: { nudges, off: this.off } } };
    }
    let text = '';
    for await (const chunk of request) text += String(chunk);
    this.told.push(path);
    const [nudge_id, action] = path.split('/');
    if (action === 'seen')
      this.shown = this.shown.map((one) => (one.nudge_id === nudge_id ? { ...one, is_new: false } : one));
    if (action === 'dismiss') this.shown = this.shown.filter((one) => one.nudge_id !== nudge_id);
    if (path !== 'choice') return { status: 200, data: { data: {} } };
    const { kind, wanted } = JSON.parse(text);
    this.off = [...this.off.filter((one) => one !== kind), ...(wanted ? [] : [kind])];
    return { status: 200, data: { data: { off: this.off } } };
  }
}
