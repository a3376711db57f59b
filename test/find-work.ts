/** Does what a browser does for web/signature/form-work.ts, by the definition that stands there. */
import { pbkdf2Sync } from "node:crypto";

export function findWork(stamp: string, address: string): string {
  for (let counter = 0; ; counter++) {
    const salt = Buffer.alloc(4);
    salt.writeUInt32BE(counter);
    const found = pbkdf2Sync(`${stamp}\n${address}`, salt, 5000, 2, "sha256");
    if (found.readUInt16BE() < 1 << 7) return String(counter);
  }
}
