import * as z from 'zod';
import {
  criterionSchema,
  type PersonaAssignment,
  type PluginContext,
  type WindowKey,
  type WindowSignals,
} from '../../plugins/kit/index.ts';
import { insufficientData } from '../../plugins/personas/index.ts';
import { callPure } from '../host/envelope.ts';
import type { Host } from '../host/host.ts';
import type { TraceRecorder } from '../trace/recorder.ts';

/** What a persona must return. */
export const personaResultSchema = z.strictObject({ match: z.boolean().nullable(), because: z.array(criterionSchema) });

/** What everybody is when nothing else matches, or when a plugin could not tell. */
export const generalPersona = 'general';

/** Tries the personas in order of priority: the first match is the primary one, the rest are kept with their reasons. */
export function assignPersonas(
  signals: WindowSignals,
  window: WindowKey,
  { host, context, recorder }: { host: Host; context: PluginContext; recorder: TraceRecorder | null },
): PersonaAssignment {
  const matched: PersonaAssignment['matched'] = [];
  const unknown: PersonaAssignment['unknown'] = [];
  let general: PersonaAssignment['matched'][number] = { id: generalPersona, because: [] };
  const plugins = host.ofKind('persona').sort((a, b) => a.plugin.priority - b.plugin.priority);
  for (const loaded of plugins) {
    const { persona } = loaded.plugin;
    const { match, because } = callPure<z.infer<typeof personaResultSchema>>(
      loaded,
      recorder,
      {
        span: {
          name: `persona ${persona} ${window}`,
          kind: 'CHAIN',
          attributes: { 'spendsense.window': Number(window) },
          input: { window: Number(window) },
        },
        output: personaResultSchema,
        onFailure: (error) => ({
          match: null,
          because: [{ criterion: 'plugin', value: error.code, threshold: 'an answer', met: null, evidence: [] }],
        }),
        annotate: (span, result) => {
          span.attributes['spendsense.match'] = result.match;
        },
      },
      () => loaded.plugin.create(context, loaded.config).assign(signals),
    );
    if (persona === generalPersona) general = { id: persona, because };
    else if (match === true) matched.push({ id: persona, because });
    else if (match === null) unknown.push({ id: persona, because });
  }
  if (matched.length > 0) return { primary: matched[0]?.id ?? generalPersona, matched, reason: null, unknown };
  const missing = general.because.find(({ criterion }) => criterion === insufficientData);
  const reason = missing ? `${insufficientData}: ${String(missing.value)}` : 'no_pattern_matched';
  return { primary: generalPersona, matched: [general], reason, unknown };
}
