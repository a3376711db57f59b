/** Saving the texts of a draft version, in every language at once, so that units stay aligned. */
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import { isUnitId } from "#domain/text-bytes.ts";
import type { Text } from "#domain/text-version.ts";
import { canonicalLanguageTag } from "#lib/language-tag.ts";
import { statementById } from "#store/read/statements.ts";
import { findVersion, sourcesOfTexts, textsOf } from "#store/read/texts.ts";
import type { Transaction } from "#store/transaction.ts";
import { writeDraft } from "./write-draft.ts";

export interface SaveTexts {
  readonly by: string;
  readonly statement: string;
  readonly version: number;
  readonly texts: readonly Text[];
  /** Unit ids, by language, whose translation was looked at and still fits the changed wording. */
  readonly current?: Readonly<Record<string, readonly string[]>>;
}

export async function saveTexts(
  t: Transaction,
  command: SaveTexts,
): Promise<{ version: number } | Refusal> {
  const statement = await statementById(t, command.statement);
  if (!statement) return refuse("statement-unknown");
  const version = await findVersion(t, statement.id, command.version);
  if (!version) return refuse("version-changed", { version: command.version });
  if (version.frozenAt) return refuse("version-frozen", { version: command.version });
  const refusal = decideLanguages(command.texts, statement.authentic);
  if (isRefusal(refusal)) return refusal;
  const sources = new Map(await sourcesOfTexts(t, statement.id, command.version));
  for (const [language, ids] of Object.entries(command.current ?? {}))
    sources.set(language, withoutUnits(sources.get(language), ids));
  const before = { texts: await textsOf(t, statement.id, command.version), sources };
  await writeDraft(t, statement.id, command.version, command.texts, statement.authentic, before);
  return { version: command.version };
}

function withoutUnits(
  sources: ReadonlyMap<string, string> | undefined,
  ids: readonly string[],
): ReadonlyMap<string, string> {
  return new Map([...(sources ?? [])].filter(([id]) => !ids.includes(id)));
}

export function decideLanguages(texts: readonly Text[], authentic: string): Refusal | null {
  const languages = texts.map((text) => text.language);
  const unknown = languages.find((tag) => canonicalLanguageTag(tag) !== tag);
  if (unknown !== undefined) return refuse("language-unknown", { language: unknown });
  const twice = languages.find((tag, index) => languages.indexOf(tag) < index);
  if (twice !== undefined) return refuse("language-exists", { language: twice });
  if (!languages.includes(authentic)) return refuse("language-unknown", { language: authentic });
  const wrong = texts.flatMap(({ units }) => wrongUnits(units.map(({ id }) => id)));
  return wrong[0] === undefined ? null : refuse("unit-malformed", { unit: wrong[0] });
}

/** Ids that no frozen text can hold: malformed, or in one language twice. */
function wrongUnits(ids: readonly string[]): readonly string[] {
  const first = new Map(ids.map((id, index) => [id, index] as const).toReversed());
  return ids.filter((id, index) => !isUnitId(id) || first.get(id) !== index);
}
