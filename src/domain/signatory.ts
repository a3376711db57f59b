/** A signatory: an organisation or person as listed under a statement, with a printed name and a number that never change. */
import type { ErasureExtent } from "./record/erasure.ts";
import type { SignatureClass } from "./log-entry.ts";
import type { Evidence } from "./evidence.ts";

export const signatoryKinds = ["organisation", "person"] as const;
export type SignatoryKind = (typeof signatoryKinds)[number];

export interface Signatory {
  readonly statement: string;
  readonly kind: SignatoryKind;
  readonly number: number;
  readonly printed: string;
  readonly nameLanguage: string | null;
  /** ISO 3166-1 alpha-2, or null where nobody said. */
  readonly country: string | null;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly class: SignatureClass;
  readonly reservation: string | null;
  readonly evidence: Evidence;
  readonly signedAt: string;
  readonly act: string;
  readonly version: number;
  readonly language: string | null;
  readonly organisation: string | null;
  /** The number this imported line repeats; such a line is kept and not counted. */
  readonly repeats: number | null;
  readonly source: { readonly file: string; readonly line: number; readonly raw: string } | null;
  readonly withdrawnAt: string | null;
  readonly excluded: { readonly at: string; readonly reason: string } | null;
  readonly disputedAt: string | null;
  /** Proven by mail on the organisation's own domain: the line is hidden until the desk decides. */
  readonly hidden: boolean;
  /** Given to a text that later changed in substance: shown in its place, no longer counted. */
  readonly lapsed: boolean;
  readonly logIndex: number | null;
  /** What is no longer known: of who signed, or, of a person's line, everything. */
  readonly erased: ErasureExtent | null;
}

export type Standing =
  | "signed"
  | "listed"
  | "repeat"
  | "withdrawn"
  | "excluded"
  | "hidden"
  | "lapsed";

/** What a line of the list is now: derived from the records about it. */
export function standing(
  signatory: Pick<
    Signatory,
    "repeats" | "withdrawnAt" | "excluded" | "hidden" | "evidence" | "lapsed"
  >,
): Standing {
  if (signatory.repeats !== null) return "repeat";
  if (signatory.excluded) return "excluded";
  if (signatory.withdrawnAt) return "withdrawn";
  if (signatory.hidden) return "hidden";
  if (signatory.lapsed) return "lapsed";
  return signatory.evidence === "listed" ? "listed" : "signed";
}

export function isCounted(signatory: Parameters<typeof standing>[0]): boolean {
  const now = standing(signatory);
  return now === "signed" || now === "listed";
}

export interface ImportedLine {
  readonly position: number;
  readonly sameAs: number | null;
}

/**
 * Numbers of an imported list are its own positions, so that a printed copy and the page agree. A line that repeats an
 * earlier one keeps its number as a quiet repeat; a chain of repeats points at the first.
 */
export function numberImported(
  lines: readonly ImportedLine[],
): readonly { number: number; repeats: number | null }[] {
  const first = new Map<number, number>();
  return lines.map(({ position, sameAs }) => {
    const repeats = sameAs === null ? null : (first.get(sameAs) ?? sameAs);
    first.set(position, repeats ?? position);
    return { number: position, repeats };
  });
}
