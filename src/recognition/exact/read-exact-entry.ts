// One line of a list in the statement text format: "4. Harbour Watch [Norway] [withdrawn 2026-05-01]".

import { lastGroup, unescapeText } from "./escape.ts";

export interface ExactEntry {
  readonly number: number;
  readonly kind: "organisation" | "person";
  /** Still escaped. */
  readonly printed: string;
  readonly repeats: number | null;
  /** Withdrawn or excluded. */
  readonly withdrawn: boolean;
  readonly more: {
    readonly country?: string;
    readonly role?: string;
    readonly affiliation?: string;
  };
}

/** The entry on a line, or null when the line is none. */
export function readExactEntry(text: string, kind: ExactEntry["kind"]): ExactEntry | null {
  const found = /^(\d{1,7})\. (\S.*)$/u.exec(text);
  if (found === null) return null;
  const { printed, notes } = notesOf(found[2] ?? "");
  const value = (label: string): string | undefined =>
    notes.find((note) => note.startsWith(label))?.slice(label.length);
  const fields = [
    ["country", value("country: ")],
    ["role", value("role: ")],
    ["affiliation", value("affiliation: ")],
  ].filter(([, said]) => said !== undefined);
  const repeats = /^repeats no\. (\d+)$/u.exec(
    notes.find((note) => note.startsWith("repeats")) ?? "",
  );
  return {
    number: Number(found[1]),
    kind,
    printed,
    repeats: repeats === null ? null : Number(repeats[1]),
    withdrawn: notes.some((note) => /^(?:withdrawn|excluded) /u.test(note)),
    more: Object.fromEntries(fields) as ExactEntry["more"],
  };
}

interface Noted {
  readonly printed: string;
  readonly notes: readonly string[];
}

/** Notes in square brackets at the end; brackets of the name itself are escaped. */
function notesOf(text: string): Noted {
  const notes: string[] = [];
  let printed = text;
  for (let open = lastGroup(printed, "[", "]"); open > 1; open = lastGroup(printed, "[", "]")) {
    notes.push(unescapeText(printed.slice(open + 1, -1)));
    printed = printed.slice(0, open - 1);
  }
  return { printed, notes: notes.toReversed() };
}
