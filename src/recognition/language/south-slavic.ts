// Serbian, Croatian, Bosnian and Montenegrin in Latin script share nearly every small word. What tells them apart:
// the reflex of yat (ekavian "mesto", ijekavian "mjesto"), names of months, and a few everyday words.

/** "sr-Latn", "hr", "bs" or "cnr-Latn": a default for the author to confirm. */
export function southSlavic(text: string): string {
  const tokens = new Set(text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
  const has = (pattern: RegExp): number =>
    [...tokens].filter((token) => pattern.test(token)).length;
  if (has(/[śź]/u) > 0) return "cnr-Latn";
  const [croatian, serbian, bosnian] = [has(croatianWords), has(serbianWords), has(bosnianWords)];
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

const croatianWords =
  /^(?:tko|nitko|netko|svatko|itko|što|tijekom|uvjet\p{L}*|udrug\p{L}*|općin\p{L}*|tisuć\p{L}*|tjed\p{L}*|povijes\p{L}*|europ\p{L}*|sveučilišt\p{L}*|hrvats\p{L}*|republik\p{L} hrvats\p{L}*|glede|siječnj\p{L}*|veljač\p{L}*|ožujk?\p{L}*|travnj\p{L}*|svibnj\p{L}*|lipnj\p{L}*|srpnj\p{L}*|kolovoz\p{L}*|rujn?\p{L}*|listopad\p{L}*|studen\p{L}*|prosin\p{L}*|sustav\p{L}*|tvrtk\p{L}*|gospodarstv\p{L}*|zrak\p{L}*|točk\p{L}*|uporab\p{L}*|prosvjed\p{L}*|izvješ\p{L}*|nazočn\p{L}*)$/u;
const serbianWords =
  /^(?:ko|šta|tokom|uslov\p{L}*|opštin\p{L}*|hiljad\p{L}*|istorij\p{L}*|evrops?\p{L}*|univerzitet\p{L}*|srpsk\p{L}*|srbij\p{L}*|januar\p{L}*|februar\p{L}*|mart\p{L}?|april\p{L}?|maja?|juna?|jula?|avgust\p{L}*|septemb\p{L}*|oktob\p{L}*|novemb\p{L}*|decemb\p{L}*|sistem\p{L}*|preduzeć\p{L}*|privred\p{L}*|vazduh\p{L}*|tačk\p{L}*|protest\p{L}*|izvešt\p{L}*|bezbednos\p{L}*|uopšte|takođe|vekov\p{L}*)$/u;
const bosnianWords =
  /^(?:uposleni\p{L}*|saopćen\p{L}*|općin\p{L}*|historij\p{L}*|lahko|mehko|kahv\p{L}*|sedmic\p{L}*|bosn\p{L}*|bosans\p{L}*|hercegov\p{L}*|hiljad\p{L}*|augusta?|također|uslov\p{L}*|sarajev\p{L}*|tuzl\p{L}*|federacij\p{L}*)$/u;
const ijekavianStems =
  /(?:^|\p{L})(?:mjest|svjet|vjet|cvjet|pjes|sjev|sjed|zvijez|rijek|snijeg|vrijed|mlijek|lijek|poslije|smjest|riješ|rješ|razmjen|rije[čk]|vrijem|zahtije|prije|cijel|svijet|uvijek|dvije|lijep|vijek|mjer|vjer|ljud?jec|djec|djel|tijel|bijel|nasilj?e? ?nad ?dje|sljede|ovdje|gdje|ondje|htje|vidje|živje|podnije|donije|razumije|umje|primjer|zahtjev|uspje|vijeć|obavijes|promijen|izmijen|osjeć|povrijed|sprječ|dijel|utjec|smjer|ocjen|procjen|zamjen)/u;
const ekavianStems =
  /(?:^|\p{L})(?:mest[oaiu]|svet[il]|vet[ar]|sever|sed[ein]|zvezd|rek[aeiou]$|sneg|vredn|mlek|lek[aou]|posle$|smest|reš[aeiu]|razmen|reč|vrem|^pre$|preds?ednik|cel[aeiou]|svet[au]?$|uvek|dve$|lep[aeio]|vek[auo]|^mer[aeiu]|verovat|^dec[aeu]|^del[aeou]|telo|sledeć|ovde|gde$|onde|hteti|videt|živet|primer|zahtev|zahteva|uspe[hšlv]|već[ae]?$|obavešt|promen|izmen|oseć|povred|spreč|deo$|usmer|ocen|procen|zamen|uticaj|bezbed|posled|snažn|nedelj)/u;
