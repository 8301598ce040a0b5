/**
 * Names that people ask about whether they pay there or not: a question about one that is in none of their payments must find none, and not be
 * answered as if it had named nobody. In small letters, without accents and marks.
 */
const brands = new Set(
  `7 eleven|aarp|academy sports|ace hardware|adidas|adobe|airbnb|albertsons|aldi|alibaba|aliexpress|allstate|amazon|amazon prime|amc|american airlines|amtrak|apple music|apple pay|apple tv|applebees|arbys|ashley furniture|at&t|athleta|audible|autozone|avis|baskin robbins|bath & body works|bed bath|best buy|big lots|blue apron|blue cross|bodega aurrera|booking com|bp|burger king|cabify|canva|capcut|cash app|cashapp|chatgpt|cheesecake factory|chevron|chewy|chick fil a|chilis|chipotle|cinemark|cinepolis|circle k|claro|coinbase|comcast|coppel|corte ingles|costco|crunchyroll|cvs|dave|dennys|didi|directv|dish network|disney|disney plus|dollar general|dollar tree|dominos|doordash|draftkings|dropbox|duolingo|dunkin|dunkin donuts|ebay|el corte ingles|elektra|enterprise rent a car|equinox|espn|etsy|expedia|exxon|facebook|family dollar|fanduel|fedex|foot locker|gamestop|geico|glovo|godaddy|goodwill|google one|google play|grubhub|gympass|h&m|harbor freight|hbo|hbo max|heb|hello fresh|hellofresh|hertz|hobby lobby|home depot|hulu|icloud|ihop|ikea|in n out|inditex|instacart|instagram|intuit|izzi|jcpenney|jersey mikes|jetblue|jiffy lube|kaiser|kfc|klarna|kohls|kroger|la fitness|lidl|linkedin|liverpool|lowes|lululemon|lyft|macys|marshalls|mcdonald|mcdonalds|medicaid|megacable|meijer|mercado libre|mercado pago|mercadolibre|mercadona|metro pcs|michaels|microsoft|movistar|netflix|nike|nintendo|nordstrom|nytimes|office depot|old navy|olive garden|onlyfans|optimum|oxxo|panda express|panera|panera bread|papa johns|paramount plus|patreon|paypal|peacock|pei wei|peloton|petco|petsmart|pizza hut|planet fitness|playstation|popeyes|priceline|primark|publix|quickbooks|rappi|ring doorbell|rite aid|roblox|ross dress|safeway|sams club|sears|sephora|shein|shopify|six flags|snapchat|sony|soriana|southwest airlines|spectrum|spirit airlines|spotify|starbucks|state farm|stop & shop|strava|stubhub|subway|supercuts|swiggy|t mobile|taco bell|taskrabbit|telcel|telmex|temu|tesla|texas roadhouse|tiktok|tinder|tj maxx|tmobile|totalplay|toyota|trader joes|tropical smoothie|turbotax|twitch|uber|uber eats|ubereats|ulta|under armour|uniqlo|usps|venmo|verizon|vons|walgreens|walmart|wawa|wayfair|weight watchers|wells fargo|wendys|western union|whataburger|whole foods|xbox|xfinity|youtube|youtube premium|youtube tv|zappos|zara|zelle|zillow|zipcar|zoom`.split(
    '|',
  ),
);

/** Names that are words as well: names where a shop stands, or with a capital letter inside the sentence. */
const words = new Set(
  'affirm|afterpay|alamo|alaska|anthropologie|apple|chase|chili|costa|delta|discover|edison|express|firestone|gap|google|lemonade|lime|marriott|max|meta|oculus|prime|progressive|ross|shell|sonic|spirit|sprint|square|staples|steam|stripe|subway|target|united|visible|vans'.split(
    '|',
  ),
);
const shop = /\b(?:at|from|gave|pay|paid|pague|vs)\s+$|^\s*(?:and|what about|how about|only|just|y|y en|que tal)\s+$/;
/** Beside another name, as in "shell or chevron", it is one as well. */
const beside = /^\s+(?:or|vs|o)\s+(\S+)/;
const longest = Math.max(...[...brands].map((name) => name.split(' ').length));
const word = /[\p{L}\p{N}][\p{L}\p{N}&]*(?:['’][\p{L}]+)*/gu;

/** Every word of a name that is nothing else. */
export const brandWords: readonly string[] = [...brands].flatMap((name) => name.split(' '));

/**
 * Where the first well-known name stands; null when there is none.
 * @param folded the text, folded, what was understood left out
 * @param isCapital tells whether a folded word is written with a capital letter
 */
export function findBrand(
  folded: string,
  isCapital: (word: string) => boolean,
): { readonly start: number; readonly end: number } | null {
  const tokens = [...folded.matchAll(word)];
  for (const [index, { index: start }] of tokens.entries()) {
    for (let length = Math.min(longest, tokens.length - index); length >= 1; length--) {
      const last = tokens[index + length - 1];
      if (!last) continue;
      const end = last.index + last[0].length;
      const said = folded
        .slice(start, end)
        .replaceAll(/['’]/g, '')
        .replaceAll(/[-.\s]+/g, ' ');
      const isName =
        brands.has(said) ||
        (words.has(said) &&
          ((index > 0 && isCapital(said)) ||
            shop.test(folded.slice(0, start)) ||
            brands.has(beside.exec(folded.slice(end))?.[1] ?? '')));
      if (isName) return { start, end };
    }
  }
  return null;
}
