import assert from "node:assert/strict";
import { test } from "node:test";
import { findWork } from "../../../test/find-work.ts";
import { isWorkDone } from "./form-work.ts";

const stamp = "kz3f.AAAAAAAAAAAAAAAA.BBBBBBBBBBBBBBBBBBBBBB";
const address = "keeper@lamps.example";

test("work counts for the stamp and the address it was done for, and for no other", async () => {
  const work = findWork(stamp, address);
  assert.equal(await isWorkDone(stamp, address, work), true);
  assert.equal(await isWorkDone(stamp, ` ${address} `, work), true);
  const others = [
    [stamp.replace("kz", "ky"), address],
    [stamp, "other@lamps.example"],
    [address, stamp],
  ] as const;
  const counted = await Promise.all(others.map(([s, a]) => isWorkDone(s, a, work)));
  assert.ok(counted.filter(Boolean).length <= 1, "one in 512 fits by chance, not two");
});

for (const work of ["", " ", "x", "-1", "1e3", "1.5", "0x10", "99999999999", "١٢"]) {
  test(`"${work}" is no work`, async () => {
    assert.equal(await isWorkDone(stamp, address, work), false);
  });
}
