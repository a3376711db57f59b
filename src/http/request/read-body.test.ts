import assert from "node:assert/strict";
import { test } from "node:test";
import { readBody } from "./read-body.ts";

/** A body of chunks, `pause` ms before each but the first; without an end where it is to hang. */
function bodyOf(sizes: readonly number[], pause: number, ends = true): Request {
  const left = [...sizes];
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (left.length < sizes.length) await new Promise((resolve) => setTimeout(resolve, pause));
      const size = left.shift();
      if (size !== undefined) controller.enqueue(new Uint8Array(size));
      else if (ends) controller.close();
      else await new Promise(() => undefined);
    },
  });
  return new Request("http://x.example/", { method: "POST", body, duplex: "half" });
}

test("a body that keeps the pace may take long, one that does not is ended", async () => {
  const generous = { grace: 1000, slowest: 0.001 };
  const steady = await readBody(bodyOf([2000, 2000], 1500), 100_000, false, generous);
  assert.equal("bytes" in steady && steady.bytes.length, 4000);
  const pace = { grace: 150, slowest: 1 };
  const dripping = bodyOf(Array<number>(200).fill(1), 20);
  const hanging = bodyOf([5, 5], 1, false);
  for (const request of [dripping, hanging]) {
    const began = performance.now();
    assert.deepEqual(await readBody(request, 100_000, false, pace), { refusal: "too-slow" });
    assert.ok(performance.now() - began >= pace.grace);
  }
});
