/** Slugs: `[a-z0-9-]{1,60}`, transliterated from the title, `-2` and so on when taken. */
import anyAscii from "any-ascii";

const reserved = new Set(["new", "import"]);

export function makeSlug(title: string, taken: (slug: string) => boolean): string {
  const base = slugBase(title);
  for (let n = 1; ; n++) {
    const slug = n === 1 ? base : `${base.slice(0, 59 - String(n).length)}-${n}`;
    if (!reserved.has(slug) && !taken(slug)) return slug;
  }
}

/** Whether a person may choose it: some words are addresses of the desk. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,60}$/.test(text) && !reserved.has(text);
}

/** Cut at a word where there is one to cut at. */
function slugBase(title: string): string {
  const ascii = anyAscii(title.slice(0, 400)).toLowerCase();
  const words = ascii
    .replace(/['`’]/g, "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = "";
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, 60);
    if (longer.length > 60) break;
    slug = longer;
  }
  return slug || "statement";
}
