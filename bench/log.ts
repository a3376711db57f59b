/** The public log: from committed entries to tiles and a checkpoint, and the verification of the whole and of a receipt. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { primitives } from "#operations/log/primitives.ts";
import { makeReceipt } from "#operations/log/make-receipt.ts";
import { verifyReceipt } from "#verify/receipt/verify-receipt.ts";
import { register, sign } from "../test/acting.ts";
import { testContext } from "../test/log/context.ts";
import { growTo, openStatementIn, published, signingLog } from "../test/log/signing-log.ts";
import { writeLog } from "../test/soak/log-sizes.ts";
import { benchFolder } from "./apparatus/seeded.ts";
import { median, type Figure } from "./figure.ts";

export const title =
  "100,000 entries that were committed are sequenced and signed for, then verified from a folder";

const entries = 100_000;
const rounds = 3;

export async function measure(): Promise<Figure[]> {
  const rate = await sequence();
  const folder = join(benchFolder(), "site");
  await writeLog(join(folder, "log"), entries);
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round++) seconds.push(await verifyFolder(folder));
  return [
    {
      name: "sequencing, tiles and checkpoints",
      value: rate,
      unit: "entries/s",
      bar: { least: 5000 },
    },
    {
      name: "verifying 100,000 entries in the command line",
      value: median(seconds),
      unit: "s",
      bar: { most: 3 },
    },
    { name: "verifying a receipt", value: await receipt(), unit: "ms", bar: { most: 50 } },
  ];
}

/** Entries a second, beyond the commit of the acts that they are of. */
async function sequence(): Promise<number> {
  const { t, clean } = testContext();
  try {
    const log = await signingLog(t);
    const statement = await openStatementIn(log);
    await published(log);
    const first = 3;
    await growTo(log, statement, entries);
    const begun = performance.now();
    let isPartial = true;
    while (isPartial) ({ isPartial } = await published(log));
    return ((entries - first) * 1000) / (performance.now() - begun);
  } finally {
    await clean();
  }
}

async function verifyFolder(folder: string): Promise<number> {
  const begun = performance.now();
  const program = join(import.meta.dirname, "..", "src", "main.ts");
  const child = spawn(process.execPath, [program, "verify", folder], { stdio: "ignore" });
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error(`verify ended with ${code}`);
  return (performance.now() - begun) / 1000;
}

async function receipt(): Promise<number> {
  const { t, clean } = testContext();
  try {
    const log = await signingLog(t);
    await openStatementIn(log);
    await register(log.store, "keepers");
    const slug = "joint-statement-on-the-fog-signals-of-the-northern-coast";
    const { act } = await sign(log.store, slug, "ilse", "keepers");
    await published(log);
    const file = await makeReceipt(log.store.reader, act);
    if (file === null) throw new Error("no receipt");
    const times: number[] = [];
    for (let round = 0; round < 20; round++) {
      const begun = performance.now();
      const report = await verifyReceipt({
        primitives,
        file: Buffer.from(file),
        pins: {},
        kept: [],
      });
      if (!report.ok) throw new Error("the receipt does not verify");
      times.push(performance.now() - begun);
    }
    return median(times);
  } finally {
    await clean();
  }
}
