/** Texts on their way into a draft version: normalised as they will be frozen, each unit with the wording it translates. */
import { hash } from "node:crypto";
import { normaliseText } from "#domain/text-bytes.ts";
import type { Text } from "#domain/text-version.ts";
import type { Sources } from "#store/read/texts.ts";
import { writeTexts, type WrittenText } from "#store/write/statements.ts";
import type { Transaction } from "#store/transaction.ts";

/** Digest by which a translated unit remembers the authentic wording it was made from. */
export function wordingDigest(text: string): string {
  return hash("sha256", text, "base64url").slice(0, 22);
}

/** What a version before this one held: its texts, and which wording each translated unit was made from. */
export interface Before {
  readonly texts: readonly Text[];
  readonly sources: Sources;
}

/**
 * Writes all texts of a draft version. A unit whose translation did not change while the authentic wording did keeps
 * the digest of the wording it was made from, and so lags; every other one counts as made from the present wording.
 */
export async function writeDraft(
  t: Transaction,
  statement: string,
  version: number,
  texts: readonly Text[],
  authentic: string,
  before?: Before,
): Promise<void> {
  const normal = texts.map((text) => ({ ...text, ...normaliseText(text) }));
  const ordered = normal.toSorted(
    (a, b) => Number(b.language === authentic) - Number(a.language === authentic),
  );
  const written = ordered.map((text): WrittenText => ({
    ...text,
    sources: sourcesOf(text, ordered, authentic, before),
  }));
  await writeTexts(t, statement, version, written);
}

function sourcesOf(
  text: Text,
  texts: readonly Text[],
  authentic: string,
  before: Before | undefined,
): ReadonlyMap<string, string> {
  if (text.language === authentic) return new Map();
  const now = wordings(texts, authentic);
  const mine = wordings(before?.texts ?? [], text.language);
  const known = before?.sources.get(text.language);
  const sources = new Map<string, string>();
  for (const { id, text: wording } of text.units) {
    const source = now.get(id);
    const kept = mine.get(id) === wording ? known?.get(id) : undefined;
    if (source !== undefined) sources.set(id, kept ?? wordingDigest(source));
  }
  return sources;
}

function wordings(texts: readonly Text[], language: string): ReadonlyMap<string, string> {
  return new Map(
    texts.find((text) => text.language === language)?.units.map((unit) => [unit.id, unit.text]) ??
      [],
  );
}
