/** The policy file that names the witnesses (C2SP tlog-policy), as the operator wrote it. */
import { readFileSync, statSync } from "node:fs";
import { parsePolicy, type Policy } from "#tlog/policy.ts";
import { troubleOf, type Trouble } from "../instance/trouble.ts";
import { sha256 } from "../log/commit-fields.ts";

const mostBytes = 256 * 1024;

/**
 * Null when there is no file to read, or it asks for nobody. `log` lines in it are left out: the log knows its own keys.
 * A witness without an address is never asked, but its cosignature would count.
 */
export function readWitnessPolicy(path: string): Policy | Trouble | null {
  if (path === "") return null;
  try {
    if (statSync(path).size > mostBytes) return wrong(path, "policy-too-large", 0);
    const policy = parsePolicy(sha256, readFileSync(path, "utf8"));
    if ("refusal" in policy) return wrong(path, policy.refusal, policy.line);
    const bad = policy.witnesses.find(({ url }) => url !== undefined && !isWitnessUrl(url));
    if (bad) return wrong(path, `witness-url ${bad.url ?? ""}`, 0);
    return policy.witnesses.length === 0 ? null : { ...policy, logs: [] };
  } catch (error) {
    const { code } = error as { code?: unknown };
    return code === "ENOENT" ? wrong(path, "missing", 0) : troubleOf(error, path);
  }
}

function isWitnessUrl(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) && parsed.hostname !== "";
}

function wrong(path: string, reason: string, line: number): Trouble {
  return { trouble: "witness-policy", params: { path, reason, line } };
}
