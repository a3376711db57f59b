import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { temporaryFolder } from "../../../test/temporary-store.ts";
import { watchLoad } from "./load.ts";
import { logFiles, makeRequestLog, pruneLogFiles, type LogLine } from "./log-file.ts";
import { makeMetrics } from "./metrics.ts";

const now = (): Date => new Date("2027-03-03T12:00:00.000Z");
const line: LogLine = { method: "GET", path: "/s/a", status: 200, ms: 1.234, kind: "page" };

test("a request is one line of JSON, without the token in its path", async (t) => {
  const folder = join(temporaryFolder(t), "log");
  const log = makeRequestLog(logFiles(folder, now), now);
  const token = "Ab3-_".repeat(8) + "xYz";
  log.write({ ...line, path: `/s/a/confirm/${token}` });
  await log.flush();
  const file = join(folder, "requests-2027-03-03.jsonl");
  assert.deepEqual(JSON.parse(readFileSync(file, "utf8")), {
    time: "2027-03-03T12:00:00.000Z",
    ...line,
    ms: 1.2,
    path: "/s/a/confirm/(token)",
  });
  assert.equal(statSync(file).mode & 0o777, 0o600);
});

test("a fault is noted with its place and without addresses", async () => {
  let text = "";
  const log = makeRequestLog(async (more) => void (text += more), now);
  log.writeFault(new Error("cannot write to <ada@harbour.example>"));
  await log.flush();
  const fault = JSON.parse(text) as { kind: string; fault: string };
  assert.equal(fault.kind, "fault");
  assert.match(fault.fault, /cannot write to <\(address\)>\n\s+at /);
});

test("a log that cannot be written stops nothing and grows no memory", async () => {
  let tried = 0;
  const log = makeRequestLog(() => {
    tried++;
    return Promise.reject(new Error("disk full"));
  }, now);
  for (let n = 0; n < 20_000; n++) log.write(line);
  await log.flush();
  log.write(line);
  await log.flush();
  assert.equal(tried, 2);
});

test("old logs go, others stay", async (t) => {
  const folder = temporaryFolder(t);
  for (const day of ["2027-02-01", "2027-03-01", "2027-03-02"]) {
    writeFileSync(join(folder, `requests-${day}.jsonl`), "");
  }
  writeFileSync(join(folder, "notes.txt"), "");
  assert.equal(await pruneLogFiles(folder, "2027-03-01"), 1);
  assert.equal(readdirSync(folder).length, 3);
  assert.equal(await pruneLogFiles(join(folder, "nowhere"), "2027-03-01"), 0);
});

test("counters are what Prometheus reads", () => {
  const metrics = makeMetrics();
  metrics.count("page", 200, 0.02);
  metrics.count("page", 503, 3);
  metrics.countError();
  const text = metrics.format({ mails_waiting: 2 });
  for (const expected of [
    'undersigned_answers_total{kind="page",status="2xx"} 1',
    'undersigned_answers_total{kind="page",status="5xx"} 1',
    'undersigned_answer_seconds_bucket{le="0.005"} 0',
    'undersigned_answer_seconds_bucket{le="0.025"} 1',
    'undersigned_answer_seconds_bucket{le="10"} 2',
    'undersigned_answer_seconds_bucket{le="+Inf"} 2',
    "undersigned_answer_seconds_count 2",
    "undersigned_errors_total 1",
    "undersigned_mails_waiting 2",
  ]) {
    assert.ok(text.split("\n").includes(expected), expected);
  }
  for (const one of text.trim().split("\n")) {
    assert.match(
      one,
      /^(?:# TYPE [a-z_]+ (?:counter|gauge|histogram)|[a-z_]+(?:\{[^}]+\})? [\d.e-]+)$/,
    );
  }
});

test("too many answers, acts or too late a loop is too much", async (t) => {
  let acts = 0;
  const load = watchLoad(() => acts, { answers: 1, acts: 5, lag: 300 });
  t.after(() => load.close());
  assert.equal(load.isTooMuch(), false);
  load.begin();
  load.begin();
  assert.equal(load.isTooMuch(), true);
  load.end();
  assert.equal(load.isTooMuch(), false);
  acts = 6;
  assert.equal(load.isTooMuch(), true);
  acts = 0;
  for (const short of [true, false, true]) {
    hold(600);
    await new Promise((resolve) => setTimeout(resolve, short ? 5 : 600));
  }
  assert.equal(load.isTooMuch(), false, "a long turn now and then");
  for (let n = 0; n < 3; n++) {
    hold(600);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  assert.equal(load.isTooMuch(), true, "one after another");
});

/** Keeps the event loop from turning. */
function hold(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}
