// Words in Latin, Cyrillic and Greek letters, as stems over folded text: houses of faith, care, learning, art and trade that sign
// beside associations, and consortia. Nouns; what is a given or family name too (Abbey, Loge, Chor) is left out.

export const houseAndTradeStems: readonly string[] = [
  // In most languages of Europe
  "[ck]onsor[ctz]i(?:um|o|a)?\\b|konsorc|konsortium",
  "конзорцијум|консорциум|консорціум",
  "archdioces|archidi[eo]|arcidi[eo]|arquidioc|arzobispado|erzbistum|bistum\\b|bisdom\\b|diecez|dioces",
  "епархи|єпархі",
  "congregation\\b|congregation|congregaci|congregac|congregazion|kongregac|zgromadzeni|congregatie",
  "monaster(?:y|ies|e|io|o)\\b|mosteiro|monastere|monestir|klast[eo]r|kloster\\b|klooster",
  "манастир|монастыр|μοναστηρι",
  "convent\\b|convento\\b|couvent\\b|gurdwara|sangha\\b|ashram\\b|salvation army|heilsarmee|armee du salut|ejercito de salvacion|parafia\\b|farnost|parochie|parroc+hia|paroiss|paroquia|pfarrei|pfarramt|diakonie\\b|vicaria (?:de|del)",
  // Art and learning
  "theat(?:re|er)\\b|theatre|teatro\\b|teatr\\b|divadl|pozorist|kazaliste|gledalisc",
  "театр|позориште|театар|θεατρ",
  "orch?estr|orquestr|orquesta|orkest|orkiestr",
  "оркестр|оркестар|ορχηστρ",
  "choir\\b|chorale\\b|chorverein|ensemble\\b",
  "ансамбл",
  "galler(?:y|ia|ies)\\b|galerie\\b|galeria\\b|galerija|galeri[ae]\\b",
  "галере|галериј",
  "kindergarten|kindertagesst|kita\\b|preschool|nursery school|creche\\b|guarderia|przedszkol|materska skola|skolka\\b|vrtic\\b|vrtec\\b|lycee\\b|lyceum\\b|liceum\\b|liceo\\b|gymnazi|gimnazj|gimnazij",
  "детский сад|вртић|дитячий садок|гимнази|гімназі|γυμνασιο",
  "bookshop|bookstore|librairie|libreria|livraria|buchhandlung|boekhandel|ksiegarni|knihkupec|knjizar|newspaper|zeitung\\b|periodico\\b|giornale\\b|gazeta\\b",
  "књижар|газета\\b",
  "observator(?:y|io|ium)\\b|observatoire|osservatori|obserwatori",
  "обсерватор|опсерватор",
  // Care and trade
  "hospice\\b|hospiz\\b|hospicj|hospic\\b|apotheke\\b|pharmacy\\b|pharmacie\\b|brewery\\b|brauerei|brasserie\\b|bakery\\b|backerei\\b|boulangerie|panaderia|piekarni|pekarn|wohnungsbaugenossenschaft|zunft\\b|stammtisch|runder tisch|elternrat|elternbeirat|beirat\\b|asta\\b der",
  "хоспис|пекара\\b",
  "amicale\\b|mutuelle\\b|mutual (?:de|del)|intersyndicale|bourse du travail|camera del lavoro|ateneo\\b|ateneu\\b|cabildo (?:abierto|indigena)|pena (?:cultural|flamenca)|taller de\\b|oficina de\\b|quilombo|bottega (?:del|di)",
  "casa (?:de la|de las|de los|del|da|do|das|dos|della|delle|dei|degli|per)\\b|maison (?:de la|des|du|de l')|foyer (?:rural|social|des)|haus (?:der|des|am|fur)\\b|huis van\\b|dom (?:kultury|zdravlja|omladine|kulture)",
  "дом (?:культуры|здравља|омладине|културе)|будинок культури",
  "fellowship\\b|caucus\\b|taskforce|embassy\\b|consulate\\b|think tank|plc\\b|stredisko\\b|jednota\\b|pracowni|dilna\\b|radionica|afdeling\\b|werkplaats|sekcja\\b|sekcija\\b|seccion (?:sindical|local)|sezione (?:di|anpi|locale)|section (?:locale|syndicale|departementale)",
  "радионица|савет\\b|секциј|секция\\b",
];
