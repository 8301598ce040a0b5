const yes =
  /^(?:yes|yep|yeah|yup|sure|ok|okay|do it|do that|go ahead|please do|confirm|confirmed|correct|right|that is right|si|claro|vale|hazlo|adelante|confirmo|de acuerdo|correcto)(?: (?:please|do it|do that|go ahead|i confirm|thanks|thank you|por favor|hazlo|adelante|gracias|confirmo))*$/;
const no =
  /^(?:no|nope|nah|do not|dont|cancel|stop|never mind|nevermind|not now|leave it|mejor no|cancela|dejalo|ahora no|olvidalo)(?: (?:thanks|thank you|please|do not|dont|gracias|por favor|leave it|dejalo))*$/;

/** Whether a whole message says yes or no, and nothing else: "yes, but only Streamly" is neither. */
export function decisionOf(message: string): 'yes' | 'no' | null {
  const words = message
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
  if (yes.test(words)) return 'yes';
  return no.test(words) ? 'no' : null;
}
