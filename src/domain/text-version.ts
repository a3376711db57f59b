/**
 * A text version: numbered; a draft until frozen; frozen is immutable. A change to a frozen text is a new version,
 * `editorial` (signatures carry over) or `reconfirm` (substance). Units have lasting ids, so that languages stand
 * side by side (XLIFF 2: unit, states of a segment).
 */
import { refuse, type Refusal } from "./refusal.ts";

export const unitKinds = ["heading", "paragraph", "item", "quote"] as const;
export type UnitKind = (typeof unitKinds)[number];
/** XLIFF 2.1, section 4.3.1.33 `state`. */
export const translationStates = ["initial", "translated", "reviewed", "final"] as const;
export type TranslationState = (typeof translationStates)[number];
export const versionChanges = ["first", "editorial", "reconfirm"] as const;
export type VersionChange = (typeof versionChanges)[number];

export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly text: string;
}

export interface Text {
  readonly language: string;
  readonly title: string | null;
  readonly state: TranslationState;
  readonly units: readonly Unit[];
}

export interface TextVersion {
  readonly statement: string;
  readonly version: number;
  readonly change: VersionChange;
  readonly note: string | null;
  readonly createdAt: string;
  readonly frozenAt: string | null;
  /** Digest `sha256:<base64url>` over the texts of all languages and the terms; null while a draft. */
  readonly manifest: string | null;
  readonly terms: string | null;
}

/** A version may be frozen when its authentic text has a title and at least one unit with words in it. */
export function decideFreeze(
  version: TextVersion,
  texts: readonly Text[],
  authentic: string,
): Refusal | null {
  if (version.frozenAt) return refuse("version-frozen", { version: version.version });
  const text = texts.find((one) => one.language === authentic);
  if (!text || !text.units.some((unit) => unit.text.trim() !== ""))
    return refuse("statement-no-text", { language: authentic });
  if (!text.title) return refuse("statement-no-title", { language: authentic });
  return null;
}

/**
 * The title to show for a language: its own, else the authentic one with the language it is really in.
 * Nothing is invented: a missing title is shown in the authentic language and marked as such.
 */
export function titleFor(
  texts: readonly Pick<Text, "language" | "title">[],
  language: string,
  authentic: string,
): { title: string; language: string } {
  const own = texts.find((text) => text.language === language);
  if (own?.title) return { title: own.title, language };
  const lead = texts.find((text) => text.language === authentic);
  const any = lead?.title ? lead : texts.find((text) => text.title);
  return { title: any?.title ?? "", language: any?.language ?? authentic };
}

/** Numbers of the units a reader sees: headings have none, everything else counts from 1. */
export function numberUnits(units: readonly Unit[]): ReadonlyMap<string, number> {
  const numbered = units.filter((unit) => unit.kind !== "heading");
  return new Map(numbered.map((unit, index) => [unit.id, index + 1]));
}
