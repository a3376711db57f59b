// JSON with one spelling for each value: RFC 8785 (JSON Canonicalization Scheme) in a restricted profile.
//
// Values are objects, arrays, strings, booleans and integers within 2^53-1. There is no null, no
// fraction, no exponent and no minus zero. Strings are well-formed and in Unicode normal form C.
// Member names are ASCII: a letter, then letters, digits, "_" and "-"; at most 64; sorted by code.
//
//   { text: 'é', size: 3, list: [true] }   is written   {"list":[true],"size":3,"text":"é"}
//
// A text is canonical exactly when writing what it says gives the text back, so the reader is the
// writer run once more: duplicate names, spaces, other escapes and other orders are all refused.

import { sortFew } from "./sort-few.ts";

export type CanonicalValue =
  | string
  | number
  | boolean
  | readonly CanonicalValue[]
  | { readonly [name: string]: CanonicalValue };

export type CanonicalJsonFault =
  | "too-large"
  | "too-deep"
  | "not-json"
  | "not-canonical"
  | "null-value"
  | "bad-number"
  | "bad-string"
  | "bad-name";

export type CanonicalJsonLimits = { readonly maxLength: number; readonly maxDepth: number };

const DEFAULT_LIMITS: CanonicalJsonLimits = { maxLength: 16 * 1024 * 1024, maxDepth: 16 };
/** ASCII that needs no escape and is its own normal form: most of what there is. */
const PLAIN = /^[ !#-[\]-~]*$/;
const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

/** Throws on a value outside the profile: what we write ourselves is always inside it. */
export function formatCanonicalJson(value: CanonicalValue): string {
  const written = write(value, DEFAULT_LIMITS.maxDepth);
  if (typeof written === "string") return written;
  throw new TypeError(`not a canonical JSON value: ${written.fault}`);
}

/** Limits: maxLength in UTF-16 units of the text, maxDepth in nested objects and arrays. */
export function parseCanonicalJson(
  text: string,
  limits: Partial<CanonicalJsonLimits> = {},
): { readonly value: CanonicalValue } | { readonly refusal: CanonicalJsonFault } {
  const { maxLength, maxDepth } = { ...DEFAULT_LIMITS, ...limits };
  if (text.length > maxLength) return { refusal: "too-large" };
  const value = parseJson(text);
  if (value === undefined) return { refusal: "not-json" };
  const written = write(value, maxDepth);
  if (typeof written !== "string") return { refusal: written.fault };
  return written === text ? { value: value as CanonicalValue } : { refusal: "not-canonical" };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Fault = { readonly fault: CanonicalJsonFault };

function write(value: unknown, depthLeft: number): string | Fault {
  if (typeof value === "string") return writeString(value);
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return writeInteger(value);
  if (typeof value !== "object" || value === null) return { fault: "null-value" };
  if (depthLeft === 0) return { fault: "too-deep" };
  return Array.isArray(value) ? writeArray(value, depthLeft) : writeObject(value, depthLeft);
}

function writeString(text: string): string | Fault {
  if (PLAIN.test(text)) return `"${text}"`;
  if (!text.isWellFormed() || text.normalize("NFC") !== text) return { fault: "bad-string" };
  return JSON.stringify(text);
}

function writeInteger(value: number): string | Fault {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) return { fault: "bad-number" };
  return String(value);
}

function writeArray(items: readonly unknown[], depthLeft: number): string | Fault {
  let text = "[";
  for (let index = 0; index < items.length; index++) {
    const part = write(items[index], depthLeft - 1);
    if (typeof part !== "string") return part;
    text += index === 0 ? part : `,${part}`;
  }
  return `${text}]`;
}

function writeObject(object: object, depthLeft: number): string | Fault {
  let text = "{";
  for (const name of sortedNames(object)) {
    if (!NAME.test(name)) return { fault: "bad-name" };
    const part = write((object as Readonly<Record<string, unknown>>)[name], depthLeft - 1);
    if (typeof part !== "string") return part;
    text += text === "{" ? `"${name}":${part}` : `,"${name}":${part}`;
  }
  return `${text}}`;
}

/** Texts are compared by their code units; names are ASCII. */
function sortedNames(object: object): readonly string[] {
  return sortFew(Object.keys(object));
}
