// What stands in brackets behind the last name of an enumeration and belongs to all of them: their order, their number.

import { fold } from "../rows/tidy.ts";
import { isOrderNote } from "../words/cues.ts";

/** The text without such brackets at its end, and without the remark to the reader that follows the names. */
export function withoutClosingNote(printed: string): string {
  const text = printed.length <= 20000 ? printed.replace(remark, "") : printed;
  const [, front = "", note = ""] =
    /^(.*\S)\s*[(（]([^()（）]{2,80})[)）][\s.。]*$/su.exec(text) ?? [];
  const own = front !== "" && (isNote(note) || isReporter(front, note));
  return own ? withoutClosingNote(front.replace(/\s*。$/u, "")) : text;
}

/** "NB: those who sign speak for themselves": a sentence behind the names. */
const remark =
  /(?<=[\p{L})）.][\s_*]{0,3})\s[_*]{0,2}N\.?B\.?\s?[:：](?=\s*\S+\s\S+\s\S+\s\S).*$/su;

/** "… and Tern Trust. (rep/02)": behind the full stop newspapers sign a report in a few letters. */
function isReporter(front: string, note: string): boolean {
  return /\p{L}{2}[.!]["”»]?$/u.test(front) && /^[\p{L}\p{N}/*.-]{2,10}$/u.test(note);
}

function isNote(note: string): boolean {
  const parts = note.split(/\s*[,，;/·、]\s*|\s+[-–—|]\s+/u);
  return parts.some((part) => isOrderNote(part.replace(kind, "").trim()) || total.test(fold(part)));
}

/** A word for those who sign in front of what is said of their order. */
const kind =
  /^(?:연명|참여|서명)?\s?(?:단체|명단)\s|^(?:聯署|联署|署名|賛同)?(?:團體|团体|団体|者|名單|名单)/u;

/** How many there are in all. */
const total =
  /(?<!\p{L})(?:in all|in total|total(?: of| de)?|insgesamt|gesamt|au total|en total|no total|in totale|totaal|in totaal|totalt|i alt|yhteensa|kokku|kopa|viso|ukupno|razem|lacznie|celkem|celkom|skupno|osszesen|toplam|gjithsej|jumlah|tong cong|всего|всього|усяго|общо|вкупно|укупно|συνολικα|συνολο):?\s?\p{Nd}{1,5}(?!\p{Nd})|^\p{Nd}{1,5} (?:organi[sz]ations|groups|associations|organisationen|organisaties|organizaciones|organizacoes|organizzazioni|udruzenja|organizacija|organizacji|organizaci|organizacii|организаций|організацій|οργανωσεις|kurum|kurulus|orgut|dernek|entidades|entitats|syndicats|sigle|verbande|foreninger|organisasjoner|organisationer|jarjestoa)(?: (?:in all|in total|insgesamt|au total|en total|no total|in totale|razem|celkem|toplam))?$|^\p{Nd}{1,5}(?: \p{L}+){1,2} (?:in all|in total|insgesamt|au total|en total|no total|in totale|totalt|i alt|ukupno|razem|celkem|celkom|toplam)$|(?:총|모두|전체|이상|總共?|总共?|計|计|共[計计]?|全|以上|合計)\s?:?\s?\p{Nd}{1,5}\s?(?:개|명|곳|個|个|団体|团体|團體|名|人|位|学会|學會|社|교단)/u;
