// One invented statement in forty languages, set in the layouts in which people keep their lists.

import statements from "./harbour-statements.json" with { type: "json" };

export interface HarbourStatement {
  readonly title: string;
  readonly proposed: string;
  readonly paragraphs: readonly string[];
  readonly demand: string;
  readonly demands: readonly string[];
  readonly invitation: string;
  readonly signatories: string;
  readonly organisations: string;
  readonly persons: string;
  readonly close: string;
  readonly dated: string;
  readonly names: readonly string[];
  readonly people: readonly (readonly string[])[];
}

/** The statement by language (BCP 47). */
export const harbourStatements: readonly (readonly [string, HarbourStatement])[] =
  Object.entries(statements);

export interface Laid {
  readonly file: string;
  readonly text: string;
}

type Layout = (statement: HarbourStatement, language: string) => Laid;

/** Layouts that end with the organisations' names and nothing else. */
export const layouts: Readonly<Record<string, Layout>> = {
  numbered: (it) => text(it, it.names.map((name, at) => `${at + 1}. ${name}`).join("\n")),
  "numbered lazily": (it) => text(it, it.names.map((name) => `1. ${name}`).join("\n")),
  "in brackets": (it) => text(it, it.names.map((name, at) => `(${at + 1}) ${name}`).join("\n")),
  dashes: (it) => text(it, it.names.map((name) => `– ${name};`).join("\n")),
  lines: (it) => text(it, it.names.join("\n")),
  paragraphs: (it) => text(it, it.names.join("\n\n")),
  "names between commas": (it, language) => text(it, `${it.names.join(commaOf(language))}.`),
  "dashes glued to the names": (it) => text(it, it.names.map((name) => `-${name}`).join("\n")),
  "numbers with a dash": (it) =>
    text(it, it.names.map((name, at) => `${at + 1} - ${name}`).join("\n")),
  "upright strokes over two lines": (it) =>
    text(it, `${it.names.slice(0, 4).join(" | ")} |\n${it.names.slice(4).join(" | ")}`),
  "places to fill in at the end": (it) =>
    text(
      it,
      [...it.names, "[...]", "____________"].map((name, at) => `${at + 1}. ${name}`).join("\n"),
    ),
  headings: (it) => ({
    file: "statement.md",
    text: [
      `# ${it.title}`,
      ...it.paragraphs,
      `## ${headed(it)}`,
      ...it.names.map(
        (name, at) => `### ${name}\n\n${(it.paragraphs[at % 3] ?? "").slice(0, 60)}.`,
      ),
    ].join("\n\n"),
  }),
  "front matter": (it) => ({
    file: "statement.md",
    text: `---\ntitle: ${JSON.stringify(it.title)}\nsignatories:\n${it.names
      .map((name) => `  - name: ${JSON.stringify(name)}\n    country: Norway`)
      .join("\n")}\n---\n\n${it.paragraphs.join("\n\n")}\n`,
  }),
  "one struck out": (it) => ({
    file: "statement.md",
    text: [
      `# ${it.title}`,
      ...it.paragraphs,
      `## ${headed(it)}`,
      ["~~Harbour League~~", ...it.names].map((name) => `- ${name}`).join("\n"),
    ].join("\n\n"),
  }),
  bullets: (it) => ({
    file: "statement.md",
    text: [
      `# ${it.title}`,
      ...it.paragraphs,
      `## ${headed(it)}`,
      it.names.map((name) => `- ${name}`).join("\n"),
    ].join("\n\n"),
  }),
  page: (it) =>
    page(it, `<ul>${it.names.map((name) => `<li>${escaped(name)}</li>`).join("")}</ul>`),
  table: (it) =>
    page(
      it,
      `<table>${it.names.map((name, at) => `<tr><td>${at + 1}</td><td>${escaped(name)}</td><td>Norway</td></tr>`).join("")}</table>`,
    ),
};

/** Layouts that set organisations and persons apart: all names, then all people, are the signatories. */
export const groupedLayouts: Readonly<Record<string, (statement: HarbourStatement) => Laid>> = {
  "groups numbered anew": (it) =>
    text(it, groups(it, numbers(it.names), numbers(it.people.map((one) => one.join(", "))))),
  "groups with bullets": (it) =>
    text(it, groups(it, bullets(it.names), bullets(it.people.map((one) => one.join(", "))))),
  "groups below labels with a colon": (it) =>
    text(
      it,
      `${label(it.organisations)}:\n${it.names.join("\n")}\n\n${label(it.persons)}:\n${it.people
        .map((one) => one.join(", "))
        .join("\n")}`,
    ),
  "groups numbered in Roman": (it) =>
    text(
      it,
      `I. ${label(it.organisations)}\n\n${numbers(it.names)}\n\nII. ${label(it.persons)}\n\n${numbers(
        it.people.map((one) => one.join(", ")),
      )}`,
    ),
  "groups with letters that their numbers repeat": (it) =>
    text(
      it,
      `A. ${label(it.organisations)}\n${lettered("A", it.names)}\n\nB. ${label(it.persons)}\n${lettered(
        "B",
        it.people.map((one) => one.join(", ")),
      )}`,
    ),
  "groups below headings": (it) => ({
    file: "statement.md",
    text: [
      `# ${it.title}`,
      ...it.paragraphs,
      `## ${headed(it)}`,
      `### ${label(it.organisations)}`,
      it.names.map((name) => `- ${name}`).join("\n"),
      `### ${label(it.persons)}`,
      it.people.map((one) => `- ${one.join(", ")}`).join("\n"),
    ].join("\n\n"),
  }),
};

function groups(it: HarbourStatement, names: string, people: string): string {
  return [label(it.organisations), names, label(it.persons), people].join("\n\n");
}

function numbers(lines: readonly string[]): string {
  return lines.map((line, at) => `${at + 1}. ${line}`).join("\n");
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `• ${line}`).join("\n");
}

function lettered(letter: string, lines: readonly string[]): string {
  return lines.map((line, at) => `${letter}${at + 1}. ${line}`).join("\n");
}

function label(printed: string): string {
  return printed.replace(/[:：]$/u, "");
}

/** A plain text that ends with a list. */
function text(it: HarbourStatement, list: string): Laid {
  return {
    file: "statement.txt",
    text: [it.title, ...it.paragraphs, it.dated, headed(it), list].join("\n\n"),
  };
}

/** A page with navigation above and a footer below. */
function page(it: HarbourStatement, list: string): Laid {
  const paragraphs = it.paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join("\n");
  return {
    file: "statement.html",
    text: `<!doctype html><title>${escaped(it.title)} | Pier News</title>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<main><h1>${escaped(it.title)}</h1>${paragraphs}<h2>${escaped(headed(it))}</h2>${list}</main>
<footer><p>© Pier News</p></footer>`,
  };
}

/** The whole statement with proposer and invitation, and nobody who has signed. */
export function withoutNames(it: HarbourStatement): Laid {
  const demands = it.demands.map((demand, at) => `${at + 1}. ${demand}`).join("\n");
  return {
    file: "statement.txt",
    text: [
      it.title,
      it.proposed,
      ...it.paragraphs,
      it.demand,
      demands,
      it.invitation,
      it.close,
    ].join("\n\n"),
  };
}

/** Persons under the close of a letter, each with a second line. */
export function letter(it: HarbourStatement): Laid {
  const people = it.people.map((lines) => lines.join("\n"));
  return {
    file: "letter.txt",
    text: [it.title, ...it.paragraphs, it.close, ...people].join("\n\n"),
  };
}

function headed(it: HarbourStatement): string {
  return it.signatories.replace(/[:：]$/u, "");
}

function commaOf(language: string): string {
  if (/^(?:zh|ja)/u.test(language)) return "、";
  return /^(?:ar|fa)$/u.test(language) ? "، " : ", ";
}

function escaped(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
