// The words for "and" that join the last name of an enumeration, by language: one language's conjunction is another's
// article or preposition.

const byLanguage: Readonly<Record<string, string>> = {
  en: "and|as well as",
  de: "und|sowie",
  nl: "en|alsook",
  af: "en",
  fr: "et|ainsi que",
  es: "y|e|así como",
  ast: "y|ya",
  pt: "e|bem como",
  gl: "e|así como",
  ca: "i|així com",
  oc: "e",
  it: "e|ed|nonché",
  ro: "și|şi|si|precum și",
  eu: "eta",
  sv: "och|samt",
  da: "og|samt",
  no: "og|samt",
  is: "og",
  fi: "ja|sekä",
  et: "ja|ning",
  lv: "un",
  lt: "ir|bei",
  pl: "i|oraz",
  cs: "a|a také",
  sk: "a|ako aj",
  sl: "in|ter",
  sh: "i|te|kao i",
  cyrillic: "и|те|као и|та|і|й|а также|а також",
  el: "και",
  tr: "ve|ile",
  az: "və",
  hu: "és|valamint",
  sq: "dhe|si dhe",
  id: "dan|serta",
  ms: "dan|serta",
  vi: "và",
  sw: "na",
  he: "וגם",
  fa: "و",
  ko: "및",
  ka: "და",
  hy: "և|եւ",
};

const other: Readonly<Record<string, string>> = {
  hr: "sh",
  bs: "sh",
  cnr: "sh",
  nb: "no",
  nn: "no",
};

/** A pattern's alternatives for the conjunctions of some languages (BCP 47); those beyond doubt when none is known. */
export function conjunctionsOf(languages: readonly string[]): string {
  const own = languages.flatMap((language) => byLanguage[keyOf(language)] ?? []);
  return [...(own.length === 0 ? ["and|und|et|och|og|ve|és|dhe|și|y|и"] : own), "&"].join("|");
}

function keyOf(language: string): string {
  if (/^(?:ru|uk|be|bg|mk|sr-Cyrl)$/u.test(language)) return "cyrillic";
  const base = language.split("-")[0] ?? "";
  return base === "sr" ? (language === "sr-Latn" ? "sh" : "cyrillic") : (other[base] ?? base);
}
