import { Chip } from '../parts/chip.tsx';

/** Whether the customer has agreed; without it nothing about them is computed. */
export function ConsentChip({ granted }: { granted: boolean }) {
  return granted ? (
    <Chip tone="good" icon="check">
      Consent given
    </Chip>
  ) : (
    <Chip tone="warn" icon="lock">
      No consent
    </Chip>
  );
}

/** Overdue, overdrawn in the last 30 days or close to a card's limit; null when it was not computed. */
export function RiskChip({ flag }: { flag: boolean | null }) {
  if (flag === null) return <span class="text-muted">unknown</span>;
  if (!flag) return <span class="text-muted">none</span>;
  return (
    <Chip tone="bad" icon="flag">
      Risk flag
    </Chip>
  );
}
