// More words that announce signatories, in Latin letters, by families of languages (signatures-table.ts). Verbs of supporting
// and joining say it at the end of a line before a colon only: the text of a statement has them too.

const romance: readonly string[] = [
  "sotasignad|sotasignat|(?:h?an|hem|avem) signat\\b|donen suport a|amb (?:el|lo) (?:suport|sosten) d",
  "asinad[oa]s? por|asinaron\\b|apoian\\b",
  "respaldan\\b|con (?:el )?apoyo de[^.:]{0,40}:\\s*$|^quienes? (?:firma|suscrib|apoya|adhier)",
  "endossam\\b|com o apoio d[^.:]{1,40}:\\s*$|^quem (?:ja )?(?:assin|subscrev|apoi)\\p{L}+(?: [oae]s?\\p{L}* \\p{L}+)?:?\\s*$",
  "con il (?:sostegno|supporto) d[^.:]{1,40}:\\s*$|^(?:lo |la )?sostengono\\b[^.:]{0,60}:\\s*$",
  "soutenant (?:cet?|cette|l'|la|le)\\b|pou?r? (?:\\p{L}+ (?:ak|et) )?(?:otantifikasyon|authentification)\\b",
  "sustinut[aei]* de|sustinato[ar]|(?:au|a) aderat\\b",
  "suttascri|sustegn(?:id[ae]?s?)? d|firmadu dae",
  "babesten dut|bat egin dute|^babesleak:\\s*$",
  "siyate\\b|(?:ki|te) siyen\\b|^siyen pa\\b|(?:ki|te) (?:sipote|apiye)\\b",
];

const germanic: readonly string[] = [
  "(?:have|has) (?:added|put|lent) their (?:names?|voices?)\\b|backed by(?: the following[^.:]{0,40})?:\\s*$",
  "mitgezeichnet|^zeichnende\\b|hinter (?:de[mr]|diese[mr]) \\p{L}+ stehen|tragen (?:d\\p{L}+|ihn|sie) [^.:]{0,30}mit:?\\s*$",
  "unnerschr|unnerteek|ennerschr|ennerzeech|ennerstet?zt v[uo][nm]",
  "ondergetekende|undertek|stipe troch|ondersteun deur|geteken\\b",
  "forsteunderskriv|bak \\p{L}+ star\\b|har skrive under|stotta av|underteikn|^stotter(?:e|s)?:\\s*$|^(?:afsendere|avsendere|avsandare):?\\s*$",
  "undirskriv|skrivað undir|stuðlað av|undir \\p{L}+ skrifa\\b|standa að \\p{L}*(?:yfirlys|alyktun|askorun|bref)",
];

const celtic: readonly string[] = [
  "sinerien\\b|sinet gant\\b|deus sinet\\b|skoazellet gant\\b",
  "lofnod|[cg]efnog(?:ir|wyd) gan\\b|cefnogwyr\\b",
  "shinigh|t(?:h)?acaithe ag\\b|lucht tacaiochta|s(?:h)?oidhn|chuir an ainm ris",
];

const balticAndSlavic: readonly string[] = [
  "pievienoju(?:sies|sas)\\b|^paraksti:\\s*$|atbalstitaji:\\s*$|(?:vestules|aicinajuma|peticijas) atbalstitaji",
  "palaikanci|^palaiko\\b[^.:]{0,30}:\\s*$|prisijungus|prisijunge[^.:]{0,30}:\\s*$",
  "poparcia? (?:udzielil|wyrazil)|(?:se|sa) pripojil|pripojil[iay] s[ae]\\b|dolupodpis|nizsie podpis",
  "prvopodpisan|podpisuj(?:emo|ejo)\\b",
  "podupir(?:u|emo)\\b|pridruzil[aei] su se|su se pridruzil",
];

const uralicAndTurkic: readonly string[] = [
  "tukijat\\b|tukevat\\b[^.:]{0,30}:\\s*$|^mukana:\\s*$|vuollaicall",
  "allkirjasta(?:ja|nu)|^allkirjad\\b|toetajad:\\s*$|(?:poordumise|avalduse|kirja|uleskutse) toetajad|toetavad[^.:]{0,30}:\\s*$|liitunud[^.:]{0,30}:\\s*$",
  "jegyzik:\\s*$|csatlakozta[kt]",
  "imza edən|dəstəkləyən|qosulan(?:lar)?\\b[^.:]{0,30}:?\\s*$|destekci|cagrici (?:kurum|orgut)|qo['ʻ]llab-quvvatlovchi|gol cek",
];

const others: readonly string[] = [
  "mbeshtet(?:ur|et) nga\\b|mbeshtetesi?t?e?\\b",
  "imze(?:kar|kir|\\b)|pistgir:?\\s*$",
  "[il]?i?ffirma[wt]\\b|sottoskritt|appoggjat[ai]? minn\\b",
  "saxiix|waxaa taageer",
  "(?:sa|sanya|saka) hannu|fowo si\\b",
  "(?:wali|yaliy|ziliz|tuli)o(?:tia |weka )?sain|\\p{L}{1,2}metiwa saini|^saini:?\\s*$|wasaini\\b|watia ?saini|(?:wanao|yanayo|zinazo)unga mkono",
  "abasayinil|isayinwe|nanao sonia|nosoniavin|abashy?izeho umukono|abasinye\\b|basigne\\b",
  "(?:lembaga|organisasi|kelompok|individu|pihak) (?:yang )?(?:turut |ikut )?mendukung|(?:turut|ikut) menandatangani|mengendors|diendors",
  "mga (?:pumirma|lagda|sumusuporta)\\b|pinirmahan n|nakalagda|sinusuportahan n",
  "to chuc (?:dong )?ung ho|subtena(?:nto|ta|s\\b)",
];

export const signatureStemsInMoreLanguages: readonly string[] = [
  ...romance,
  ...germanic,
  ...celtic,
  ...balticAndSlavic,
  ...uralicAndTurkic,
  ...others,
];
