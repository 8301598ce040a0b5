import type { ChangeRequest } from '../../database/entities/index.ts';
import type { ChangeKind, ChangeProposal, Difference } from '../../protocol/index.ts';
import { articleChange } from './article-change.ts';
import { keyAddChange } from './key-add-change.ts';
import { keyRetireChange } from './key-retire-change.ts';
import type { ChangeTools } from './kind.ts';
import { originsChange } from './origins-change.ts';
import { settingsChange } from './settings-change.ts';

/** What a proposal is stored as. @throws BankError when it could never be applied */
export function payloadOf(proposal: ChangeProposal, tools: ChangeTools): Promise<unknown> {
  switch (proposal.kind) {
    case 'bank-settings':
      return settingsChange.propose(proposal.payload, tools);
    case 'allowed-origins':
      return originsChange.propose(proposal.payload, tools);
    case 'signing-key-add':
      return keyAddChange.propose(proposal.payload, tools);
    case 'signing-key-retire':
      return keyRetireChange.propose(proposal.payload, tools);
    case 'article':
      return articleChange.propose(proposal.payload, tools);
  }
}

/** Does what was approved. @throws BankError CHANGE_CONFLICT */
export function applyChange(
  change: Pick<ChangeRequest, 'kind' | 'payload' | 'proposed_by'>,
  approved_by: string,
  tools: ChangeTools,
): Promise<void> {
  const people = { proposed_by: change.proposed_by, approved_by };
  switch (change.kind) {
    case 'bank-settings':
      return settingsChange.apply(settingsChange.payload.parse(change.payload), people, tools);
    case 'allowed-origins':
      return originsChange.apply(originsChange.payload.parse(change.payload), people, tools);
    case 'signing-key-add':
      return keyAddChange.apply(keyAddChange.payload.parse(change.payload), people, tools);
    case 'signing-key-retire':
      return keyRetireChange.apply(keyRetireChange.payload.parse(change.payload), people, tools);
    case 'article':
      return articleChange.apply(articleChange.payload.parse(change.payload), people, tools);
  }
}

/** What a stored change would make other than it was. */
export function differencesOf(
  kind: ChangeKind,
  payload: unknown,
  tools: Pick<ChangeTools, 'manager' | 'bank_id'>,
): Promise<Difference[]> {
  switch (kind) {
    case 'bank-settings':
      return settingsChange.differences(settingsChange.payload.parse(payload), tools);
    case 'allowed-origins':
      return originsChange.differences(originsChange.payload.parse(payload), tools);
    case 'signing-key-add':
      return keyAddChange.differences(keyAddChange.payload.parse(payload), tools);
    case 'signing-key-retire':
      return keyRetireChange.differences(keyRetireChange.payload.parse(payload), tools);
    case 'article':
      return articleChange.differences(articleChange.payload.parse(payload), tools);
  }
}
