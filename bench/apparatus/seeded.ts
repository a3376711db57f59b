/** Installations with a statement in two languages and a list of a given length, made once a run for each length. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { foldForSearch } from "#names/fold.ts";
import { openInstallation, type Installation } from "#operations/instance/open-installation.ts";
import { createStatement } from "#operations/statement/create-statement.ts";
import { openStatement } from "#operations/statement/open-statement.ts";
import { addSignatory } from "#store/write/signatories.ts";
import { newId, type Transaction } from "#store/transaction.ts";
import { done } from "../../test/acting.ts";
import { fogStatement } from "../../test/cast.ts";
import { benchConfig } from "./config.ts";
import { inventOrganisation } from "./names.ts";

export interface Seeded {
  /** A data folder of one's own. */
  readonly data: string;
  readonly slug: string;
  readonly statement: string;
}

const made = new Map<number, Promise<Seeded>>();
const folders: string[] = [];
process.once("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A fresh copy of a closed installation whose statement, open for signature, lists `lines` organisations. */
export async function seededData(lines: number): Promise<Seeded> {
  const template = made.get(lines) ?? seed(lines);
  made.set(lines, template);
  const whole = await template;
  const data = benchFolder();
  cpSync(whole.data, data, { recursive: true });
  return { ...whole, data };
}

/** A folder that goes when the bench ends. */
export function benchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "undersigned-bench-"));
  folders.push(folder);
  return folder;
}

export async function openData(data: string, database = ""): Promise<Installation> {
  const opened = await openInstallation(benchConfig(data, 0, database));
  if ("trouble" in opened) throw new Error(opened.trouble);
  return opened;
}

async function seed(lines: number): Promise<Seeded> {
  const data = benchFolder();
  const installation = await openData(data);
  const { id, slug } = await openForSigning(installation);
  for (let from = 0; from < lines; from += 1000) {
    const to = Math.min(from + 1000, lines);
    await done(installation.store, (t) => addLines(t, id, from, to));
  }
  await installation.store.close();
  return { data, slug, statement: id };
}

/** A statement on whose list a confirmed address puts its organisation at once. */
export async function openForSigning({
  store,
  site,
}: Pick<Installation, "store" | "site">): Promise<{ id: string; slug: string }> {
  const policy = { admits: "organisations", publishAt: "email" } as const;
  const draft = { ...fogStatement, policy };
  const created = await done(store, (t) => createStatement(t, { by: "bench", draft }));
  await done(store, (t) => openStatement(t, site, { by: "bench", statement: created.id }));
  return created;
}

async function addLines(
  t: Transaction,
  statement: string,
  from: number,
  to: number,
): Promise<number> {
  for (let number = from; number < to; number++) {
    const { name, country } = inventOrganisation(number);
    await addSignatory(t, {
      statement,
      kind: "organisation",
      act: newId(t),
      printed: name,
      folded: foldForSearch(name),
      nameLanguage: null,
      country,
      role: null,
      affiliation: null,
      class: "signs",
      reservation: null,
      evidence: number % 3 === 0 ? "listed" : "email-domain",
      version: 1,
      language: "en",
      organisation: null,
      repeats: null,
      source: null,
      logIndex: null,
    });
  }
  return to - from;
}
