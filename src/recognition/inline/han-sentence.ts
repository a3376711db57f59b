// A sentence in Chinese, whose clauses stand between commas as names may: 「燈塔是終身的，根據條例，若無人修理，……。」

/** A full stop at the end, and between the commas words that clauses have and few names. */
export function isHanSentence(text: string): boolean {
  if (!text.endsWith("。")) return false;
  const parts = text.split(/[，、；]/u);
  const clauses = parts.filter((part) => inClauses.test(part)).length;
  return clauses >= 2 && clauses >= 0.3 * parts.length;
}

/** Not those that names have in other words: 可持續, 應用, 將軍澳. */
const inClauses =
  /[是了已被]|[將将](?![軍军])|可(?!持|口)\p{Script=Han}{2}|[應应](?![用急])\p{Script=Han}|根[據据]|[終终]於|^[若而但並并且如因則则會会]/u;
