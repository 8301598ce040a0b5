import * as z from 'zod';
import { consentScopes, definePlugin } from '../../kit/index.ts';

/** No consent, no data: a tool that looks at a customer's money runs only within what that customer agreed to. */
export default definePlugin({
  kind: 'guardrail',
  id: 'guardrail.consent',
  version: '1.0.0',
  summary:
    'Stops every tool of whose consent scopes the customer has not granted one, and for visitors, who must sign in first, every one that has any.',
  config: z.strictObject({}),
  stages: ['tool_call'],
  create: () => ({
    check: (input) => {
      const needed = input.stage !== 'tool_call' || input.consent === null ? [] : [input.consent].flat();
      if (input.stage !== 'tool_call' || needed.every((scope) => input.granted.includes(scope))) {
        return { decision: 'allow', reasons: [] };
      }
      // In words of the turn's, which knows the language.
      if (input.visitor === true) return { decision: 'block', reasons: ['SIGN_IN_REQUIRED'] };
      return {
        decision: 'block',
        reasons: [input.granted.length === 0 ? 'CONSENT_REQUIRED' : 'CONSENT_SCOPE_REQUIRED'],
        text: 'To answer that, I need your permission to look at your accounts. You can take it back at any time.',
        cards: [{ type: 'consent', scopes: [...consentScopes] }],
      };
    },
  }),
});
