// Numbers of identity cards and tax files that lists in some countries print beside persons: no part of a name, and
// nothing to publish.

/** The text without such numbers. */
export function withoutIdentityNumbers(text: string): string {
  return /\p{Nd}{3}/u.test(text) ? text.replaceAll(identity, "") : text;
}

/** "(DNI 12.345.678)", ", C.I. 3.456.789", " - RUT: 12.345.678-9": the abbreviation and six digits or more. */
const identity =
  /\s{0,3}[,;–—-]?\s{0,2}[(（]?\s?(?<![\p{L}\p{N}])(?:D\.?N\.?I\.?|C\.?I\.?|C\.?C\.?|C[ée]dula(?: de (?:identidad|ciudadanía))?|R\.?U\.?[TN]\.?|C\.?P\.?F\.?|N\.?I\.?[FE]\.?|RG|PESEL|OIB|JMBG|ЈМБГ|CNIC|NIK)\s?(?:[Nn]\.?[º°o]\.?|[:：#])?\s?(?=(?:[.\-/ ]?\p{Nd}){6,14})\p{Nd}[\p{Nd}.\-/ ]{4,17}(?<=[\p{Nd}])(?:-?[A-Zk])?[)）]?(?![\p{L}\p{N}])/gu;
