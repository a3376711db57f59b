// "… have issued the following statement": what stands behind those who do so, over letters folded in place, with "§" for
// words for a statement. One line a language or family.

const few = "(?:\\p{L}+ ){0,2}?";
const rest = "[^.;:]{0,60}?";

export const followingPhrases: readonly string[] = [
  `(?:have |has )?(?:jointly )?(?:made|issued|sent|published|released|addressed|written|wrote|adopted|delivered|launched|submitted|agreed(?: on)?|put out)\\b ${rest}the following ${few}§`,
  `(?:haben|hatten|veroffentlichen|veroffentlichten|richten|richteten|geben|gaben|verbreiten|verbreiteten|senden|ubermittelten)\\b ${rest}(?:folgende|nachfolgende|nachstehende)[nrs]? ${few}§`,
  `(?:ont |viennent )?(?:adress|publi|lanc|diffus|envoy|sign|redig|emis|emett|remis)\\p{L}* ${rest}§\\p{L}* (?:\\p{L}+ )?(?:suivante?|ci-dessous|ci-apres)`,
  `(?:han |hemos )?(?:dirig|public|emit|difund|envi|lanz|suscri|firm|redact|hecho publico)\\p{L}* ${rest}siguiente ${few}§`,
  `(?:divulg|public|emit|envi|lanc|assin|dirig|redig)\\p{L}* ${rest}seguinte ${few}§`,
  `(?:hanno )?(?:rivol|pubblic|diffu|invia|lancia|sottoscri|firma|redatt|emess|emett)\\p{L}* ${rest}seguente ${few}§`,
  `(?:hebben|publiceren|publiceerden|sturen|stuurden|doen|deden)\\b ${rest}(?:volgende|onderstaande) ${few}§`,
  `(?:har )?(?:riktat|riktar|skickat|publicerat|sant|skrivit|antagit|avgett|rettet|retter|sendt|skrevet|avgitt|udsendt|publisert|offentliggjort|vedtatt|vedtaget)\\b ${rest}(?:foljande|folgende|f\\p{L}lgjande|nedenstaende) ${few}§`,
  `(?:ovat )?(?:julkais|lahetta|lahetti|anta|esitta|esitti)\\p{L}* ${rest}(?:seuraavan|alla olevan) ${few}§`,
  `(?:wystosowa|wyda|opublikowa|skierowa|przyje|przesla|podpisa)\\p{L}* ${rest}(?:nastepujac|ponizsz)\\p{L}+ ${few}§`,
  `(?:zverejni|vyda|posla|zasla|adresova|podepsa|podpisa)\\p{L}* ${rest}(?:nasledujic|nasledujuc|nize uveden)\\p{L}* ${few}§`,
  `(?:su |so )?(?:uputi|objavi|izda|posla|potpisa|podpisa|usvoji|naslovi)\\p{L}* ${rest}(?:sljedec|sledec|naslednj)\\p{L}+ ${few}§`,
  `(?:су )?(?:упути|објави|изда|посла|потписа|усвоји)\\p{L}* ${rest}следећ\\p{L}+ ${few}§`,
  `(?:выступили|обратились|опубликовали|направили|приняли|распространили|выпустили|виступили|звернулися|оприлюднили|опублікували|надіслали|ухвалили|излязоха|отправиха|публикуваха|изпратиха|разпространиха) ${rest}(?:следующ|наступн|таким|следн)\\p{L}* ${few}§`,
  `(?:εξεδωσαν|απηυθυναν|δημοσιευσαν|εστειλαν|απευθυνουν|εκδιδουν) ${rest}(?:εξης|ακολουθ\\p{L}|παρακατω) ${few}§`,
  `(?:au )?(?:adresat|publicat|transmis|lansat|emis|semnat)\\b ${rest}urmator\\p{L}+ ${few}§`,
  `(?:han )?(?:adrecat|publicat|enviat|fet public|difos|signat)\\b ${rest}seguent ${few}§`,
  "(?:su|asagidaki) (?:\\p{L}+ )?§\\p{L}* (?:yap|yayi|gonder|duyur|acikla)\\p{L}*",
  "(?:az? )?(?:kovetkezo|alabbi) §\\p{L}* (?:tett|adt|intezt|kuldt|tettek|bocsatott)\\p{L}*",
];
