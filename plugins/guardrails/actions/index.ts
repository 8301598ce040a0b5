import * as z from 'zod';
import { definePlugin } from '../../kit/index.ts';
import { replaceSentences, type SentenceRule } from '../shared/sentence-rules.ts';

const replacement = {
  en: 'I have changed nothing: whatever changes something waits for your yes.',
  es: 'No he cambiado nada: todo lo que cambia algo espera a tu sí.',
};

const doneEn =
  'transfer(?:red)?|mov(?:ed?|ing)|sent|send|paid|pay|cancell?(?:ed|ing)?|clos(?:ed?|ing)|open(?:ed|ing)?|block(?:ed|ing)?|fr(?:ozen|oze|eeze)|disput(?:ed?|ing)|refund(?:ed|ing)?|schedul(?:ed?|ing)|book(?:ed|ing)|appl(?:ied|y)|submitt?(?:ed|ing)?|chang(?:ed?|ing)|updat(?:ed?|ing)|delet(?:ed?|ing)|set up|signed|enroll?(?:ed|ing)?|invest(?:ed|ing)?|bought|sold|contact(?:ed|ing)?|notif(?:ied|y)|emailed|reported|increas(?:ed?|ing)|lower(?:ed|ing)|raised|waived|reversed|credited|deposited|withdrawn|renewed|activated|unsubscribed|took care of|taken care of|call(?:ed|ing)|ordered';
const doneEs =
  'transferido|movido|enviado|pagado|cancelado|cerrado|abierto|bloqueado|congelado|disputado|reembolsado|programado|reservado|solicitado|presentado|cambiado|actualizado|borrado|eliminado|configurado|inscrito|invertido|comprado|vendido|contactado|avisado|notificado|reportado|aumentado|bajado|subido|renovado|activado|depositado|ordenado|llamado|hecho';

/** Nothing is ever done by an answer: a change is proposed ("shall I …"), and made by the server after the customer's yes. */
export const actionRules: readonly SentenceRule[] = [
  {
    reason: 'ACTION_CLAIMED',
    pattern: new RegExp(
      String.raw`(?<!\b(?:shall|should) )\b(?:i|we|your bank|the bank)(?:'ve| have|'ll| will|'m| am|'re| are| just| now| already| have already| went ahead and)*\s+(?:just |now |already |going to |successfully )*(?:${doneEn})\b`,
      'iu',
    ),
    unless:
      /\b(?:i|we) (?:have )?(?:not|never|cannot|can't|haven't|won't|don't)\b|\b(?:the|your) bank (?:has )?last\b|\bwhat (?:i|we) call/iu,
  },
  {
    reason: 'ACTION_CLAIMED',
    pattern: new RegExp(
      String.raw`\b(?:(?:ya )?(?:te )?(?:lo |la |los |las )?he|(?:ya )?hemos|(?:tu|el) banco ha) (?:ya )?(?:${doneEs})\b|\b(?:transferí|moví|envié|pagué|cancelé|cerré|abrí|bloqueé|solicité|cambié|actualicé|borré|programé|contacté|compré|vendí|invertí|me (?:encargué|ocupé)|voy a (?:transferir|mover|enviar|pagar|cancelar|cerrar|abrir|bloquear|solicitar|cambiar)|(?:transferiré|moveré|enviaré|pagaré|cancelaré|cerraré|bloquearé|solicitaré))(?![\p{L}])`,
      'iu',
    ),
    unless: /\b(?:no|nunca) (?:te |lo |la |los |las )*(?:he|hemos|ha)\b/iu,
  },
  {
    reason: 'ACTION_CLAIMED',
    pattern: new RegExp(
      String.raw`\b(?:your|the) (?:transfer|payment|cancellation|application|request|dispute|order|refund|subscription|account|card) (?:has been|was|is now|is being) (?:successfully |now )?(?:made|done|sent|submitted|processed|completed|cancell?ed|approved|closed|opened|blocked|frozen|filed|scheduled|confirmed)|\b(?:tu|la|el) (?:transferencia|pago|cancelación|solicitud|disputa|orden|reembolso|suscripción|cuenta|tarjeta) (?:ha sido|fue|quedó|está siendo|ya está) (?:hech|realizad|enviad|procesad|completad|cancelad|aprobad|cerrad|abiert|bloquead|programad|confirmad)[oa]`,
      'iu',
    ),
  },
];

/** An answer does nothing: what says that something was done, or will be, is replaced. */
export default definePlugin({
  kind: 'guardrail',
  id: 'guardrail.actions',
  version: '1.0.0',
  summary: 'Replaces claims that something was done or will be done.',
  config: z.strictObject({}),
  stages: ['output'],
  create: () => replaceSentences(actionRules, replacement),
});
