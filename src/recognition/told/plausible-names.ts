// What a sentence gives as names of signatories, split and looked at together.

import { hanOfficeAndPerson } from "../clauses/han-office.ts";
import { isCalledAsPage } from "../list/addresses.ts";
import { shapeOf } from "../list/shape.ts";
import { twoPersons } from "../clauses/two-persons.ts";
import { splitInline } from "../inline/split-inline.ts";
import { saysMore } from "../more/more-signatories.ts";
import { wordsOf } from "../rows/tidy.ts";
import { apartBehindSort, beginsWithSort, withoutSortInFront } from "../sorts/sort-in-front.ts";
import { type SentenceLanguage, withoutSorts } from "../running-text/ends-of-names.ts";
import { areSortsOfBodies } from "../sorts/sorts-of-people.ts";
import { withSharedHeads } from "../sorts/shared-heads.ts";
import { splitOfficeGroups } from "../separators/office-groups.ts";
import { splitLast } from "../running-text/last-name.ts";
import { signerOf, signersOf } from "../running-text/signer.ts";
import { conjunctionsOf } from "../words/conjunctions.ts";
import { isCountryName } from "../words/countries.ts";
import { isPlaceholder } from "../words/placeholders.ts";
import type { SentenceWords } from "../words/prose-words.ts";

/** The names of an enumeration; where it is sure that there are names, a conjunction alone may join two. */
export function splitNames(text: string, { languages }: SentenceLanguage, sure = false): string[] {
  const groups = splitOfficeGroups(text, conjunctionsOf(languages));
  if (groups !== null) return groups;
  const plain = withoutSorts(text);
  const names =
    splitInline(plain, languages)?.names ??
    (sure ? splitLast(plain, conjunctionsOf(languages)) : []);
  const apart = apartBehindSort(names, conjunctionsOf(languages));
  const each = apart.filter((name) => !saysMore(name)).flatMap((name) => name.split(behindBracket));
  return withSharedHeads(each.flatMap(twoPersons)).map((name) =>
    withoutDutchArticle(name, languages),
  );
}

/** "海港聯盟(Harbour League)和領航員工會": behind a closed bracket the conjunction parts two names, 以及 everywhere. */
const behindBracket =
  /(?<=\p{Script=Han}\s?[（(][^()（）]{1,120}[)）])(?:和|及|以及|与|與)(?=\p{Script=Han})|(?<=\p{Script=Han}{2})以及(?=\p{Script=Han}{2})/u;

/** In a Dutch sentence "de" in small letters is the article of the name behind it; elsewhere it is part of names. */
function withoutDutchArticle(name: string, [language]: readonly string[]): string {
  return language === "nl" ? name.replace(/^(?:de|het)\s(?=\p{Lu})/u, "") : name;
}

/** Two organisations beyond doubt: by their words, or because both begin with the same word and go on. */
export function isPair(names: readonly string[]): boolean {
  const [one = "", other = ""] = names;
  if (names.length !== 2 || /\p{Script=Han}/u.test(one)) return false;
  const [head, ...rest] = one.split(/\s+/u);
  const [otherHead, ...otherRest] = other.split(/\s+/u);
  const alike = head === otherHead && rest.length >= 2 && otherRest.length >= 2;
  return alike || names.every((name) => shapeOf(name).organisation);
}

/** "Those of the harbour office": nobody is called so. */
const those =
  /^(?:those|diejenigen|jene|ceux|celles|quelli|quelle|coloro|cei|cele|aquell[oa]s|aquel[ea]s|degenen|dem som|de som|tych|tyto|онези|оние|azok) /u;

export function isName(printed: string, sentence: SentenceWords): boolean {
  const name = /^\p{Script=Han}/u.test(printed) ? withoutAlias(printed) : printed;
  const shape = shapeOf(signerOf(withoutSortInFront(name)), sentence);
  const short = /\p{Script=Han}|[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
    name,
  )
    ? name.length <= 36 && !/[，。；]/u.test(name)
    : wordsOf(name).length <= 16 && name.length <= 140;
  return (
    short &&
    !shape.prose &&
    !those.test(name) &&
    !isPlaceholder(name) &&
    shape.name >= 0.5 &&
    !isDay.test(name) &&
    (!bareNumber.test(name) || isCalledAsPage(name)) &&
    !relative.test(name) &&
    isWhole(name)
  );
}

/** A name in Han is told once more in Latin letters behind it. */
function withoutAlias(name: string): string {
  return name.length > 140
    ? name
    : name.replace(/\s*[（(]\p{Script=Latin}[^()（）]{1,100}[)）]$/u, "");
}

/** "die die Lampen": a clause about whoever stands in front. */
const relative = /^(?:die|der|das|den|dem|welche[rsnm]?)\s(?:die|der|das|den|dem|eine[rnsm]?)\s/u;

/** No quotation marks that were cut apart, and no time of day. */
function isWhole(name: string): boolean {
  const count = (signs: RegExp): number => name.match(signs)?.length ?? 0;
  const apart =
    count(/[«]/gu) !== count(/[»]/gu) || (count(/[“”„"]/gu) % 2 === 1 && !/\d["”]/u.test(name));
  return (
    !apart && !/\d[:.]\d\d(?!\d)\s?(?:[ap]\.?m|Uhr|h\b)|\d\s?[ap]\.?m\.?(?!\p{L})/iu.test(name)
  );
}

/** Parts of a date. */
const isDay =
  /^(?:\p{L}{1,4} )?(?:\d{1,2}\.?\s)?\p{L}+\.?\s\d{2,4}$|^(?:\p{L}{1,4} )?\d{1,2}\.?\s\p{L}+$|^\d{4}$/u;

/** Small letters and figures only: so many, or a sort of people. */
const bareNumber = /^(?!.*\p{Script=Georgian})[\p{Ll}\p{M}\p{N}\s.,'’-]+$/u;

/** Where a statement can be shared. */
const networks =
  /(?:^|\s)(?:IG|FB|TG|Facebook|Instagram|Twitter|X|Telegram|YouTube|TikTok|LinkedIn|WhatsApp|Mastodon|Bluesky|Threads|Viber|VK)$/u;

/** A name of two to four words in a script that has no capitals. */
const twoWordsWithoutCase =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Georgian}]+(?:[\s-][\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Georgian}'’"]+){1,3}$/u;

/** Sorts of people, not names. */
const sortsInHan =
  /^(?:小學|中學|大學|小学|中学|大学|學校|学校|特殊學校|宗教|社區|社区|群體|群体)$|(?:幹事|干事|成員|成员|校友|會員|会员|學生|学生|教師|教师|老師|老师|市民|人士|代表|同學|同学|群眾|群众|關係者)$/u;

/** Three names and more, or two of organisations, most of which show what they are; or names where it is `sure` that names stand. They are no states. */
export function plausible(names: readonly string[], sure = false): string[] | null {
  const kept = names.filter((name) => name !== "");
  const shapes = signersOf(kept).map((name) => shapeOf(name));
  const sorted = kept.filter(
    (name, at) =>
      beginsWithSort(name) && shapes[at]?.organisation === false && shapes[at].person === false,
  ).length;
  const organisations = shapes.filter(({ organisation }) => organisation).length;
  const telling = shapes.filter(
    ({ organisation, person }, at) =>
      organisation || person || hanOfficeAndPerson(kept[at] ?? "") !== null,
  ).length;
  const short = kept.filter(
    (name, at) =>
      /^[\p{Lu}\p{N}][\p{Lu}\p{N}-]+$/u.test(name) ||
      (shapes[at]?.organisation === false && twoWordsWithoutCase.test(name)),
  ).length;
  if (kept.length < 2 || (kept.length === 2 && organisations < 2 && !sure)) return null;
  if (telling + short + sorted < 0.5 * kept.length && !(sure && kept.every(isCapitalised)))
    return null;
  if (kept.filter((name) => networks.test(name)).length >= 2) return null;
  if (kept.filter(areSortsOfBodies).length >= 0.5 * kept.length) return null;
  if (kept.filter((name) => sortsInHan.test(name)).length >= 0.5 * kept.length) return null;
  return kept.filter(isCountryName).length >= 0.4 * kept.length
    ? null
    : kept.map(withoutSortInFront);
}

function isCapitalised(name: string): boolean {
  return /^["“„«(]?(?:\p{Ll}{1,2})?[\p{Lu}\p{N}\p{Lo}]/u.test(name);
}
