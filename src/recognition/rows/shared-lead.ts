// A label that a page sets before each of its signatories, "Founding signatory", "Signed by", is part of none of their names.

import { announcesSignatories } from "../words/cues.ts";

/** Rows that need bear it until it counts as a label. */
const least = 4;
const longestRow = 160;

/** The texts without such labels. */
export function withoutSharedLeads(texts: readonly string[]): string[] {
  const leads = texts.map(leadOf);
  const counts = Map.groupBy(leads, (lead) => lead.toLowerCase());
  const shared = new Set(
    [...counts].flatMap(([lead, same]) =>
      lead !== "" && same.length >= least && announcesSignatories(lead) ? [lead] : [],
    ),
  );
  return texts.map((text, at) => {
    const lead = leads[at] ?? "";
    return shared.has(lead.toLowerCase()) ? text.slice(lead.length).trimStart() : text;
  });
}

/** One to three words with a colon or right before a name; '' for none. */
function leadOf(text: string): string {
  if (text.length > longestRow) return "";
  const [, lead = ""] =
    /^(\p{Lu}[\p{L}'’]*(?:\s\p{Ll}[\p{L}'’]*){0,2}\s?:?)\s+(?=["“„«‘']?[\p{Lu}\p{Lo}\p{N}])/u.exec(
      text,
    ) ?? [];
  return lead;
}
