/** Witnesses that are servers of their own cosign what readers are shown, or it is said that they have not. */
import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { openingKey } from "#operations/log/log-keys.ts";
import { publishCheckpoint } from "#operations/log/publish-checkpoint.ts";
import { findLogFile } from "#operations/log/find-log-file.ts";
import { askWitness } from "#operations/witness/ask-witness.ts";
import { formatLogPolicy } from "#operations/witness/log-policy.ts";
import { showStanding } from "#operations/witness/show-standing.ts";
import { witnessCheckpoint, type Witnessed } from "#operations/witness/witness-checkpoint.ts";
import { openStore, type OpenOptions } from "#store/open.ts";
import { publishedCheckpoint } from "#store/read/log-tree.ts";
import { witnessStandings } from "#store/read/log-tree.ts";
import { parsePolicy, type Policy } from "#tlog/policy.ts";
import { StatementBreaker } from "../faults/break-statements.ts";
import { openPages } from "../pages.ts";
import { databaseKinds, masterKey, type DatabaseKind } from "../stores.ts";
import { buildVectors, checkpointAt, logKey, sizes } from "./lamp-log.ts";
import { sha256 } from "./primitives.ts";
import {
  alter,
  growTo,
  openStatementIn,
  signAnew,
  signingLog,
  verifyStored,
  type SigningLog,
} from "./signing-log.ts";
import { failuresOf, omissionsOf } from "./verify-site.ts";
import { startWitness, type TestWitness } from "./witness-server.ts";

interface Watched extends SigningLog {
  readonly statement: string;
  readonly witnesses: readonly TestWitness[];
  readonly policy: Policy;
}

/** A log of 3 entries whose policy asks for 2 of 3 witnesses. */
async function watchedLog(
  t: TestContext,
  kind: DatabaseKind = "sqlite",
  options: Partial<OpenOptions> = {},
): Promise<Watched> {
  const log = await signingLog(t, kind, options);
  const statement = await openStatementIn(log);
  const vkey = (await openingKey(log.store.reader)) ?? "";
  const witnesses: TestWitness[] = [];
  for (const name of ["north", "south", "east"])
    witnesses.push(await startWitness(t, name, [vkey]));
  const lines = witnesses.map(({ line }) => line);
  const policy = policyOf([...lines, "group coast 2 north south east", "quorum coast"]);
  const site = { ...log.site, log: { ...log.site.log, witnesses: policy } };
  return { ...log, site, statement, witnesses, policy };
}

function policyOf(lines: readonly string[]): Policy {
  const policy = parsePolicy(sha256, lines.join("\n"));
  assert.ok(!("refusal" in policy), JSON.stringify(policy));
  return policy;
}

async function sign({ store, keyFile }: Watched): Promise<void> {
  const result = await publishCheckpoint(store, keyFile, store.clock.now, true);
  assert.ok(result && "note" in result, JSON.stringify(result));
}

async function witness(log: Watched): Promise<Witnessed | { wait: number } | null> {
  return witnessCheckpoint(log.store, log.site, log.store.clock.now);
}

async function troubles(log: Watched): Promise<Record<string, string | null>> {
  const standings = await witnessStandings(log.store.reader);
  return Object.fromEntries(standings.map(({ name, trouble }) => [name.split(".")[0], trouble]));
}

/** What a reader who brings the log's own policy finds. */
async function verified(log: Watched) {
  const policy = (await formatLogPolicy(log.store.reader, log.site)) ?? "";
  return verifyStored(log, { pins: { policy } });
}

for (const kind of databaseKinds) {
  test(`${kind}: a checkpoint is shown once its witnesses have cosigned it`, async (t) => {
    const log = await watchedLog(t, kind);
    const { reader, clock } = log.store;
    await sign(log);
    assert.equal(await findLogFile(reader, "checkpoint"), null, "nobody has cosigned it");
    assert.equal(await findLogFile(reader, "tile/entries/000.p/3"), null);
    assert.deepEqual(await witness(log), { size: 3, count: 3, isEnough: true });
    assert.deepEqual(failuresOf(await verified(log)), []);
    assert.equal(await witness(log), null, "nothing is left to do");
    for (const size of [4, 255, 256, 257, 600]) {
      await growTo(log, log.statement, size);
      clock.pass(11);
      await sign(log);
      assert.equal((await publishedCheckpoint(reader))?.size ?? 0, (await lastShown(log)) ?? 0);
      assert.deepEqual(await witness(log), { size, count: 3, isEnough: true });
      const report = await verified(log);
      assert.deepEqual(failuresOf(report), [], String(size));
      assert.ok(report.findings.some(({ code }) => code === "quorum-met"));
    }
    for (const { requests } of log.witnesses)
      assert.deepEqual(new Set(requests.map(({ status }) => status)), new Set([200]));
  });
}

async function lastShown({ store }: Watched): Promise<number | undefined> {
  const file = await findLogFile(store.reader, "checkpoint");
  return file ? Number(Buffer.from(file.bytes).toString().split("\n")[1]) : undefined;
}

test("one witness that is away holds nothing up, and is asked again", async (t) => {
  const log = await watchedLog(t);
  const east = log.witnesses[2] ?? assert.fail();
  east.manner = "fails";
  await sign(log);
  assert.deepEqual(await witness(log), { size: 3, count: 2, isEnough: true });
  assert.deepEqual(await troubles(log), { north: null, south: null, east: "confused" });
  assert.deepEqual(failuresOf(await verified(log)), []);
  const answered = await witness(log);
  assert.ok(answered && "wait" in answered && answered.wait > 50);
  east.manner = "good";
  log.store.clock.pass(61);
  assert.deepEqual(await witness(log), { size: 3, count: 3, isEnough: true });
  assert.deepEqual(await troubles(log), { north: null, south: null, east: null });
});

test("without a quorum it is shown all the same, and never as witnessed", async (t) => {
  const log = await watchedLog(t);
  for (const one of log.witnesses.slice(1)) one.manner = "fails";
  await sign(log);
  assert.deepEqual(await witness(log), { size: 3, count: 1, isEnough: false });
  assert.deepEqual(failuresOf(await verified(log)), ["quorum-missed"]);
  const standing = await showStanding(log.store.reader, log.site);
  assert.deepEqual([standing.witnessed, standing.count, standing.of], ["waiting", 1, 3]);
  const pages = openPages(log.store, () => log.store.clock.now, { door: { site: log.site } });
  assert.match((await pages.get("/log")).text, /Not yet witnessed: 1 of 3 have cosigned/);
  for (const one of log.witnesses) one.manner = "good";
  log.store.clock.pass(61);
  assert.deepEqual(await witness(log), { size: 3, count: 3, isEnough: true });
  const page = (await pages.get("/log")).text;
  assert.match(page, /Witnessed by 3 of 3, 15 January 2027 at 08:00 UTC/);
});

test("pages say who has cosigned, the policy is served, and without witnesses it is said", async (t) => {
  const log = await watchedLog(t);
  await sign(log);
  await witness(log);
  const pages = openPages(log.store, () => log.store.clock.now, { door: { site: log.site } });
  const slug = "joint-statement-on-the-fog-signals-of-the-northern-coast";
  assert.match((await pages.get(`/s/${slug}/en`)).text, /Witnessed by 3 of 3/);
  const policy = await pages.get("/log/policy");
  assert.equal(policy.type, "text/plain; charset=utf-8");
  const served = policyOf(policy.text.split("\n"));
  assert.deepEqual(served.witnesses, log.policy.witnesses);
  assert.equal(served.logs[0]?.url, "https://statements.example/log");
  const alone = openPages(log.store, () => log.store.clock.now);
  assert.match((await alone.get("/log")).text, /No witnesses are configured/);
  assert.match((await alone.get("/log/policy")).text, /^log \S+ \S+\nquorum none\n$/);
});

test("a witness that saw less or nothing is told from where it is; one unknown, silent or wrong is named", async (t) => {
  const log = await watchedLog(t);
  const [north, south, east] = log.witnesses as [TestWitness, TestWitness, TestWitness];
  await sign(log);
  await witness(log);
  // It was set up anew, and has forgotten everything.
  north.seen.clear();
  south.manner = "forges";
  east.manner = "babbles";
  await growTo(log, log.statement, 300);
  log.store.clock.pass(11);
  await sign(log);
  assert.deepEqual(await witness(log), { size: 300, count: 1, isEnough: false });
  assert.deepEqual(await troubles(log), {
    north: null,
    south: "bad-cosignature",
    east: "bad-cosignature",
  });
  assert.deepEqual(
    north.requests.map(({ status }) => status),
    [200, 409, 200],
  );
  const stranger = await startWitness(t, "west", [logKey.vkey]);
  const note = (await publishedCheckpoint(log.store.reader))?.note ?? "";
  const ask = { key: stranger.key.key, url: stranger.url, size: 0 };
  const prove = (): Promise<never> => assert.fail();
  assert.deepEqual(await askWitness(ask, { note, prove }), { trouble: "unknown-log", size: 0 });
});

test("silence and floods end in time", async (t) => {
  const log = await watchedLog(t);
  const [north, south] = log.witnesses as [TestWitness, TestWitness];
  north.manner = "hangs";
  south.manner = "endless";
  await sign(log);
  const begun = performance.now();
  assert.deepEqual(await witness(log), { size: 3, count: 1, isEnough: false });
  assert.ok(performance.now() - begun < 9000);
  assert.deepEqual(await troubles(log), { north: "silent", south: "confused", east: null });
});

test("a fork is refused by those who saw the other history, and by those who saw more", async (t) => {
  const log = await watchedLog(t);
  await growTo(log, log.statement, 40);
  await sign(log);
  await witness(log);
  const [north, south, east] = log.witnesses as [TestWitness, TestWitness, TestWitness];
  // The operator goes back and signs another history: of the same size, longer, shorter.
  alter(log, "delete from log_entry where idx >= 20; update instance set log_size = 20");
  await signAnew(log);
  log.store.clock.pass(61);
  assert.deepEqual(await witness(log), { size: 20, count: 0, isEnough: false });
  assert.deepEqual(await troubles(log), { north: "ahead", south: "ahead", east: "ahead" });
  for (const [size, code] of [
    [40, "other-history"],
    [60, "other-history"],
  ] as const) {
    await growTo(log, log.statement, size);
    log.store.clock.pass(61);
    await sign(log);
    assert.deepEqual(await witness(log), { size, count: 0, isEnough: false });
    assert.deepEqual(await troubles(log), { north: code, south: code, east: code });
  }
  assert.deepEqual(
    [north, south, east].map(({ seen }) => [...seen.values()][0]?.size),
    [40, 40, 40],
  );
  assert.ok(failuresOf(await verified(log)).includes("quorum-missed"));
});

for (const kind of databaseKinds)
  test(`${kind}: a statement that fails while cosignatures are kept leaves what was there, and the next time it is done`, async (t) => {
    const breaker = new StatementBreaker();
    const log = await watchedLog(t, kind, { observe: breaker.observe });
    let broken = 0;
    for (let n = 1, isBroken = true; isBroken; n++) {
      await growTo(log, log.statement, 3 + n);
      log.store.clock.pass(61);
      await sign(log);
      const before = await publishedCheckpoint(log.store.reader);
      breaker.arm(n);
      await witness(log).catch(() => null);
      isBroken = breaker.disarm();
      if (isBroken) {
        assert.deepEqual(await publishedCheckpoint(log.store.reader), before);
        await witness(log);
        broken = n;
      }
      assert.deepEqual(failuresOf(await verified(log)), []);
    }
    assert.ok(broken > 5, `${broken} statements`);
  });

test("two processes that ask at once keep every cosignature", async (t) => {
  const log = await watchedLog(t);
  await sign(log);
  const other = await openStore({ database: log.store.location, masterKey });
  t.after(() => other.close());
  const results = await Promise.all([
    witness(log),
    witnessCheckpoint(other, log.site, log.store.clock.now),
  ]);
  assert.ok(results.every((one) => one && "isEnough" in one && one.isEnough));
  const report = await verified(log);
  assert.deepEqual(failuresOf(report), []);
  assert.equal((await showStanding(other.reader, log.site)).count, 3);
});

test("a log that stopped having witnesses shows what was signed, and says so", async (t) => {
  const log = await watchedLog(t);
  await sign(log);
  const alone = { ...log, site: { ...log.site, log: { ...log.site.log, witnesses: null } } };
  assert.deepEqual(await witnessCheckpoint(log.store, alone.site, log.store.clock.now), {
    size: 3,
    count: 0,
    isEnough: false,
  });
  const report = await verified(alone);
  assert.deepEqual(failuresOf(report), []);
  assert.ok(omissionsOf(report).includes("no-witnesses"));
});

test("cosignatures are renewed once a day while nothing happens", async (t) => {
  const log = await watchedLog(t);
  await sign(log);
  await witness(log);
  log.store.clock.pass(86_300);
  const before = await witness(log);
  assert.equal(before, null);
  for (const one of log.witnesses) one.time += 86_500;
  log.store.clock.pass(200);
  assert.deepEqual(await witness(log), { size: 3, count: 3, isEnough: true });
  const { at } = await showStanding(log.store.reader, log.site);
  assert.equal(at, new Date((1_800_000_000 + 86_500) * 1000).toISOString());
});

test("the witness of these tests takes the lamp log's requests one after another, and no other order", async (t) => {
  const server = await startWitness(t, "lamp", [logKey.vkey]);
  const { states } = buildVectors() as { states: { size: number; request: string }[] };
  for (const { size, request } of states.slice(1)) {
    const answer = await post(server, request);
    assert.equal(answer.status, 200, String(size));
    assert.equal((await post(server, request)).status, size === 0 ? 200 : 409);
  }
  assert.equal(sizes.at(-1), [...server.seen.values()][0]?.size);
  assert.equal((await post(server, `old 300\n\n${checkpointAt(300)}`)).status, 200, "refreshed");
});

function post({ url }: TestWitness, body: string): Promise<Response> {
  return fetch(`${url}/add-checkpoint`, { method: "POST", body });
}
