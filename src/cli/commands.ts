/** Every command: its arguments, and where it lives. Only the one that runs is loaded. */
import type { ArgumentSpec, Arguments } from "./program/read-arguments.ts";
import type { Terminal } from "./program/terminal.ts";

/** @returns the exit code: 0 done, 1 refused, 2 wrong usage. */
export type RunCommand = (terminal: Terminal, given: Arguments) => Promise<number>;

export interface Command extends ArgumentSpec {
  /** As it is printed; words in capitals stand for what one types. */
  readonly usage: string;
  readonly load: () => Promise<RunCommand>;
}

const place = ["data", "database", "base-url"];

export const commands = {
  import: {
    usage:
      "import FILE [--state draft|signing|closed] [--authentic TAG] [--columns LIST] [--into SLUG [--all]] [--again] [--dry-run] [--json] [--data DIR]",
    values: [...place, "state", "authentic", "columns", "into"],
    switches: ["dry-run", "json", "again", "all"],
    rest: 1,
    load: async () => (await import("./import.ts")).runImport,
  },
  export: {
    usage: "export SLUG --format json|csv|text|markdown|html [--out FILE] [--data DIR]",
    values: [...place, "format", "out"],
    rest: 1,
    load: async () => (await import("./export.ts")).runExport,
  },
  match: {
    usage: "match --pairs FILE.tsv",
    values: ["pairs"],
    rest: 0,
    load: async () => (await import("./organisation/match.ts")).runMatch,
  },
  lookup: {
    usage: "lookup NAME [--country CC] [--json] [--data DIR]",
    values: [...place, "country"],
    switches: ["json"],
    rest: 1,
    load: async () => (await import("./organisation/lookup.ts")).runLookup,
  },
  names: {
    usage:
      "names FILE --source NAME --licence TEXT [--new|--known] [--again] [--json] [--data DIR]",
    values: [...place, "source", "licence"],
    switches: ["new", "known", "again", "json"],
    rest: 1,
    load: async () => (await import("./organisation/names.ts")).runNames,
  },
  verify: {
    usage:
      "verify URL|FOLDER|FILE [--vkey K] [--policy F] [--old CHECKPOINT] [--openings] [--json]",
    values: ["vkey", "policy", "old"],
    switches: ["openings", "json"],
    rest: 1,
    load: async () => (await import("./verify.ts")).runVerify,
  },
  "sign-in": {
    usage: "sign-in EMAIL [--data DIR] [--base-url URL]",
    values: place,
    rest: 1,
    load: async () => (await import("./sign-in.ts")).runSignIn,
  },
  erase: {
    usage: "erase EMAIL|ID [--all] [--yes] [--data DIR] [--database URL]",
    values: place,
    switches: ["all", "yes"],
    rest: 1,
    load: async () => (await import("./erasure/erase.ts")).runErase,
  },
  backup: {
    usage: "backup FILE [--keep DAYS] [--data DIR]",
    values: ["keep", ...place],
    rest: 1,
    load: async () => (await import("./backup.ts")).runBackup,
  },
  restore: {
    usage: "restore FILE [--data DIR]",
    values: place,
    rest: 1,
    load: async () => (await import("./restore.ts")).runRestore,
  },
  "announce-key": {
    usage: "announce-key [--data DIR] [--database URL]",
    values: place,
    rest: 0,
    load: async () => (await import("./log/keys.ts")).runAnnounceKey,
  },
  "retire-key": {
    usage: "retire-key KEY-ID [--at-once] [--data DIR] [--database URL]",
    values: place,
    switches: ["at-once"],
    rest: 1,
    load: async () => (await import("./log/keys.ts")).runRetireKey,
  },
  "begin-log": {
    usage: "begin-log ORIGIN [--known CHECKPOINT] [--new-key] [--data DIR] [--database URL]",
    values: [...place, "known"],
    switches: ["new-key"],
    rest: 1,
    load: async () => (await import("./log/begin.ts")).runBeginLog,
  },
  doctor: {
    usage: "doctor [--json] [--data DIR] [--database URL] [--base-url URL]",
    values: place,
    switches: ["json"],
    rest: 0,
    load: async () => (await import("./doctor.ts")).runDoctor,
  },
} as const satisfies Record<string, Command>;
