import assert from "node:assert/strict";
import { test } from "node:test";
import { makeRateLimits } from "./rate-limit.ts";
import { limitTable } from "./rate-limit-table.ts";

function at(options: { factor?: number; most?: number } = {}) {
  let time = 1000;
  const limits = makeRateLimits({ clock: () => time, factor: 1, ...options });
  return { limits, pass: (seconds: number) => void (time += seconds * 1000) };
}

test("so many at once, then one as often as the table says", () => {
  const { limits, pass } = at();
  const { burst, every } = limitTable.sign;
  for (let n = 0; n < burst; n++) assert.equal(limits.take("sign", "a"), null);
  const wait = limits.take("sign", "a");
  assert.ok(wait && wait.retryAfter > 0 && wait.retryAfter <= every);
  assert.equal(limits.take("sign", "b"), null, "another block");
  assert.equal(limits.take("claim", "a"), null, "another limit");
  pass(every);
  assert.equal(limits.take("sign", "a"), null);
  assert.notEqual(limits.take("sign", "a"), null);
});

test("a burst of many at once does not slip through", () => {
  const { limits } = at();
  const passed = Array.from({ length: 500 }, () => limits.take("sign", "a")).filter((no) => !no);
  assert.equal(passed.length, limitTable.sign.burst);
});

test("waiting as long as told is enough", () => {
  const { limits, pass } = at();
  for (;;) {
    const wait = limits.take("sign-in", "a");
    if (!wait) continue;
    pass(wait.retryAfter);
    assert.equal(limits.take("sign-in", "a"), null);
    return;
  }
});

test("limits can be wider, or off", () => {
  const wide = at({ factor: 3 }).limits;
  const passed = Array.from({ length: 500 }, () => wide.take("sign", "a")).filter((no) => !no);
  assert.equal(passed.length, limitTable.sign.burst * 3);
  const off = at({ factor: 0 }).limits;
  assert.ok(Array.from({ length: 500 }, () => off.take("sign", "a")).every((no) => !no));
});

test("more than usual is a trend", () => {
  const { limits } = at();
  const told = Array.from({ length: limitTable["sign-statement"].burst + 1 }, () =>
    limits.trends("sign-statement", "slug"),
  );
  assert.deepEqual([told.at(0), told.at(-2), told.at(-1)], [false, false, true]);
});

test("memory is bounded", () => {
  const { limits } = at({ most: 10 });
  for (let n = 0; n < limitTable.sign.burst; n++) limits.take("sign", "first");
  for (let n = 0; n < 10; n++) limits.take("sign", `other ${n}`);
  assert.equal(limits.take("sign", "first"), null, "forgotten");
});
