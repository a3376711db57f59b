/** What the pages of one statement read. A statement is public when its text is frozen and its state says so. */
import { fillAmounts } from "#domain/amounts.ts";
import { isPublic, type Proposer, type Statement } from "#domain/statement.ts";
import { titleFor, type Text, type TextVersion } from "#domain/text-version.ts";
import type { Tallies } from "#store/read/signatories.ts";
import { findStatement, proposersOf, stepsOf, type Step } from "#store/read/statements.ts";
import { findVersion, textsOf } from "#store/read/texts.ts";
import type { Reader } from "#store/reader.ts";

/** A public statement with its frozen text. */
export interface Subject {
  readonly statement: Statement;
  readonly proposers: readonly Proposer[];
  readonly version: TextVersion;
  /** The authentic text first. */
  readonly texts: readonly Text[];
  /** Oldest first. */
  readonly steps: readonly Step[];
}

/** @param wanted the newest version unless told. */
export async function loadSubject(
  r: Reader,
  slug: string,
  wanted?: number,
): Promise<Subject | null> {
  const statement = await findStatement(r, slug);
  if (!statement || !isPublic(statement.state) || statement.version === 0) return null;
  const { id } = statement;
  const [proposers, version, texts, steps] = await Promise.all([
    proposersOf(r, id),
    findVersion(r, id, wanted ?? statement.version),
    textsOf(r, id, wanted ?? statement.version),
    stepsOf(r, id),
  ]);
  return version && texts.length > 0 ? { statement, proposers, version, texts, steps } : null;
}

/** The same with the amounts in its texts computed: "we, 309 organisations". */
export function withAmounts(subject: Subject, { organisation, person }: Tallies): Subject {
  const amounts = {
    organisations: organisation.signatories,
    persons: person.signatories,
    countries: organisation.byCountry.size,
  };
  const texts = subject.texts.map((text) => {
    const units = text.units.map((unit) => ({
      ...unit,
      text: fillAmounts(unit.text, amounts, text.language),
    }));
    return { ...text, units };
  });
  return { ...subject, texts };
}

/** The title in the authentic language. */
export function leadTitle({ texts, statement }: Pick<Subject, "texts" | "statement">): string {
  return titleFor(texts, statement.authentic, statement.authentic).title;
}
