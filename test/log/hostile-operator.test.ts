/**
 * An operator with the key and the database (RFC 6962's log that misbehaves): everything he can do to what was published,
 * written past every operation into the database, signed anew, and served by the real pages. A reader who kept an older
 * checkpoint finds each of them; one who kept nothing is told that he cannot know.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { moveStatement } from "#operations/statement/move-statement.ts";
import { withdrawSignature } from "#operations/signature/withdraw-signature.ts";
import { findStatement } from "#store/read/statements.ts";
import { formatVerifierKey, keyTypes } from "#tlog/key.ts";
import { verifyLog, type LogReport } from "#verify/verify-log.ts";
import { desk, done, register, sign, tokenIn } from "../acting.ts";
import { openTestStore } from "../stores.ts";
import { temporaryFolder } from "../temporary-store.ts";
import { primitives, sha256 } from "./primitives.ts";
import {
  alter,
  openStatementIn,
  published,
  readSite,
  signAnew,
  signingLog,
  type SigningLog,
} from "./signing-log.ts";
import { failuresOf, omissionsOf } from "./verify-site.ts";

const listPath = "s/joint-statement-on-the-fog-signals-of-the-northern-coast.json";
const signers = [
  ["ilse", "keepers"],
  ["tobiah", "pilots"],
  ["ilse", "petrels"],
  ["tobiah", "kittiwakes"],
] as const;

interface Stage {
  readonly log: SigningLog;
  /** A copy of the database at the first checkpoint. */
  readonly earlier: string;
  /** The two checkpoints that a reader kept: after three signatures, and after a fourth and a withdrawal. */
  readonly kept: readonly string[];
  /** Log indices of the signatures. */
  readonly indices: readonly number[];
}

async function stage(t: TestContext): Promise<Stage> {
  const log = await signingLog(t);
  const { store } = log;
  const statement = await openStatementIn(log);
  const slug = listPath.slice(2, -5);
  const acts: string[] = [];
  const earlier = join(temporaryFolder(t), "earlier.sqlite");
  const kept: string[] = [];
  for (const [person, organisation] of signers) {
    store.clock.pass(120);
    await register(store, organisation);
    acts.push((await sign(store, slug, person, organisation)).act);
    if (acts.length < 3) continue;
    kept.push((await published(log)).note);
    if (acts.length === 3) await store.copyTo(earlier);
  }
  const token = await tokenIn(store, acts[1] ?? "", "receipt", "mine");
  await done(store, (tx) => withdrawSignature(tx, log.site, { token }));
  kept.push((await published(log)).note);
  assert.ok(statement);
  return { log, earlier, kept, indices: [3, 4, 5, 6] };
}

async function look(log: SigningLog, kept: readonly string[]): Promise<LogReport> {
  return verifyLog({
    primitives,
    read: readSite(log),
    pins: { vkey: vkeyOf(log) },
    kept,
    lists: [listPath],
    openings: true,
  });
}

/** As a reader has it from a mail. */
function vkeyOf({ site }: SigningLog): string {
  return formatVerifierKey(sha256, site.log.origin ?? "", keyTypes.ed25519, site.log.publicKey);
}

/** A copy of the whole installation that may be spoilt. */
async function copyOf(t: TestContext, log: SigningLog, from = ""): Promise<SigningLog> {
  const database = from || join(temporaryFolder(t), "copy.sqlite");
  if (!from) await log.store.copyTo(database);
  const store = await openTestStore(t, "sqlite", { database });
  store.clock.set(log.store.clock.now);
  return { ...log, store };
}

const shift = (from: number, by: number): string => `
  update log_entry set idx = -(idx + ${by}) where idx >= ${from};
  update log_entry set idx = -idx where idx < 0;
  update opening set idx = -(idx + ${by}) where idx >= ${from};
  update opening set idx = -idx where idx < 0;
  update signatory set log_index = log_index + ${by} where log_index >= ${from};
  update instance set log_size = (select count(*) from log_entry), change = change + 1;`;
const other = "f".repeat(32);
const act = (index: number): string => `(select act from log_entry where idx = ${index})`;

interface Tampering {
  readonly name: string;
  readonly sql: string;
  /** What is found with an older checkpoint; one of these at least. */
  readonly found: string;
  /** Found by what is published alone; else only an older checkpoint can show it. */
  readonly alone?: string;
}

const tamperings: readonly Tampering[] = [
  {
    name: "a signature is edited",
    sql: `update log_entry set bytes = replace(bytes, '"class":"signs"', '"class":"shares"') where idx = 3;
      update signatory set class = 'shares' where log_index = 3;`,
    found: "history-rewritten",
  },
  {
    name: "a signature is deleted everywhere",
    sql: `delete from signatory where log_index = 5; delete from log_entry where idx = 5; delete from opening where idx = 5;
      update tally set count = count - 1 where facet = 'evidence' or facet = 'all';${shift(6, -1)}`,
    found: "log-shrunk",
  },
  {
    name: "a signature is inserted",
    sql: `${shift(5, 1)}
      insert into log_entry select 5, kind, at, statement, '${other}', replace(bytes, act, '${other}') from log_entry where idx = 4;
      insert into signatory (statement, kind, number, act, printed, folded, class, evidence, signed_at, version, log_index)
        select statement, kind, 99, '${other}', 'Nobody', 'nobody', class, evidence, signed_at, version, 5 from signatory where log_index = 3;
      update instance set log_size = log_size + 1;`,
    found: "history-rewritten",
    alone: "list-count-differs",
  },
  {
    name: "two signatures change places",
    sql: `update log_entry set idx = -4 where idx = 5; update log_entry set idx = 5 where idx = 4; update log_entry set idx = 4 where idx = -4;
      update signatory set log_index = 9 - log_index where log_index in (4, 5);
      update opening set idx = -4 where idx = 5; update opening set idx = 5 where idx = 4; update opening set idx = 4 where idx = -4;`,
    found: "history-rewritten",
    alone: "time-went-back",
  },
  {
    name: "a signature is back-dated",
    sql: `update log_entry set bytes = replace(bytes, '"at":"2027-03-03', '"at":"2027-03-01') where idx = 5;`,
    found: "history-rewritten",
    alone: "time-went-back",
  },
  {
    name: "the text is replaced",
    sql: `update unit set text = 'The fog signals are sold.' where language = 'en' and position = 1;`,
    found: "list-text-differs",
    alone: "list-text-differs",
  },
  {
    name: "a translation is replaced",
    sql: `update unit set text = 'Sirene se prodaju.' where language = 'sr-Latn' and position = 1;`,
    found: "list-text-differs",
    alone: "list-text-differs",
  },
  {
    name: "the log is emptied",
    sql: `delete from log_entry; update instance set log_size = 0;`,
    found: "checkpoint-missing",
    alone: "checkpoint-missing",
  },
  {
    name: "the count is changed",
    sql: `update tally set count = 309 where count = 3;`,
    found: "list-count-differs",
    alone: "list-count-differs",
  },
  {
    name: "evidence is made stronger",
    sql: `update signatory set evidence = 'qes' where log_index = 3;`,
    found: "list-evidence-differs",
    alone: "list-evidence-differs",
  },
  {
    name: "a withdrawn signature is brought back",
    sql: `delete from withdrawal;`,
    found: "list-row-ended",
    alone: "list-row-ended",
  },
  {
    name: "a withdrawn signature is brought back in the log too",
    sql: `delete from withdrawal; delete from log_entry where kind = 'signature.withdrawn';
      update tally set count = count + 1 where facet in ('evidence', 'all');
      update instance set log_size = (select count(*) from log_entry);`,
    found: "log-shrunk",
    alone: "list-count-differs",
  },
  {
    name: "a name on the list is changed",
    sql: `update signatory set printed = 'Kittiwake Hunters' where log_index = 6;`,
    found: "name-differs",
    alone: "name-differs",
  },
  {
    name: "a signature is taken from the list alone",
    sql: `delete from signatory where log_index = 6;`,
    found: "list-row-missing",
    alone: "list-row-missing",
  },
  {
    name: "a line of another act is put on the list",
    sql: `update signatory set act = '${other}' where act = ${act(6)};`,
    found: "list-row-unknown",
    alone: "list-row-unknown",
  },
];

test("nothing is found where nothing was done", async (t) => {
  const { log, kept } = await stage(t);
  assert.deepEqual(failuresOf(await look(log, kept)), []);
  await signAnew(log);
  assert.deepEqual(failuresOf(await look(log, kept)), [], "signing anew is no fault by itself");
});

test("every tampering is found, or it is said that it cannot be known", async (t) => {
  const { log, kept } = await stage(t);
  for (const { name, sql, found, alone } of tamperings) {
    const copy = await copyOf(t, log);
    alter(copy, `${sql}; update instance set change = change + 1`);
    await signAnew(copy);
    const codes = failuresOf(await look(copy, kept));
    assert.ok(codes.includes(found), `${name}: ${codes.join()}`);
    const without = await look(copy, []);
    if (alone)
      assert.ok(failuresOf(without).includes(alone), `${name}: ${failuresOf(without).join()}`);
    else assert.deepEqual(failuresOf(without), [], name);
    assert.ok(alone || omissionsOf(without).includes("no-older-checkpoint"), name);
  }
});

test("a statement that was withdrawn as a whole cannot be shown as standing", async (t) => {
  const { log, kept } = await stage(t);
  const { store } = log;
  const slug = listPath.slice(2, -5);
  const { id } = (await findStatement(store.reader, slug)) ?? assert.fail();
  const withdraw = { by: desk, statement: id, to: "withdrawn", reason: "Overtaken" } as const;
  await done(store, (tx) => moveStatement(tx, log.site, withdraw));
  const withdrawn = [...kept, (await published(log)).note];
  assert.deepEqual(failuresOf(await look(log, withdrawn)), []);
  alter(log, "update statement_step set state = 'closed' where state = 'withdrawn'");
  alter(log, "update instance set change = change + 1");
  assert.deepEqual(failuresOf(await look(log, withdrawn)), ["list-state-differs"]);
});

test("a log that is rolled back is found by whoever kept a checkpoint", async (t) => {
  const { log, kept, earlier } = await stage(t);
  const back = await copyOf(t, log, earlier);
  await signAnew(back);
  assert.deepEqual(failuresOf(await look(back, kept.slice(0, 1))), []);
  assert.ok(failuresOf(await look(back, kept)).includes("log-shrunk"));
  const alone = await look(back, []);
  assert.deepEqual(failuresOf(alone), []);
  assert.ok(omissionsOf(alone).includes("no-older-checkpoint"));
});

test("two readers who are shown two logs find it by comparing their checkpoints", async (t) => {
  const { log, earlier } = await stage(t);
  const fork = await copyOf(t, log, earlier);
  await register(fork.store, "fog");
  await sign(fork.store, listPath.slice(2, -5), "ilse", "fog");
  await signAnew(fork);
  const [one, two] = [await look(log, []), await look(fork, [])];
  assert.deepEqual([...failuresOf(one), ...failuresOf(two)], [], "each looks right alone");
  const compared = await look(log, [two.checkpoint?.note ?? ""]);
  assert.ok(
    failuresOf(compared).some((code) => code === "log-forked" || code === "history-rewritten"),
  );
});
