// "The following organisations have joined so far", "Följande grupper har hittills ställt sig bakom uppropet": who follows, and
// that they sign. As patterns over folded text, at the beginning of a line; what has been said, read or asked is none of these.

const bodies = {
  en: "organi[sz]ations|groups|associations|unions|people|persons|individuals|institutions|companies|initiatives|networks|parties|scientists|academics|experts|ngos|bodies|societies|charities|members",
  de: "organisationen|gruppen|verbande|vereine|gewerkschaften|personen|einzelpersonen|institutionen|unternehmen|initiativen|bundnisse|parteien|wissenschaftler\\p{L}*|einrichtungen|menschen|ngos|gemeinden",
  fr: "organisations|groupes|associations|syndicats|personnes|personnalites|institutions|entreprises|collectifs|reseaux|partis|structures|ong",
  es: "organizaciones|grupos|asociaciones|sindicatos|personas|personalidades|instituciones|empresas|colectivos|redes|partidos|entidades|ong",
  pt: "organizacoes|grupos|associacoes|sindicatos|pessoas|personalidades|instituicoes|empresas|coletivos|colectivos|redes|partidos|entidades|ong",
  it: "organizzazioni|gruppi|associazioni|sindacati|persone|personalita|istituzioni|imprese|collettivi|reti|partiti|realta|comitati",
  nl: "organisaties|groepen|verenigingen|vakbonden|personen|instellingen|bedrijven|initiatieven|netwerken|partijen|mensen",
  nordic:
    "organisationer|organisasjoner|grupper|foreningar|foreninger|forbund|personer|institutioner|institusjoner|foretag|bedrifter|virksomheder|natverk|nettverk|netvaerk|netværk|partier",
  cs: "organizace|organizacie|skupiny|spolky|sdruzeni|zdruzenia|odbory|osoby|osobnosti|instituce|institucie|firmy|iniciativy|strany|subjekty",
  pl: "organizacje|grupy|stowarzyszenia|zwiazki|osoby|instytucje|firmy|inicjatywy|partie|fundacje|podmioty",
  ca: "organitzacions|grups|associacions|sindicats|persones|institucions|empreses|col·lectius|xarxes|partits|entitats|organizacions|asociacions|colectivos|persoas",
  ro: "organizatii(?:le)?|grupuri(?:le)?|asociatii(?:le)?|sindicate(?:le)?|persoane(?:le)?|institutii(?:le)?|companii(?:le)?",
  hu: "szervezetek|csoportok|egyesuletek|szakszervezetek|szemelyek|intezmenyek|cegek|partok|maganszemelyek",
  el: "οργανωσεις|συλλογοι|συλλογικοτητες|σωματεια|ατομα|φορεις|κινησεις|κομματα",
  tr: "kurumlar|orgutler|dernekler|sendikalar|kisiler|kuruluslar|gruplar|partiler",
  id: "organisasi|lembaga|kelompok|serikat|orang|jaringan",
} as const;

/** What leads, who they are, up to so many words between, and that they sign. */
function following(lead: string, who: string, signs: string, between = 4): string {
  return `^(?:${lead}) (?:\\p{L}+ ){0,2}?(?:${who})(?:,? (?:and|und|et|y|e|en|och|og|a|i|si|ja) (?:\\p{L}+ ){0,2}?\\p{L}+)? (?:\\S+ ){0,${between}}?(?:${signs})(?!\\p{L})`;
}

export const followingSigners: readonly string[] = [
  following(
    "(?:the |these )?following",
    bodies.en,
    "joined|signed|endorsed|supported|subscribed|added|backed|co-?signed|support|endorse|back|join|sign",
  ),
  following(
    "(?:die )?folgenden?",
    bodies.de,
    "angeschlossen|unterzeichnet|unterschrieben|mitgezeichnet|unterstutzt|unterstutzen|unterzeichnen|unterschreiben|schliessen sich|tragen|beteiligen sich|hinter",
    6,
  ),
  `^les (?:\\p{L}+ ){0,2}?(?:${bodies.fr}) suivante?s (?:\\S+ ){0,4}?(?:signe|rejoint|jointe?s|soutiennent|soutenu|signent|associee?s|rejoignent|s'associent|apportent)(?!\\p{L})`,
  following(
    "l[ao]s siguientes",
    bodies.es,
    "sumado|firmado|suscrito|adherido|apoyado|apoyan|firman|suscriben|suman|adhieren|respaldan",
  ),
  following(
    "[ao]s seguintes",
    `${bodies.pt}|${bodies.ca}`,
    "aderiram|assinaram|subscreveram|apoiaram|apoiam|assinam|subscrevem|juntaram-se|aderem|adheriron|asinaron|apoian|asinan",
  ),
  following(
    "(?:le|i|gli) seguenti",
    bodies.it,
    "aderito|firmato|sottoscritto|sostenuto|sostengono|aderiscono|firmano|sottoscrivono",
  ),
  following(
    "(?:de )?volgende",
    bodies.nl,
    "aangesloten|ondertekend|ondertekenen|ondertekenden|steunen|steunden|onderschrijven|tekenden|sluiten zich",
    6,
  ),
  following(
    "(?:foljande|folgende|folgjande)",
    bodies.nordic,
    "(?:stallt|staller|stalla) sig bakom|star bakom|stodjer|stoder|anslutit sig|skrivit under|undertecknat|undertecknar|still?er seg bak|stilt seg bak|star bak|stotter|signert|underskrevet|underskriver|stiller sig bag|star bag|bakker op|tilsluttet sig|sluttet seg",
  ),
  following(
    "nasledujici|nasledujuce|nasledovne",
    bodies.cs,
    "pripojil[yi]|podepsaly|podpisali|podporily|podporili|podporuji|podporuju|pripojuji",
  ),
  following(
    "nastepujace|ponizsze",
    bodies.pl,
    "poparly|podpisaly|przylaczyly|dolaczyly|popieraja|podpisuja",
  ),
  following("(?:les|els) seguents", bodies.ca, "adherit|signat|subscrit|sumat|donen suport|signen"),
  following("urmatoarele", bodies.ro, "semnat|alaturat|sustin|semneaza|aderat"),
  following(
    "(?:az? )?(?:alabbi|kovetkezo)",
    bodies.hu,
    "csatlakozta?k|csatlakozott|irtak ala|irta ala|tamogatjak|alairtak",
  ),
  following(
    "οι (?:παρακατω|ακολουθες|ακολουθοι)",
    bodies.el,
    "υπογραφουν|υπεγραψαν|στηριζουν|προσυπογραφουν|συνυπογραφουν",
  ),
  following(
    "asagidaki",
    bodies.tr,
    "imzalamistir|imzalamislardir|imzaladi|imzaladilar|destekliyor|desteklemektedir|katildi|katilmistir",
  ),
  `^(?:${bodies.id})(?: \\p{L}+){0,3} berikut (?:\\S+ ){0,4}?(?:menandatangani|mendukung|bergabung)(?!\\p{L})`,
];
