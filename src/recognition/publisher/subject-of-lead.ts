// The body that the first sentence of a page or of a text is about, and that does something in it.

import { isContentRow } from "../list/content.ts";
import { isGoverning } from "../proposer/lead.ts";
import { isName, nameBefore, namesIn, trimmed } from "../proposer/names.ts";
import { mayBeBody } from "./may-be-body.ts";
import type { FoundProposers } from "../proposer/proposers.ts";
import { weightOf } from "../language/script.ts";
import { callsSoon } from "../self-named/self-named.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { organisationWords } from "../words/name-words.ts";
import { behalfPhrase } from "../words/proposal-table.ts";

/** "The Harbour League (HL) and more than 60 organisations ask …" as the first sentence: the one that is named leads. */
export function withOthers(rows: readonly Row[]): FoundProposers | null {
  const row = rows.filter(isContentRow).find(({ text }) => text.length >= 60);
  const found = row === undefined ? null : leading.exec(row.text.slice(0, 300));
  const name = trimmed(found?.[1] ?? "");
  if (row === undefined || !isName(name) || !mayBeBody(name) || isGoverning(name)) return null;
  const rest = row.text.slice((found?.[0].length ?? 0) - 1, 400);
  if (!/\d/u.test(found?.[0] ?? "") && !callsSoon(rest)) return null;
  return { proposers: namesIn(name), row: null, line: row.line, rule: "proposer.lead" };
}

const leading =
  /^(?:The |Die |Der |Das |La |Le |L[’']|El |Los |Las |Il |O |A |Os |As |De |Het |Ο |Η |Το |Οι )?(\p{Lu}[^.!?;:]{4,110}?)(?:,)?\s+(?:and|together with|along with|und|sowie|gemeinsam mit|et|avec|ainsi que|y|junto con|e|junto com|insieme a|en|samen met|och|tillsammans med|og|sammen med|sekä|i|zajedno sa|wraz z|oraz|a|spolu s|in|skupaj z|и|вместе с|та|разом з|і|заједно са|και|μαζί με|skupaj s|juntament amb|заедно с|ve|ile birlikte|és|si|și|împreună cu|dhe|dan|bersama|và)\s+(?:(?:[\p{L}'’]+\s+){0,4}\d{1,5}\s+(?:[\p{L}'’]+\s+){0,3}|(?-i:\p{Ll}+\s+){1,4}?)(?:organi[sz]|ngo|groups|associa|asocia|verein|verb[äa]nd|grupp|udru[gž]|partner|sindika|союз|организ|організ|об[ъ’']?един|οργαν|örgüt|kurulu|szervez|stowarzysz|spolk|lembaga|tổ chức)/iu;

/** The first row of the text that is no heading of it. */
export function behindHeadings(rows: readonly Row[], first: Row | null): Row | null {
  if (first === null || weightOf(first.text) >= 100) return first;
  const near = rows.slice(first.index, first.index + 8).filter(isContentRow);
  return near.find(({ text, kind }) => kind !== "heading" && weightOf(text) >= 100) ?? first;
}

/** "Civil Society Calls for …": in a headline verbs have capitals as well. */
const endsAsHeadline =
  /\s(?:Calls?|Urges?|Demands?|Asks?|Condemns?|Welcomes?|Rejects?|Opposes?|Denounces?|Warns?|Tells?|Says?|Backs?|Appeals|Writes?|Wants?|Seeks?)$/u;

/** The organisation that the first sentence begins with and that speaks in it: "The Harbour League condemns …". */
export function subjectOf(row: Row | null): FoundProposers | null {
  const found =
    row === null
      ? null
      : /^["“„«]?(?:(?:The|Die|Der|Das|La|Le|El|Los|Las|Il|Lo|I|O|A|Os|As)\s+)?(\p{Lu}[^.!?;:,()]{6,90}?)(?:\s\(\p{Lu}[\p{Lu}\p{N}-]{1,9}\))?\s+(?:\p{Ll}[\p{L}]+)(?!\p{L})/u.exec(
          row.text,
        );
  const name =
    found === null || behalfPhrase.test(row?.text ?? "") ? "" : nameBefore(row?.text ?? "");
  if (
    row === null ||
    !isName(name) ||
    wordsOf(name).length < 2 ||
    endsAsHeadline.test(name) ||
    isGoverning(name.split(" ")[0] ?? "") ||
    !organisationWords.test(fold(name))
  )
    return null;
  return { proposers: [{ name }], row: null, line: row.line, rule: "proposer.subject" };
}
