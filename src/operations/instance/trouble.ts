/** What may stand in the way of opening an installation: expected, and told as `cli.trouble.<code>`. */
export type TroubleCode =
  | "no-rights"
  | "not-a-folder"
  | "no-database"
  | "disk-full"
  | "key-lost"
  | "key-unreadable"
  | "log-key-lost"
  | "log-behind"
  | "log-behind-mark"
  | "log-beside"
  | "log-damaged"
  | "log-files"
  | "log-key-other"
  | "log-mark-lost"
  | "log-mark-unreadable"
  | "log-not-begun"
  | "log-origin-used"
  | "log-origin-wrong"
  | "log-key-unknown"
  | "log-key-only"
  | "log-key-young"
  | "clock-behind"
  | "witness-policy"
  | "locked"
  | "database-unreachable"
  | "database-damaged"
  | "backup-postgres"
  | "backup-exists"
  | "backup-behind"
  | "not-a-backup"
  | "key-other"
  | "in-use"
  | "other";

export interface Trouble {
  readonly trouble: TroubleCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export function isTrouble(value: unknown): value is Trouble {
  return typeof value === "object" && value !== null && "trouble" in value;
}

/** @param path what was being opened. */
export function troubleOf(error: unknown, path: string): Trouble {
  const { code, errcode, message } = (error ?? {}) as {
    code?: unknown;
    errcode?: unknown;
    message?: unknown;
  };
  const known =
    code === "ERR_SQLITE_ERROR"
      ? sqliteTroubles[Number(errcode) & 0xff]
      : systemTroubles[String(code)];
  return { trouble: known ?? "other", params: { path, message: String(message ?? error) } };
}

const systemTroubles: Readonly<Record<string, TroubleCode>> = {
  EACCES: "no-rights",
  EPERM: "no-rights",
  EROFS: "no-rights",
  ENOTDIR: "not-a-folder",
  EEXIST: "not-a-folder",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  ECONNREFUSED: "database-unreachable",
  ENOTFOUND: "database-unreachable",
  ETIMEDOUT: "database-unreachable",
  "28P01": "database-unreachable",
  "28000": "database-unreachable",
  "3D000": "database-unreachable",
};

/** Primary result codes, sqlite.org/rescode.html. */
const sqliteTroubles: Readonly<Record<number, TroubleCode>> = {
  5: "locked",
  6: "locked",
  8: "no-rights",
  11: "database-damaged",
  13: "disk-full",
  14: "no-rights",
  26: "database-damaged",
};
