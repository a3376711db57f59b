// A statement as it is published for programs (the document of /s/{slug}.json), as far as a verification compares it
// with the log. The document is the operator's word and read with suspicion; its pages are put together.

import type { SignatoryLine } from "#domain/commitment.ts";
import { isCount, isObject, isPositive, isRecordId, oneOf } from "#domain/record/entry-member.ts";
import { rollStates } from "#domain/record/roll.ts";
import type { RollState } from "#domain/record/roll.ts";
import type { TextFile } from "#domain/text-bytes.ts";
import { unitKinds } from "#domain/text-version.ts";
import { decodeUtf8 } from "#lib/bytes.ts";
import type { ReadFile } from "../read-log.ts";

export type PublishedRow = {
  readonly number: number;
  readonly line: SignatoryLine;
  readonly state: RollState;
  /** Whether the row names its state; else it is told by its date and evidence, which cannot say "excluded". */
  readonly isStateNamed: boolean;
  readonly evidence: unknown;
  readonly class: unknown;
  /** Null for a row that claims no act of the log. */
  readonly log: { readonly act: string; readonly index: number } | null;
};

export type PublishedList = {
  readonly slug: string;
  /** The statement's state, such as `signing`; null when it names none. */
  readonly state: string | null;
  readonly manifest: string | null;
  readonly version: number;
  readonly texts: ReadonlyMap<string, TextFile>;
  readonly counts: {
    readonly [name in "signatories" | "confirmed" | "listed" | "withdrawn"]: number;
  };
  readonly rows: readonly PublishedRow[];
};

const maxPages = 2000;
const maxRows = 1_000_000;
const isState = oneOf(rollStates);
const isUnitKind = oneOf(unitKinds);
const isLineKind = oneOf(["organisation", "person"]);

/** Reads the document and the further pages of its list; undefined when one is missing or malformed. */
export async function readPublishedList(
  read: ReadFile,
  path: string,
): Promise<PublishedList | undefined> {
  const first = await readDocument(read, path);
  const list = first && parseList(first);
  if (!first || !list) return undefined;
  const rows = [...list.rows];
  const pages = new Set([path]);
  for (let next = nextPath(first); next !== undefined;) {
    const document = pages.has(next) ? undefined : await readDocument(read, next);
    const more = document && parseRows(document["signatories"]);
    if (!document || !more || pages.size > maxPages || rows.length > maxRows) return undefined;
    // Not as arguments of one call: a page may have more rows than those can be.
    for (const row of more) rows.push(row);
    pages.add(next);
    next = nextPath(document);
  }
  return { ...list, rows };
}

type Members = Readonly<Record<string, unknown>>;

async function readDocument(read: ReadFile, path: string): Promise<Members | undefined> {
  const bytes = await read(path);
  const text = bytes && decodeUtf8(bytes);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function nextPath(document: Members): string | undefined {
  const { next } = document;
  return typeof next === "string" ? next.replace(/^\//, "") : undefined;
}

function parseList(document: Members): PublishedList | undefined {
  const { slug, manifest, textVersion } = document;
  const counts = parseCounts(document["counts"]);
  const texts = parseTexts(document["texts"]);
  const rows = parseRows(document["signatories"]);
  if (typeof slug !== "string" || !isCount(textVersion) || !counts || !texts || !rows)
    return undefined;
  if (manifest !== null && typeof manifest !== "string") return undefined;
  const state = typeof document["state"] === "string" ? document["state"] : null;
  return { slug, state, manifest, version: textVersion, texts, counts, rows };
}

function parseCounts(value: unknown): PublishedList["counts"] | undefined {
  if (!isObject(value)) return undefined;
  const { signatories, confirmed, listed, withdrawn } = value;
  const all = isCount(signatories) && isCount(confirmed) && isCount(listed) && isCount(withdrawn);
  return all ? { signatories, confirmed, listed, withdrawn } : undefined;
}

function parseTexts(value: unknown): ReadonlyMap<string, TextFile> | undefined {
  const texts = parseEach(value, parseText);
  return texts && new Map(texts);
}

function parseText(value: unknown): readonly [string, TextFile] | undefined {
  if (!isObject(value)) return undefined;
  const { language, title } = value;
  const units = parseEach(value["units"], parseUnit);
  const isTitle = title === null || typeof title === "string";
  return typeof language === "string" && isTitle && units
    ? [language, { title, units }]
    : undefined;
}

function parseUnit(value: unknown): TextFile["units"][number] | undefined {
  if (!isObject(value)) return undefined;
  const { id, kind, text } = value;
  return typeof id === "string" && isUnitKind(kind) && typeof text === "string"
    ? { id, kind, text }
    : undefined;
}

function parseRows(value: unknown): readonly PublishedRow[] | undefined {
  return parseEach(value, parseRow);
}

function parseRow(value: unknown): PublishedRow | undefined {
  if (!isObject(value)) return undefined;
  const { number, evidence } = value;
  const line = parseLine(value);
  const log = parsePlace(value["log"]);
  if (!isPositive(number) || !line || log === undefined) return undefined;
  return {
    number,
    line,
    state: stateOf(value),
    isStateNamed: isState(value["state"]),
    evidence,
    class: value["class"],
    log,
  };
}

function parseLine(row: Members): SignatoryLine | undefined {
  const { name, kind } = row;
  const [country, role, affiliation] = [row["country"], row["role"], row["affiliation"]].map(
    (part) => part ?? null,
  );
  const areTexts = isTextOrNull(country) && isTextOrNull(role) && isTextOrNull(affiliation);
  if (typeof name !== "string" || !isLineKind(kind) || !areTexts) return undefined;
  return { kind, name, country, role, affiliation };
}

function parsePlace(value: unknown): PublishedRow["log"] | undefined {
  if (value === undefined || value === null) return null;
  if (!isObject(value)) return undefined;
  const { act, index } = value;
  return isRecordId(act) && isCount(index) ? { act, index } : undefined;
}

/** The state the row shows: named, or told by the date of withdrawal and the evidence. */
function stateOf({ state, withdrawnOn, evidence }: Members): RollState {
  if (isState(state)) return state;
  if (typeof withdrawnOn === "string") return "withdrawn";
  return evidence === "listed" ? "listed" : "signed";
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}

/** All items parsed, or undefined when the value is no array or one item is malformed. */
function parseEach<T>(
  value: unknown,
  parse: (item: unknown) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = (value as readonly unknown[]).map(parse);
  return items.every((item) => item !== undefined) ? items : undefined;
}
