import assert from "node:assert/strict";
import { test } from "node:test";
import { refuse } from "#domain/refusal.ts";
import { makeBehind } from "./behind.ts";

const short = 5;

test("what ends in time is answered; what does not goes on, tells how far it is, and its end is known", async () => {
  const behind = makeBehind<number>(short);
  assert.equal(behind.look("a"), null);
  assert.equal(await behind.begin("a", () => Promise.resolve(7)), 7);
  const gate = Promise.withResolvers<number>();
  const answer = await behind.begin("b", (onProgress) => {
    queueMicrotask(() => onProgress({ done: 20, total: 60 }));
    return gate.promise;
  });
  assert.equal(answer, "goes on");
  assert.deepEqual(behind.look("b"), { is: "going", progress: { done: 20, total: 60 } });
  gate.resolve(60);
  await gate.promise;
  await Promise.resolve();
  assert.deepEqual(behind.look("b"), { is: "ended", as: 60 });
});

test("begun twice it is done once, and both are answered alike", async () => {
  const behind = makeBehind<number>(short);
  let times = 0;
  const work = async (): Promise<number> => {
    times += 1;
    await Promise.resolve();
    return times;
  };
  assert.deepEqual(await Promise.all([behind.begin("a", work), behind.begin("a", work)]), [1, 1]);
  assert.equal(await behind.begin("a", work), 2, "after its end it may be begun again");
});

test("a refusal is an end like others; a failure is the request's, and leaves nothing", async () => {
  const behind = makeBehind<number>(short);
  await behind.begin("a", () => Promise.resolve(refuse("statement-unknown")));
  assert.equal(behind.look("a"), null, "who asked was answered");
  const gate = Promise.withResolvers<ReturnType<typeof refuse>>();
  assert.equal(await behind.begin("a", () => gate.promise), "goes on");
  gate.resolve(refuse("statement-unknown"));
  await gate.promise;
  await Promise.resolve();
  assert.deepEqual(behind.look("a"), { is: "ended", as: refuse("statement-unknown") });
  await assert.rejects(
    behind.begin("a", () => Promise.reject(new Error("disk"))),
    /disk/,
  );
  assert.equal(behind.look("a"), null);
});

test("a failure that no request waited for is thrown to the one that looks next, once", async () => {
  const behind = makeBehind<number>(short);
  const gate = Promise.withResolvers<number>();
  assert.equal(await behind.begin("a", () => gate.promise), "goes on");
  gate.reject(new Error("disk"));
  await gate.promise.catch(() => undefined);
  await Promise.resolve();
  assert.throws(() => behind.look("a"), /disk/);
  assert.equal(behind.look("a"), null);
});
