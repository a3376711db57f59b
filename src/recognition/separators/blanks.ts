// Names in Han and Hangul that only blanks set apart.

import type { InlineNames } from "../inline/inline-names.ts";
import { shapeOf } from "../list/shape.ts";

/** Names in Han of persons, or of bodies in Han or Hangul, that only blanks set apart. */
export function splitBlanks(text: string): InlineNames | null {
  return bodiesApart(text) ?? personsApart(text);
}

/** Three bodies and more, each of which ends with a word for a body. */
function bodiesApart(text: string): InlineNames | null {
  if (text.length > 600 || !/[\p{Script=Han}\p{Script=Hangul}] /u.test(text)) return null;
  const names = text.trim().split(/[ \u3000]+/u);
  const bodies = names.every(
    (name) =>
      /^[\p{Script=Han}\p{Script=Hangul}\p{Lu}\p{N}·‧・]{4,}$/u.test(name) &&
      shapeOf(name).organisation,
  );
  return names.length >= 3 && bodies ? { names, incomplete: false } : null;
}

/** At most one in five is longer than four characters. */
function personsApart(text: string): InlineNames | null {
  const letters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (letters < 0.5 * text.length) return null;
  const bare = text
    .replace(/[（(][^（()）]{2,24}[)）]\s*[。.]?\s*$/u, "")
    .replaceAll(/\s+(?=[（(])/gu, "")
    .trim();
  const names = withoutStretched(
    bare
      .replaceAll(/[（(][^（()）]*[)）]/gu, (bracket) => bracket.replaceAll(/\s+/gu, "\u00a0"))
      .split(/[ \u3000]+/u),
  );
  const close = names.map((name) => name.replace("\u3000", ""));
  const short = close.filter((name) => /^\p{Script=Han}{2,4}(?:[（(].+[)）])?$/u.test(name)).length;
  const han = close.every((name) =>
    /^[\p{Script=Han}·•・]{2,8}(?:[（(][^（()）]{1,30}[)）])?$/u.test(name),
  );
  if (names.length < 4 || !han || short < 0.8 * names.length) return null;
  const plain = names.map((name) => name.replace(/等$/u, "").replaceAll("\u00a0", " "));
  return { names: plain, incomplete: /等\s*$/u.test(bare) };
}

/** A name of two signs is stretched to the width of three by a wide blank, and kept as it is printed. */
function withoutStretched(names: readonly string[]): string[] {
  const whole: string[] = [];
  let half = "";
  for (const name of names) {
    const single = /^\p{Script=Han}$/u.test(name);
    if (half === "" && single) {
      half = name;
      continue;
    }
    if (half !== "" && !single) whole.push(half);
    whole.push(single ? `${half}\u3000${name}` : name);
    half = "";
  }
  return half === "" ? whole : [...whole, half];
}
