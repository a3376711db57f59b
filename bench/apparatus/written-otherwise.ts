/** One organisation's name as others write it: every way that the letters themselves give away. */
import type { Invented } from "./names.ts";

export interface Written {
  readonly name: string;
  readonly country: string | null;
}

type Way = (invented: Invented, at: number) => Written;

const keep =
  (write: (name: string, at: number) => string): Way =>
  ({ name, country }, at) => ({ name: write(name, at), country });

export const ways: Readonly<Record<string, Way>> = {
  capitals: keep((name) => name.toUpperCase()),
  punctuation: keep((name) => `“${name.replaceAll("-", "–")}”.`),
  accents: keep((name) => name.normalize("NFD").replace(/\p{M}/gu, "")),
  homoglyph: keep((name) => name.replace("o", "о")),
  "letter missing": keep((name, at) => without(name, 3 + (at % Math.max(1, name.length - 4)))),
  "letters swapped": keep((name, at) => swap(name, 2 + (at % Math.max(1, name.length - 4)))),
  article: keep((name) => `The ${name}`),
  "small words": keep((name) => name.replace(/ (?:of the|of|in|de|des|de las|der|at) /i, " ")),
  "word order": keep((name) => name.split(" ").toReversed().join(" ")),
  "legal form": keep((name) => `${name} Ltd.`),
  acronym: keep((name) => `${name} (${initials(name)})`),
  "country added": ({ name, country }) => ({
    name: `${name}, ${new Intl.DisplayNames("en", { type: "region" }).of(country) ?? ""}`,
    country,
  }),
  "country unknown": ({ name }) => ({ name, country: null }),
  spacing: keep((name) => name.replace("-", " ")),
};

function without(name: string, at: number): string {
  return name.slice(0, at) + name.slice(at + 1);
}

function swap(name: string, at: number): string {
  return name.slice(0, at) + (name[at + 1] ?? "") + (name[at] ?? "") + name.slice(at + 2);
}

function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => word.length > 3);
  return words.map((word) => word[0]?.toUpperCase() ?? "").join("");
}
