/**
 * The log begins with the first thing that becomes public: index 0 is `log.opened`. Its origin is fixed for ever: the
 * operator's choice, or a random name under `.invalid`, which doctor and the desk warn about. Never localhost.
 */
import { digestOf } from "#domain/record/digest.ts";
import { formatMinute } from "#domain/record/entry-member.ts";
import type { Site } from "#domain/site.ts";
import { encodeUtf8 } from "#lib/bytes.ts";
import { appendEntry, setOrigin } from "#store/write/log-entries.ts";
import type { Transaction } from "#store/transaction.ts";
import { sha256 } from "./commit-fields.ts";
import { formatVerifierKey, keyTypes } from "#tlog/key.ts";
import { rules } from "./rules.ts";

export async function openLog(t: Transaction, site: Site): Promise<void> {
  if (t.head.origin !== null) return;
  const origin = site.log.origin ?? `${t.random(8).toHex()}.invalid/log/${t.now.slice(0, 4)}a`;
  setOrigin(t, origin);
  const vkey = formatVerifierKey(sha256, origin, keyTypes.ed25519, site.log.publicKey);
  await appendEntry(t, {
    v: 1,
    kind: "log.opened",
    at: minuteOf(t.now),
    origin,
    vkey,
    software: site.log.software,
    rules: digestOf(sha256, encodeUtf8(rules)),
  });
}

export function minuteOf(now: string): string {
  return formatMinute(Date.parse(now));
}

/** Whether nobody chose this origin: it was made at random. */
export function isUnchosen(origin: string): boolean {
  return /\.invalid(?:\/|$)/.test(origin);
}
