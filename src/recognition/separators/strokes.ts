// Strokes, bars and dashes between names.

/** Strokes between names or in front of each, set off by a blank or a bracket, or between names in Han and kana. */
export function splitStrokes(text: string): string[] | null {
  const han =
    (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)
      ?.length ?? 0) >
    0.5 * text.length;
  const signs = han ? /[/／¦]/u : /\s[/／¦|](?=\S)|[/／¦|](?=\s)|(?<=[)）])[/／]|^[/／]/u;
  if (!signs.test(text)) return null;
  const parts = partsBetween(
    text,
    han ? /\s*[/／¦]\s*/gu : /\s+[/／¦|]\s*|[/／¦|]\s+|(?<=[)）])[/／]|^[/／]/gu,
  );
  const commas = text.match(/[,،、;]/gu)?.length ?? 0;
  return parts.length >= 3 && parts.length >= commas / 2 ? parts : null;
}

/** Parts between signs that stand outside brackets. */
function partsBetween(text: string, signs: RegExp): string[] {
  const inside = text.replaceAll(/[（(][^（()）]*[)）]|「[^」]*」/gu, (found) =>
    "·".repeat(found.length),
  );
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: sign } of inside.matchAll(signs)) {
    parts.push(text.slice(from, index));
    from = index + sign.length;
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== "");
}

/** Three names and more between dashes, where no other sign stands between them. */
export function splitDashes(text: string): string[] | null {
  const parts = text.split(/\s+[-–—]\s+/u);
  return parts.length >= 3 && parts.every((part) => part.length >= 3) ? parts : null;
}
