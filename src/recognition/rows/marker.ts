// List marks at the beginning of a line: bullets, numbers in any script, letters in brackets. Whether a number is a mark
// or part of a name ("350 Lighthouses") is decided by the lines around it, in rows.ts.

import { hanNumber } from "../calendar/han-number.ts";

export interface Marker {
  /** As printed, without the space after it. */
  readonly text: string;
  /** The number it stands for, or null for a bullet or letter. */
  readonly ordinal: number | null;
  /** "bullet", "number" (with a sign of its own) or "bare" (digits and a space only). */
  readonly kind: "bullet" | "glued" | "number" | "composite" | "letter" | "bare";
  /** The line after the mark. */
  readonly rest: string;
}

/** The list mark that a tidy line begins with, or null. */
export function markerOf(text: string): Marker | null {
  return (
    quoted(text) ??
    bullet(text) ??
    numbered(text) ??
    composite(text) ??
    lettered(text) ??
    ideographic(text) ??
    bare(text)
  );
}

/** "> 1) Ada Tern": the number within what a mail quotes. */
function quoted(text: string): Marker | null {
  const lead = /^(?:>\s*){1,4}(?=\p{Nd})/u.exec(text)?.[0] ?? "";
  return lead === "" ? null : numbered(text.slice(lead.length));
}

function bullet(text: string): Marker | null {
  const found =
    /^(?:([•◦▪■●○‣⁃·∙・･‧▸▶►➤➢→⇒➔➜➙⮕✓✔❖◆◇□★☆※])\s*|([*+»]|[-‐‑–—―−ـ]{1,2}|>{1,2}|›)\s+|(o)\s(?=\p{Lu})|(하나[,.])\s*)(?=\S)/u.exec(
      text,
    );
  if (found === null) return glued(text);
  return {
    text: found[0].trim(),
    ordinal: null,
    kind: "bullet",
    rest: text.slice(found[0].length),
  };
}

/** A dash, stroke or asterisk without a blank behind it; it is a mark only where other lines begin so too. */
function glued(text: string): Marker | null {
  const found = /^([-–—−*/])(?=[\p{L}"“«„])/u.exec(text)?.[1];
  return found === undefined
    ? null
    : { text: found, ordinal: null, kind: "glued", rest: text.slice(1) };
}

function numbered(text: string): Marker | null {
  const found =
    /^(?:№\s?|n[°º]\s?|#\s?)?(?:[([（［【](\p{Nd}{1,5})[)\]）］】]\s*[.:、]?|(\p{Nd}{1,5})(?:\s?[.．)）、:]+[-–]?(?!\p{Nd})|，|\s?ـ{1,3}(?!\p{Nd})|[ºª°]?\s?[.\-‐‑–—―)/]{1,2}\s|[ºª°]\s))\s*(?=\S)/iu.exec(
      text,
    );
  if (found === null) return null;
  const digits = found[1] ?? found[2] ?? "";
  return {
    text: found[0].trim(),
    ordinal: valueOf(digits),
    kind: "number",
    rest: text.slice(found[0].length),
  };
}

/** "A1.", "B-12)", "II.3.": a number within a lettered part. */
function composite(text: string): Marker | null {
  const found =
    /^[([]?(?:\p{Lu}|[IVX]{1,4})[.\-–]?\s?(\p{Nd}{1,4})(?:[.)\]:]+\s*|\s?[-–]\s+)(?=[\p{L}"“«„'(])/u.exec(
      text,
    );
  if (found === null) return null;
  return {
    text: found[0].trim(),
    ordinal: valueOf(found[1] ?? ""),
    kind: "composite",
    rest: text.slice(found[0].length),
  };
}

function lettered(text: string): Marker | null {
  const level = /^\p{Nd}{1,2}(?:\.\p{Nd}{1,2}){1,3}[.)]?\s+(?=\p{L})/u.exec(text);
  if (level !== null)
    return {
      text: level[0].trim(),
      ordinal: Number(/(\d+)\D*$/u.exec(level[0])?.[1] ?? 0),
      kind: "letter",
      rest: text.slice(level[0].length),
    };
  const roman = /^([IVX]{1,6})[.)]\s+(?=\S)/u.exec(text);
  if (roman !== null) {
    return {
      text: roman[0].trim(),
      ordinal: romanValue(roman[1] ?? ""),
      kind: "number",
      rest: text.slice(roman[0].length),
    };
  }
  const capital = /^([A-ZА-Я])[.)]\s+(?=\S)/u.exec(text);
  if (capital !== null && isClause(text.slice(capital[0].length)))
    return {
      text: capital[0].trim(),
      ordinal: ordinalOfCapital(capital[1] ?? ""),
      kind: "letter",
      rest: text.slice(capital[0].length),
    };
  const found =
    /^(?:[([（](?:[a-zа-я]|[ivx]{1,4})[)\]）]|(?:[a-zа-я]|[ivx]{1,4})[)）])\s*(?=\S)/u.exec(text);
  if (found === null || isCopyright(text)) return null;
  return {
    text: found[0].trim(),
    ordinal: null,
    kind: "letter",
    rest: text.slice(found[0].length),
  };
}

/** "(c) 2026 Harbour Post", "(c) copyright": a sign, no letter of a list. */
function isCopyright(text: string): boolean {
  return /^\(c\)\s*(?:copyright|\p{Nd}{4})/iu.test(text);
}

/** Behind an initial stands a name; behind a list mark, words in small letters or many of them. */
function isClause(rest: string): boolean {
  return !/^\p{Lu}/u.test(rest) || (rest.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []).length >= 4;
}

function ordinalOfCapital(letter: string): number {
  const cyrillic = "АБВГДЕЖЗИКЛМНОП".indexOf(letter);
  return cyrillic >= 0 ? cyrillic + 1 : (letter.codePointAt(0) ?? 0) - 64;
}

function ideographic(text: string): Marker | null {
  const circled = /^[①-⑳]\s*(?=\S)/u.exec(text)?.[0];
  if (circled !== undefined) {
    const ordinal = (circled.codePointAt(0) ?? 0x2460) - 0x2460 + 1;
    return { text: circled.trim(), ordinal, kind: "number", rest: text.slice(circled.length) };
  }
  const found =
    /^(?:([一二三四五六七八九十]{1,3})[、．.]|[（(]([一二三四五六七八九十]{1,3})[)）])\s*(?=\S)/u.exec(
      text,
    );
  if (found === null) return null;
  return {
    text: found[0].trim(),
    ordinal: hanNumber(found[1] ?? found[2] ?? ""),
    kind: "number",
    rest: text.slice(found[0].length),
  };
}

function bare(text: string): Marker | null {
  const found = /^(\p{Nd}{1,5})\s+(?=[\p{L}"“«„'(])/u.exec(text);
  if (found === null) return null;
  return {
    text: found[0].trim(),
    ordinal: valueOf(found[1] ?? ""),
    kind: "bare",
    rest: text.slice(found[0].length),
  };
}

function romanValue(digits: string): number {
  const values = [...digits].map((digit) => ({ I: 1, V: 5, X: 10 })[digit] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}

/** The value of decimal digits of any script. */
export function valueOf(digits: string): number {
  return [...digits].reduce((value, digit) => value * 10 + digitValue(digit), 0);
}

/** Decimal digits stand in runs of ten in Unicode: the run begins where going down stops being a digit of value 9. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0x30;
  if (code < 0x80) return code - 0x30;
  for (const zero of zeros) if (code >= zero && code < zero + 10) return code - zero;
  return 0;
}

const zeros = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x17e0, 0xff10,
];
