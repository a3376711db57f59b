// Words in Latin letters, as stems over folded text: churches and other houses of faith, hospitals.

export const faithAndHealthStems: readonly string[] = [
  // English, and what several languages share
  "church",
  "parish",
  "diocese",
  "synod",
  "mosque",
  "synagogue",
  "temple\\b",
  "caritas",
  "hospital",
  "clinic\\b",
  // Romance
  "iglesia",
  "igreja",
  "eglise",
  "chiesa",
  "parroquia",
  "pastoral",
  // Germanic
  "kirche",
  "kerk\\b",
  "kirke",
  "kirken",
  "kyrka",
  "kyrkan",
  // Slavic
  "crkva",
  "cerkev",
  "cirkev",
  "kosciol",
  "parafi",
  // Finnish, Estonian, Hungarian
  "kirkko",
  "seurakunta",
  "kirik",
  "egyhaz",
];
