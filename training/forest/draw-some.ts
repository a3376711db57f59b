import type { Random } from "../../test/random.ts";

/** A share of the numbers below `count`, drawn without putting back, at least one, in rising order. */
export function drawSome(count: number, share: number, random: Random): Int32Array {
  const wanted = Math.max(1, Math.min(count, Math.round(count * share)));
  const drawn = new Int32Array(wanted);
  let got = 0;
  for (let at = 0; got < wanted; at += 1) {
    if (random() * (count - at) >= wanted - got) continue;
    drawn[got] = at;
    got += 1;
  }
  return drawn;
}
