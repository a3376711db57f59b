// The members of an alliance that speaks, behind a verb and a colon or a word for their sort: "The Lamp Coalition consists
// of: A, B, C", "of the organisations A, B and C".

import { shapeOf } from "../list/shape.ts";
import type { Scan } from "../list/scan.ts";
import type { Row } from "../rows/rows.ts";
import { foldInPlace } from "../rows/tidy.ts";
import { sortAtStart, speaksOfStatement } from "../running-text/signing-phrases.ts";
import { officeAndPerson } from "../clauses/office-and-person.ts";
import { beginsWithOffice } from "../words/office.ts";
import { calls } from "./calling.ts";
import { withoutClosingNote } from "../separators/closing-note.ts";
import { withoutSortInFront } from "../sorts/sort-in-front.ts";
import { splitNames } from "./plausible-names.ts";

export interface Members {
  readonly names: readonly string[];
  readonly row: Row;
}

/** The members of an alliance that another paragraph lets call on somebody; or null. */
export function membersIn({ rows, content, languages }: Scan): Members | null {
  const own = rows.filter(({ index, text }) => content[index] === true && text.length <= 6000);
  for (const row of own) {
    const lead = row.kind === "row" ? null : membership.exec(foldInPlace(row.text));
    const text = lead === null ? row.text : withoutClosingNote(row.text);
    const from = lead === null ? null : namesFrom(text, lead[0]);
    const alliance = lead?.[1];
    if (from === null || alliance === undefined) continue;
    const names = splitNames(text.slice(from), { languages, sentence: new Set() }).map(
      withoutSortInFront,
    );
    const named = names.filter((name) => name.length <= 120 && shapeOf(name).name >= 0.5).length;
    const speaks = own.some((other) => other !== row && isCalledOnBy(other.text, alliance));
    if (speaks && names.length >= 4 && named >= 0.9 * names.length) return { names, row };
  }
  return null;
}

/** Where the names begin: behind the colon, or behind a plural word for their sort right in front of a capital. */
function namesFrom(text: string, lead: string): number | null {
  if (/:\s*$/u.test(lead) || endsInExamples.test(lead)) return lead.length;
  const rest = text.slice(lead.length);
  const sort = sortAtStart(rest);
  const end = rest.search(/[.!?](?:\s|$)/u);
  const ends = end < 0 || end >= rest.length - 1;
  if (ends && (areOfficers(rest) || (/,\s$/u.test(lead) && enumerates(rest)))) return lead.length;
  return sort > 0 && ends && /^\s["“„«]?[\p{Lu}\p{N}]/u.test(rest.slice(sort))
    ? lead.length + sort + 1
    : null;
}

/** Eight names and more between commas. */
function enumerates(text: string): boolean {
  return (
    /^[\p{Lu}\p{N}"“„«]/u.test(text) && (text.match(/,\s+["“„«]?[\p{Lu}\p{N}]/gu)?.length ?? 0) >= 7
  );
}

/** "the director of the Tern Trust Ada Berg, the pilot Jonas Okafor, …": an office or calling in front of most of the names. */
function areOfficers(text: string): boolean {
  const parts = text.split(/,\s+/u);
  const offices = parts.filter((part) => {
    const own = part.replace(/^(?:dan|serta|and|und|et|y|e|i|và|и|та) /u, "").trim();
    return beginsWithOffice(own) || officeAndPerson(own) !== null;
  });
  return parts.length >= 4 && offices.length >= 0.6 * parts.length;
}

/** "Koalisi meminta …": the word for the alliance, and behind it a verb of calling; or in front of it its statement. */
function isCalledOnBy(text: string, alliance: string): boolean {
  const folded = foldInPlace(text);
  const at = folded.indexOf(alliance);
  return (
    at >= 0 &&
    (isHeadline(folded, at) ||
      calls(folded.slice(at, at + 200)) ||
      speaksOfStatement(folded.slice(Math.max(0, at - 40), at)))
  );
}

/** "Lamp Coalition: the pier must not stay dark": a headline names who speaks in front of the colon. */
function isHeadline(folded: string, at: number): boolean {
  return folded.length <= 200 && at <= 20 && /^[^:.,]{3,70}:\s\S+\s\S+\s\S/u.test(folded.slice(at));
}

const alliances =
  "coalition|alliance|network|platform|koalition|bundnis|netzwerk|plattform|reseau|collectif|plateforme|coalicion|alianza|plataforma|coordinadora|frente|coalizao|alianca|articulacao|coalizione|alleanza|rete|coalitie|coalitia|platforma|alliantie|koalitionen|natverket|koalisjonen|nettverket|koalicija|koalice|koalicia|mreza|savez|koalicj|sojusz|koalisi|aliansi|jaringan|liittouma|verkosto|koalitsioon|koalicio|koalisyon|platform|agi|коалиц|сеть|мрежа|савез|альянс|коаліц|συμμαχι|δικτυο|lien minh|muungano";
const verbs =
  "consists of|is made up of|is composed of|comprises|members(?: are| include)?|member organi[sz]ations(?: are)?|beranggotakan|berunsurkan|terdiri (?:dari|atas)|anggota[a-z]*|besteht aus|mitglieder(?: sind)?|angehoren|est composee? de|regroupe|est forme[e]? de|membres?|se compone de|(?:con)?formad[ao] por|integrad[ao] por|la integran|miembros|compost[ao] (?:por|da[a-z]*|pel[ao]s)|formad[ao] por|integram|ne fanno parte|membri|bestaat uit|leden(?: zijn)?|bestar av|medlemmar(?:na)?(?: ar)?|medlemmer(?: er)?|koostuu|jasenet|liikmed(?: on)?|sastavljen[ao]? od|cine|clanice|sestavljajo|sklada sie z|tworza|czlonkowie|tvori|tvoria|clenove|tagjai|olusuyor|bilesenleri|uyeleri|входят|состоит из|чине|чланице|члены|входять|складається з|αποτελειται απο|μελη|bao gom|inaundwa na";
const examples =
  "termasuk|antara lain|yaitu|yakni|including|among them|such as|darunter|unter anderem|dont|notamment|parmi lesquels|incluyendo|entre ellas|como|incluindo|entre elas|tra cui|waaronder|daribland|blant annet|ukljucujuci|medu kojima|m\\.in\\.|vcetne|включая|в том числе";
const membership = new RegExp(
  `^[^.:;]{0,80}?(?<![a-zа-яα-ω])(${alliances})[^.:;]{0,90}?(?<![a-zа-яα-ω])(?:${verbs})(?![a-zа-яα-ω])(?:[^.:;]{0,30}:\\s*|[^.:;,]{0,70},?\\s(?:${examples})\\s|,?\\s)`,
  "u",
);
const endsInExamples = new RegExp(`(?:${examples})\\s$`, "u");
