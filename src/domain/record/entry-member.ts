// The kinds of value that a member of a log entry can hold, each with its check. All are bounded and none
// has room for a name, an address or a sentence.

import { decodeBase64 } from "#lib/base64.ts";
import { formatHex } from "#lib/bytes.ts";
import { commitmentFields, isCommitment } from "../commitment.ts";
import type { Commitment, CommitmentField } from "../commitment.ts";
import { isDigest } from "./digest.ts";
import type { Digest } from "./digest.ts";

export type Guard<T> = (value: unknown) => value is T;

/** Digest and length in bytes of one language's text. */
export type EntryText = { readonly bytes: number; readonly digest: Digest };
export type EntryTexts = { readonly [language: string]: EntryText };
/** What a log had signed for, and `first`, the leaf hash of its entry 0 written as a digest. */
export type LogHead = {
  readonly first: Digest;
  readonly origin: string;
  readonly root: Digest;
  readonly size: number;
};
export type LogName = { readonly origin: string; readonly vkey: string };
export type Commitments<F extends CommitmentField> = { readonly [field in F]: Commitment };
export type AmendedCommitment = { readonly [field in CommitmentField]?: Commitment };

const recordIdSize = 16;

/** The identifier of an act or a statement: 128 random bits as 32 lower-case hexadecimal digits; ids of one moment may begin alike. */
export function formatRecordId(random: Uint8Array): string {
  if (random.length !== recordIdSize)
    throw new RangeError(`an identifier needs ${recordIdSize} random bytes`);
  return formatHex(random);
}

export function isRecordId(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{32}$/.test(value);
}

/** The UTC minute of a time, as entries print it. `time` in milliseconds since 1970. */
export function formatMinute(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16)}Z`;
}

/** The newest that was found to be one: entries of a busy hour have the same. */
const known = { minute: "" };

export function isMinute(value: unknown): value is string {
  if (value === known.minute && value !== "") return true;
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(value)) return false;
  const time = Date.parse(value);
  const isOne = !Number.isNaN(time) && formatMinute(time) === value;
  if (isOne) known.minute = value;
  return isOne;
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

export function isPositive(value: unknown): value is number {
  return isCount(value) && value > 0;
}

/** The shape of a BCP 47 tag such as `sr-Latn`; whether it is registered is not asked here. */
export function isLanguage(value: unknown): value is string {
  return (
    typeof value === "string" &&
    value.length <= 35 &&
    /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(value)
  );
}

/** A log's origin such as `letters.example.org/log/2026a`. */
export function isOrigin(value: unknown): value is string {
  return typeof value === "string" && /^[A-Za-z0-9][A-Za-z0-9.:/_-]{0,199}$/.test(value);
}

/** A verifier key of C2SP signed-note: name, hexadecimal key ID and base64 key. */
export function isVkey(value: unknown): value is string {
  if (typeof value !== "string" || value.length > 2400) return false;
  const [name, id, ...key] = value.split("+");
  if (!isOrigin(name) || id === undefined || !/^[0-9a-f]{8}$/.test(id)) return false;
  const bytes = decodeBase64(key.join("+"));
  return bytes !== undefined && bytes.length > 32;
}

/** A program and its version, such as `undersigned/1.2.0`. */
export function isSoftware(value: unknown): value is string {
  return typeof value === "string" && /^[a-z][a-z0-9-]{0,31}\/[0-9A-Za-z.-]{1,31}$/.test(value);
}

export function isTexts(value: unknown): value is EntryTexts {
  if (!isObject(value)) return false;
  const texts = Object.entries(value);
  return (
    texts.length > 0 && texts.every(([language, text]) => isLanguage(language) && isText(text))
  );
}

export function isLogHead(value: unknown): value is LogHead {
  return hasExactly(value, { first: isDigest, origin: isOrigin, root: isDigest, size: isCount });
}

export function isLogName(value: unknown): value is LogName {
  return hasExactly(value, { origin: isOrigin, vkey: isVkey });
}

export function oneOf<const T extends string>(words: readonly T[]): Guard<T> {
  return (value): value is T => words.includes(value as T);
}

/** Commitments to exactly these fields. */
export function commitmentsTo<F extends CommitmentField>(
  ...fields: readonly F[]
): Guard<Commitments<F>> {
  const guards = Object.fromEntries(fields.map((field) => [field, isCommitment]));
  return (value): value is Commitments<F> => hasExactly(value, guards);
}

/** A commitment to exactly one field, whichever it is. */
export function isAmendedCommitment(value: unknown): value is AmendedCommitment {
  return commitmentFields.some((field) => commitmentsTo(field)(value));
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is EntryText {
  return hasExactly(value, { bytes: isPositive, digest: isDigest });
}

function hasExactly(value: unknown, guards: Readonly<Record<string, Guard<unknown>>>): boolean {
  if (!isObject(value)) return false;
  const names = Object.keys(guards);
  return (
    Object.keys(value).length === names.length &&
    names.every((name) => Object.hasOwn(value, name) && guards[name]?.(value[name]))
  );
}
