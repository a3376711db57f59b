/**
 * A server with a bug put in: it clears what an erasure left outside of the tables only when it has just erased, not when
 * it starts. The control of the run that kills the real one.
 *
 *     node test/faults/forgetful-server.ts serve --data DIR --port 0
 */
import { carryOutErasures } from "#operations/erasure/carry-out-erasures.ts";
import { clearRemains } from "#operations/erasure/clear-remains.ts";
import { setTimeout as pause } from "node:timers/promises";
import { openFolder } from "../erasure/data-folder.ts";

const data = process.argv[process.argv.indexOf("--data") + 1] ?? "";
const installation = await openFolder(data);
console.log("listening on http://127.0.0.1:1");
process.on("SIGTERM", () => process.exit(0));
const erased = await carryOutErasures(installation.store, new Date().toISOString());
// The bug: whoever was erased before a crash is not thought of again.
if (erased > 0) {
  console.log("erased");
  await pause(60_000);
  await clearRemains(installation);
}
setInterval(() => undefined, 1000);
