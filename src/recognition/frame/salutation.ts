// How letters begin: "Dear members of …", "Sehr geehrte …", "Poštovani …". The text proper starts behind it.

import { fold } from "../rows/tidy.ts";
import { roleWords } from "../words/name-words.ts";

/** Whether a row is a salutation; it is short and ends with a comma, a colon or nothing. */
export function isSalutation(text: string): boolean {
  return (
    text.length <= 200 &&
    !/[.;。]\s*$/u.test(
      text.replace(/(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|Hr|Srs?|Sras?|srs?|sras?)\.$/u, "x"),
    ) &&
    (start.test(bare(text)) || named.test(text) || isAddressed(text)) &&
    !isNamedCara(text) &&
    !/^\P{L}{0,2}basta/iu.test(text) &&
    !/[:：]\s*\S+\s+\S/u.test(text)
  );
}

/** "Cara Salt, Professor of Lamps": what is "dear" in one language is a given name in another, before an office. */
function isNamedCara(text: string): boolean {
  const [, office = ""] = /^[ck]ar[ao]\s[^,]{2,40},\s*([^,]{3,60})/iu.exec(text) ?? [];
  return office !== "" && !/[,!:，：]\s*$/u.test(text) && roleWords.test(fold(office));
}

/** Whom a salutation addresses, without the polite words. */
export function addresseeOf(text: string): string | null {
  const folded = bare(text);
  const lead = start.exec(folded)?.[0].length ?? 0;
  const rest = text
    .trim()
    .replace(/^["“„«']/u, "")
    .slice(lead)
    .replace(/[\s,:;!：，]+$/u, "")
    .trim();
  return lead > 0 && rest !== "" ? rest : null;
}

/** "To the Harbour Ministry and all captains,": whom a letter goes to, as a line that ends with a comma. */
function isAddressed(text: string): boolean {
  return text.length <= 160 && /^["“„«]?\p{Lu}.*,$/u.test(text) && addressed.test(bare(text));
}

/** "To the Harbour Ministry": one of several lines, none of which ends a sentence. */
export function isAddressee(text: string): boolean {
  return text.length <= 160 && /^\p{Lu}.*[^.!?:;。]$/u.test(text) && addressed.test(bare(text));
}

const addressed =
  /^(?:to (?:the|those|all|our|his|her|their|every|whom)\b|an (?:die|den|das|alle|unsere)\b|a (?:los|las|la|el|todos|todas|tutt[ie]|quien\p{L}*|toutes|tous|l'attention)\b|al (?=\p{L}{4})|aux? (?=\p{L}{4})|aos? (?=\p{L}{4})|alla |alle |agli |ai (?=\p{L}{4})|aan (?:de|het|alle|onze)\b|til (?:alle|den|det|de)\b|till (?:alla|dig|er)\b|do (?:wszystkich|pani|pana)\b|svim |vsem |всем |усім |до всички )/u;

/** "林燈塔女士：": a name, then how it is addressed, and a colon or comma. */
const named =
  /^(?:閣下|阁下|各位)[：:，,]$|^(?:[^\s，。、：:（(]{2,12}[、\s]){0,4}[^\s，。、：:（(]{1,24}(?:先生|女士|小姐|閣下|阁下|議員|议员|局長|局长|部長|部长|校長|校长|主席|院長|院长|市長|市长|署長|署长|同事|同僚|同學|同学|校友|大臣|總統|总统|長官|长官|總裁|总裁|總監|总监|董事長|董事长|總理|总理|特首|司長|司长|處長|处长|專員|专员|教授|博士|主教|館長|馆长|會長|会长|社長|社长|秘書長|秘书长|老師|老师)(?:鈞鑒|钧鉴|台鑒|台鉴|惠鑒|惠鉴)?[：:，,]$|^\S{0,12}(?:弟兄姊妹|兄弟姊妹|弟兄姐妹|兄弟姐妹|同胞|同學們|同学们|朋友們|朋友们|市民們|市民们|鄉親|乡亲)(?:們|们)?[，,]?(?:平安|大家好|你們好|你们好|您好|好)?[：:，,！!]$|^[^\s，。、：:（(]{2,30}\s?(?:様|殿)$|^\S[^.,:]{1,40}(?:귀하|귀중|님께)[,:]?$/u;

function bare(text: string): string {
  return fold(text).replace(/^["“”„«»']+/u, "");
}

const start = new RegExp(
  `^(?:${[
    "dear\\b",
    "(?:sirs?|madams?|sir or madam)[,:]?$|(?:mr|madam) (?:president|speaker|chair(?:man|woman|person)?|prime minister|secretary),$",
    "(?:mrs?|ms|mx|dr|messrs|herrn?|frau)\\.? (?:\\p{L}[\\p{L}.'’-]* ?){1,5}:$",
    "to whom it may concern",
    "your excellenc(?:y|ies)",
    "honou?rable\\b",
    "ladies and gentlemen",
    "respected\\b",
    "fellow \\p{L}+[,!:]$",
    "friends,$",
    "comrades,$",
    "sehr geehrte[rsn]?\\b",
    "liebe[rsn]?\\b",
    "geachte\\b",
    "beste\\b",
    "kara\\b",
    "kaere\\b",
    "kjaere\\b",
    "basta\\b",
    "hyva[t]?\\b",
    "arvoisa[t]?\\b",
    "lugupeetud\\b",
    "madame\\b.{0,40}",
    "monsieur\\b.{0,40}",
    "mesdames\\b",
    "messieurs\\b",
    "cher(?:s|e|es)?\\b",
    "chers? (?:collegues|amis|concitoyens)",
    "estimad[oa]s?\\b",
    "senor(?:es|a|as)?\\b",
    "querid[oa]s?\\b",
    "distinguid[oa]s?\\b",
    "respetad[oa]s?\\b|(?:un )?(?:cordial|atento|respetuoso) saludo\\W*$|reciban?\\b.{0,30}\\bsaludos?\\b",
    "prezad[oa]s?\\b",
    "car[oa]s?\\b",
    "exm[oaªº]\\S*",
    "excelentissim[oa]",
    "senhor(?:es|a|as)?\\b",
    "egregi[oa]?\\b",
    "gentil[ei]\\b",
    "cari\\b",
    "spettabile",
    "(?:on\\.?le|ill\\.?m[oaie]|egr|spett|gent|gent\\.?m[oaie]|preg\\.?m[oaie]|chiar\\.?m[oaie])\\.? (?=.{3,80}[,:]$)",
    "onorevol[ei]",
    "stimat[ei]\\b",
    "benvol(?:gut|guda|guts|gudes)\\b",
    "estima(?:t|da|ts|des)\\b",
    "aprecia(?:t|da|ts|des|do|dos|das)\\b",
    "a chara\\b|annwyl\\b|agur\\b",
    "austatud\\b|cien[iī]?jam\\p{L}+|godat\\p{L}+ |gerbiam\\p{L}+|mieli",
    "kæru\\b|kaeru\\b|agaet\\p{L}+\\b|hattvirt\\p{L}+",
    "drag(?:a|ul|i|ilor)\\b|onorat[aei]?\\b",
    "draz?i\\b|mili\\b|mile?\\b(?= \\p{L}+,)",
    "kinh gui|kinh thua|hormetli|hurmatli|құрметті|урматтуу",
    "паважан|вельмишановн|високоповажн|почита[ейе]м\\p{L}+|уважаем\\p{L}+|скъп[иа]|драг[иаe]",
    "ძვირფასო|პატივცემულო|հարգելի|प्रिय|आदरणीय|เรียน",
    "친애하는|존경하옵는|各位|親愛的|亲爱的|みなさま|皆様|各位",
    "postovan[aieo]?\\b",
    "cijenjen[aieo]?\\b",
    "dragi\\b",
    "drage\\b",
    "uvazen[aei]\\b",
    "spostovan[aei]?\\b",
    "szanown[aeiy]\\b",
    "panie\\b",
    "panstwo\\b",
    "vazen[yiae]\\b",
    "tisztelt\\b",
    "i nderuar",
    "te nderuar",
    "sayin\\b",
    "degerli\\b",
    "yang terhormat",
    "kepada yth",
    "уважаем(?:ый|ая|ые|и|а)",
    "дорог(?:ой|ая|ие)",
    "господин",
    "шановн(?:ий|а|і)",
    "поштован(?:и|а|е)",
    "почитуван(?:и|а)",
    "паважан",
    "αξιοτιμ",
    "κυρι[εα]",
    "αγαπητ",
    "السيد",
    "السادة",
    "سعادة",
    "معالي",
    "فخامة",
    "جناب",
    "لכבוד",
    "לכבוד",
    "敬啟者",
    "敬启者",
    "尊敬的",
    "致[^，。]{2,30}[：:]",
    "(?=[^，。]{2,60}[鈞钧台臺釣雅勛勋惠](?:鑒|鉴|鑑|啟|启)[：:]?$)",
    "拝啓",
    "존경하는",
  ].join("|")})`,
  "u",
);
