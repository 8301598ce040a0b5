import * as z from 'zod';
import { guardrailStages, familySchemas, type Plugin, type ToolPlugin } from '../../plugins/kit/index.ts';
import { offerProblems } from './offer-rules.ts';

/** Distinct example questions that the embedded model needs of a tool, in each language. */
const fewestQuestions = 8;
const slots = new Set(['category', 'merchant', 'period', 'account', 'money']);
const snakeCase = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

/** What is wrong with what a plugin says of itself, before it is asked anything. */
export function manifestProblems(plugin: Plugin): string[] {
  const { id, version, summary, kind } = plugin;
  return [
    ...(new RegExp(`^${kind}\\.[a-z0-9]+(-[a-z0-9]+)*$`).test(id) ? [] : [`id "${id}" is not "${kind}.<kebab-case>"`]),
    ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : [`version "${version}" is not a semantic version such as 1.0.0`]),
    ...(/^\S.*[.]$/.test(summary) ? [] : ['summary is not one sentence that ends with a full stop']),
    ...schemaProblems('config', plugin.config),
    ...kindProblems(plugin),
  ];
}

/** A strict object in which everything has a default and a description: a bank sees it as a form. */
function schemaProblems(name: string, schema: z.ZodType, least: object = {}): string[] {
  if (!(schema instanceof z.ZodObject) && schema._zod.def.type !== 'object') return [`${name} is not a z.strictObject`];
  const defaults = schema.safeParse(least);
  if (!defaults.success) return [`${name} does not parse without values: ${z.prettifyError(defaults.error)}`];
  if (!schema.safeParse(defaults.data).success) return [`${name} does not parse its own defaults`];
  if (schema.safeParse({ ...least, nothing_of_this_name: 1 }).success)
    return [`${name} takes unknown fields; use z.strictObject`];
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(properties).flatMap(([field, json]) =>
    typeof json === 'object' && json.description ? [] : [`${name}.${field} has no description; add .describe()`],
  );
}

function kindProblems(plugin: Plugin): string[] {
  switch (plugin.kind) {
    case 'signal':
      return plugin.family in familySchemas ? [] : [`there is no signal family "${plugin.family}"`];
    case 'persona':
      return [
        ...(snakeCase.test(plugin.persona) ? [] : [`persona "${plugin.persona}" is not snake_case`]),
        ...(Number.isInteger(plugin.priority) ? [] : ['priority is not a whole number']),
      ];
    case 'offer':
      return offerProblems(plugin);
    case 'guardrail':
      return plugin.stages.length > 0 && plugin.stages.every((stage) => guardrailStages.includes(stage))
        ? []
        : [`stages must be some of ${guardrailStages.join(', ')}`];
    case 'tool':
      return toolProblems(plugin.tool);
    case 'connector':
      return [];
  }
}

function toolProblems(tool: ToolPlugin['tool']): string[] {
  const { en, es = [] } = tool.examples;
  return [
    ...(snakeCase.test(tool.name) ? [] : [`tool.name "${tool.name}" is not snake_case`]),
    ...(tool.description === '' ? ['tool.description is empty'] : []),
    ...(tool.status === '' ? ['tool.status is empty'] : []),
    ...schemaProblems('tool.arguments', tool.arguments, leastArguments(tool)),
    ...Object.entries({ en, es }).flatMap(([language, questions]) =>
      new Set(questions).size >= fewestQuestions
        ? []
        : [`tool.examples.${language} has ${new Set(questions).size} questions; ${fewestQuestions} are needed`],
    ),
    ...[...en, ...es].flatMap((question) => slotProblems(question, tool.arguments)),
  ];
}

/** The arguments of a tool that is told nothing: its defaults, and the customer's message where it asks for the `question`. */
export function leastArguments(tool: Pick<ToolPlugin['tool'], 'arguments'>): object {
  return tool.arguments.safeParse({}).success ? {} : { question: 'What is an emergency fund?' };
}

/** A slot is one that the embedded model fills, or fixes an argument to a value that it takes. */
function slotProblems(question: string, schema: z.ZodType): string[] {
  return Array.from(question.matchAll(/<([^<>]*)>/g), ([, slot = '']) => slot).flatMap((slot) => {
    if (slots.has(slot)) return [];
    const [, argument = '', value = ''] = /^([a-z_]+)=(.+)$/.exec(slot) ?? [];
    const fits = [value, Number(value), value === 'true'].some(
      (one) =>
        argument !== '' && schema.safeParse({ [argument]: one, ...leastArguments({ arguments: schema }) }).success,
    );
    return fits ? [] : [`"${question}": <${slot}> is no slot and fixes no argument`];
  });
}
