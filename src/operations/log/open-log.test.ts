/** The first entry, and the name that it gives the log for ever. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseLogEntry, type LogEntryOf } from "#domain/log-entry.ts";
import { digestOf } from "#domain/record/digest.ts";
import type { Site } from "#domain/site.ts";
import { encodeUtf8 } from "#lib/bytes.ts";
import { findEntry, logOrigin } from "#store/read/log-entries.ts";
import { site } from "../../../test/cast.ts";
import { emptyScene } from "../../../test/scene.ts";
import type { TestStore } from "../../../test/stores.ts";
import { sha256 } from "./commit-fields.ts";
import { openLog } from "./open-log.ts";
import { rules } from "./rules.ts";

function named(origin: string | null): Site {
  return { ...site, baseUrl: "http://localhost:8080", log: { ...site.log, origin } };
}

async function opened(store: TestStore): Promise<LogEntryOf<"log.opened">> {
  const read = parseLogEntry((await findEntry(store.reader, 0)) ?? "");
  assert.ok("entry" in read && read.entry.kind === "log.opened");
  return read.entry;
}

test("the log begins with its name, its key and its rules", async (t) => {
  const store = await emptyScene(t);
  await store.transact((tx) => openLog(tx, named("statements.example/log/2027a")));
  const entry = await opened(store);
  assert.equal(entry.origin, "statements.example/log/2027a");
  assert.equal(await logOrigin(store.reader), entry.origin);
  assert.ok(entry.vkey.startsWith(`${entry.origin}+`));
  assert.equal(entry.rules, digestOf(sha256, encodeUtf8(rules)));
  assert.equal(entry.software, site.log.software);
});

test("once named, a log keeps its name, whatever the settings say later", async (t) => {
  const store = await emptyScene(t);
  await store.transact((tx) => openLog(tx, named("one.example/log/2027a")));
  await store.transact((tx) => openLog(tx, named("two.example/log/2027a")));
  assert.equal(await logOrigin(store.reader), "one.example/log/2027a");
  assert.equal((await store.reader.db.selectFrom("log_entry").select("idx").execute()).length, 1);
});

test("a log without a chosen name gets one nobody else has, and never localhost", async (t) => {
  const names = new Set<string>();
  for (let n = 0; n < 3; n++) {
    const store = await emptyScene(t);
    await store.transact((tx) => openLog(tx, named(null)));
    const { origin } = await opened(store);
    assert.match(origin, /^[0-9a-f]{16}\.invalid\/log\/2027a$/);
    names.add(origin);
  }
  assert.equal(names.size, 3);
});
