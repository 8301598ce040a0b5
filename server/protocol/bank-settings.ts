import * as z from 'zod';

/** Languages that the assistant speaks. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** Words that a customer or an operator reads: one line, no control characters. */
const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'must be one line without control characters');
const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'must be six lower-case hexadecimal digits after #, such as #2348c9');
const days = (longest: number) => z.int().min(1).max(longest);

const handOffSchema = z.strictObject({
  phone: z
    .string()
    .regex(/^\+?[\d ()-]{3,30}$/, 'must be a telephone number, such as +1 800 555 0100')
    .nullable()
    .default(null)
    .describe('Telephone number of your people, as customers dial it'),
  url: z
    .url({ protocol: /^https$/, hostname: z.regexes.domain })
    .max(500)
    .nullable()
    .default(null)
    .describe('Page on which customers reach a person, https'),
  hours: line(200).nullable().default(null).describe('When somebody is there, in words'),
});

export const themeSchema = z.strictObject({
  accent: colour
    .nullable()
    .default(null)
    .describe('Colour of buttons and of the customer’s words; must be readable with white. Nothing: the widget’s own'),
  accent_dark: colour
    .nullable()
    .default(null)
    .describe('The same in dark colours; must be readable on near-black. Nothing: the accent, lightened'),
  radius: z.int().min(0).max(24).nullable().default(null).describe('Corner radius of the panel in pixels, 0 to 24'),
  font: z
    .string()
    .regex(/^[\p{L}\d][\p{L}\d -]{0,59}$/u, 'must be the name of one font family: letters, digits, spaces, hyphens')
    .nullable()
    .default(null)
    .describe('Name of a font family that your pages load'),
});
/** How the widget looks at a bank; null is the widget's own. */
export type Theme = z.infer<typeof themeSchema>;

const pluginSchema = z.strictObject({
  enabled: z.boolean().default(true).describe('Whether it takes part'),
  config: z
    .record(z.string(), z.unknown())
    .default({})
    .describe('Its configuration; what is missing takes its default'),
});

const modelSchema = z.strictObject({
  hosted: z
    .boolean()
    .default(true)
    .describe('Whether the hosted model may word answers where the platform has one; off: the embedded one alone'),
  name: line(100)
    .nullable()
    .default(null)
    .describe('Name of the hosted model at the platform’s endpoint; nothing: the platform’s'),
  customer_data: z
    .boolean()
    .default(true)
    .describe(
      'Whether the hosted model may see figures of a customer, personal data masked; off: it words only answers that need none',
    ),
});
/** Which model may see what. */
export type ModelPolicy = z.infer<typeof modelSchema>;

const retentionSchema = z
  .strictObject({
    conversations: days(3_650).default(730).describe('Days that messages are kept'),
    traces: days(3_650).default(730).describe('Days that decisions are kept; at least as long as messages'),
    access_log: days(7_300)
      .nullable()
      .default(null)
      .describe('Days that it is kept who of the bank looked at what; nothing: for good'),
  })
  .refine(({ conversations, traces }) => traces >= conversations, {
    path: ['traces'],
    message: 'must be at least as long as conversations: a figure in a message is proven by its trace',
  });

/** What a bank decides for itself. Every field has a default, so that a bank that decided nothing has settings too. */
export const bankSettingsSchema = z.strictObject({
  hand_off: handOffSchema.prefault({}).describe('Where a customer reaches a person'),
  theme: themeSchema.prefault({}).describe('How the widget looks'),
  languages: z
    .array(z.enum(languages))
    .min(1)
    .refine((list) => new Set(list).size === list.length, 'must name each language once')
    .default([...languages])
    .describe('Languages that answers are given in; others get the first'),
  plugins: z.record(z.string().max(100), pluginSchema).default({}).describe('Plugins by id that are not as they come'),
  offers: z.boolean().default(true).describe('Whether offers are shown at all'),
  live_offers: z
    .array(
      z
        .string()
        .regex(
          /^offer\.[a-z0-9-]{1,80}@\d+\.\d+\.\d+( until \d{4}-\d{2}-\d{2})?$/,
          'must be an offer, its version and perhaps its last day, such as offer.savings@1.0.0 until 2027-03-31',
        ),
    )
    .max(100)
    .default([])
    .describe(
      'Offers that may be shown, each in the version that you looked at; one a line, such as offer.savings@1.0.0 until 2027-03-31. None is shown that is not here',
    ),
  offer_days_in_30: z
    .int()
    .min(1)
    .max(30)
    .default(10)
    .describe('Days out of thirty on which the same offer may be shown to the same customer'),
  articles: z
    .strictObject({
      enabled: z.boolean().default(true).describe('Whether articles are shown and quoted'),
      left_out: z
        .array(z.string().max(100))
        .max(500)
        .default([])
        .describe('Ids of articles that are not, with their translations'),
      left_out_topics: z.array(z.string().max(60)).max(50).default([]).describe('Topics of which no article is'),
    })
    .prefault({})
    .describe('What is taught'),
  model: modelSchema.prefault({}).describe('Which model words the answers'),
  retention: retentionSchema.prefault({}).describe('How long data is kept'),
  messages_per_minute: z
    .int()
    .min(1)
    .max(1_000)
    .nullable()
    .default(null)
    .describe(
      'Chat messages that a customer may send in a minute; nothing: the platform’s limit, which is also the most',
    ),
});
export type BankSettings = z.infer<typeof bankSettingsSchema>;

/** The settings of a bank that decided nothing. */
export const defaultSettings: BankSettings = bankSettingsSchema.parse({});
