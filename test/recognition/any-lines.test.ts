// The same signatories with what is told of each, in every way in which people set such lists: one signatory each.

import assert from "node:assert/strict";
import { test } from "node:test";
import { namesOf } from "./names-of.ts";

interface Letter {
  readonly text: readonly [title: string, ...paragraphs: string[]];
  readonly heading: string;
  /** Name, town, country. */
  readonly organisations: readonly (readonly [string, string, string])[];
  /** Name, office, where. */
  readonly persons: readonly (readonly [string, string, string])[];
  readonly days: readonly string[];
  readonly words: readonly string[];
}

const letters: Readonly<Record<string, Letter>> = {
  english: {
    text: [
      "A lamp for the north pier",
      "The lamp on the north pier has been dark since the spring, and nobody says when it will burn again.",
      "We ask the harbour office to repair it before the herring come.",
    ],
    heading: "Signatories",
    organisations: [
      ["Tern Trust", "Norhaven", "Ireland"],
      ["Association of Pilots", "Sealby", "Canada"],
      ["Gull Rock Society", "Wrackton", "Kenya"],
      ["Union of Bell Ringers", "Marram", "India"],
    ],
    persons: [
      ["Ada Fenwick", "harbour master", "Port of Sealby"],
      ["Jonas Marlow", "professor of oceanography", "University of Norhaven"],
      ["Miriam Castle", "chair", "Tern Trust"],
      ["Ruth Okafor", "lawyer", "Wrackton Law Centre"],
    ],
    days: ["12 March 2027", "14 March 2027", "2 April 2027", "3 April 2027"],
    words: ["The lamp is ours.", "Please act now.", "We need the light.", "It is dark."],
  },
  french: {
    text: [
      "Une lampe pour le môle nord",
      "La lampe du môle nord est éteinte depuis le printemps et personne ne dit quand elle brûlera de nouveau.",
      "Nous demandons à la capitainerie de la réparer avant l'automne.",
    ],
    heading: "Ils soutiennent cet appel",
    organisations: [
      ["Association du Phare", "Brestaven", "France"],
      ["Syndicat des Pilotes", "Marsillac", "Belgique"],
      ["Collectif Pétrel", "Dunette", "Canada"],
      ["Fondation Sterne", "Baie-Creuse", "Suisse"],
    ],
    persons: [
      ["Anne Fenouil", "capitaine du port", "Port de Brestaven"],
      ["Jean Marlot", "professeur d'océanographie", "Université de Dunette"],
      ["Myriam Castel", "présidente", "Association du Phare"],
      ["Ruth Okala", "avocate", "Barreau de Marsillac"],
    ],
    days: ["12 mars 2027", "14 mars 2027", "2 avril 2027", "3 avril 2027"],
    words: ["La lampe est à nous.", "Agissez maintenant.", "Il fait nuit.", "De la lumière !"],
  },
  turkish: {
    text: [
      "Kuzey mendireği için bir lamba",
      "Kuzey mendireğindeki lamba ilkbahardan beri yanmıyor ve ne zaman yanacağını kimse söylemiyor.",
      "Liman müdürlüğünden lambayı sonbahardan önce onarmasını istiyoruz.",
    ],
    heading: "İmzacılar",
    organisations: [
      ["Deniz Işığı Derneği", "Kuzeyli", "Türkiye"],
      ["Kılavuz Kaptanlar Sendikası", "Denizköy", "Kıbrıs"],
      ["Sumru Vakfı", "Kumluca", "Azerbaycan"],
      ["Çancılar Birliği", "Yosunlu", "Gürcistan"],
    ],
    persons: [
      ["Ayşe Tarlacı", "liman başkanı", "Denizköy Limanı"],
      ["Cem Marlı", "profesör", "Kuzeyli Üniversitesi"],
      ["Meryem Kale", "başkan", "Sumru Vakfı"],
      ["Rüya Okan", "avukat", "Rıhtım Hukuk Bürosu"],
    ],
    days: ["12 Mart 2027", "14 Mart 2027", "2 Nisan 2027", "3 Nisan 2027"],
    words: ["Lamba hepimizindir.", "Şimdi harekete geçin.", "Işık istiyoruz.", "Karanlık."],
  },
};

/** The lines of each signatory, its name first. */
const sorts: Readonly<Record<string, (letter: Letter) => string[][]>> = {
  "place below": ({ organisations }) =>
    organisations.map(([name, town, country]) => [name, `${town}, ${country}`]),
  "office below": ({ persons }) =>
    persons.map(([name, office, where]) => [name, `${office}, ${where}`]),
  "office and employer below": ({ persons }) =>
    persons.map(([name, office, where]) => [name, office, where]),
  "day of signing behind": ({ organisations, days }) =>
    organisations.map(([name], at) => [`${name}, ${days[at] ?? ""}`]),
  "words below": ({ organisations, words }) =>
    organisations.map(([name], at) => [name, `“${words[at] ?? ""}”`]),
};

type Layout = (entries: readonly (readonly string[])[]) => string;

const marked =
  (mark: (number: number) => string, apart = "\n"): Layout =>
  (entries) =>
    entries
      .map((lines, at) => {
        const lead = mark(at + 1);
        return lead + lines.join(`\n${" ".repeat(lead.length)}`);
      })
      .join(apart);
const tagged =
  (open: string, between: string, close: string): Layout =>
  (entries) =>
    entries.map((lines) => `${open}${lines.join(between)}${close}`).join("\n");

const layouts: Readonly<Record<"txt" | "md" | "html", Readonly<Record<string, Layout>>>> = {
  txt: {
    numbers: marked((number) => `${number}. `),
    "numbers in brackets": marked((number) => `(${number}) `),
    "numbers apart": marked((number) => `${number}. `, "\n\n"),
    bullets: marked(() => "• "),
    "bare lines": marked(() => ""),
    paragraphs: marked(() => "", "\n\n"),
  },
  md: {
    items: marked(() => "- "),
    numbers: marked((number) => `${number}. `),
    "breaks in items": (entries) => entries.map((lines) => `- ${lines.join("<br>")}`).join("\n"),
    "hard breaks": (entries) => entries.flat().join("  \n"),
    "bold names": (entries) =>
      entries.map(([name = "", ...lines]) => [`**${name}**`, ...lines].join("  \n")).join("\n\n"),
  },
  html: {
    items: (entries) => `<ul>${tagged("<li>", "<br>", "</li>")(entries)}</ul>`,
    paragraphs: tagged("<p>", "<br>", "</p>"),
    "a paragraph each": tagged("<p>", "</p><p>", "</p>"),
    "one paragraph": (entries) => `<p>${entries.flat().join("<br>")}</p>`,
  },
};

const paged = {
  txt: ([title, ...rest]: Letter["text"], heading: string, list: string) =>
    [title, ...rest, heading, list].join("\n\n"),
  md: ([title, ...rest]: Letter["text"], heading: string, list: string) =>
    [`# ${title}`, ...rest, `## ${heading}`, list].join("\n\n"),
  html: ([title, ...rest]: Letter["text"], heading: string, list: string) =>
    `<h1>${title}</h1>${rest.map((line) => `<p>${line}</p>`).join("")}<h2>${heading}</h2>${list}`,
} as const;

for (const [language, letter] of Object.entries(letters))
  for (const [says, sort] of Object.entries(sorts))
    test(`${language} signatories with the ${says}, set in any way, are one signatory each`, async () => {
      const entries = sort(letter);
      const names = entries.map(([name = ""]) => name.replace(/, \d.*$/u, ""));
      const wrong: string[] = [];
      for (const ending of ["txt", "md", "html"] as const)
        for (const [way, layout] of Object.entries(layouts[ending])) {
          const page = paged[ending](letter.text, letter.heading, layout(entries));
          const read = await namesOf(page, `a.${ending}`);
          if (read.join("|") !== names.join("|"))
            wrong.push(`.${ending}, ${way}: ${read.join(" | ")}`);
        }
      assert.deepEqual(wrong, []);
    });
