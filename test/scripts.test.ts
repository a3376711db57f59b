/** Every script in test/scripts, each on an installation of its own. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { runScript } from "./script-runner.ts";

const folder = join(import.meta.dirname, "scripts");

for (const name of readdirSync(folder).filter((one) => one.endsWith(".txt"))) {
  const text = readFileSync(join(folder, name), "utf8");
  const [title = ""] = text.replace(/^# /, "").split("\n", 1);
  test(`${name}: ${title}`, (t) => runScript(t, text));
}
