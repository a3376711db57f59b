/**
 * A little work of the browser before a form is sent, while a statement is flooded: a counter for which
 *
 *     PBKDF2-HMAC-SHA-256(password: stamp LF address, salt: counter as 4 bytes, big-endian, 5,000 rounds)
 *
 * begins with nine zero bits (RFC 8018, section 5.2; the idea is hashcash's). The stamp is ours and dated, the address is
 * the one the link goes to, so that work done once serves one mailbox. Whoever sends none is looked at, not refused.
 */
import { pbkdf2 } from "node:crypto";
import { promisify } from "node:util";

export const workRounds = 5000;
export const workBits = 9;
/** Seconds for which a form's stamp is good for work. */
export const workValid = 6 * 3600;

const derive = promisify(pbkdf2);

/** @param work the counter as the form sends it; anything else is no work. About a millisecond, off the event loop. */
export async function isWorkDone(stamp: string, address: string, work: string): Promise<boolean> {
  if (!/^\d{1,9}$/.test(work)) return false;
  const salt = new Uint8Array(4);
  new DataView(salt.buffer).setUint32(0, Number(work));
  const found = await derive(`${stamp}\n${address.trim()}`, salt, workRounds, 2, "sha256");
  return found.readUInt16BE(0) >>> (16 - workBits) === 0;
}
