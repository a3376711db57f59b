// Lines that do nothing but introduce demands.

import { fold } from "../rows/tidy.ts";

/** Letters set apart by blanks for emphasis: "Z a h t e v a m o". */
export function isLetterSpaced(text: string): boolean {
  return /^(?:\p{L}\s){4,}\p{L}\s*[:!]?$/u.test(text);
}

/** "We demand", "Zahtevamo", "Pedimos:" alone on a line. */
export function isDemandLine(text: string): boolean {
  const bare = isLetterSpaced(text) ? text.replaceAll(/\s/gu, "") : text;
  return bare.length <= 60 && demands.test(fold(bare).replace(/[\s:!.]+$/u, ""));
}

const demands =
  /^(?:(?:therefore,? |that is why |hence,? )?we (?:hereby |therefore |strongly )?(?:demand|call for|urge|ask|request|call on .{2,30} to)|our demands(?: are)?|(?:(?:darum|deshalb|daher) )?(?:fordern wir|wir fordern|unsere forderungen)|nous (?:demandons|exigeons)|(?:por eso |por ello )?(?:pedimos|exigimos|demandamos|reclamamos)|chiediamo|zahtevamo|zahtijevamo|trazimo|zadamy|domagamy sie|pozadujeme|zadame|koveteljuk|zahtevamo|kerkojme|talep ediyoruz|мы требуем|требуем|вимагаємо|захтевамо|тражимо|настояваме|искаме|ζηταμε|απαιτουμε|نطالب|我們要求|我们要求|要求)$/u;
