import assert from "node:assert/strict";
import { test } from "node:test";
import { harbourPlan, idOf, publish, sealRoll, setRow, sign } from "../../test/log/harbour-log.ts";
import type { Plan } from "../../test/log/harbour-log.ts";
import {
  failuresOf,
  noteOf,
  omissionsOf,
  verifySite as verify,
} from "../../test/log/verify-site.ts";
import type { LogEntry } from "#domain/log-entry.ts";

const original = publish(harbourPlan());
const kept = noteOf(original);
const earlier = harbourPlan();
earlier.entries.splice(9);
const keptEarlier = noteOf(publish(earlier));

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

test("an excluded signatory may be shown by its date alone, but not by another named state", async () => {
  const plan = harbourPlan();
  const act = idOf("Skerry Lights Trust");
  plan.entries.pop();
  plan.entries.push({
    v: 1,
    kind: "signature.excluded",
    at: "2026-11-23T14:02Z",
    act,
    reason: "duplicate",
    by: "operator",
  });
  plan.counts = { ...plan.counts, signatories: 3, confirmed: 2 };
  setRow(plan, "Skerry Lights Trust", { state: "withdrawn", withdrawnOn: "2026-11-23" });
  assert.deepEqual(failuresOf(await verify(publish(plan))), ["list-row-state-differs"]);
  setRow(plan, "Skerry Lights Trust", { state: undefined });
  assert.deepEqual(failuresOf(await verify(publish(plan))), []);
});

test("two answers to two readers: each is honest by itself, and either gives the other away", async () => {
  const forked = harbourPlan();
  amend(forked, "Skerry Lights Trust", { shown: "sr-Latn" });
  const site = publish(forked);
  assert.ok((await verify(site)).ok);
  assert.deepEqual(failuresOf(await verify(site, { kept: [kept] })), ["log-forked"]);
  assert.deepEqual(failuresOf(await verify(original, { kept: [noteOf(site)] })), ["log-forked"]);
});

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
