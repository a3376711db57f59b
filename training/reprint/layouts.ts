// The ordinary ways in which a list of signatories is printed.

import type { Entry } from "./entry.ts";

/** The lines of a list; null when these entries cannot be printed like that without saying something else. */
export type Layout = (entries: readonly Entry[]) => readonly string[] | null;

export const layouts: Readonly<Record<string, Layout>> = {
  bullets: each(({ whole }) => `- ${whole}`),
  numbers: each(({ whole }, at) => `${at + 1}. ${whole}`),
  lines: each(({ whole }) => whole),
  "lines with blank ones": (entries) => entries.flatMap(({ whole }) => [whole, ""]),
  "lines that end in semicolons": ended(";"),
  "lines that end in commas": ended(","),
  "indented lines": each(({ whole }) => `    ${whole}`),
  capitals: each(({ whole }) => `- ${whole.toUpperCase()}`),
  "names alone": each(({ name }) => name),
  "a dash behind names": each(({ name, rest }) => joined(name, rest, " – ")),
  "brackets behind names": each(({ name, rest }) =>
    rest === "" ? name : `${name} (${rest.replaceAll(/[()]/g, "")})`,
  ),
  "two lines each": (entries) =>
    entries.every(({ rest }) => rest !== "")
      ? entries.flatMap(({ name, rest }) => [name, rest, ""])
      : null,
  tabs: each(({ name, rest }, at) => `${at + 1}\t${name}\t${rest}`),
  "two columns": columns,
  commas: (entries) => inLine(entries, ", ", /[,;]/),
  "commas, wrapped": (entries) => wrapped(inLine(entries, ", ", /[,;]/)),
  semicolons: (entries) => inLine(entries, "; ", /;/),
  "semicolons, wrapped": (entries) => wrapped(inLine(entries, "; ", /;/)),
  "dots between": (entries) => inLine(entries, " • ", /•/),
  "bars between": (entries) => inLine(entries, " | ", /\|/),
  "numbers in a line": (entries) =>
    wrapped([entries.map(({ whole }, at) => `${at + 1}. ${whole}`).join(" ")]),
};

/** Those that need Markdown or the HTML in it. */
export const markedUp: Readonly<Record<string, Layout>> = {
  "hard breaks": each(({ whole }) => `${whole}  `),
  "bold names": each(({ name, rest }) => joined(`**${name}**`, rest, ", ")),
  "bold names in bullets": each(({ name, rest }) => `* ${joined(`**${name}**`, rest, " – ")}`),
  links: each(({ name, rest }, at) => joined(`- [${name}](https://example.org/${at})`, rest, ", ")),
  quoted: each(({ whole }) => `> ${whole}  `),
  table: (entries) => [
    "| | |",
    "|---|---|",
    ...entries.map(({ name, rest }) => `| ${name} | ${rest.replaceAll("|", "/")} |`),
  ],
  "HTML breaks": (entries) => [`<p>${entries.map(({ whole }) => safe(whole)).join("<br>\n")}</p>`],
  "HTML list": (entries) => ["<ul>", ...entries.map(({ whole }) => tag("li", whole)), "</ul>"],
  "HTML paragraphs": each(({ whole }) => tag("p", whole)),
  "HTML divisions": (entries) => [
    "<div>",
    ...entries.map(({ name, rest }) => `<div>${tag("span", name)} ${tag("small", rest)}</div>`),
    "</div>",
  ],
  "HTML table": (entries) => [
    "<table>",
    ...entries.map(({ name, rest }) => `<tr>${tag("td", name)}${tag("td", rest)}</tr>`),
    "</table>",
  ],
};

function each(print: (entry: Entry, at: number) => string): Layout {
  return (entries) => entries.map(print);
}

function ended(sign: string): Layout {
  return (entries) =>
    entries.map(({ whole }, at) => whole + (at === entries.length - 1 ? "." : sign));
}

function joined(name: string, rest: string, sign: string): string {
  if (rest === "") return name;
  return name + (rest.startsWith("(") ? " " : sign) + rest;
}

/** All in one line, when none holds the sign that parts them. */
function inLine(entries: readonly Entry[], sign: string, kept: RegExp): readonly string[] | null {
  if (entries.some(({ whole }) => kept.test(whole))) return null;
  return [`${entries.map(({ whole }) => whole).join(sign)}.`];
}

/** Characters in a line of a letter. */
const measure = 74;

function wrapped(lines: readonly string[] | null): readonly string[] | null {
  if (lines === null) return null;
  const made: string[] = [""];
  for (const word of lines.join(" ").split(" ")) {
    const line = made.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > measure) made.push(word);
    else made[made.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return made;
}

/** Longer names leave no room for two columns. */
const widest = 44;

/** Down the left column, then down the right. */
function columns(entries: readonly Entry[]): readonly string[] | null {
  const width = Math.max(...entries.map(({ whole }) => whole.length));
  if (width > widest) return null;
  const height = Math.ceil(entries.length / 2);
  return entries
    .slice(0, height)
    .map(({ whole }, at) => whole.padEnd(width + 4) + (entries[at + height]?.whole ?? ""))
    .map((line) => line.trimEnd());
}

function tag(name: string, text: string): string {
  return `<${name}>${safe(text)}</${name}>`;
}

function safe(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
