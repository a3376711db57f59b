/** Appends entries and signs for them until it is killed; says after each commit how many there are. */
import { randomBytes } from "node:crypto";
import { publishCheckpoint } from "#operations/log/publish-checkpoint.ts";
import { openStore } from "#store/open.ts";
import { appendEntry } from "#store/write/log-entries.ts";
import { isTrouble } from "#operations/instance/trouble.ts";
import { minuteOf } from "#operations/log/open-log.ts";
import { findVersion } from "#store/read/texts.ts";
import type { Digest } from "#domain/record/digest.ts";
import { masterKey } from "../stores.ts";

const [database = "", keyFile = "", statement = "", now = ""] = process.argv.slice(2);
const store = await openStore({ database, masterKey });
for (;;) {
  const size = await store.transact(async (t) => {
    const manifest = (await findVersion(t, statement, 1))?.manifest as Digest;
    for (let i = 0; i < 7; i++) {
      await appendEntry(t, {
        v: 1,
        kind: "signatory.listed",
        at: minuteOf(t.now),
        act: randomBytes(16).toString("hex"),
        statement,
        version: 1,
        manifest,
        commit: { org: `c1:${randomBytes(32).toString("base64url")}` },
      });
    }
    return t.head.logSize;
  });
  if (typeof size === "number") process.stdout.write(`${size}\n`);
  const result = await publishCheckpoint(store, keyFile, now);
  if (isTrouble(result)) throw new Error(JSON.stringify(result));
}
