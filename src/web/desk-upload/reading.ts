/** Files that are being read, each by a key that only who asked for it was told. Kept in this process alone. */
import type { Refusal } from "#domain/refusal.ts";
import type { FormatRefusal } from "#formats/format-refusal.ts";
import { makeBehind } from "../desk/behind.ts";

/** What became of it: an import and the place in it where one goes on, or what was wrong, with what was typed. */
export type Outcome =
  | { readonly begun: string; readonly at: "" | "/difference" | "?undone=1#co" | "?said=1#co" }
  | { readonly unread: FormatRefusal; readonly pasted: string }
  | { readonly unkept: Refusal; readonly pasted: string };

/** Ends that are remembered: they may hold what was typed, up to 5 MB each. */
const mostKept = 8;

export const reading = makeBehind<Outcome>(undefined, mostKept);

/** @param into slug of the statement that the file is to add to. */
export function readingAddress(key: string, file: string, into = ""): string {
  const query = new URLSearchParams({ file, ...(into && { into }) });
  return `/desk/imports/reading/${key}?${query.toString()}`;
}
