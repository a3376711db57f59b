// An entry of the public log: the bytes of one canonical JSON object (RFC 8785, restricted: lib/canonical-json.ts),
// at most 8 KiB. docs/formats/log-entry.md describes every kind. An entry holds identifiers, digests, salted
// commitments and words of fixed lists only: never free text, never personal data, not even an unsalted hash of it.
//
//   {"at":"2026-11-23T14:02Z","kind":"statement.opened","statement":"5b1f…32 digits","v":1,"version":1}
//
// Members of a kind are listed once, in `kinds`; the types of entries are derived from that list.

import { encodeUtf8 } from "#lib/bytes.ts";
import { formatCanonicalJson, parseCanonicalJson } from "#lib/canonical-json.ts";
import type { CanonicalJsonFault, CanonicalValue } from "#lib/canonical-json.ts";
import type { CommitmentField } from "./commitment.ts";
import { isDigest } from "./record/digest.ts";
import {
  commitmentsTo,
  isAmendedCommitment,
  isCount,
  isLanguage,
  isLogHead,
  isLogName,
  isMinute,
  isObject,
  isOrigin,
  isPositive,
  isRecordId,
  isSoftware,
  isTexts,
  isVkey,
  oneOf,
} from "./record/entry-member.ts";
import type { Guard } from "./record/entry-member.ts";

export const entryVersion = 1;
export const maxEntryBytes = 8192;

/** How we know that a signatory signed, weakest first. */
export const evidences = ["listed", "email", "email-domain", "passkey", "domain", "qes"] as const;
/** What a signature can rest on: everything but being listed by the secretariat. */
export const signedEvidences = ["email", "email-domain", "passkey", "domain", "qes"] as const;
export const signatureClasses = ["signs", "reservation", "shares"] as const;
export const amendedParts = ["name", "mandate", "evidence"] as const;
export const exclusionReasons = [
  "duplicate",
  "impersonation",
  "no-mandate",
  "not-eligible",
  "dispute-upheld",
  "terms-breach",
  "listing-error",
  "court-order",
] as const;
export const exclusionAuthorities = ["operator", "court", "error"] as const;
export const carries = ["none", "reconfirm", "editorial"] as const;
export const erasureScopes = ["representative", "evidence", "all"] as const;

export type Evidence = (typeof evidences)[number];
export type SignedEvidence = (typeof signedEvidences)[number];
export type SignatureClass = (typeof signatureClasses)[number];
export type AmendedPart = (typeof amendedParts)[number];
export type ExclusionReason = (typeof exclusionReasons)[number];
export type ExclusionAuthority = (typeof exclusionAuthorities)[number];
export type Carry = (typeof carries)[number];
export type ErasureScope = (typeof erasureScopes)[number];

/** The commitment field that carries the new value of an amended part. */
export const amendedField = {
  name: "org",
  mandate: "mandate",
  evidence: "evidence",
} as const satisfies Record<AmendedPart, CommitmentField>;

/** Required members in `has`, members that may be absent in `may`; nothing else is allowed. */
const kinds = {
  "log.opened": {
    has: { origin: isOrigin, rules: isDigest, software: isSoftware, vkey: isVkey },
    may: { prev: isLogHead },
  },
  "statement.frozen": {
    has: {
      lead: isLanguage,
      manifest: isDigest,
      statement: isRecordId,
      terms: isDigest,
      texts: isTexts,
      version: isPositive,
    },
    may: { replaces: isCount },
  },
  "statement.opened": { has: { statement: isRecordId, version: isPositive }, may: {} },
  "signature.recorded": {
    has: {
      act: isRecordId,
      class: oneOf(signatureClasses),
      commit: commitmentsTo("evidence", "mandate", "org", "rep", "reservation"),
      evidence: oneOf(signedEvidences),
      manifest: isDigest,
      shown: isLanguage,
      statement: isRecordId,
      version: isPositive,
    },
    may: {},
  },
  "signatory.listed": {
    has: {
      act: isRecordId,
      commit: commitmentsTo("org"),
      manifest: isDigest,
      statement: isRecordId,
      version: isPositive,
    },
    may: { source: isDigest },
  },
  "signatory.confirmed": {
    has: { act: isRecordId, commit: commitmentsTo("evidence"), evidence: oneOf(signedEvidences) },
    may: {},
  },
  "signatory.disputed": { has: { act: isRecordId, commit: commitmentsTo("evidence") }, may: {} },
  "signatory.restored": { has: { act: isRecordId }, may: {} },
  "signature.amended": {
    has: { act: isRecordId, commit: isAmendedCommitment, what: oneOf(amendedParts) },
    may: { evidence: oneOf(signedEvidences) },
  },
  "signature.withdrawn": { has: { act: isRecordId, commit: commitmentsTo("evidence") }, may: {} },
  "signature.excluded": {
    has: { act: isRecordId, by: oneOf(exclusionAuthorities), reason: oneOf(exclusionReasons) },
    may: {},
  },
  "statement.amended": {
    has: { carry: oneOf(carries), from: isPositive, statement: isRecordId, to: isPositive },
    may: {},
  },
  "statement.closed": { has: { live: isCount, roll: isDigest, statement: isRecordId }, may: {} },
  "statement.delivered": { has: { live: isCount, roll: isDigest, statement: isRecordId }, may: {} },
  "statement.withdrawn": { has: { live: isCount, roll: isDigest, statement: isRecordId }, may: {} },
  "roll.sealed": {
    has: { live: isCount, roll: isDigest, statement: isRecordId, upto: isCount },
    may: {},
  },
  "erasure.recorded": { has: { act: isRecordId, scope: oneOf(erasureScopes) }, may: {} },
  "key.announced": { has: { vkey: isVkey }, may: {} },
  "key.retired": { has: { vkey: isVkey }, may: {} },
  "log.closed": { has: { successor: isLogName }, may: {} },
} as const;

export type EntryKind = keyof typeof kinds;
export const entryKinds = Object.keys(kinds) as readonly EntryKind[];

type MembersOf<Guards> = {
  readonly [name in keyof Guards]: Guards[name] extends Guard<infer T> ? T : never;
};
/** One kind of entry. `at` is the operator's claim of the time, a UTC minute `YYYY-MM-DDTHH:MMZ`. */
export type LogEntryOf<K extends EntryKind> = {
  readonly [kind in K]: { readonly v: 1; readonly kind: kind; readonly at: string } & MembersOf<
    (typeof kinds)[kind]["has"]
  > &
    Partial<MembersOf<(typeof kinds)[kind]["may"]>>;
}[K];
export type LogEntry = LogEntryOf<EntryKind>;

export type EntryFault =
  | { readonly refusal: "entry-too-large" }
  | { readonly refusal: "entry-not-canonical"; readonly fault: CanonicalJsonFault }
  | { readonly refusal: "entry-not-object" | "entry-version-unknown" | "entry-kind-unknown" }
  | {
      readonly refusal: "entry-member-wrong" | "entry-member-missing" | "entry-member-unknown";
      readonly member: string;
    };

/** The exact text whose UTF-8 bytes are the entry. Throws on what is no entry: we write none that we would refuse. */
export function formatLogEntry(entry: LogEntry): string {
  const text = formatCanonicalJson(entry as CanonicalValue);
  const fault = isTooLarge(text)
    ? { refusal: "entry-too-large" }
    : findFault(entry as unknown as Readonly<Record<string, unknown>>);
  if (fault) throw new TypeError(`not a log entry: ${JSON.stringify(fault)}`);
  return text;
}

export function parseLogEntry(text: string): { readonly entry: LogEntry } | EntryFault {
  if (isTooLarge(text)) return { refusal: "entry-too-large" };
  const read = parseCanonicalJson(text, { maxDepth: 4 });
  if ("refusal" in read) return { refusal: "entry-not-canonical", fault: read.refusal };
  const { value } = read;
  if (!isObject(value)) return { refusal: "entry-not-object" };
  return findFault(value) ?? { entry: value as unknown as LogEntry };
}

/** Counts bytes only where the number of characters leaves it open: each is one to three bytes. */
function isTooLarge(text: string): boolean {
  if (text.length * 3 <= maxEntryBytes) return false;
  return text.length > maxEntryBytes || encodeUtf8(text).length > maxEntryBytes;
}

function findFault(value: Readonly<Record<string, unknown>>): EntryFault | undefined {
  const { v, kind, at } = value;
  if (v !== entryVersion) return { refusal: "entry-version-unknown" };
  if (!isKind(kind)) return { refusal: "entry-kind-unknown" };
  if (!isMinute(at)) return { refusal: "entry-member-wrong", member: "at" };
  return (
    findMemberFault(value, kinds[kind].has, kinds[kind].may) ?? findAmendmentFault(kind, value)
  );
}

type Guards = Readonly<Record<string, Guard<unknown>>>;

/** Those that every kind has were looked at before. */
const common: ReadonlySet<string> = new Set(["v", "kind", "at"]);

function findMemberFault(
  members: Readonly<Record<string, unknown>>,
  has: Guards,
  may: Guards,
): EntryFault | undefined {
  for (const name of Object.keys(has)) {
    if (!Object.hasOwn(members, name)) return { refusal: "entry-member-missing", member: name };
  }
  for (const name of Object.keys(members)) {
    if (common.has(name)) continue;
    const guard = guardOf(name, has) ?? guardOf(name, may);
    if (!guard) return { refusal: "entry-member-unknown", member: name };
    if (!guard(members[name])) return { refusal: "entry-member-wrong", member: name };
  }
  return undefined;
}

function guardOf(name: string, guards: Guards): Guard<unknown> | undefined {
  return Object.hasOwn(guards, name) ? guards[name] : undefined;
}

/** An amendment commits to the field of what it amends, and names the new evidence exactly when that is amended. */
function findAmendmentFault(
  kind: EntryKind,
  members: Readonly<Record<string, unknown>>,
): EntryFault | undefined {
  if (kind !== "signature.amended") return undefined;
  const what = members["what"] as AmendedPart;
  if (!commitmentsTo(amendedField[what])(members["commit"]))
    return { refusal: "entry-member-wrong", member: "commit" };
  const named = Object.hasOwn(members, "evidence");
  if (named === (what === "evidence")) return undefined;
  return { refusal: named ? "entry-member-unknown" : "entry-member-missing", member: "evidence" };
}

function isKind(value: unknown): value is EntryKind {
  return typeof value === "string" && Object.hasOwn(kinds, value);
}
