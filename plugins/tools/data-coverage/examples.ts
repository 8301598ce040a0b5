/** Questions about what data there is. */
export const examples = {
  en: [
    'what data do you have',
    'what data do you have about me',
    'which accounts can you see',
    'what accounts do i have',
    'how far back does your data go',
    'since when do you have my data',
    'how old is your data',
    'when was this updated',
    'how up to date is this',
    'is anything missing from my data',
    'what can you see',
    'do you see all my accounts',
    'where is my other account',
  ],
  es: [
    'que datos tienes',
    'que datos tienes de mi',
    'que cuentas ves',
    'que cuentas tengo',
    'desde cuando tienes datos',
    'como de actualizados estan los datos',
    'cuando se actualizo',
    'falta algo en mis datos',
  ],
} as const;
