/** Name and version of this program, as the log and backups record them. */
import manifest from "../../../package.json" with { type: "json" };

export const software = `${manifest.name}/${manifest.version}`;
