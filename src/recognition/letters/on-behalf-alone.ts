// "On behalf of", "For:" as a line of its own: the names for which a letter speaks stand below it.

import { fold } from "../rows/tidy.ts";

/** Whether the line says that and nothing else, or speaks of those who sign. */
export function isOnBehalfAlone(text: string): boolean {
  return text.length <= 80 && alone.test(fold(text));
}

const signers =
  "(?: (?:the )?(?:undersigned|signatory|signing|following|above) \\p{L}+| (?:der |die )?(?:unterzeichn\\p{L}+|folgenden) \\p{L}+| (?:des |les )?\\p{L}+ (?:signataires|soussigne\\p{L}+|suivant\\p{L}+)| (?:de )?(?:las |los )?\\p{L}+ (?:firmantes|abajo firmantes|siguientes)| (?:as |os )?\\p{L}+ (?:signatari\\p{L}+|subscritor\\p{L}+|abaixo assinad\\p{L}+)| (?:le |gli |i )?\\p{L}+ firmatari\\p{L}*| (?:de )?ondertekende \\p{L}+)?";

const alone = new RegExp(
  `^(?:(?:(?:for and )?on behalf of|(?:im namen|im auftrag)(?: von| der| des)?|fur die|au nom (?:de|des|du)|en (?:nombre|representacion) de|em nome d[eao]s?|a nome d(?:i|ei|elle)|per conto di|en nom de|namens(?: de)?|uit naam van|p[aå] vegne a[fv]|p[aå] uppdrag av|w imieniu|jmenem|v mene|v imenu|u ime|in numele|neveben|puolesta|nimel|varda|vardu|adina|atas nama|thay mat|kwa niaba ya|от имени|від імені|от името на|во име на|у име|εκ μερους(?: των)?)${signers}\\s?[:：,]?|(?:for|fur|pour|por|per|voor|for|za|за|za|per|w imieniu|pentru)${signers}\\s?[:：])$`,
  "u",
);
