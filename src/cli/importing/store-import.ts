/** `undersigned import FILE` after recognition: stores the statement and says where it is. */
import { isRefusal } from "#domain/refusal.ts";
import { storeInPieces, type StoringProgress } from "#operations/import/store-in-pieces.ts";
import type { RecognisedStatement } from "#recognition/recognised-statement.ts";
import type { Installation } from "#operations/instance/open-installation.ts";
import type { Arguments } from "../program/read-arguments.ts";
import type { Terminal } from "../program/terminal.ts";
import { sayRefusal, withInstallation } from "../program/with-installation.ts";

export interface ReadFile {
  readonly recognised: RecognisedStatement;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly state: "draft" | "signing" | "closed" | undefined;
}

export async function storeImport(
  terminal: Terminal,
  given: Arguments,
  { recognised, name, bytes, state }: ReadFile,
): Promise<number> {
  const source = { name, bytes };
  const authentic = given.value("authentic");
  const store = async ({ store: target, site }: Installation): Promise<number> => {
    const stored = await storeInPieces(
      target,
      site,
      {
        by: "cli",
        recognised,
        source,
        again: given.has("again"),
        ...(state ? { state } : {}),
        ...(authentic === undefined ? {} : { authentic }),
      },
      sayProgress(terminal),
    );
    if (isRefusal(stored)) {
      const code = sayRefusal(terminal, stored);
      if (stored.refusal === "import-repeated") terminal.say("cli.import.again");
      return code;
    }
    terminal.say("cli.import.address", {
      url: `${site.baseUrl}/s/${stored.slug}`,
      state: stored.state,
    });
    if (stored.overdue) terminal.say("cli.import.overdue", { deadline: stored.overdue });
    // Programs read this line: it is the same in every language.
    terminal.out(`stored as ${stored.slug}`);
    return 0;
  };
  return withInstallation(terminal, given, store, {});
}

/** A line for every tenth of a long list. */
export function sayProgress(terminal: Terminal): (progress: StoringProgress) => void {
  let told = 0;
  return ({ done, total }) => {
    const tenth = Math.floor((done * 10) / total);
    if (total < 500 || tenth === told) return;
    told = tenth;
    terminal.say("cli.import.progress", { done, total });
  };
}
