// "Harbour League – 9 organisations in all, asking that …": the last name of a list runs on into the sentence that counts it.

import { foldInPlace } from "../rows/tidy.ts";

/** The name without what counts the list behind its dash, or null where nothing does. */
export function withoutTotal(text: string): string | null {
  if (!/\s[–—-]\s/u.test(text)) return null;
  const found = total.exec(foldInPlace(text));
  return found === null || found.index < 3 ? null : text.slice(0, found.index).trim();
}

const words =
  "in total|in all|altogether|a total of|insgesamt|zusammen|au total|soit|en total|no total|em total|in totale|per un totale di|in totaal|samen|totalt|sammanlagt|i alt|til sammen|yhteensa|kokku|kopa|(?:is )?viso|lacznie|razem|w sumie|celkem|dohromady|spolu|ukupno|skupaj|skupno|osszesen|in total de|toplam|gjithsej|total|tong cong|всего|итого|усього|разом|общо|вкупно|укупно|συνολικα";
const total = new RegExp(
  `\\s+[–—-]\\s+(?:(?:${words})\\s\\p{Nd}{1,4}\\s\\p{L}|\\p{Nd}{1,4}\\s(?:\\p{L}+\\s){1,3}(?:${words})(?![\\p{L}])).*$`,
  "su",
);
