// A page that reports a statement says in its first sentence who has published it.

import { namesStatement } from "../frame/announcement.ts";
import { isContentRow } from "../list/content.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { governing } from "../words/proposal-table.ts";
import { stemPattern } from "../words/stems.ts";
import { isName, nameBefore, trimmed } from "./names.ts";

/** The first sentence of a page that tells who has published a statement. */
export function leadOf(rows: readonly Row[]): Row | null {
  const lead = rows.find((row) => isContentRow(row) && row.text.length >= 60);
  const folded = lead === undefined ? "" : fold(lead.text);
  return lead !== undefined && publishes.test(folded) && namesStatement(folded) ? lead : null;
}

/** Who it says has published it: the name before the verb, or the last one where lower-case words describe it. */
export function publisherIn(text: string): string | null {
  const found = published.exec(text.slice(0, 400));
  const subject = found === null ? "" : text.slice(0, found.index).trim();
  if (subject === "" || subject.length > 110 || /[.!?;:]/u.test(subject)) return null;
  const own = subject.replace(time, "").replace(/\s*[(（,].*$/u, "");
  const named =
    /\s(?!(?:of|the|and|de|del|la|der|des|für|za|i|e|y|et|di|da|do)\s)\p{Ll}[\p{L}-]{3,}\s+((?:\p{Lu}[\p{L}\p{N}-]+\s?){1,4})$/u.exec(
      own,
    );
  const name = trimmed(named?.[1] ?? nameBefore(own));
  return isName(name) && !isGoverning(own) ? name : null;
}

/** When it was, in front of who it was. */
const time =
  /^(?:N[ao]s?|Nest[ae]|Em|On|Am|An|El|La|Le|Il|Op|Den|U|V|W|We|Ve|Na|Dne|Dana|Hoje|Ontem|Today|Yesterday|Last|This|Heute|Gestern|Hoy|Ayer|Hier|Aujourd['’]hui|Oggi|Ieri|Danas|Juče|Jučer|Dziś|Wczoraj|Dnes|Včera|Сегодня|Вчера|В|Во|Сьогодні|Вчора|У|Данас|Јуче)(?![\p{L}])[^,]{0,50},\s+(?:(?:[ao]s?|the|die|der|das|la|el|los|las|le|les|il|lo|i|gli)\s+)?/iu;

/** Whether the words name a government, a court or the like. */
export function isGoverning(name: string): boolean {
  return governs.test(fold(name));
}

const governs = stemPattern(governing);

const publishes =
  /(?<!\p{L})(?:divulg(?:ou|aram)|public(?:ou|aram|o|aron|at)|lanc(?:ou|aram)|emiti(?:o|u|eron|ram)|released|issued|published|launched|publie|lance|veroffentlicht\p{L}*|pubblicato|diffuso|gepubliceerd|publicerat|publisert|offentliggjort|julkaissut|julkaisi|avaldas|publicejusi|paskelbe|opublikowal[ai]?|zverejnil[aio]?|vydal[aio]?|objavil[aoi]?|uputil[aoi]?|kozzetett\p{L}*|yayimladi|yayinladi|menerbitkan|cong bo|publikoi|опубликовал[аои]?|оприлюднил[аои]|опублікувал[аои]|објавил[аои]|објави|упутил[аои]|публикува\p{L}*|δημοσιευσε|εξεδωσε)(?!\p{L})/u;

/** The verb as printed, with its auxiliary, behind the subject. */
const published =
  /\s(?:(?:has|have)\s+(?:today\s+)?(?:released|issued|published|launched)|hat\s|haben\s|(?:a|ont)\s+(?:publié|lancé)|ha(?:n)?\s+(?:publicado|lanzado|emitido|pubblicato|diffuso|lanciato)|public(?:ó|ou|aram|aron)|divulg(?:ou|aram)|heeft\s|har\s(?:publicerat|publisert|offentliggjort|lanserat|udgivet)|on\s(?:julkaissut|laatinut)|avaldas|publicējusi|paskelbė|opublikował[ai]?|zveřejnil[aio]?|zverejnil[aio]?|vydal[aio]?|objavi[lo]\p{L}*|je\sobjavi\p{L}+|közzétett\p{L}*|yayımladı|menerbitkan|опубликовал[аои]?|опублікувал[аои]|оприлюднил[аои]|објавил[аои]|објавио|публикува|δημοσίευσε|εξέδωσε)(?=[\s,]|$)/u;
