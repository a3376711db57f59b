// A small site in memory with a statement of ours: its log, texts, list and openings, as a verifier reads them. Tests
// change a copy of its plan and publish it again with the same key, as an operator could.

import { absentValue, commit, formatOpening, signatoryValue } from "#domain/commitment.ts";
import type { CommitmentField, Opening } from "#domain/commitment.ts";
import { formatLogEntry } from "#domain/log-entry.ts";
import type { LogEntry } from "#domain/log-entry.ts";
import { digestOf } from "#domain/record/digest.ts";
import { describeText, digestManifest, formatManifest } from "#domain/record/manifest.ts";
import { formatOpeningFile } from "#domain/record/opening-file.ts";
import { digestRoll } from "#domain/record/roll.ts";
import type { RollState } from "#domain/record/roll.ts";
import { formatTextBytes } from "#domain/text-bytes.ts";
import type { TextFile } from "#domain/text-bytes.ts";
import type { CanonicalValue } from "#lib/canonical-json.ts";
import { formatBundle } from "#tlog/bundle.ts";
import { formatCheckpoint } from "#tlog/checkpoint.ts";
import { appendLeaves, emptyEdge, rootOfEdge } from "#tlog/edge.ts";
import { hashLeaf } from "#tlog/hash.ts";
import { keyTypes } from "#tlog/key.ts";
import { formatTilePath, tilesSince } from "#tlog/tile.ts";
import { sha256, signNote, testKey } from "./primitives.ts";
import type { TestKey } from "./primitives.ts";

export const origin = "harbour.example/log/2026a";
export const logKey = testKey(origin);
export const witness = testKey("north.example/w", keyTypes.cosignature);
export const policy = `log ${logKey.vkey}\nwitness north ${witness.vkey}\nquorum north\n`;
export const statement = idOf("statement");
export const listPath = "s/keep-the-light.json";
export const cosignedAt = 1_795_000_000;

const at = "2026-11-23T14:02Z";
const terms = digestOf(sha256, Buffer.from("We sign what we read.\n"));

const texts: Readonly<Record<string, TextFile>> = {
  en: {
    title: "Keep the light",
    units: [{ id: "u1", kind: "item", text: "That the lamp be lit at dusk." }],
  },
  "sr-Latn": {
    title: "Čuvajte svetlo",
    units: [{ id: "u1", kind: "item", text: "Da se lampa pali u sumrak." }],
  },
};

export type Row = {
  readonly number: number;
  readonly name: string;
  readonly kind: "organisation" | "person";
  readonly country: string | null;
  readonly class: string;
  readonly evidence: string;
  readonly state: RollState;
  readonly withdrawnOn: string | null;
  readonly log: { readonly index: number; readonly act: string };
};

/** What the operator would have in the database; changing it and publishing is what tests do. */
export type Plan = {
  readonly entries: LogEntry[];
  readonly openings: Map<string, (Opening & { readonly index: number })[]>;
  readonly texts: Record<string, TextFile>;
  readonly rows: Row[];
  counts: {
    signatories: number;
    confirmed: number;
    listed: number;
    withdrawn: number;
    countries: number;
  };
};

export function idOf(name: string): string {
  return Buffer.from(sha256(Buffer.from(name)))
    .toString("hex")
    .slice(0, 32);
}

export function manifestFile(of: Readonly<Record<string, TextFile>> = texts): string {
  return formatManifest(manifestOf(of));
}

/** Freezing, opening, three signatures, two listings (one confirmed), one withdrawal, an erasure, a sealed roll. */
export function harbourPlan(): Plan {
  const plan: Plan = {
    entries: [],
    openings: new Map(),
    texts: { ...texts },
    rows: [],
    counts: { signatories: 4, confirmed: 3, listed: 1, withdrawn: 1, countries: 1 },
  };
  const manifest = manifestOf(texts);
  plan.entries.push(
    {
      v: 1,
      kind: "log.opened",
      at,
      origin,
      vkey: logKey.vkey,
      software: "undersigned/0.1.0",
      rules: terms,
    },
    { v: 1, kind: "statement.frozen", at, ...manifest, manifest: digestManifest(sha256, manifest) },
    { v: 1, kind: "statement.opened", at, statement, version: 1 },
  );
  list(plan, "Tern Point Lamp Wardens");
  list(plan, "Gull Rock Pilots");
  sign(plan, "Skerry Lights Trust", "email-domain");
  sign(plan, "Friends of the Fog Bell", "email");
  sign(plan, "Breakwater Choir", "passkey");
  confirm(plan, "Gull Rock Pilots");
  withdraw(plan, "Friends of the Fog Bell");
  plan.entries.push({
    v: 1,
    kind: "erasure.recorded",
    at,
    act: idOf("Breakwater Choir"),
    scope: "representative",
  });
  dropFields(plan, "Breakwater Choir", ["rep", "mandate"]);
  sealRoll(plan);
  return plan;
}

export function sign(
  plan: Plan,
  name: string,
  evidence: "email" | "email-domain" | "passkey",
  shown = "en",
): void {
  const act = idOf(name);
  const commitments = commitAll(plan, act, {
    org: lineOf(name),
    rep: { name: `Keeper of ${name}`, role: "keeper" },
    mandate: null,
    reservation: null,
    evidence: { method: evidence },
  });
  addRow(plan, name, { evidence, state: "signed" });
  const manifest = digestManifest(sha256, manifestOf(texts));
  plan.entries.push({
    v: 1,
    kind: "signature.recorded",
    at,
    act,
    statement,
    version: 1,
    manifest,
    shown,
    evidence,
    class: "signs",
    commit: commitments,
  });
}

export function sealRoll(plan: Plan): void {
  const live = plan.rows.filter(({ state }) => state === "signed" || state === "listed").length;
  const rows = plan.rows.map(({ log, number, state }) => ({ act: log.act, number, state }));
  const upto = plan.entries.length - 1;
  plan.entries.push({
    v: 1,
    kind: "roll.sealed",
    at,
    statement,
    upto,
    live,
    roll: digestRoll(sha256, rows),
  });
}

export function setRow(
  plan: Plan,
  name: string,
  change: { readonly [name in keyof Row]?: Row[name] | undefined },
): void {
  const at = plan.rows.findIndex((row) => row.name === name);
  plan.rows[at] = { ...plan.rows[at], ...change } as Row;
}

export type Site = Map<string, Uint8Array>;

/** Every file of the site, by path. `signers`: who signs the checkpoint. */
export function publish(
  plan: Plan,
  signers: readonly TestKey[] = [logKey],
  witnesses: readonly TestKey[] = [witness],
): Site {
  const entries = plan.entries.map((entry) => new Uint8Array(Buffer.from(formatLogEntry(entry))));
  const site = publishEntries(entries, signers, witnesses);
  for (const text of Object.values(plan.texts)) {
    const bytes = formatTextBytes(text);
    site.set(`text/${digestOf(sha256, bytes).slice(7)}`, bytes);
  }
  for (const [act, openings] of plan.openings)
    put(site, `open/${act}`, formatOpeningFile({ act, openings }));
  put(site, listPath, JSON.stringify(listDocument(plan)));
  return site;
}

/** The log's own files for any entries. */
export function publishEntries(
  entries: readonly Uint8Array[],
  signers: readonly TestKey[] = [logKey],
  witnesses: readonly TestKey[] = [witness],
): Site {
  const site: Site = new Map();
  const size = entries.length;
  const leaves = entries.map((entry) => hashLeaf(sha256, entry));
  const { edge, tiles } = appendLeaves(sha256, emptyEdge, leaves);
  for (const { tile, bytes } of tiles) site.set(`log/${formatTilePath(tile)}`, bytes);
  for (const tile of tilesSince(0, size)) {
    if (tile.level !== "entries") continue;
    const bundle = formatBundle(entries.slice(tile.index * 256, tile.index * 256 + tile.width));
    site.set(`log/${formatTilePath(tile)}`, bundle);
  }
  const text = formatCheckpoint({ origin, size, root: rootOfEdge(sha256, edge) });
  put(site, "log/checkpoint", signNote(text, signers, witnesses, cosignedAt));
  put(site, "log/vkey", `${logKey.vkey}\n`);
  return site;
}

function manifestOf(of: Readonly<Record<string, TextFile>>) {
  const described = Object.entries(of).map(([language, text]) => [
    language,
    describeText(sha256, formatTextBytes(text)),
  ]);
  return { statement, version: 1, lead: "en", texts: Object.fromEntries(described), terms };
}

function list(plan: Plan, name: string): void {
  const act = idOf(name);
  const commitments = commitAll(plan, act, { org: lineOf(name) });
  addRow(plan, name, { evidence: "listed", state: "listed" });
  const manifest = digestManifest(sha256, manifestOf(texts));
  plan.entries.push({
    v: 1,
    kind: "signatory.listed",
    at,
    act,
    statement,
    version: 1,
    manifest,
    commit: commitments,
  });
}

function confirm(plan: Plan, name: string): void {
  const act = idOf(name);
  const commitments = commitAll(plan, act, { evidence: { method: "email-domain" } });
  setRow(plan, name, { evidence: "email-domain", state: "signed" });
  plan.entries.push({
    v: 1,
    kind: "signatory.confirmed",
    at,
    act,
    evidence: "email-domain",
    commit: commitments,
  });
}

function withdraw(plan: Plan, name: string): void {
  const act = idOf(name);
  const commitments = commitAll(plan, act, { evidence: { method: "email" } });
  setRow(plan, name, { state: "withdrawn", withdrawnOn: "2026-11-23" });
  plan.entries.push({ v: 1, kind: "signature.withdrawn", at, act, commit: commitments });
}

/** Commitments of the entry that comes next, and their openings. */
function commitAll<F extends CommitmentField>(
  plan: Plan,
  act: string,
  values: Readonly<Record<F, CanonicalValue | null>>,
) {
  const index = plan.entries.length;
  const pairs = (Object.keys(values) as F[]).map((field) => {
    const salt = sha256(Buffer.from(`${act} ${index} ${field}`));
    const value = values[field] ?? absentValue(sha256(salt));
    plan.openings.set(act, [
      ...(plan.openings.get(act) ?? []),
      { ...formatOpening(field, salt, value), index },
    ]);
    return [field, commit(sha256, field, salt, value)] as const;
  });
  return Object.fromEntries(pairs) as Record<F, ReturnType<typeof commit>>;
}

function dropFields(plan: Plan, name: string, fields: readonly CommitmentField[]): void {
  const act = idOf(name);
  const kept = (plan.openings.get(act) ?? []).filter(({ field }) => !fields.includes(field));
  plan.openings.set(act, kept);
}

function lineOf(name: string): CanonicalValue {
  return signatoryValue({
    kind: "organisation",
    name,
    country: "NO",
    role: null,
    affiliation: null,
  });
}

function addRow(
  plan: Plan,
  name: string,
  { evidence, state }: Pick<Row, "evidence" | "state">,
): void {
  plan.rows.push({
    number: plan.rows.length + 1,
    name,
    kind: "organisation",
    country: "NO",
    class: "signs",
    evidence,
    state,
    withdrawnOn: null,
    log: { index: plan.entries.length, act: idOf(name) },
  });
}

function listDocument(plan: Plan): object {
  const shown = Object.entries(plan.texts).map(([language, text]) => ({ language, ...text }));
  const manifest = digestManifest(sha256, manifestOf(texts));
  const { rows, counts } = plan;
  return {
    slug: "keep-the-light",
    manifest,
    textVersion: 1,
    texts: shown,
    counts,
    signatories: rows,
    repeats: [],
  };
}

function put(site: Site, path: string, text: string): void {
  site.set(path, new Uint8Array(Buffer.from(text)));
}
