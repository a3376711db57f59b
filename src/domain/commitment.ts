// A commitment hides a value in a public entry until its salt and value are shown, and cannot be opened to another.
//
//   c = SHA-256("jointstatement/commit/v1" || 00 || field || 00 || salt || value)      printed c1:<base64url>
//
// `field` is a word of a fixed list, `salt` 32 random bytes that are fresh for each act and field and never derived
// from the value, `value` the UTF-8 bytes of canonical JSON. An act commits to every field it can have; one that it
// has not gets a random value, so that what is absent cannot be told from what is hidden. Whoever deletes salt and
// value has erased the particulars: nothing can be learned from what stays in the log.
//
//   field org, salt 32 times 07, value {"kind":"organisation","name":"Tern Point Lamp Wardens"}
//   c1:t6D20bEClX9vEAMIlFoWtUlJGmdGMitWHbXhcJSRSUM

import { decodeBase64Url, encodeBase64Url } from "#lib/base64.ts";
import { encodeUtf8, joinUtf8 } from "#lib/bytes.ts";
import { formatCanonicalJson } from "#lib/canonical-json.ts";
import type { CanonicalValue } from "#lib/canonical-json.ts";
import type { Sha256 } from "#tlog/hash.ts";
import { isBase64UrlOf } from "./record/digest.ts";

export const commitmentFields = ["org", "rep", "mandate", "reservation", "evidence"] as const;
export type CommitmentField = (typeof commitmentFields)[number];
export type Commitment = `c1:${string}`;

/** What makes a commitment readable; kept outside the log, shown or erased field by field. `salt` in base64url. */
export type Opening = {
  readonly field: CommitmentField;
  readonly salt: string;
  readonly value: CanonicalValue;
};

/** What `org` commits to: the signatory's line as printed. */
export type SignatoryLine = {
  readonly kind: "organisation" | "person";
  readonly name: string;
  readonly country: string | null;
  readonly role: string | null;
  readonly affiliation: string | null;
};

export const saltSize = 32;
const prefix = "c1:";
/** What is hashed before the salt. */
const beginnings = new Map(
  commitmentFields.map((field) => [field, encodeUtf8(`jointstatement/commit/v1\0${field}\0`)]),
);

/** `salt`: 32 fresh random bytes. */
export function commit(
  sha256: Sha256,
  field: CommitmentField,
  salt: Uint8Array,
  value: CanonicalValue,
): Commitment {
  if (salt.length !== saltSize) throw new RangeError(`a salt has ${saltSize} bytes`);
  const beginning = beginnings.get(field) ?? encodeUtf8("");
  const bytes = joinUtf8([beginning, salt], formatCanonicalJson(value));
  return `${prefix}${encodeBase64Url(sha256(bytes))}`;
}

/** The opening to keep for a value committed to with this salt. */
export function formatOpening(
  field: CommitmentField,
  salt: Uint8Array,
  value: CanonicalValue,
): Opening {
  return { field, salt: encodeBase64Url(salt), value };
}

/** Whether an opening is the one of a commitment. */
export function opens(
  sha256: Sha256,
  commitment: Commitment,
  { field, salt, value }: Opening,
): boolean {
  const bytes = decodeBase64Url(salt);
  return bytes?.length === saltSize && commit(sha256, field, bytes, value) === commitment;
}

/** What a field commits to that an act does not have. `random`: 32 fresh random bytes. */
export function absentValue(random: Uint8Array): CanonicalValue {
  if (random.length !== saltSize)
    throw new RangeError(`an absent value has ${saltSize} random bytes`);
  return { absent: encodeBase64Url(random) };
}

/** The value of `org`: members nobody gave are left out. */
export function signatoryValue({
  kind,
  name,
  country,
  role,
  affiliation,
}: SignatoryLine): CanonicalValue {
  return {
    kind,
    name,
    ...(country === null ? {} : { country }),
    ...(role === null ? {} : { role }),
    ...(affiliation === null ? {} : { affiliation }),
  };
}

export function isOpening(value: unknown): value is Opening {
  if (typeof value !== "object" || value === null || Object.keys(value).length !== 3) return false;
  const { field, salt, value: opened } = value as Readonly<Record<string, unknown>>;
  const isField = commitmentFields.some((known) => known === field);
  return (
    isField && typeof salt === "string" && isBase64UrlOf(salt, saltSize) && opened !== undefined
  );
}

export function isCommitment(value: unknown): value is Commitment {
  return (
    typeof value === "string" &&
    value.startsWith(prefix) &&
    isBase64UrlOf(value.slice(prefix.length), 32)
  );
}
