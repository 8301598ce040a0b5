import type { TemplateResult } from 'lit';
import type { NudgeKind } from '../../../server/protocol/nudges.ts';
import { html } from '../../core/shared.ts';
import type { DashboardStrings } from './strings/index.ts';

/** A kind of nudge, and whether the customer wants it. */
export interface NudgeSwitch {
  kind: NudgeKind;
  wanted: boolean;
}

/** A switch for each kind of nudge. */
export function nudgeSwitches(
  off: readonly NudgeKind[],
  { nudgeKinds }: DashboardStrings,
  onChange: (choice: NudgeSwitch) => void,
): TemplateResult {
  return html`<ul class="switches">
    ${(Object.entries(nudgeKinds) as [NudgeKind, string][]).map(([kind, name]) => {
      const isOn = !off.includes(kind);
      return html`<li>
        <button role="switch" aria-checked=${isOn} @click=${() => onChange({ kind, wanted: !isOn })}>
          <span>${name}</span><i></i>
        </button>
      </li>`;
    })}
  </ul>`;
}
