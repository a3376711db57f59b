/** Name and version of this program, as the log and backups record them. */
import { readFileSync } from "node:fs";

const manifest = JSON.parse(
  readFileSync(new URL("../../../package.json", import.meta.url), "utf8"),
) as { name: string; version: string };

export const software = `${manifest.name}/${manifest.version}`;
