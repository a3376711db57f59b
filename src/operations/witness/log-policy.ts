/** The policy that the log offers its readers (C2SP tlog-policy): its keys and its witnesses. A convenience, no proof. */
import type { Site } from "#domain/site.ts";
import type { Reader } from "#store/reader.ts";
import { parseVerifierKey } from "#tlog/key.ts";
import { formatPolicy, type Policy } from "#tlog/policy.ts";
import { sha256 } from "../log/commit-fields.ts";
import { logKeys } from "../log/log-keys.ts";

const nobody: Policy = { logs: [], witnesses: [], groups: [], quorum: "none" };

/** Null before the log was opened. */
export async function formatLogPolicy(
  r: Reader,
  site: Pick<Site, "baseUrl" | "log">,
): Promise<string | null> {
  const keys = await logKeys(r);
  const active = (keys?.active ?? []).map((vkey) => parseVerifierKey(sha256, vkey));
  const logs = active.flatMap((key) =>
    "refusal" in key ? [] : [{ key, url: `${site.baseUrl}/log` }],
  );
  if (logs.length === 0) return null;
  return formatPolicy(sha256, { ...(site.log.witnesses ?? nobody), logs });
}
