// Where the page has its text from, and how it invites to the first comment, as stems over folded text.

/** "Source: Harbour Post", "With information from the Harbour Post". */
export const sourceLines: readonly string[] = [
  "^(?:quelle|fuente|fonte|font|bron|kilde|kalla|lahde|allikas|zrodlo|zdroj|izvor|vir|forras|sursa|kaynak|burimi|avots|saltinis|iturria|sumber|nguon|источник|джерело|крыніца|източник|извор|πηγη|المصدر|منبع|מקור|來源|来源|出典|출처|स्रोत)\\s?[:：]",
  "^(?:com informacoes|com informacao|con informacion|con informaciones|con informazioni|avec (?:des )?informations?|with (?:additional )?information|mit informationen) (?:from|of|d[aoe]s?|del|della|dell'|du|von|der|des) ",
];

/** "Be the first to comment": the line below an article that nobody commented on. */
export const firstComments: readonly string[] = [
  "^be the first (?:one )?to (?:comment|reply|leave)|^sei(?:en sie)? der erste,? der|^(?:se|sea) el primero en (?:comentar|dejar)|^soyez le premier a (?:commenter|laisser)|^seja o primeiro a comentar|^sii il primo a (?:commentare|lasciare)|^sigues el primer|^wees de eerste (?:om|die)|^bli (?:den )?forsta? (?:med att|att) kommentera|^bli den forste til a kommentere|^v[ae]r den forste,? (?:der|til) ?(?:at)? ?kommenter",
  "^badz pierwszy|^bud(?:te)? prvni|^bud(?:te)? prvy|^budite prvi|^bodite prvi|^legyen on az elso|^fii primul care|^ilk yorumu?(?: yapan| siz)|^ole esimene|^ole ensimmainen|^будьте первым|^будь первым|^станьте первым|^будьте першим|^бъдете първи|^бидете први|^будите први|^γινε ο πρωτος|^كن أول من|^היו הראשונים",
  "^(?:recommend|empfehlen|recommander|recomendar) (?:to|an|a) (?:friends?|freunde|des amis|amigos)",
];
