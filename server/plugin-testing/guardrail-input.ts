import { consentScopes, type GuardrailInput, type GuardrailStage } from '../../plugins/kit/index.ts';

/** Something ordinary at a stage: the least that a guardrail of that stage must be able to look at. */
export function guardrailInput(stage: GuardrailStage): GuardrailInput {
  switch (stage) {
    case 'input':
      return { stage, text: 'How much did I spend on groceries last month?', locale: 'en-US' };
    case 'tool_call':
      return { stage, tool: 'spending', consent: 'spending', args: {}, granted: consentScopes };
    case 'tool_result':
      return { stage, tool: 'spending', result: { facts: [], cards: [], citations: [], text: 'There is nothing.' } };
    case 'output':
      return {
        stage,
        text: 'There is nothing.',
        before: '',
        facts: [],
        citations: [],
        message: 'How much did I spend?',
        merchants: [],
        locale: 'en-US',
      };
  }
}
