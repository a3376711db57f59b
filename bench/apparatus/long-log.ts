/** A site with a long log in memory, as an honest operator would serve it: entries, tiles, texts, and a list in pages. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { formatLogEntry, type LogEntry } from "#domain/log-entry.ts";
import { digestOf } from "#domain/record/digest.ts";
import { formatTextBytes } from "#domain/text-bytes.ts";
import { encodeBase64Url } from "#lib/base64.ts";
import {
  harbourPlan,
  manifestFile,
  publishEntries,
  statement,
} from "../../test/log/harbour-log.ts";
import { sha256 } from "../../test/log/primitives.ts";
import { inventOrganisation } from "./names.ts";

export interface LongSite {
  readonly url: string;
  readonly bytes: number;
  readonly close: () => void;
}

const plan = harbourPlan();
const manifest = digestOf(sha256, Buffer.from(manifestFile()));
const slug = "keep-the-light";
const perPage = 1000;

/** The first three entries open the log and the statement; every other is a signature. */
export async function serveLongLog(entries: number): Promise<LongSite> {
  const files = makeSite(entries);
  const server = createServer((request, response) => {
    const body = files.get((request.url ?? "").slice(1));
    response.writeHead(body ? 200 : 404, { "access-control-allow-origin": "*" });
    response.end(body);
  });
  const url = await listening(server);
  const bytes = [...files.values()].reduce((sum, body) => sum + body.length, 0);
  return { url, bytes, close: () => server.close().closeAllConnections() };
}

function makeSite(entries: number): Map<string, Uint8Array> {
  const opening = plan.entries.slice(0, 3);
  const signatures = Array.from({ length: entries - 3 }, (_, i) => signature(i));
  const bytes = [...opening, ...signatures].map(
    (one) => new Uint8Array(Buffer.from(formatLogEntry(one))),
  );
  const site = publishEntries(bytes);
  for (const text of Object.values(plan.texts)) {
    const file = formatTextBytes(text);
    site.set(`text/${digestOf(sha256, file).slice("sha256:".length)}`, file);
  }
  site.set("log/lists", new Uint8Array(Buffer.from(`s/${slug}.json\n`)));
  for (const [path, page] of listPages(signatures.length))
    site.set(path, new Uint8Array(Buffer.from(page)));
  return site;
}

function signature(i: number): LogEntry {
  const commit = (field: string): `c1:${string}` =>
    `c1:${encodeBase64Url(sha256(Buffer.from(`${field} ${i}`)))}`;
  return {
    v: 1,
    kind: "signature.recorded",
    at: "2026-11-23T14:02Z",
    act: actOf(i),
    statement,
    version: 1,
    manifest,
    shown: "en",
    evidence: "email-domain",
    class: "signs",
    commit: {
      org: commit("org"),
      rep: commit("rep"),
      mandate: commit("mandate"),
      reservation: commit("reservation"),
      evidence: commit("evidence"),
    },
  };
}

function* listPages(rows: number): Generator<readonly [path: string, page: string]> {
  const counts = { signatories: rows, confirmed: rows, listed: 0, withdrawn: 0, countries: 1 };
  const texts = Object.entries(plan.texts).map(([language, text]) => ({ language, ...text }));
  const head = { slug, state: "signing", manifest, textVersion: 1, texts, counts, repeats: [] };
  for (let page = 1; (page - 1) * perPage < rows; page++) {
    const from = (page - 1) * perPage;
    const count = Math.min(perPage, rows - from);
    const signatories = Array.from({ length: count }, (_, i) => row(from + i));
    const next = from + count < rows ? { next: `/s/${slug}.json?page=${page + 1}` } : {};
    const path = `s/${slug}.json${page === 1 ? "" : `?page=${page}`}`;
    yield [path, JSON.stringify({ ...head, signatories, ...next })];
  }
}

function row(i: number): object {
  return {
    number: i + 1,
    name: inventOrganisation(i).name,
    kind: "organisation",
    country: "NO",
    class: "signs",
    evidence: "email-domain",
    state: "signed",
    withdrawnOn: null,
    log: { index: i + 3, act: actOf(i) },
  };
}

function actOf(i: number): string {
  return Buffer.from(sha256(Buffer.from(`act ${i}`)))
    .toString("hex")
    .slice(0, 32);
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    });
  });
}
