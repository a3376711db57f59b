/**
 * Appends entries and signs for them until it is killed; says after each commit how many there are.
 *
 *     node sign-without-end.ts DATABASE KEY-FILE STATEMENT NOW [early|N]
 *
 * With N it kills itself before the N-th statement of a signing, and ends by itself when there are fewer. `early` says how
 * many entries there are before they are committed, which a test must find out.
 */
import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { publishCheckpoint } from "#operations/log/publish-checkpoint.ts";
import { openStore } from "#store/open.ts";
import { appendEntry } from "#store/write/log-entries.ts";
import { isTrouble } from "#operations/instance/trouble.ts";
import { minuteOf } from "#operations/log/open-log.ts";
import { findVersion } from "#store/read/texts.ts";
import type { Digest } from "#domain/record/digest.ts";
import { masterKey } from "../stores.ts";

const [database = "", keyFile = "", statement = "", now = "", how = ""] = process.argv.slice(2);
const isEarly = how === "early";
const diesAt = isEarly ? 0 : Number(how);
let left = 0;
const observe = (): void => {
  if (left > 0 && --left === 0) process.kill(process.pid, "SIGKILL");
};
const store = await openStore({ database, masterKey, observe });
do {
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
    if (isEarly) {
      process.stdout.write(`${t.head.logSize}\n`);
      await pause(30);
    }
    return t.head.logSize;
  });
  if (typeof size === "number" && !isEarly) process.stdout.write(`${size}\n`);
  left = diesAt;
  const result = await publishCheckpoint(store, keyFile, now);
  left = 0;
  if (isTrouble(result)) throw new Error(JSON.stringify(result));
} while (diesAt === 0);
await store.close();
