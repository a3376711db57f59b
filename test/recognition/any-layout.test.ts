// The same statement with the same signatories, set in every way in which people set a list: the names read are the same.

import assert from "node:assert/strict";
import { test } from "node:test";
import { namesOf } from "./names-of.ts";

interface Letter {
  readonly text: string;
  /** What announces the names. */
  readonly cue: string;
  /** As printed; each is its name. */
  readonly names: readonly string[];
}

const letters: Readonly<Record<string, Letter>> = {
  english: {
    text: "A lamp for the north pier\n\nThe lamp on the north pier has been dark since the spring, and nobody says when it will burn again.\n\nWe ask the harbour office to repair it before the herring come.",
    cue: "Signed by:",
    names: [
      "Tern Trust",
      "Association of Pilots",
      "Gull Rock Society",
      "Federation of Net Makers",
      "Storm Petrel Foundation",
      "Union of Bell Ringers",
    ],
  },
  german: {
    text: "Eine Lampe für die Nordmole\n\nDie Lampe auf der Nordmole ist seit dem Frühjahr dunkel, und niemand sagt, wann sie wieder brennt.\n\nWir bitten das Hafenamt, sie vor dem Herbst zu richten.",
    cue: "Unterzeichnende Organisationen:",
    names: [
      "Verein „Licht am Meer“",
      "Lotsenverband Nord",
      "Initiative Sturmvogel",
      "Bund der Netzmacher",
      "Stiftung Leuchtfeuer",
    ],
  },
  serbian: {
    text: "Светло за северни мол\n\nЛампа на северном молу не гори од пролећа и нико не каже када ће поново горети.\n\nТражимо од лучке управе да је поправи пре јесени.",
    cue: "Потписници:",
    names: [
      "Удружење „Светионик“",
      "Савез лоцмана",
      "Друштво „Буревесник“",
      "Синдикат мрежара",
      "Фондација Сидро",
    ],
  },
  spanish: {
    text: "Una lámpara para el muelle norte\n\nLa lámpara del muelle norte está apagada desde la primavera y nadie dice cuándo volverá a encenderse.\n\nPedimos a la capitanía que la repare antes del otoño.",
    cue: "Organizaciones firmantes:",
    names: [
      "Asociación de Prácticos",
      "Fundación Charrán",
      "Federación de Redes",
      "Colectivo Faro Norte",
      "Sindicato de Campaneros",
    ],
  },
};

type Layout = (names: readonly string[]) => string;

const numbered =
  (mark: (number: number) => string): Layout =>
  (names) =>
    names.map((name, at) => `${mark(at + 1)}${name}`).join("\n");
const marked = (before: string, after = ""): Layout => {
  return (names) => names.map((name) => `${before}${name}${after}`).join("\n");
};

/** By the ending of the file that has them. */
const layouts: Readonly<Record<"txt" | "md", Readonly<Record<string, Layout>>>> = {
  txt: {
    "bare lines": marked(""),
    paragraphs: (names) => names.join("\n\n"),
    hyphens: marked("- "),
    bullets: marked("• "),
    dashes: marked("– "),
    "squares and tabs": marked("▪\t"),
    asterisks: marked("* "),
    numbers: numbered((n) => `${n}. `),
    "numbers and tabs": numbered((n) => `${n}.\t`),
    "numbers with brackets": numbered((n) => `${n}) `),
    "numbers in brackets": numbered((n) => `(${n}) `),
    "numbers without a sign": numbered((n) => `${n} `),
    "numbers without a blank": numbered((n) => `${n}.`),
    "Spanish numbers": numbered((n) => `${n}.- `),
    "padded numbers": numbered((n) => `${String(n).padStart(2, "0")}. `),
    indented: marked("    "),
    "semicolons at the ends": (names) => `${names.join(";\n")}.`,
    "commas at the ends": (names) => names.join(",\n"),
    commas: (names) => names.join(", "),
    "commas and a full stop": (names) => `${names.join(", ")}.`,
    semicolons: (names) => `${names.join("; ")}.`,
    "dots between": (names) => names.join(" · "),
    "bars between": (names) => names.join(" | "),
    "bullets between": (names) => names.join(" • "),
    "asterisks between": (names) => names.join(" * "),
    "a label before each": marked("Founding signatory: "),
    "strokes between": (names) => names.join(" / "),
    "numbers in one line": (names) => names.map((name, at) => `${at + 1}. ${name}`).join(" "),
    "bold by hand": marked("**", "**"),
    "a table of bars": (names) =>
      `| No. | Name |\n|---|---|\n${names.map((name, at) => `| ${at + 1} | ${name} |`).join("\n")}`,
    tabs: (names) => names.map((name, at) => `${at + 1}\t${name}`).join("\n"),
    quoted: marked("> "),
  },
  md: {
    items: marked("- "),
    numbers: numbered((n) => `${n}. `),
    "lazy numbers": marked("1. "),
    "hard breaks": marked("", "  "),
    backslashes: (names) => names.join("\\\n"),
    breaks: (names) => names.join("<br>\n"),
    paragraphs: (names) => names.join("\n\n"),
    bold: (names) => names.map((name) => `**${name}**`).join("\n\n"),
    "bold lines": marked("**", "**  "),
    "italic lines": marked("*", "*  "),
    "bold items": marked("- **", "**"),
    commas: (names) => names.join(", "),
    semicolons: (names) => `${names.join("; ")}.`,
    "dots between": (names) => names.join(" · "),
    "a table": (names) =>
      `| No. | Name |\n|---|---|\n${names.map((name, at) => `| ${at + 1} | ${name} |`).join("\n")}`,
    quoted: marked("> ", "  "),
    "small headings": (names) => names.map((name) => `#### ${name}`).join("\n\n"),
  },
};

for (const [language, { text, cue, names }] of Object.entries(letters))
  for (const [ending, ways] of Object.entries(layouts))
    test(`names of a ${language} statement, set in any way in .${ending}, are the same names`, async () => {
      const wrong: string[] = [];
      for (const [says, layout] of Object.entries(ways))
        for (const [head, file] of [
          ["below its heading", `${text}\n\n${cue}\n\n${layout(names)}\n`],
          ["with a line below", `${text}\n\n${cue}\n\n${layout(names)}\n\n12.3.2027\n`],
        ] as const) {
          const read = await namesOf(file, `a.${ending}`);
          if (read.join("|") !== names.join("|"))
            wrong.push(`${says}, ${head}: ${read.join(" | ")}`);
        }
      assert.deepEqual(wrong, []);
    });
