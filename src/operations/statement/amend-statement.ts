/**
 * A change to a frozen text is a new version. `editorial`: typographic correction, added or corrected translation; every
 * signature carries over. `reconfirm`: substance; earlier signatures stay in their place and no longer count.
 */
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import type { Site } from "#domain/site.ts";
import type { Text } from "#domain/text-version.ts";
import { statementById } from "#store/read/statements.ts";
import { sourcesOfTexts, textsOf } from "#store/read/texts.ts";
import { addChange } from "#store/write/changes.ts";
import { appendEntry } from "#store/write/log-entries.ts";
import { addVersion, setValidFrom } from "#store/write/statements.ts";
import type { Transaction } from "#store/transaction.ts";
import { minuteOf } from "../log/open-log.ts";
import { freezeText } from "./freeze-version.ts";
import { decideLanguages } from "./save-texts.ts";
import { writeDraft } from "./write-draft.ts";

export interface Amendment {
  readonly by: string;
  readonly statement: string;
  /** The version the change was made from: two people changing at once are told. */
  readonly from: number;
  readonly change: "editorial" | "reconfirm";
  readonly note: string;
  readonly texts: readonly Text[];
}

export async function amendStatement(
  t: Transaction,
  site: Site,
  command: Amendment,
): Promise<{ version: number } | Refusal> {
  const statement = await statementById(t, command.statement);
  if (!statement) return refuse("statement-unknown");
  const refusal = decideLanguages(command.texts, statement.authentic);
  if (isRefusal(refusal)) return refusal;
  if (statement.version === 0)
    return refuse("statement-state", { from: statement.state, to: command.change });
  if (statement.version !== command.from)
    return refuse("version-changed", { version: statement.version });
  if (statement.state !== "signing" && statement.state !== "closed")
    return refuse("statement-state", { from: statement.state, to: command.change });
  const before = {
    texts: await textsOf(t, statement.id, command.from),
    sources: await sourcesOfTexts(t, statement.id, command.from),
  };
  if (sameTexts(before.texts, command.texts)) return refuse("nothing-changed");
  const version = command.from + 1;
  await addVersion(t, statement.id, version, command.change, command.note);
  await writeDraft(t, statement.id, version, command.texts, statement.authentic, before);
  const frozen = await freezeText(t, site, statement, version);
  if (isRefusal(frozen)) return frozen;
  await appendEntry(t, {
    v: 1,
    kind: "statement.amended",
    at: minuteOf(t.now),
    statement: statement.id,
    from: command.from,
    to: version,
    carry: command.change,
  });
  if (statement.state === "signing")
    await appendEntry(t, {
      v: 1,
      kind: "statement.opened",
      at: minuteOf(t.now),
      statement: statement.id,
      version,
    });
  if (command.change === "reconfirm") await setValidFrom(t, statement.id, version);
  await addChange(t, {
    statement: statement.id,
    kind: command.change,
    params: { from: command.from, version, note: command.note },
    public: true,
    by: command.by,
  });
  return { version };
}

function sameTexts(one: readonly Text[], other: readonly Text[]): boolean {
  const plain = (texts: readonly Text[]): string =>
    texts
      .map(({ language, title, units }) =>
        JSON.stringify([language, title, units.map(({ id, kind, text }) => [id, kind, text])]),
      )
      .toSorted()
      .join();
  return plain(one) === plain(other);
}
