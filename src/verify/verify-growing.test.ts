/** A log that is written to while it is verified: what is merely too new is waited for, what is wrong stays wrong. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  harbourPlan,
  listPath,
  policy,
  publish,
  setRow,
  sign,
} from "../../test/log/harbour-log.ts";
import type { Plan, Site } from "../../test/log/harbour-log.ts";
import { primitives } from "../../test/log/primitives.ts";
import { failuresOf } from "../../test/log/verify-site.ts";
import { verifyGrowing } from "./verify-growing.ts";
import type { LogReport } from "./verify-log.ts";

const asked = { primitives, kept: [], lists: [listPath], openings: true };

/** `later`: what the site is after so many pauses. */
async function verify(
  now: Site,
  later: Site,
  after: number,
): Promise<{ report: LogReport; pauses: number }> {
  let pauses = 0;
  const report = await verifyGrowing({
    ...asked,
    read: async (path) => (pauses < after ? now : later).get(path),
    pins: { policy },
    pause: async () => void (pauses += 1),
  });
  return { report, pauses };
}

/** The last signature withdrawn on the list; in the log as well, or not yet. */
function withdrawn(isLogged: boolean): Plan {
  const plan = harbourPlan();
  plan.entries.pop();
  sign(plan, "New Beacon", "email");
  const commit = { evidence: `c1:${"A".repeat(43)}` } as const;
  const act = plan.rows.at(-1)?.log.act ?? "";
  const at = "2026-11-23T14:02Z";
  if (isLogged) plan.entries.push({ v: 1, kind: "signature.withdrawn", at, act, commit });
  setRow(plan, "New Beacon", { state: "withdrawn", withdrawnOn: "2026-11-23" });
  plan.counts = { ...plan.counts, withdrawn: 2 };
  return plan;
}

test("a withdrawal that no checkpoint covers yet is waited for", async () => {
  const [now, later] = [publish(withdrawn(false)), publish(withdrawn(true))];
  const { report, pauses } = await verify(now, later, 3);
  assert.deepEqual(failuresOf(report), []);
  assert.equal(pauses, 3);
});

test("one that the log never gets is wrong, after a while", async () => {
  const site = publish(withdrawn(false));
  const { report, pauses } = await verify(site, site, 0);
  assert.equal(failuresOf(report)[0], "list-row-state-differs");
  assert.equal(pauses, 7);
});

test("where nobody cosigns, the next checkpoint comes soon or not at all", async () => {
  let paused = 0;
  const site = publish(withdrawn(false), undefined, []);
  const bare = await verifyGrowing({
    ...asked,
    read: async (path) => site.get(path),
    pins: {},
    pause: async () => void (paused += 1),
  });
  assert.equal(bare.ok, false);
  assert.equal(paused, 2);
});

test("nothing is waited for where all is right, or more is wrong than what is shown", async () => {
  const right = publish(harbourPlan());
  assert.equal((await verify(right, right, 0)).pauses, 0);
  const damaged = new Map(right).set("log/tile/0/000.p/12", new Uint8Array(384));
  damaged.delete(listPath);
  const { report, pauses } = await verify(damaged, right, 1);
  assert.equal(pauses, 0);
  assert.equal(report.ok, false);
});
