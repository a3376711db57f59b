// "such as", "including", "among them", "together with": words right in front of names in a sentence.

import { isPlaceOfBodies } from "../sorts/shared-heads.ts";
import { foldInPlace } from "../rows/tidy.ts";

const examples =
  "such as|including|include|includes|included|like|among them|amongst them|for example|notably|e\\.g\\.|wie|darunter|unter ihnen|etwa|zum beispiel|z\\.\\s?b\\.|tels? que|telles que|comme|dont|parmi lesquel(?:le)?s(?: figurent| on trouve)?|notamment|par exemple|como|tales como|incluid[oa]s|incluyen|incluyendo|entre ell[oa]s|entre l[oa]s (?:que|cuales)(?: se)? ?(?:estan|encuentran|figuran|destacan|cuentan)?|entre [oa]s quais(?: estao| figuram)?|por ejemplo|tais como|incluindo|entre el[ae]s|por exemplo|come|quali|tra cui|fra cui|tra questi|(?:tra|fra) (?:le|i) quali(?: figurano| ci sono)?|ad esempio|zoals|waaronder|onder wie|bijvoorbeeld|sasom|daribland|bland dem|till exempel|t\\.\\s?ex\\.|blant dem|herunder|deriblandt|blandt dem|som for eksempel|kuten|muun muassa|esimerkiksi|mm\\.|nagu|nende hulgas|teiste hulgas|naiteks|pieme?ram|tostarp|pavyzdziui|tarp ju|meda l annars|jak|jako|miedzy innymi|m\\.\\s?in\\.|w tym|wsrod nich|wsrod ktorych(?: sa)?|mezi nimiz(?: jsou)?|medzi ktorymi(?: su)?|med katerimi(?: so)?|jako jsou|napriklad|vcetne|mezi nimi|vratane|medzi nimi|kot so|med njimi|vkljucno z|kao sto su|poput|ukljucujuci|medu kojima(?: su)?|medu njima(?: su)?|izmedu ostalih|као што су|попут|укључујући|међу којима(?: су)?|међу њима(?: су)?|између осталих|такие как|включая|в том числе|среди них|среди которых|серед яких|сред които(?: са)?|в их числе|например|такі як|зокрема|у тому числі|серед них|сярод іх|siarod ich|наприклад|включително|като|сред тях|меѓу кои(?: се)?|οπως|μεταξυ των οποιων(?: ειναι| και)?|αναμεσα τους|inclusiv|printre care(?: se numara)?|nder to|nder te cilat|trong do co|precum|cum ar fi|koztuk|peldaul|tobbek kozott|si per shembull|perfshire|gibi|aralarinda|antara lain|termasuk|seperti|misalnya|bao gom|nhu|kama|miongoni mwao|inklusive|besteak beste|entre ells|entre elles|entre (?:els|les) quals(?: hi ha| figuren| destaquen)?|com ara|incloent-hi";

/** Behind these a word for what they are may stand in front of the first name. */
const amongOthers =
  "mimo jine|okrem inych|okrem ineho|among others|amongst others|inter alia|unter anderem|entre otr[oa]s|entre autres|tra (?:gli )?altri|onder anderen?|bland andra|blant andre|blandt andre|izmedu ostalih|medu ostalima|med drugimi|између осталих|в частности|printre altii|μεταξυ αλλων|tobbek kozott|miedzy innymi";

/** "including the heads of A, B and C": the bodies are named. */
const leaders =
  "(?:the )?(?:heads|leaders|directors|chairs|presidents|chief executives|chiefs|bosses|representatives|members) of|(?:die )?(?:vorsitzenden|leiter(?:innen)?|vertreter(?:innen)?) (?:von|der|des)|(?:les )?(?:dirigeants|presidents|responsables|representants) d[eu]s?|(?:los )?(?:presidentes|lideres|directores|dirigentes|representantes) del?|(?:os )?(?:presidentes|lideres|dirigentes|representantes) d[aeo]s?|(?:i )?(?:presidenti|leader|dirigenti|rappresentanti) d[ei]l?|(?:de )?(?:voorzitters|directeuren|vertegenwoordigers) van|(?:ordforande|ledere|lederne|representanter) for|predstavnic[ie]|przedstawiciele|zastupci|представители|представници";
const behind = new RegExp(
  `(?<![a-zа-яёђ-џєіїґα-ω])(?:${examples}|${amongOthers})\\s*[:：,]?\\s*$`,
  "u",
);
const anywhere = new RegExp(
  `(?<![a-zа-яёђ-џєіїґα-ω])(?:${examples})\\s*:?\\s+(?:(?:${leaders}) )?(?=(?:[a-zа-яα-ω']{1,4}\\s|[ld]['’])?["“„«]?§)|(?<![a-zа-яёђ-џєіїґα-ω])(?:${amongOthers}),?\\s+(?=(?:[a-zа-џα-ω'-]{1,24}\\s){0,3}["“„«]?§)`,
  "gu",
);

/** Whether a text ends with such words. */
export function endsWithSuchAs(text: string): boolean {
  return behind.test(foldInPlace(text.slice(-40)));
}

/** Where the names begin behind the last such words, or -1: "bodies such as A and B". */
export function behindSuchAs(text: string): number {
  const folded = foldInPlace(text);
  const found = [...markCapitals(text, folded).matchAll(anywhere)].at(-1);
  return found === undefined ? -1 : found.index + found[0].length;
}

/** The folded text with "§" for the first letter of every capitalised word, or one with a capital behind. */
function markCapitals(text: string, folded: string): string {
  const letters = folded.split("");
  for (const { index } of text.matchAll(/(?<![\p{L}\p{M}])(?=\p{Lu}|\p{Ll}{1,2}\p{Lu})/gu))
    letters[index] = "§";
  return letters.join("");
}

/**
 * Names of which one begins with such words are examples of what stands before: "several mayors, such as A, B and C". A
 * first name with many small words in front of such words begins behind them.
 */
export function withoutSortOfExamples(names: readonly string[]): string[] {
  const from = names.findLastIndex((name, at) => at <= 2 && startsExample.test(foldInPlace(name)));
  return names.slice(Math.max(0, from)).map((name, at) => {
    if (at > 0) return name;
    return from >= 0 ? name.replace(/^\S+\s+/u, "") : behindLead(name);
  });
}

const startsExample =
  /^(?:etwa|darunter|beispielsweise|notamment|including|namely|zoals|onder anderen?|bijvoorbeeld|daribland|deriblant|herunder|kuten|poput|kao|например|зокрема|включая|incluyendo|incluindo|como|comme|come|seperti|termasuk) (?=\S)/u;

function behindLead(name: string): string {
  const at = behindSuchAs(name);
  const small = name.slice(0, Math.max(0, at)).match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0;
  return at > 0 && small >= 4 ? name.slice(at).trim() : name;
}

const together =
  "together with|along with|jointly with|(?:gemeinsam|zusammen) mit|aux cotes d[eu]|junto (?:con|a)|conjuntamente con|juntamente com|junto com|insieme a(?:lla?|gli|i|d)?|samen met|tillsammans med|sammen med|kopa ar|kartu su|razem z|wraz z|wspolnie z|spolecne s|spolu s|skupaj z|skupa s|zajedno sa?|заједно са?|вместе с|совместно с|разом [зі]з?|заедно с(?:ъс)?|заедно со|μαζι με|impreuna cu|bashke me|bersama(?:-sama)?(?: dengan)?|cung voi|pamoja na";
const others =
  "(?:(?:more than |over |uber |mas de |plus de |piu di |vise od |више од |более чем )?(?:[0-9]{1,4}|many|several|some|numerous|viele[nr]?|zahlreichen|mehreren|de nombreu(?:x|ses)|plusieurs|d'|muchas|muchos|varias|varios|otras|otros|muitas|muitos|varias|outras|outros|molte|molti|altre|altri|vele|veel|tal van|manga|mange|flere|flera|drugim|mnogim|brojnim|другим|многим|многими|другими|бројним|багатьма|іншими|πολλες|αλλες|πολλους|αλλους|pana|wieloma|innymi|dalsimi|mnoha) )?(?:(?:other|others|further|weiteren|anderen|autres|otras|otros|outras|outros|altre|altri|andere|andra|andre|drugim|другим|другими|іншими|αλλες|αλλους|innymi|dalsimi) )?(?:\\p{L}+ ){0,2}?(?:and|und|et|y|e|en|och|og|ja|i|a|и|та|και|ve) (?:(?:with|mit|avec|con|com|met|med|s|sa|са|с|із|з|με|z) )?";
const joins = new RegExp(
  `,?\\s(?:${together})\\s(?:${others})?(?:(?:the|der|dem|den|die|das|la|le|les|el|los|las|lo|il|i|gli|o|a|os|as|de|het|το|τη|την|τον|τους|τις|τα) |l')?(?=["“„«]?§)`.replaceAll(
    "\\p{L}",
    "[^\\s§,.;:]",
  ),
  "u",
);

/** A text whose names two of such words join: with a comma there instead; `joined` when there were any. */
export function withoutTogether(text: string): { readonly text: string; readonly joined: boolean } {
  const folded = foldInPlace(text);
  const found = folded.length === text.length ? joins.exec(markCapitals(text, folded)) : null;
  if (found === null || found.index < 3) return { text, joined: false };
  const behindThem = text.slice(found.index + found[0].length);
  return { text: `${text.slice(0, found.index)}, ${behindThem}`, joined: true };
}

/** "of A, of B and of C" without what every name repeats; "A, of Aville, and B, of Beburg" repeats nothing. */
export function withoutRepeatedOf(text: string): string {
  const clause = clauseBehind.exec(text)?.[0] ?? "";
  const named = startsWithOf.test(clause.replace(/^,\s+/u, "")) ? text : text.replace(clause, "");
  const [, ...parts] = named.split(/,\s+/u);
  const every = parts.length > 0 && parts.every((part) => startsWithOf.test(part));
  const repeats = behindAnd.test(text) || !bareBehindAnd.test(text);
  return every && repeats
    ? text.replaceAll(again, (whole: string, sign: string, at: number) =>
        isPlaceOfBodies(text.slice(0, at), whole.slice(sign.length), text.slice(at + whole.length))
          ? whole
          : sign,
      )
    : text;
}

/** "…, this appeal asks for the lamps": five words and more in small letters behind the last comma. */
export const clauseBehind = /,\s+(?:\p{Ll}[\p{L}'’-]*\s+){4,}[^,]*$/u;

const of =
  "(?:de la |de l[’']|du |des |d[’']|del |de los |de las |de |da |do |dos |das |della |dell[’']|dei |degli |delle |dal |dalla |dall[’']|dai |dagli |dalle |pela |pelo |pelas |pelos |aux |de către |von |vom |von der |von dem |von |van de |van het |by the |by )";
const startsWithOf = new RegExp(`^${of}(?=["“„«]?\\p{Lu})`, "u");
const bareBehindAnd =
  /\s(?:et|y|e|und|en|and)\s(?:(?:la|le|les|el|los|las|il|o|a|die|der|the)\s)?\p{Lu}/u;
const behindAnd = new RegExp(`\\s(?:et|y|e|und|en|and|și)\\s${of}(?=["“„«]?\\p{Lu})`, "u");
const again = new RegExp(`((?:,|\\s(?:et|y|e|und|en|and))\\s)${of}(?=["“„«]?\\p{Lu})`, "gu");
