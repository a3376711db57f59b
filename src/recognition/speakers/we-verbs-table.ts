// The first person plural in the place behind those who speak, "A, B e C, instamos a …", over letters folded in place: by
// language, because one language's ending of verbs is another's of nouns.

/** Pronouns, in whatever language. */
export const pronouns =
  "we|wir|nous|nosotr[oa]s|nosaltres|nos(?: outr[oa]s)?|noi|wij|vi|my|mi|мы|ми|ние|εμεις|biz|mes|meie|me|ne|kami|kita|chung toi|sisi|gu";

/** Verbs by their endings and those that have none of these. */
export const weVerbs: Readonly<Record<string, string>> = {
  es: "[a-z]{2,}(?:amos|emos|imos)|hemos|somos",
  gl: "[a-z]{2,}(?:amos|emos|imos)|somos|vimos",
  pt: "[a-z]{2,}(?:amos|emos|imos)(?:-nos)?|somos|vimos",
  ca: "[a-z]{3,}(?:em|im)|hem|som|ens",
  it: "[a-z]{2,}iamo|ci",
  ro: "[a-z]{3,}(?:am|em|im)|ne",
  sh: "[a-z]{3,}(?:amo|emo|imo)|smo",
  sl: "[a-z]{3,}(?:amo|emo|imo)|smo",
  pl: "[a-z]{3,}(?:amy|emy|imy|ymy)",
  cs: "[a-z]{3,}(?:ame|eme|ime|yme)|jsme",
  sk: "[a-z]{3,}(?:ame|eme|ime)|sme",
  cyrillic: "[а-џєі]{2,}(?:амо|емо|имо|уемо|аємо|уємо|юємо|яємо|аем|яем|уем|ваме|аме|яме)|смо|сме",
  el: "[α-ω]{2,}(?:ουμε|αμε|ομε)",
  tr: "[a-zı]{3,}(?:yoruz|[aeıiuü]r[ıiuü]z|ac[aâ]g[ıi]z|eceg[ıi]z|mal[ıi]y[ıi]z|meliyiz)",
  fi: "[a-z]{3,}mme",
  et: "[a-z]{3,}me",
  hu: "[a-z]{3,}(?:juk|unk)",
  lt: "[a-z]{3,}(?:ame|ome)",
  lv: "[a-z]{3,}(?:am|im)",
  sq: "[a-z]{2,}(?:jme|ojme)|po",
};

/** "as bodies of the coast": what those who speak are stands behind their names. */
export const inCapacity =
  "as|als|en tant que|comme|como|com a|com|en calidad de|na qualidade de|in qualita di|quali|come|ca|kao|kot|jako|как|като|као|како|як|ως|olarak|mint|som|sebagai";

/** The same in front of them: "As Tern Trust, Gull Guild and Bell Society", "Desde la Asociación del Puerto". */
export const inCapacityInFront =
  "as|als|en tant qu[e']|como|desde|com a|com|en calidad de|na qualidade de|in qualita di|quali|come|ca|kao|kot|jako|как|като|како|як|ως|mint|som|sebagai";

/** "profess", "declare", "stand", beside verbs of calling: third person plural right behind those who speak. */
export const declaringVerbs: readonly string[] = [
  "declare|affirm|endorse|support|stand|state|commit|pledge|reaffirm|share|believe|recogni[sz]e|announce|join|oppose",
  "bekennen sich|positionieren sich|stehen|unterstutzen|solidarisieren sich|stellen sich|setzen sich|treten|mahnen|begrußen|wenden sich|unterstreichen|bekraftigen|distanzieren sich|schließen sich|machen sich",
  "declarent|soutiennent|s'engagent|s'associent|se mobilisent|s'indignent|reaffirment|apportent|tiennent a|constatent|rappellent",
  "declaran|apoyan|respaldan|se comprometen|se solidarizan|se pronuncian|se suman|reiteran|reafirman|manifestan|recuerdan",
  "declaram|apoiam|comprometem-se|solidarizam-se|pronunciam-se|reafirmam|vem|tornam publico|manifestam",
  "dichiarano|sostengono|si impegnano|aderiscono|ribadiscono|rendono noto|si uniscono|si associano|ritengono",
  "declaren|donen suport|se solidaritzen|reafirmen|es comprometen|adhereixen",
  "verklaren|steunen|onderschrijven|spreken zich|scharen zich|sluiten zich",
  "stodjer|staller sig|star bakom|stotter|stiller seg|stiller sig|erkl(?:ae|æ)rer|slutter seg|tar avstand",
  "tukevat|sitoutuvat|yhtyvat|toetavad|uhinevad",
  "popieraja|oswiadczaja|solidaryzuja sie|przylaczaja sie|deklaruja|podporuji|prohlasuji|podporuju|vyhlasuju|hlasi se",
  "podrzavaju|izjavljuju|pridruzuju se|solidariziraju se|podpirajo|izjavljajo|подржавају|изјављују|придружују се",
  "поддерживают|заявляют|подтверждают|підтримують|заявляють|подкрепят|заявяват|поддржуваат",
  "στηριζουν|δηλωνουν|υποστηριζουν|εκφραζουν|destekliyor|beyan ediyor|tamogatjak|kijelentik|sustin|declara|mendukung|menyatakan",
];
