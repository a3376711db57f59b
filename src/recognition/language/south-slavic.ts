// Serbian, Croatian, Bosnian and Montenegrin in Latin script share nearly every small word. What tells them apart:
// the reflex of yat (ekavian "mesto", ijekavian "mjesto"), names of months, and a few everyday words.

/** "sr-Latn", "hr", "bs" or "cnr-Latn": a default for the author to confirm. */
export function southSlavic(text: string): string {
  const plain = text.toLowerCase().replaceAll(commonWhat, "");
  const tokens = new Set(plain.match(/[\p{L}\p{M}]+/gu) ?? []);
  const among = (list: WordList): number =>
    [...tokens].filter((token) => isAmong(token, list)).length;
  const has = (pattern: RegExp): number =>
    [...tokens].filter((token) => pattern.test(token)).length;
  if (has(/[śź]/u) > 0) return "cnr-Latn";
  const [croatian, serbian, bosnian] = [
    among(croatianWords),
    among(serbianWords),
    among(bosnianWords),
  ];
  const [ijekavian, ekavian] = [has(ijekavianStems), has(ekavianStems)];
  const verbs =
    0.3 * (has(/(?:irati|irali|iran[aeio]?|iranje)$/u) - has(/(?:isati|isali|isan[aeio]?)$/u));
  const scores: readonly (readonly [string, number])[] = [
    ["sr-Latn", 2 * serbian + 2 * ekavian - 2 * ijekavian - verbs],
    ["hr", 2 * croatian + ijekavian + verbs],
    ["bs", 2 * bosnian + ijekavian + (ijekavian > 0 ? serbian : 0)],
  ];
  const best = scores.reduce((one, other) => (other[1] > one[1] ? other : one));
  return best[1] > 0 ? best[0] : "sr-Latn";
}

/** Where all of them say "što". */
const commonWhat =
  /(?<![\p{L}])(?:kao|zato|ono|nego|sve|to|time|tim|onoga?|svega?|jer|nakon|samim tim) što(?!\p{L})/gu;

interface WordList {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

/** Words separated by blanks; one with a star stands for all that begin so. */
function wordList(list: string): WordList {
  const words = list.split(" ");
  const beginnings = words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  return { words: new Set(words), beginnings };
}

function isAmong(token: string, { words, beginnings }: WordList): boolean {
  return words.has(token) || beginnings.some((beginning) => token.startsWith(beginning));
}

const croatianWords = wordList(
  "tko nitko netko svatko itko što tijekom uvjet* udrug* općin* tisuć* tjed* povijes* europ* sveučilišt* hrvats* glede siječnj* veljač* ožuj* travnj* svibnj* lipnj* srpnj* kolovoz* ruj* listopad* studen* prosin* sustav* tvrtk* gospodarstv* zrak* točk* uporab* prosvjed* izvješ* nazočn*",
);
const serbianWords = wordList(
  "ko šta tokom uslov* opštin* hiljad* istorij* evrop* univerzitet* srpsk* srbij* januar* februar* mart marta april aprila maj maja jun juna jul jula avgust* septemb* oktob* novemb* decemb* sistem* preduzeć* privred* vazduh* tačk* protest* izvešt* bezbednos* uopšte takođe vekov*",
);
const bosnianWords = wordList(
  "uposleni* saopćen* općin* historij* lahko mehko kahv* sedmic* bosn* bosans* hercegov* hiljad* august* također uslov* sarajev* tuzl* federacij*",
);
const ijekavianStems =
  /(?:^|\p{L})(?:mjest|svjet|vjet|cvjet|pjes|sjev|sjed|zvijez|rijek|snijeg|vrijed|mlijek|lijek|poslije|smjest|riješ|rješ|razmjen|rije[čk]|vrijem|zahtije|prije|cijel|svijet|uvijek|dvije|lijep|vijek|mjer|vjer|ljud?jec|djec|djel|tijel|bijel|nasilj?e? ?nad ?dje|sljede|ovdje|gdje|ondje|htje|vidje|živje|podnije|donije|razumije|umje|primjer|zahtjev|uspje|vijeć|obavijes|promijen|izmijen|osjeć|povrijed|sprječ|dijel|utjec|smjer|ocjen|procjen|zamjen)/u;
const ekavianStems =
  /(?:^|\p{L})(?:mest[oaiu]|svet[il]|vet[ar]|sever|sed[ein]|zvezd|rek[aeiou]$|sneg|vredn|mlek|lek[aou]|posle$|smest|reš[aeiu]|razmen|reč|vrem|^pre$|preds?ednik|cel[aeiou]|svet[au]?$|uvek|dve$|lep[aeio]|vek[auo]|^mer[aeiu]|verovat|^dec[aeu]|^del[aeou]|telo|sledeć|ovde|gde$|onde|hteti|videt|živet|primer|zahtev|zahteva|uspe[hšlv]|već[ae]?$|obavešt|promen|izmen|oseć|povred|spreč|deo$|usmer|ocen|procen|zamen|uticaj|bezbed|posled|snažn|nedelj|pretnj|predlo[gž]|prevoz|prelaz|prenos|lepljen|odeljen|razumev|unapred|napred|obezbeđ)/u;
