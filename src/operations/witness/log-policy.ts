/** The policy that the log offers its readers (C2SP tlog-policy): its keys and its witnesses. A convenience, no proof. */
import type { Site } from "#domain/site.ts";
import type { Reader } from "#store/reader.ts";
import { parseVerifierKey } from "#tlog/key.ts";
import { formatPolicy, type Policy } from "#tlog/policy.ts";
import { sha256 } from "../log/commit-fields.ts";
import { openingKey } from "../log/publish-checkpoint.ts";

const nobody: Policy = { logs: [], witnesses: [], groups: [], quorum: "none" };

/** Null before the log was opened. */
export async function formatLogPolicy(
  r: Reader,
  site: Pick<Site, "baseUrl" | "log">,
): Promise<string | null> {
  const vkey = await openingKey(r);
  const key = vkey === null ? null : parseVerifierKey(sha256, vkey);
  if (!key || "refusal" in key) return null;
  const url = `${site.baseUrl}/log`;
  return formatPolicy(sha256, { ...(site.log.witnesses ?? nobody), logs: [{ key, url }] });
}
