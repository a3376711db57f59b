/** The machine a table was made on; figures of two machines compare by their ratios only. */
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { availableParallelism, cpus, platform, release, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { median } from "../figure.ts";

export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryGiB: number;
  readonly system: string;
  readonly node: string;
  /** Median time of making 4 KiB durable where the databases of this run lie. */
  readonly fsyncMicroseconds: number;
}

export function describeMachine(): Machine {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? "unknown",
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    node: process.version,
    fsyncMicroseconds: Math.round(timeSync(100)),
  };
}

/** Appends, as a write-ahead log does. */
function timeSync(times: number): number {
  const folder = mkdtempSync(join(tmpdir(), "undersigned-bench-"));
  const file = openSync(join(folder, "sync"), "w");
  const page = Buffer.alloc(4096, 1);
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const started = performance.now();
    writeSync(file, page);
    fdatasyncSync(file);
    taken.push(performance.now() - started);
  }
  closeSync(file);
  rmSync(folder, { recursive: true });
  return median(taken) * 1000;
}
