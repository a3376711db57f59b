/**
 * An image holds what V8 compiled of each of Node's own modules too, four megabytes that a reader has read and copied and
 * does not use: what it calls is compiled in the snapshot itself. So it is cut off.
 *
 * The file ends with that part (node_snapshotable.cc, `SnapshotData::ToFile`): how many there are, and of each its name and
 * its bytes, both behind their lengths; all numbers of 64 bits, little-endian. It is found by its form alone, and a file
 * that does not end so is left as it is. Who makes an image tries afterwards whether a reader starts from it.
 */
import { readFileSync, writeFileSync } from "node:fs";

export function shortenImage(path: string): void {
  const image = readFileSync(path);
  const start = startOfModules(image);
  if (start !== null) writeFileSync(path, Buffer.concat([image.subarray(0, start), noModules]));
}

const noModules = Buffer.alloc(8);
/** Node has some hundreds. */
const [fewest, most] = [50, 2_000];

/** Where the list of modules begins that reaches to the end of the file. */
export function startOfModules(image: Buffer): number | null {
  for (let at = image.length >> 1; at + 8 <= image.length; at += 1) {
    const count = numberAt(image, at);
    if (count >= fewest && count <= most && endOfModules(image, at + 8, count) === image.length)
      return at;
  }
  return null;
}

function endOfModules(image: Buffer, start: number, count: number): number {
  let at = start;
  for (let module = 0; module < count; module += 1) {
    const name = numberAt(image, at);
    if (name === 0 || name > longestName) return NaN;
    at += 8 + name;
    at += 8 + numberAt(image, at);
  }
  return at;
}

const longestName = 200;

/** Infinite for what is no length in a file. */
function numberAt(image: Buffer, at: number): number {
  return at + 8 <= image.length && image.readUInt32LE(at + 4) === 0
    ? image.readUInt32LE(at)
    : Infinity;
}
