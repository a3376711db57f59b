// Names in Han that only blanks set apart.

import type { InlineNames } from "../inline/inline-names.ts";

/** Names of persons in Han that only blanks set apart; at most one in five is longer than four characters. */
export function splitBlanks(text: string): InlineNames | null {
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
  const short = names.filter((name) => /^\p{Script=Han}{2,4}(?:[（(].+[)）])?$/u.test(name)).length;
  const han = names.every((name) =>
    /^[\p{Script=Han}·•・]{2,8}(?:[（(][^（()）]{1,30}[)）])?$/u.test(name),
  );
  if (names.length < 4 || !han || short < 0.8 * names.length) return null;
  const plain = names.map((name) => name.replace(/等$/u, "").replaceAll("\u00a0", " "));
  return { names: plain, incomplete: /等\s*$/u.test(bare) };
}

/** A name of two signs is stretched to the width of three: "林 燈". */
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
    whole.push(single ? half + name : name);
    half = "";
  }
  return half === "" ? whole : [...whole, half];
}
