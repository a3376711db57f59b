/**
 * The log begins with the first thing that becomes public: index 0 is `log.opened`. Its origin is fixed for ever: the
 * operator's choice, or a random name under `.invalid`, which doctor and the desk warn about. Never localhost.
 */
import { digestOf } from "#domain/record/digest.ts";
import { formatMinute } from "#domain/record/entry-member.ts";
import type { Site } from "#domain/site.ts";
import { concatBytes, encodeUtf8 } from "#lib/bytes.ts";
import { encodeBase64 } from "#lib/base64.ts";
import { appendEntry, setOrigin } from "#store/write/log-entries.ts";
import type { Transaction } from "#store/transaction.ts";
import { sha256 } from "./commit-fields.ts";
import { rules } from "./rules.ts";

export async function openLog(t: Transaction, site: Site): Promise<void> {
  if (t.head.origin !== null) return;
  const origin = site.log.origin ?? `${t.random(8).toHex()}.invalid/log/${t.now.slice(0, 4)}a`;
  setOrigin(t, origin);
  const vkey = formatVerifierKey(origin, site.log.publicKey);
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

/** C2SP signed-note: name, `+`, key ID in hexadecimal, `+`, base64 of the type byte 0x01 and the Ed25519 key. */
export function formatVerifierKey(name: string, publicKey: Uint8Array): string {
  const typed = concatBytes(Uint8Array.of(1), publicKey);
  const id = sha256(concatBytes(encodeUtf8(`${name}\n`), typed)).subarray(0, 4);
  return `${name}+${Buffer.from(id).toString("hex")}+${encodeBase64(typed)}`;
}
