import assert from "node:assert/strict";
import { test } from "node:test";
import { daysUntil, howLong, shortDay, shortMoment, weekday } from "./when.ts";

const now = "2027-03-12T10:41:00.000Z";

test("how long something waits is told in its largest unit", () => {
  const since: readonly (readonly [from: string, words: string])[] = [
    ["2027-03-12T10:40:50.000Z", "1 minute"],
    ["2027-03-12T10:01:00.000Z", "40 minutes"],
    ["2027-03-11T15:41:00.000Z", "19 hours"],
    ["2027-03-10T10:00:00.000Z", "2 days"],
  ];
  for (const [from, words] of since) assert.equal(howLong(from, now, "en"), words);
});

test("the year is told when it is another, the day when it is not today", () => {
  assert.equal(shortDay("2027-04-30", now, "en"), "30 April");
  assert.equal(shortDay("2028-01-02", now, "en"), "2 January 2028");
  assert.equal(shortMoment("2027-03-12T09:05:00.000Z", now, "en"), "09:05");
  assert.equal(shortMoment("2027-03-11T09:05:00.000Z", now, "en"), "11 March, 09:05");
  assert.equal(weekday(now, "en"), "Friday 12 March");
});

test("days until a day count from the day, not the hour", () => {
  assert.equal(daysUntil("2027-03-12", now), 0);
  assert.equal(daysUntil("2027-03-13", now), 1);
  assert.equal(daysUntil("2027-03-10", now), -2);
});
