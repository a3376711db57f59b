import assert from "node:assert/strict";
import { test } from "node:test";
import { primitives, testKey } from "../../test/log/primitives.ts";
import {
  cosignedAt,
  harbourPlan,
  idOf,
  listPath,
  logKey,
  origin,
  policy,
  publish,
  publishEntries,
  sealRoll,
  setRow,
  sign,
} from "../../test/log/harbour-log.ts";
import type { Plan, Site } from "../../test/log/harbour-log.ts";
import type { LogEntry } from "#domain/log-entry.ts";
import sentences from "#locales/en/verify.json" with { type: "json" };
import { verifyLog } from "./verify-log.ts";
import type { LogReport, LogVerification } from "./verify-log.ts";

const original = publish(harbourPlan());
const kept = noteOf(original);

const earlier = harbourPlan();
earlier.entries.splice(9);
const keptEarlier = noteOf(publish(earlier));

async function verify(site: Site, change: Partial<LogVerification> = {}): Promise<LogReport> {
  const report = await verifyLog({
    primitives,
    read: async (path) => site.get(path),
    pins: { policy },
    kept: [],
    lists: [listPath],
    openings: true,
    ...change,
  });
  for (const { code, params } of [...report.findings, ...report.notChecked])
    checkSentence(code, params);
  return report;
}

/** Whatever a sentence names is among the parameters. */
function checkSentence(code: string, params: Readonly<Record<string, unknown>>): void {
  const sentence = sentences[`verify.${code}` as keyof typeof sentences];
  const named = [...sentence.matchAll(/\{([a-z]+)[,}]/g)].map(([, name]) => name ?? "");
  assert.deepEqual(
    named.filter((name) => !Object.hasOwn(params, name)),
    [],
    code,
  );
}

function failuresOf(report: LogReport): readonly string[] {
  return report.findings.filter(({ ok }) => !ok).map(({ code }) => code);
}

function omissionsOf(report: LogReport): readonly string[] {
  return report.notChecked.map(({ code }) => code);
}

test("an honest log passes every check, and what cannot be checked is said", async () => {
  const report = await verify(original, { kept: [kept], now: cosignedAt });
  assert.ok(report.ok);
  const codes = report.findings.map(({ code }) => code);
  assert.deepEqual(codes, [
    "key-pinned",
    "checkpoint-signed",
    "quorum-met",
    "history-kept",
    "files-match",
    "entries-valid",
    "rules-kept",
    "rolls-match",
    "texts-match",
    "list-complete",
    "openings-match",
  ]);
  assert.deepEqual(omissionsOf(report), ["particulars-erased", "identity", "display"]);
  assert.equal(report.checkpoint?.note, kept);
});

test("without a key of one's own the served one is used, and that comes first among what was not checked", async () => {
  const report = await verify(original, { pins: {} });
  assert.ok(report.ok);
  assert.deepEqual(omissionsOf(report).slice(0, 3), [
    "key-not-pinned",
    "no-older-checkpoint",
    "no-witnesses",
  ]);
});

test("a pinned key that is not the log's, or no key at all, is refused", async () => {
  const other = testKey("other.example/log");
  const sameName = testKey(origin, 4);
  assert.deepEqual(failuresOf(await verify(original, { pins: { vkey: other.vkey } })), [
    "checkpoint-other-log",
  ]);
  assert.deepEqual(failuresOf(await verify(original, { pins: { vkey: sameName.vkey } })), [
    "key-unreadable",
  ]);
  assert.deepEqual(failuresOf(await verify(original, { pins: { vkey: "x" } })), ["key-unreadable"]);
  assert.deepEqual(failuresOf(await verify(original, { pins: { policy: "quorum x" } })), [
    "policy-unreadable",
  ]);
  assert.deepEqual(failuresOf(await verify(without(original, "log/vkey"), { pins: {} })), [
    "key-unreadable",
  ]);
});

test("a quorum that is missed is a failure, an old cosignature is said", async () => {
  const report = await verify(publish(harbourPlan(), [logKey], []));
  assert.deepEqual(failuresOf(report), ["quorum-missed"]);
  const late = await verify(original, { now: cosignedAt + 9 * 86_400 });
  assert.ok(late.ok);
  assert.deepEqual(late.notChecked[1], {
    code: "checkpoint-old",
    params: { at: "2026-11-18T11:06Z", days: 9 },
  });
});

/** What an operator with the key can do in the database and publish anew, and what a verifier with an older checkpoint says. */
type Tampering = {
  readonly name: string;
  readonly change: (plan: Plan) => void;
  readonly found: readonly string[];
  /** Found by what was published alone. Where empty, only the older checkpoint can show it. */
  readonly foundWithout?: readonly string[];
};

const tamperings: readonly Tampering[] = [
  {
    name: "a signature edited",
    change: (plan) => amend(plan, "Skerry Lights Trust", { class: "shares" }),
    found: ["history-rewritten", "list-class-differs"],
    foundWithout: ["list-class-differs"],
  },
  {
    name: "a signature deleted, everywhere",
    change: (plan) => {
      removeAct(plan, "Skerry Lights Trust");
      plan.counts = { ...plan.counts, signatories: 3, confirmed: 2 };
      reseal(plan);
    },
    found: ["log-shrunk"],
    foundWithout: [],
  },
  {
    name: "a signature deleted from the list alone",
    change: (plan) => void plan.rows.splice(2, 1),
    found: ["rolls-not-checked", "list-row-missing", "list-count-differs"],
  },
  {
    name: "a signature inserted in the middle",
    change: (plan) => {
      sign(plan, "Nobody's Lighthouse", "email-domain");
      const inserted = plan.entries.pop() ?? assert.fail();
      plan.entries.splice(5, 0, inserted);
      plan.counts = { ...plan.counts, signatories: 5, confirmed: 4 };
      reindex(plan);
      reseal(plan);
    },
    found: ["history-rewritten"],
    foundWithout: [],
  },
  {
    name: "a signature inserted into the list alone",
    change: (plan) => {
      plan.rows.push({
        ...(plan.rows[2] ?? assert.fail()),
        number: 6,
        log: { index: 5, act: idOf("Nobody") },
      });
    },
    found: ["list-row-unknown"],
  },
  {
    name: "two signatures reordered",
    change: (plan) => {
      const [one, other] = [plan.entries[5] ?? assert.fail(), plan.entries[6] ?? assert.fail()];
      plan.entries.splice(5, 2, other, one);
      reindex(plan);
    },
    found: ["history-rewritten"],
    foundWithout: [],
  },
  {
    name: "a signature back-dated",
    change: (plan) => amend(plan, "Skerry Lights Trust", { at: "2026-11-20T09:00Z" }),
    found: ["history-rewritten", "time-went-back"],
    foundWithout: ["time-went-back"],
  },
  {
    name: "the text replaced on the page",
    change: (plan) => {
      plan.texts["en"] = {
        title: "Keep the light",
        units: [{ id: "u1", kind: "item", text: "That the lamp be sold." }],
      };
    },
    found: ["text-missing", "list-text-differs"],
  },
  {
    name: "a translation replaced, and the log with it",
    change: (plan) => {
      const frozen = plan.entries[1] ?? assert.fail();
      assert.equal(frozen.kind, "statement.frozen");
      const { texts, ...rest } = frozen as Extract<LogEntry, { kind: "statement.frozen" }>;
      const changed = {
        ...texts,
        "sr-Latn": { ...(texts["sr-Latn"] ?? assert.fail()), bytes: 11 },
      };
      plan.entries[1] = { ...rest, texts: changed };
    },
    found: ["history-rewritten", "manifest-wrong", "text-differs", "list-text-differs"],
    foundWithout: ["manifest-wrong"],
  },
  {
    name: "the log rolled back to an earlier state",
    change: (plan) => {
      plan.entries.splice(8);
      reviseList(plan);
    },
    found: ["log-shrunk"],
    foundWithout: [],
  },
  {
    name: "the log emptied",
    change: (plan) => void plan.entries.splice(0),
    found: ["log-shrunk"],
    foundWithout: [],
  },
  {
    name: "the count on the page changed",
    change: (plan) => {
      plan.counts = { ...plan.counts, signatories: 309 };
    },
    found: ["list-count-differs"],
  },
  {
    name: "the sealed count changed",
    change: (plan) => {
      const sealed = plan.entries.at(-1) as Extract<LogEntry, { kind: "roll.sealed" }>;
      plan.entries[plan.entries.length - 1] = { ...sealed, live: 309 };
    },
    found: ["log-forked", "count-differs"],
    foundWithout: ["count-differs"],
  },
  {
    name: "the evidence on the page made stronger",
    change: (plan) => setRow(plan, "Skerry Lights Trust", { evidence: "qes" }),
    found: ["list-evidence-differs"],
  },
  {
    name: "the evidence in the log made stronger",
    change: (plan) => {
      amend(plan, "Skerry Lights Trust", { evidence: "qes" });
      setRow(plan, "Skerry Lights Trust", { evidence: "qes" });
    },
    found: ["history-rewritten"],
    foundWithout: [],
  },
  {
    name: "a withdrawn signatory shown as signing",
    change: (plan) =>
      setRow(plan, "Friends of the Fog Bell", { state: "signed", withdrawnOn: null }),
    found: ["list-row-ended"],
  },
  {
    name: "a withdrawn signatory brought back by a new entry",
    change: (plan) => {
      const commit = { evidence: `c1:${"A".repeat(43)}` } as const;
      const act = idOf("Friends of the Fog Bell");
      plan.entries.push({
        v: 1,
        kind: "signatory.confirmed",
        at: "2026-11-23T14:02Z",
        act,
        evidence: "email",
        commit,
      });
      setRow(plan, "Friends of the Fog Bell", { state: "signed", withdrawnOn: null });
    },
    found: ["act-ended", "list-row-ended"],
  },
  {
    name: "the name on the list changed",
    change: (plan) => setRow(plan, "Gull Rock Pilots", { name: "Gull Rock Pirates" }),
    found: ["name-differs"],
  },
  {
    name: "an opening changed to another name",
    change: (plan) => {
      const act = idOf("Gull Rock Pilots");
      const value = { kind: "organisation", name: "Gull Rock Pirates", country: "NO" };
      const openings = plan.openings.get(act) ?? assert.fail();
      plan.openings.set(
        act,
        openings.map((one) => (one.field === "org" ? { ...one, value } : one)),
      );
      setRow(plan, "Gull Rock Pilots", { name: "Gull Rock Pirates" });
    },
    found: ["opening-differs"],
  },
  {
    name: "particulars shown that the log says are erased",
    change: (plan) => {
      const act = idOf("Breakwater Choir");
      plan.openings.set(act, openingsBeforeErasure("Breakwater Choir"));
    },
    found: ["opening-after-erasure"],
  },
];

for (const { name, change, found, foundWithout } of tamperings) {
  test(`found with an older checkpoint: ${name}`, async () => {
    const plan = harbourPlan();
    change(plan);
    const site = publish(plan);
    const seen = await verify(site, { kept: [keptEarlier, kept] });
    for (const code of found) {
      const said = [...failuresOf(seen), ...omissionsOf(seen)];
      assert.ok(said.includes(code), `${code} in ${said.join(" ")}`);
    }
    assert.equal(seen.ok, false);
    const unseen = await verify(site);
    assert.ok(omissionsOf(unseen).includes("no-older-checkpoint"));
    const without = foundWithout ?? found;
    const failures = failuresOf(unseen);
    if (without.length === 0)
      assert.ok(name === "the log emptied" || unseen.ok, failures.join(" "));
    else
      assert.ok(
        without.some((code) => failures.includes(code)),
        failures.join(" "),
      );
  });
}

test("two answers to two readers: each is honest by itself, and either gives the other away", async () => {
  const forked = harbourPlan();
  amend(forked, "Skerry Lights Trust", { shown: "sr-Latn" });
  const site = publish(forked);
  assert.ok((await verify(site)).ok);
  assert.deepEqual(failuresOf(await verify(site, { kept: [kept] })), ["log-forked"]);
  assert.deepEqual(failuresOf(await verify(original, { kept: [noteOf(site)] })), ["log-forked"]);
});

test("a log that only grew is consistent with every checkpoint before", async () => {
  const plan = harbourPlan();
  const notes = [1, 3, 8, 12].map((size) => {
    const shorter = harbourPlan();
    shorter.entries.splice(size);
    return noteOf(publish(shorter));
  });
  sign(plan, "New Beacon", "email");
  plan.counts = { ...plan.counts, signatories: 5, confirmed: 4 };
  const report = await verify(publish(plan), { kept: notes });
  assert.deepEqual(failuresOf(report), []);
  assert.equal(report.findings.filter(({ code }) => code === "history-kept").length, 4);
});

test("an older checkpoint that is none, or of another log, is a failure and not passed over", async () => {
  const report = await verify(original, {
    kept: ["x", kept.replaceAll(origin, "other.example/log")],
  });
  assert.deepEqual(failuresOf(report), ["old-checkpoint-unusable", "old-checkpoint-unusable"]);
});

test("rows newer than the checkpoint are pending, not wrong", async () => {
  const plan = harbourPlan();
  sign(plan, "New Beacon", "email");
  plan.entries.pop();
  const report = await verify(publish(plan));
  assert.ok(report.ok, failuresOf(report).join(" "));
  assert.ok(omissionsOf(report).includes("list-pending"));
});

test("every flipped byte of every file of the log is found", async () => {
  for (const [path, bytes] of original) {
    if (!path.startsWith("log/") || path === "log/vkey") continue;
    for (const [i, byte] of bytes.entries()) {
      const site = new Map(original).set(path, bytes.with(i, byte ^ 0x20));
      const report = await verify(site, { lists: [], openings: false });
      assert.equal(report.ok, false, `${path} at ${i}`);
    }
  }
});

test("every flipped byte of every text and opening is found", async () => {
  for (const [path, bytes] of original) {
    if (!/^(?:text|open)\//.test(path)) continue;
    for (const [i, byte] of bytes.entries()) {
      const report = await verify(new Map(original).set(path, bytes.with(i, byte ^ 1)));
      assert.equal(report.ok, false, `${path} at ${i}`);
    }
  }
});

test("a missing file is named", async () => {
  const cases = [
    ["log/checkpoint", "checkpoint-missing"],
    ["log/tile/entries/000.p/12", "bundle-missing"],
    ["log/tile/0/000.p/12", "tile-missing"],
    [listPath, "list-unreadable"],
  ] as const;
  for (const [path, code] of cases)
    assert.deepEqual(failuresOf(await verify(without(original, path))), [code]);
  const texts = [...original.keys()].filter((path) => path.startsWith("text/"));
  assert.deepEqual(failuresOf(await verify(without(original, texts[0] ?? ""))), ["text-missing"]);
  const none = await verify(without(original, ...texts));
  assert.ok(none.ok && omissionsOf(none).includes("texts-not-served"));
});

test("a full tile stands in for a partial one that was deleted", async () => {
  const entries = Array.from({ length: 256 }, (_, i) => new Uint8Array(Buffer.from(`lamp ${i}`)));
  const short = publishEntries(entries.slice(0, 200));
  const site = new Map(publishEntries(entries)).set(
    "log/checkpoint",
    short.get("log/checkpoint") ?? assert.fail(),
  );
  const report = await verify(site, { lists: [], kept: [noteOf(short)] });
  assert.ok(report.ok, failuresOf(report).join(" "));
  const bundle = site.get("log/tile/0/000") ?? assert.fail();
  const flipped = new Map(site).set("log/tile/0/000", bundle.with(0, 0).with(1, 0));
  assert.deepEqual(failuresOf(await verify(flipped, { lists: [] })), ["tile-differs"]);
});

test("another program's log is checked as far as its files go, and the rules are said not to apply", async () => {
  const entries = Array.from(
    { length: 600 },
    (_, i) => new Uint8Array(Buffer.from(`{"lamp":${i}}`)),
  );
  const report = await verify(publishEntries(entries), {
    lists: [],
    kept: [noteOf(publishEntries(entries.slice(0, 300)))],
  });
  assert.ok(report.ok, failuresOf(report).join(" "));
  assert.deepEqual(report.findings.map(({ code }) => code).slice(3), [
    "history-kept",
    "files-match",
  ]);
  assert.ok(omissionsOf(report).includes("rules-not-applicable"));
});

test("one entry that is not ours among ours is a failure", async () => {
  const entries = harbourPlan().entries.map(
    (entry) => new Uint8Array(Buffer.from(JSON.stringify(entry))),
  );
  const canonical = original.get("log/tile/entries/000.p/12") ?? assert.fail();
  const first = canonical.slice(2, 2 + (canonical[0] ?? 0) * 256 + (canonical[1] ?? 0));
  const report = await verify(publishEntries([first, ...entries.slice(1)]), {
    lists: [],
    kept: [kept],
  });
  assert.ok(failuresOf(report).includes("entry-malformed"));
});

test("a checkpoint signed by a key that the log never named is a failure", async () => {
  const thief = testKey(origin, 1);
  const plan = harbourPlan();
  const opened = plan.entries[0] as Extract<LogEntry, { kind: "log.opened" }>;
  plan.entries[0] = { ...opened, vkey: testKey("elsewhere.example/log").vkey };
  const report = await verify(publish(plan, [thief]));
  assert.deepEqual(failuresOf(report), ["log-key-differs"]);
});

test("more failures of one kind than anybody reads are counted", async () => {
  const plan = harbourPlan();
  for (let i = 0; i < 30; i += 1) {
    plan.rows.push({
      ...(plan.rows[0] ?? assert.fail()),
      number: 100 + i,
      log: { index: 1, act: idOf(`ghost ${i}`) },
    });
  }
  const report = await verify(publish(plan));
  assert.equal(report.unlisted, 10);
  assert.equal(report.ok, false);
});

test("progress is told, up to the whole", async () => {
  const entries = Array.from({ length: 600 }, (_, i) => new Uint8Array(Buffer.from(`lamp ${i}`)));
  const seen: number[] = [];
  await verify(publishEntries(entries), { lists: [], onProgress: (done) => void seen.push(done) });
  assert.deepEqual(seen, [256, 512, 600]);
});

function noteOf(site: Site): string {
  return Buffer.from(site.get("log/checkpoint") ?? assert.fail()).toString();
}

function without(site: Site, ...paths: readonly string[]): Site {
  return new Map([...site].filter(([path]) => !paths.includes(path)));
}

function amend(plan: Plan, name: string, change: object): void {
  const at = plan.entries.findIndex((entry) => "act" in entry && entry.act === idOf(name));
  plan.entries[at] = { ...plan.entries[at], ...change } as LogEntry;
}

function removeAct(plan: Plan, name: string): void {
  const act = idOf(name);
  const others = plan.entries.filter((entry) => !("act" in entry) || entry.act !== act);
  plan.entries.splice(0, Infinity, ...others);
  plan.openings.delete(act);
  const rows = plan.rows.filter((row) => row.name !== name);
  plan.rows.splice(0, Infinity, ...rows);
  reindex(plan);
}

/** Indices of rows and openings after entries have moved: what a thorough forger would do. */
function reindex(plan: Plan): void {
  for (const [i, row] of plan.rows.entries()) {
    const index = plan.entries.findIndex((entry) => "act" in entry && entry.act === row.log.act);
    plan.rows[i] = { ...row, log: { ...row.log, index } };
  }
  plan.openings.clear();
}

function reseal(plan: Plan): void {
  plan.entries.pop();
  sealRoll(plan);
}

function reviseList(plan: Plan): void {
  setRow(plan, "Gull Rock Pilots", { state: "listed", evidence: "listed" });
  setRow(plan, "Friends of the Fog Bell", { state: "signed", withdrawnOn: null });
  plan.counts = { ...plan.counts, signatories: 5, confirmed: 3, listed: 2, withdrawn: 0 };
  plan.openings.clear();
}

/** What an act's openings were before the erasure. */
function openingsBeforeErasure(name: string) {
  const plan = harbourPlan();
  plan.openings.clear();
  const before = { ...plan, entries: plan.entries.slice(0, 7), rows: [] };
  sign(before, name, "passkey");
  return before.openings.get(idOf(name)) ?? assert.fail();
}
