/**
 * `undersigned import FILE --into SLUG`: what a second file changes in a statement that is there, and taking it. Without
 * `--all` only what adds is taken: new lines, new languages. With it also spellings and wordings, as an editorial version.
 * What may be there already, and lines that the file does not have, are for the desk, where a person sees both.
 */
import { isRefusal } from "#domain/refusal.ts";
import {
  acceptFile,
  compareFile,
  keyOfEntry,
  keyOfSpelling,
  type FileDifference,
} from "#operations/second-file/accept-file.ts";
import { keyOfLanguage, keyOfTitle, keyOfUnit } from "#operations/second-file/compare-texts.ts";
import { beginImport } from "#operations/import/keep-import.ts";
import type { Installation } from "#operations/instance/open-installation.ts";
import { languageName } from "#locales/translate.ts";
import type { Arguments } from "../program/read-arguments.ts";
import type { Terminal } from "../program/terminal.ts";
import { findBySlug } from "../program/find-statement.ts";
import { sayRefusal, withInstallation } from "../program/with-installation.ts";
import { sentenceFor } from "../import-report.ts";
import { sayProgress, type ReadFile } from "./store-import.ts";

type SecondFile = Omit<ReadFile, "state">;

export function importInto(
  terminal: Terminal,
  given: Arguments,
  file: SecondFile,
): Promise<number> {
  return withInstallation(terminal, given, async ({ store, site }) => {
    const statement = await findBySlug(terminal, store.reader, given.value("into") ?? "");
    if (!statement) return 1;
    const difference = await compareFile(store.reader, statement, file.recognised);
    report(terminal, given, difference);
    if (given.has("dry-run")) return 0;
    const work = "{}\n";
    const { name, bytes } = file;
    const kept = { by: "cli", name, bytes, work, again: given.has("again"), target: statement.id };
    const begun = await store.transact((t) => beginImport(t, kept));
    if (isRefusal(begun)) return sayRefusal(terminal, begun);
    const { id: source } = begun;
    return take(
      terminal,
      { store, site },
      {
        by: "cli",
        statement: statement.id,
        source,
        recognised: file.recognised,
        choice: new Set(keysOf(difference, given.has("all"))),
        version: statement.version,
        change: "editorial",
        note: terminal.t("cli.into.note", { file: name }),
      },
    );
  });
}

async function take(
  terminal: Terminal,
  { store, site }: Pick<Installation, "store" | "site">,
  command: Parameters<typeof acceptFile>[2],
): Promise<number> {
  const accepted = await acceptFile(store, site, command, sayProgress(terminal));
  if (isRefusal(accepted)) return sayRefusal(terminal, accepted);
  const { slug, listed, renamed } = accepted;
  terminal.say("cli.into.taken", { listed, renamed });
  // Programs read this line: it is the same in every language.
  terminal.out(`taken into ${slug}`);
  return 0;
}

function keysOf({ lines, texts }: FileDifference, all: boolean): readonly string[] {
  const entries = lines.flatMap(({ verdict, entry: { position } }) => [
    ...(verdict === "new" ? [keyOfEntry(position)] : []),
    ...(verdict === "changed" && all ? [keyOfSpelling(position)] : []),
  ]);
  const wordings = texts.flatMap(({ language, change, units }) => {
    if (change === "new") return [keyOfLanguage(language)];
    return all ? [keyOfTitle(language), ...units.map((_, at) => keyOfUnit(language, at))] : [];
  });
  return [...entries, ...wordings];
}

function report(terminal: Terminal, given: Arguments, difference: FileDifference): void {
  if (given.has("json")) terminal.out(JSON.stringify(asJson(terminal, difference), null, 2));
  else for (const line of asLines(terminal, difference)) terminal.err(line);
}

function asJson({ t }: Terminal, { lines, gone, texts }: FileDifference) {
  return {
    lines: lines.map((one) => {
      const { position, printed, line } = one.entry;
      const known =
        "line" in one
          ? {
              number: one.line.number,
              listed: one.line.printed,
              rule: one.rule,
              reason: sentenceFor(t, `names.rule.${one.rule}`, one.params, one.rule),
            }
          : {};
      return { position, printed, line, verdict: one.verdict, ...known };
    }),
    gone: gone.map(({ kind, number, printed }) => ({ kind, number, printed })),
    texts: texts.map(({ language, change, title, units, isAligned }) => ({
      language,
      change,
      title,
      aligned: isAligned,
      units: units.map(({ id, change: what, before, now }) => ({ id, change: what, before, now })),
    })),
  };
}

/** Doubtful places first. */
function asLines({ t }: Terminal, { lines, gone, texts }: FileDifference): readonly string[] {
  const told = lines.flatMap((one): { rank: number; words: string }[] => {
    const { printed, line } = one.entry;
    if (one.verdict === "new") return [{ rank: 2, words: t("cli.into.new", { printed, line }) }];
    if (one.verdict !== "possible" && one.verdict !== "changed") return [];
    const { number, printed: listed } = one.line;
    const words = t(`cli.into.${one.verdict}`, { printed, line, number, listed });
    return [{ rank: one.verdict === "possible" ? 0 : 1, words }];
  });
  const same = lines.filter(({ verdict }) => verdict === "same" || verdict === "again").length;
  return [
    ...told.toSorted((a, b) => a.rank - b.rank).map(({ words }) => words),
    ...gone.map(({ number, printed }) => t("cli.into.gone", { number, printed })),
    ...texts.map(({ language, change, units }) =>
      t(`cli.into.text.${change}`, {
        language: languageName(language, t.locale),
        units: units.length,
      }),
    ),
    t("cli.into.same", { count: same }),
  ];
}
