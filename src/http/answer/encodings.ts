/** Which encoding a reader gets (RFC 9110, section 12.5.3), and the bytes of it. */
import { availableParallelism } from "node:os";
import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from "node:zlib";
import { Lane } from "./lane.ts";

export type Encoding = "br" | "gzip" | "identity";

const chosen = new Map<string, Encoding>();

/** Brotli before gzip, unless the reader excludes it; weights between them are not weighed. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  if (accepted === undefined) return "identity";
  const known = chosen.get(accepted);
  if (known) return known;
  const encoding = decide(accepted);
  if (chosen.size < 200 && accepted.length < 200) chosen.set(accepted, encoding);
  return encoding;
}

function decide(accepted: string): Encoding {
  const named = new Map<string, boolean>();
  for (const part of accepted.slice(0, 500).toLowerCase().split(",")) {
    const [name = "", ...params] = part.split(";").map((one) => one.trim());
    named.set(name, !params.some((param) => /^q=0(?:\.0{0,3})?$/.test(param)));
  }
  const allows = (name: string): boolean => named.get(name) ?? named.get("*") ?? false;
  return allows("br") ? "br" : allows("gzip") ? "gzip" : "identity";
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const unzip = promisify(gunzip);
const unbrotli = promisify(brotliDecompress);

/** 512 KiB of what was said before is looked at: more than any page has, and a tenth of the memory for a long list. */
const windowBits = 19;
/** Brotli has no smaller window that is worth it. */
const leastWindowBits = 14;

/**
 * Each compression takes some megabytes while it runs, which glibc keeps: half of the processors compress pages. A list
 * of many thousands takes half a second, and has a lane of its own, so that no page waits for it.
 */
const pages = new Lane(Math.max(1, availableParallelism() >> 1));
const longLists = new Lane(1);
const long = 1_000_000;

/** Fast rather than small: a page is compressed once a change, on another thread. */
export function compress(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "identity") return Promise.resolve(body);
  const lane = body.length < long ? pages : longLists;
  return lane.run(async () =>
    withoutRest(encoding === "gzip" ? await zip(body, { level: 6 }) : await brotliOf(body)),
  );
}

function brotliOf(body: Buffer): Promise<Buffer> {
  const needed = Math.ceil(Math.log2(body.length + 1));
  const window = Math.max(leastWindowBits, Math.min(windowBits, needed));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_LGWIN]: window,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  return brotli(body, { params });
}

/** What {@link compress} made. */
export function decompress(bytes: Buffer, encoding: "br" | "gzip"): Promise<Buffer> {
  return encoding === "gzip" ? unzip(bytes) : unbrotli(bytes);
}

/** zlib hands out the beginning of a block of 64 kB, and whoever keeps that beginning keeps the block. */
function withoutRest(bytes: Buffer): Buffer {
  if (bytes.buffer.byteLength === bytes.length) return bytes;
  const exact = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(exact);
  return exact;
}
