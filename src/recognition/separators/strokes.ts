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
  const [first = "", ...behind] = text.split(/(\s+[-–—]\s+)/u);
  const names = [first];
  for (let at = 0; at + 1 < behind.length; at += 2) names.push(behind[at + 1] ?? "");
  if (names.length < 3 || names.some((name) => name.length < 3)) return null;
  return withBranches(names, (at) => behind[2 * at - 2] ?? "");
}

/** "ATV – Youth - BTV – Youth - CTV – Youth": what returns behind several names is a part of each, not one that signs so often. */
function withBranches(names: readonly string[], signBefore: (at: number) => string): string[] {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const whole: string[] = [];
  names.forEach((name, at) => {
    const last = whole.at(-1);
    if (last !== undefined && (times.get(name) ?? 0) >= 3 && names[at - 1] !== name)
      whole[whole.length - 1] = last + signBefore(at) + name;
    else whole.push(name);
  });
  return whole;
}
