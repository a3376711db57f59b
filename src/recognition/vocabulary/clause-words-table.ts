// Labels that say in a clause what those below them did: "Leaders who headed the statement:". Folded; what is left of the
// clause without the word for a statement and words that only tell when or whom.

/** Words that begin such a clause. */
export const relatives: ReadonlySet<string> = new Set(
  "who that which die welche qui que quienes cuales che quali die wie som ktorzy ktore kteri ktere ktora ktori koji koje koja ki који које која которые які кои които που care".split(
    " ",
  ),
);

/** One string a language or family, parted by "|". */
export const clauseVerbs: readonly string[] = [
  "headed|led|lead|initiated|drafted|wrote|promoted|promote|joined|supported|backed|back|endorsed|endorse|carried|launched|approved|adopted",
  "initiiert haben|unterstutzt haben|mitgetragen haben|getragen haben|angefuhrt haben|gestartet haben|verfasst haben|anfuhren|mittragen",
  "ont initie|ont lance|ont soutenu|ont porte|ont rejoint|ont redige|menent|lancent|ont approuve|ont appuye|appuient",
  "encabezaron|encabezan|encabezaban|impulsaron|promovieron|apoyaron|acompanaron|respaldaron|avalaron|adhirieron|adhieren|lideraron|lideran|iniciaron|suscriben|convocaron|elaboraron|redactaron",
  "encabecaram|encabecam|lideraram|lideram|promoveram|apoiaram|endossaram|lancaram|elaboraram|redigiram|respaldaram|encabezaron",
  "hanno promosso|hanno lanciato|hanno sostenuto|guidano|hanno guidato|appoggiano|hanno appoggiato|hanno aderito|hanno redatto",
  "hebben gesteund|steunden|dragen|hebben gedragen|hebben opgesteld|opstelden|leidden",
  "har initierat|initierat|har tagit fram|leder|har stott|stotte|stottede|har stottet|tog initiativ",
  "poparli|poparly|zainicjowali|zainicjowaly|przygotowali|przygotowaly|wsparli|wsparly",
  "iniciovali|iniciovaly|pripravili|pripravily|podporili|podporily|viedli|vedli",
  "pokrenuli|pokrenule|inicirali|inicirale|predvodili|predvode|podrzali|podrzale|su pokrenuli|su pokrenule|su inicirali|su inicirale|su predvodili|so podprli|so podprle",
  "покренули|покренуле|су покренули|су покренуле|су иницирали|предводили|су предводили|подржали|подржале|поддржаа|го поддржаа",
  "поддержали|инициировали|возглавили|подготовили|підтримали|ініціювали|очолили|підготували|подкрепиха|подкрепили|инициираха",
  "πρωτοστατησαν|στηριξαν|υποστηριξαν|ξεκινησαν",
  "au sustinut|au initiat|au lansat|initiaza|au promovat|au sprijinit",
  "encapcalen|encapcalaven|han encapcalat|han impulsat|han donat suport",
];
