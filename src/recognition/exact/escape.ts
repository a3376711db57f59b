// Escapes of the statement text format (docs/formats/statement-text.md): a backslash takes the meaning from the character
// behind it; "\u{hex}" stands for a character that a line of text cannot hold.

/** The text without escapes; a backslash at the end stands for itself. */
export function unescapeText(text: string): string {
  return text.replaceAll(/\\(?:u\{([0-9a-f]{0,6})\}|(.))/giu, (_, hex?: string, plain?: string) =>
    hex === undefined ? (plain ?? "") : codePoint(hex),
  );
}

/** The text with escapes for all that a line cannot hold: line ends, control characters, blanks at its ends. */
export function escapeText(text: string): string {
  if (text === "") return "\\u{}";
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(unwritable, numbered)
    .replaceAll(/^\s+|\s+$/gu, (blanks) => [...blanks].map(numbered).join(""));
}

/** The text with a backslash before its first character when that begins with a mark of the format. */
export function escapeStart(text: string, marks: RegExp): string {
  return marks.test(text) ? `\\${text}` : text;
}

/** The parts of an escaped text between unescaped separators of one character. */
export function splitEscaped(text: string, separator: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (
    let at = nextUnescaped(text, separator, 0);
    at >= 0;
    at = nextUnescaped(text, separator, from)
  ) {
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
}

/** Where the last group "[…]" or "(…)" begins that ends an escaped text, or -1. */
export function lastGroup(text: string, open: string, close: string): number {
  let [start, end] = [-1, -1];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === open) start = at;
    else if (text[at] === close) end = at;
  }
  return end === text.length - 1 && start >= 0 ? start : -1;
}

function nextUnescaped(text: string, character: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === character) return at;
  }
  return -1;
}

const unwritable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/gu;

function numbered(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function codePoint(hex: string): string {
  if (hex === "") return "";
  const value = Number.parseInt(hex, 16);
  return value <= 0x10ffff && (value < 0xd800 || value > 0xdfff) ? String.fromCodePoint(value) : "";
}
