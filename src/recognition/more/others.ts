// The short words of `more-signatories.ts`, which alone asks for them: "and others", "m.fl.", "und 214 weitere".

/** A whole line or part that names nobody. */
export function isOthers(text: string): boolean {
  return text.length <= 80 && (others.test(text) || alone.test(text) || moreOfThem.test(text));
}

/** Where such words begin at the end of a text with names, or its length. */
export function startOfOthers(text: string): number {
  const found = [...(hasAnd.test(text) ? [closing, numbered] : []), amongOthers, abbreviated, glued]
    .map((pattern) => pattern.exec(text)?.index ?? text.length)
    .toSorted((one, other) => one - other);
  return found[0] ?? text.length;
}

const and =
  "and|und|sowie|plus|y|e|et|ainsi que|i|u|и|та|й|ve|en|och|samt|og|a|és|valamint|dhe|si|și|ja|sekä|in|ter|te|kao i|као и|ir|un|és még|dan|và|και|&";
const more =
  "(?:(?:many|several|some|the|dozens of|scores of|hundreds of|a number of) )?(?:more|others?)|(?:viele|einige|zahlreiche|die)?\\s?(?:weitere[rn]?|anderen?)|(?:veel |vele |de )?anderen?|(?:(?:los|las|much[oa]s|vari[oa]s|tant[oa]s|numeros[oa]s|decenas de) )?(?:otr[oa]s|más)|(?:(?:os|as|muit[oa]s|vári[oa]s|tant[oa]s|divers[oa]s|dezenas de) )?(?:outr[oa]s|mais)|(?:(?:les|de nombreux|de nombreuses|bien|beaucoup|tant) )?(?:d['’])?autres|(?:(?:gli|le|molt[ie]|tant[ie]|tantissim[ie]|moltissim[ie]|divers[ie]|numeros[ie]|altre) )?altr[ie]|(?:drugi|ostali|mnog[ei] drug[ei]|brojn[ei] drug[ei]|još|druge|ostale|drugih|ostalih)|(?:други|остали|мног[еи] друг[еи]|бројн[еи] друг[еи]|још|друге|остале)|(?:другие|многие другие|ряд других|множество других|остальные|ещё|еще)|(?:інші|багато інших|ще)|(?:inni|inne|innych|wielu innych|wiele innych|szereg innych|jeszcze)|(?:další|ďalší|ostatní|mnozí další)|(?:drugi|mnogi drugi|še)|(?:több|további|sokan|mások|sok más)|(?:diğerleri|daha (?:birçok|pek çok|fazla).*|birçok .+|diğer .+)|(?:andra|flera|andre|flere|mange (?:andre|flere)|många (?:andra|fler))|(?:monet )?muut|(?:alții|altele|mulți alții)|(?:të tjerë|shumë të tjerë)|(?:άλλοι|άλλες|πολλοί άλλοι)|(?:lain-lain|lainnya|banyak lagi|(?:sejumlah|beberapa|banyak|berbagai|puluhan) (?:\\p{Ll}+ ){0,2}lain(?:nya)?)|(?:nhiều .+|những .+ khác)|outras entidades|kiti|citi";
/** "and many local groups": so many of a sort. */
const sorts =
  "(?:(?:many|numerous|dozens of|scores of|hundreds of) (?:\\p{L}+ ){0,2}(?:organi[sz]ations|groups|associations|individuals|citizens|companies)|(?:viele|zahlreiche|etliche|Dutzende) (?:\\p{L}+ ){0,2}(?:Organisationen|Gruppen|Verbände|Vereine|Initiativen|Einzelpersonen)|(?:veel|vele|tal van|talrijke) (?:\\p{L}+ ){0,2}(?:organisaties|groepen|verenigingen)|(?:much[oa]s|numeros[oa]s|decenas de) (?:organizaciones|colectivos|asociaciones|grupos)(?: \\p{L}+){0,2}|(?:muit[oa]s|inúmer[oa]s|dezenas de) (?:organizações|coletivos|associações|grupos)(?: \\p{L}+){0,2}|(?:molt[ie]|numeros[ie]|decine di) (?:organizzazioni|associazioni|gruppi|realtà)(?: \\p{L}+){0,2}|(?:de nombreu(?:x|ses)|des dizaines d['’e]\\s?) ?(?:organisations|associations|collectifs|groupes)(?: \\p{L}+){0,2}|(?:många|mange) (?:\\p{L}+ ){0,2}(?:organisationer|organisasjoner|grupper|föreningar|foreninger)|(?:wiele|liczne|dziesiątki) (?:\\p{L}+ ){0,2}(?:organizacj[ei]|grup|stowarzysze[nń]\\p{L}*)|(?:mnoge|brojne|desetine) (?:\\p{L}+ ){0,2}(?:organizacij[ea]|grupe|udruge|udruženja)|(?:многе|бројне|десетине) (?:\\p{L}+ ){0,2}(?:организациј[еа]|групе|удружења)|(?:многие|множество|десятки) (?:\\p{L}+ ){0,2}(?:организаци[ий]|групп[ы]?|объединени[яй])|(?:багато|десятки|численні) (?:\\p{L}+ ){0,2}(?:організаці[їй]|груп[и]?|об’єднан\\p{L}+))";

/** Without it the two patterns below need not be compiled. */
const hasAnd = new RegExp(`[\\s,;،，](?:${and})\\s`, "iu");

/** "e gli altri 1028 firmatari della lettera", "and 212 more citizens". */
const closing = new RegExp(
  `(?:\\s*[,;،，]\\s*|\\s+)(?:(?:${and})\\s+)(?:(?:the|die|der|gli|los|las|les|os|as|de|i|le)\\s+)?(?:${more}|${sorts})(?:\\s+\\d[\\d.,'\\s]*)?(?:\\s+(?:\\p{Ll}[\\p{L}'’]*|\\p{Lu}\\p{Ll}+(?:innen|ende[n]?|er|e|en))){0,5}[\\s.…]*$`,
  "iu",
);

const numbered = new RegExp(
  `(?:\\s*[,;]\\s*|\\s+)(?:${and})\\s+\\d[\\d.,'\\s]*(?:(?:${more})\\s*)?(?:\\p{Ll}[\\p{L}'’]*\\s?){1,5}[\\s.…]*$`,
  "iu",
);

/** ", entre otras", "among others". */
const amongOthers =
  /(?:\s*[,;]\s*|\s+)(?:among (?:many )?others|amongst others|inter alia|entre otr[oa]s(?: much[oa]s)?|entre much[oa]s otr[oa]s|entre outr[oa]s|dentre outr[oa]s|entre autres|parmi d['’]autres|tra gli altri|fra gli altri|unter anderem|onder andere|među ostalima|između ostalih|među ostalim|között|többek között|bland andra|blant andre|blandt andre|muun muassa|μεταξύ άλλων|между прочими|antara lain)[\s.…]*$/iu;

/** "et al.", "m. fl.", "وآخرون". */
const abbreviated =
  /\s+u\.\s?a\.(?:\s?m\.)?\s*$|\s*,?\s+(?:et al\.?|etc\.?|usw\.?|u\.\s?v\.\s?m\.|i dr\.|itd\.?|и др\.|та ін\.|[дй]ы інш\.?|dy inš\.?|m\.\s?fl\.?|mfl\.|ym\.|e\.\s?a\.|stb\.?|vb\.?|v\.b\.|atd\.|apod\.|dkk\.?|dll\.?|ș\.\s?a\.|itp\.|κ\.\s?ά\.|κ\.\s?α\.|وآخرون|وغيرهم|وغيرها|و دیگران|و غیره|ועוד|ואחרים)\s*$/iu;

/** In Han the sign for "and others" follows the last of several names without a blank. */
const glued =
  /(?:……?|…)?\s*等{1,2}(?:[\d\p{Script=Han}]{0,8}(?:人|位|名|個團體|个团体|團體|团体|組織|组织))?[。.…]*\s*$|(?:、|，|\s)?(?:ほか|他|外)(?:、?[\d〇一二三四五六七八九十百千\s]{1,6}(?:名|人|団体))?[。.]?\s*$|(?:,|、)?\s*(?:등|외)(?:\s?\d+\s?(?:개|명|곳|인)[^,]{0,10})?\s*$/u;

const others =
  /^\s*(?:and|und|sowie|y|e|et|i|u|и|та|ve|en|och|og|a|és|dhe|si|&)?\s*(?:(?:many |several |\d+ )?(?:more )?others?|et al\.?|(?:viele |\d+ )?weitere(?: \p{L}+)?|(?:veel |\d+ )?anderen?|m\.?\s?fl\.?|mfl\.?|ym\.?|stb\.?|i in\.?|a další|a ďalší|és mások|i dr\.?|и др\.?|та ін\.?|ș\.?\s?a\.?|v\.?\s?b\.?|dkk\.?|dll\.?|otr[oa]s(?: \p{L}+)?|outr[oa]s|d?'?autres|altri|drugi|ostali|другие|інші|diğerleri|more|mais|u\. ?a\.|etc\.?|itd\.?|usw\.?|等|ほか|他|등|و(?:آخرون|غيرهم)|وغيرها)[\s.…]*$/iu;

/** Whole lines that say there are more. */
const alone =
  /^\s*(?:(?:and|&) (?:many )?others\.?|и другие|y otras? organizaciones|entre otr[oa]s|entre outr[oa]s|among others|…+|\.{3,})\s*$|^(?:他|ほか|外)[、]?[\d〇一二三四五六七八九十百千]{1,6}(?:名|人|団体)?$/iu;

/** "and 212 more citizens", "и још 212 грађана": a number behind words that say there are more. */
const moreOfThem =
  /^\s*(?:and|sowie|und|plus|i još|и још|y|e|et|i|и|та|oraz|og|och)\s+(?:(?:the|gli|los|las|les|die)\s+)?(?:altri|otros|otras|autres|još|још|ещё|еще|ще|weitere|another|jeszcze|noch|other)?\s*\d[\d.,\s]*(?:more |other |weitere |others? )?\p{Ll}+(?:\s\p{Ll}+){0,4}\s*\.?\s*$/iu;
