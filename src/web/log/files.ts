/**
 * The log as others read it: files of C2SP tlog-tiles below /log/, frozen texts by digest, and the public openings of an
 * act. Everything may be read by pages of others; what never changes is kept for ever, openings are never kept.
 */
import { refuse } from "#domain/refusal.ts";
import { formatOpeningFile } from "#domain/record/opening-file.ts";
import { isRecordId } from "#domain/record/entry-member.ts";
import { chooseEncoding, compress } from "#http/answer/encodings.ts";
import { openDataHeaders } from "#http/answer/security-headers.ts";
import type { PageContext } from "#http/door.ts";
import { findLogFile, type LogFile } from "#operations/log/find-log-file.ts";
import { findText } from "#operations/log/find-text.ts";
import { makeReceipt, proveEntry } from "#operations/log/make-receipt.ts";
import { showOpenings } from "#operations/log/show-openings.ts";
import { formatLogPolicy } from "#operations/witness/log-policy.ts";
import { standing, type Signatory } from "#domain/signatory.ts";
import { translator } from "#locales/translate.ts";
import { signatoryByAct } from "#store/read/signatories.ts";
import { statementById } from "#store/read/statements.ts";
import { parseDecimal } from "#tlog/decimal.ts";
import { type Pages, readerLocale, refusalAnswer } from "../answers.ts";
import { paths } from "../routes.ts";
import { formatReceiptFile } from "../verifier/receipt-page.ts";

const lasting = "public, max-age=31536000, immutable";
/** Seconds; clients ask again for what grows. */
const passing = "public, max-age=2";
const plain = "text/plain; charset=utf-8";
const types: Readonly<Record<LogFile["kind"], string>> = {
  text: plain,
  tile: "application/octet-stream",
  bundle: "application/octet-stream",
};

export async function showLogFile(pages: Pages, c: PageContext): Promise<Response> {
  const path = c.req.path.slice("/log/".length);
  const file = await findLogFile(pages.door.store.reader, path);
  if (!file) return missing(pages, c);
  const cached = { "cache-control": file.isLasting ? lasting : passing };
  const headers = { ...cached, "content-type": types[file.kind] };
  return file.kind === "bundle" ? packed(c, file.bytes, headers) : open(c, file.bytes, headers);
}

/** Who signs and who cosigns, as a policy file that verifiers read. */
export async function showLogPolicy(pages: Pages, c: PageContext): Promise<Response> {
  const { site, store } = pages.door;
  const policy = await formatLogPolicy(store.reader, site);
  if (policy === null) return missing(pages, c);
  return open(c, policy, { "content-type": plain, "cache-control": passing });
}

/** `/log/proofs/12.tlog-proof`: the entry with that index is in the log. */
export async function showProof(pages: Pages, c: PageContext): Promise<Response> {
  const [, digits = ""] = /^(\d{1,16})\.tlog-proof$/.exec(c.req.param("file") ?? "") ?? [];
  const index = parseDecimal(digits);
  const proof = index === undefined ? null : await proveEntry(pages.door.store.reader, index);
  if (proof === null) return missing(pages, c);
  return open(c, proof, {
    "content-type": plain,
    "content-disposition": `attachment; filename="${digits}.tlog-proof"`,
  });
}

/**
 * `/log/receipts/{act}`: everything that shows offline what was signed. `.json` is the receipt, `.html` the same as a page
 * that verifies itself, `.tlog-proof` the proof of its entry alone.
 */
export async function showReceiptFile(pages: Pages, c: PageContext): Promise<Response> {
  const name = c.req.param("file") ?? "";
  const [, act = "", form = ""] = /^([0-9a-f]{32})\.(json|html|tlog-proof)$/.exec(name) ?? [];
  const { reader } = pages.door.store;
  const line = act ? await signatoryByAct(reader, act) : null;
  const file = line && (await receiptAs[form as keyof typeof receiptAs](pages, c, line));
  if (!file) return missing(pages, c);
  return open(c, file, {
    "content-type": receiptTypes[form as keyof typeof receiptTypes],
    "content-disposition": `attachment; filename="receipt-${act.slice(0, 8)}.${form}"`,
  });
}

const receiptTypes = {
  json: "application/json; charset=utf-8",
  html: "text/html; charset=utf-8",
  "tlog-proof": plain,
} as const;

type MakeFile = (pages: Pages, c: PageContext, line: Signatory) => Promise<string | null>;

const receiptAs: Readonly<Record<keyof typeof receiptTypes, MakeFile>> = {
  json: ({ door }, _c, { act }) => makeReceipt(door.store.reader, act),
  html: makeReceiptPage,
  "tlog-proof": async ({ door }, _c, { logIndex }) =>
    logIndex === null ? null : proveEntry(door.store.reader, logIndex),
};

async function makeReceiptPage({ door }: Pages, c: PageContext, line: Signatory) {
  const receipt = await makeReceipt(door.store.reader, line.act);
  const statement = await statementById(door.store.reader, line.statement);
  if (receipt === null || !statement) return null;
  const { number, kind, language } = line;
  // A line that was disputed with proof names nobody, here neither.
  const printed = standing(line) === "hidden" ? null : line.printed;
  const { baseUrl, name: site } = door.site;
  const place = paths.signatory(statement.slug, language ?? statement.authentic, kind, number);
  const beside = { number, printed, site, address: `${baseUrl}${place}` };
  return formatReceiptFile(translator(readerLocale(c)), receipt, beside);
}

export async function showFrozenText(pages: Pages, c: PageContext): Promise<Response> {
  const bytes = await findText(pages.door.store.reader, `sha256:${c.req.param("digest") ?? ""}`);
  if (!bytes) return missing(pages, c);
  return open(c, bytes, { "content-type": plain, "cache-control": lasting });
}

export async function showOpeningFile(pages: Pages, c: PageContext): Promise<Response> {
  const act = c.req.param("act") ?? "";
  const file = isRecordId(act) ? await showOpenings(pages.door.store.reader, act) : null;
  if (!file) return missing(pages, c);
  return open(c, formatOpeningFile(file), {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
  });
}

/** Pages of others must be able to tell what is missing from what is out of reach. */
function missing(pages: Pages, c: PageContext): Response {
  for (const [name, value] of Object.entries(openDataHeaders)) c.header(name, value);
  return refusalAnswer(pages, c, refuse("not-found"));
}

function open(
  c: PageContext,
  body: Uint8Array | string,
  headers: Readonly<Record<string, string>>,
): Response {
  const bytes = typeof body === "string" ? body : new Uint8Array(body);
  return c.body(bytes, 200, { ...openDataHeaders, ...headers });
}

/** Bundles are text that packs to a third. */
async function packed(
  c: PageContext,
  bytes: Uint8Array,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const encoding = chooseEncoding(c.req.header("accept-encoding"));
  const vary = { vary: "Accept-Encoding" };
  if (encoding === "identity") return open(c, bytes, { ...headers, ...vary });
  const body = await compress(Buffer.from(bytes), "gzip");
  return open(c, body, { ...headers, ...vary, "content-encoding": "gzip" });
}
