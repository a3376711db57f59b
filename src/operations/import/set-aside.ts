/** Lines that are no part of a statement and of which it is known what they are: nobody is asked about each of them. */
import type { NotUnderstood, NotUnderstoodReason } from "#recognition/recognised-statement.ts";

const known: ReadonlySet<NotUnderstoodReason> = new Set<NotUnderstoodReason>([
  "page-furniture",
  "form",
  "comment",
  "metadata",
  "hidden",
  "caption",
  "other-column",
  "no-list",
  "repeated-row",
]);

export function isSetAside({ reason }: Pick<NotUnderstood, "reason">): boolean {
  return known.has(reason);
}
