/** Which encoding a reader gets (RFC 9110, section 12.5.3), and the bytes of it. */
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

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

/** 512 KiB of what was said before is looked at: more than any page has, and a tenth of the memory for a long list. */
const windowBits = 19;

/** Fast rather than small: a page is compressed once a change, on another thread. */
export function compress(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "gzip") return zip(body, { level: 6 });
  if (encoding === "identity") return Promise.resolve(body);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_LGWIN]: windowBits,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  return brotli(body, { params });
}
