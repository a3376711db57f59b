// Signatories of whom the list itself says that they are none any more.

import { fold } from "../rows/tidy.ts";

/** Whether a remark in brackets, or behind a dash, at the end of an entry says that the signature was withdrawn. */
export function isWithdrawn(text: string): boolean {
  const remark =
    /(?:[([（［]([^()[\]（）［］]{3,60})[)\]）］]|\s[–—-]\s*([^–—()]{3,40}))[\s.;,]*$/u.exec(text);
  return remark !== null && withdrawn.test(fold(remark[1] ?? remark[2] ?? ""));
}

const withdrawn =
  /(?:^|\s)(?:(?:has |have )?(?:since )?withdr(?:awn|ew)|(?:signature|name|support) (?:was |has been )?(?:removed|retracted|revoked|rescinded)|retracted|removed (?:at|by|on|upon|per) (?:\p{L}+ ){0,2}request|no longer (?:a )?signator|zuruckgezogen|auf (?:eigenen )?wunsch (?:entfernt|gestrichen)|unterschrift (?:entfernt|geloscht)|ingetrokken|handtekening verwijderd|retir(?:ee?s?|ad[oa]s?|at|o)|se (?:ha )?retirad|firma retirada|assinatura (?:retirada|removida)|ritirat[aoie]|firma rimossa|retras[ae]?|tilbagetrukket|trukket (?:tilbage|seg)|tillbakadrag\p{L}+|dragit tillbaka|peru(?:nut|ttu|utettu)|vetaytynyt|tagasi voetud|atsaukts?|atsauktas?|wycofan\p{L}*|stazen\p{L}*|odvolan\p{L}*|stiahnut\p{L}*|umaknjen\p{L}*|povucen\p{L}*|povukl\p{L}*|отозван\p{L}*|снят\p{L}* подпис\p{L}*|відкликан\p{L}*|оттеглен\p{L}*|повучен\p{L}*|повукл\p{L}*|αποσυρ\p{L}+|ανακληθηκε|geri cek\p{L}+|visszavon\p{L}+|u terhoq|terhequr|ditarik|mengundurkan|da rut)(?![\p{L}])|撤回|撤簽|撤签|退出聯署|退出联署|取り下げ|取下げ|철회|سحب(?:ت)? (?:ال)?توقيع|انسحب|پس گرفت|משך את חתימת|הוסר/u;
