import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import type { RecognisedStatement } from "../recognised-statement.ts";
import { recogniseStatement } from "../recognise-statement.ts";

interface Opening {
  readonly greeting: string;
  readonly lead: string;
  readonly names: readonly string[];
  readonly rest: string;
  readonly text: string;
}

const openings: Readonly<Record<string, Opening>> = {
  sk: {
    greeting: "Otvorený list\n\nVážený pán riaditeľ prístavu,",
    lead: "v tomto otvorenom liste sa na Vás obraciame ako zástupcovia občianskych združení:",
    names: [
      "Združenie strážcov majákov",
      "Lodivodi za svetlo v zálive",
      "Klub pozorovateľov vtákov",
    ],
    rest: "s touto žiadosťou.",
    text: "Minulú zimu sa v prístave a v ďalších mestách pobrežia konali zhromaždenia na obranu majákov, na ktorých sa zúčastnilo niekoľko tisíc ľudí. Plánovaná stratégia podľa nich nechráni lode ani ich posádky.",
  },
  de: {
    greeting: "Offener Brief an das Hafenamt\n\nSehr geehrte Frau Direktorin,",
    lead: "mit diesem Brief wenden wir uns als Vertreterinnen der folgenden Vereine:",
    names: ["Leuchtturmwärter Nordbucht", "Lotsen für Licht", "Sankt-Nikolaus-Gesellschaft"],
    rest: "an Sie mit einer Bitte.",
    text: "Die Leuchtfeuer der Nordbucht sind seit drei Jahren dunkel, und niemand hat dafür die Verantwortung übernommen. Im letzten Winter sind zwei Schiffe an den Felsen verloren gegangen, und das Amt hat nichts getan.",
  },
  en: {
    greeting: "Open letter to the harbour office\n\nDear Madam Director,",
    lead: "We,",
    names: ["the Keepers of the Lamps", "Pilots for Light", "Gull Watch"],
    rest: "turn to you with the following request.",
    text: "The lamps of the northern bay have been dark for three years, and nobody has answered for it. Two ships were lost on the rocks last winter, and the harbour office has done nothing since then.",
  },
  es: {
    greeting: "Carta abierta a la autoridad portuaria\n\nEstimada señora directora:",
    lead: "Nosotros, las organizaciones:",
    names: ["Guardianes de los Faros", "Prácticos por la Luz", "Sociedad de San Nicolás"],
    rest: "nos dirigimos a usted con la siguiente petición.",
    text: "Los faros de la bahía norte llevan tres años apagados y nadie ha respondido por ello. El invierno pasado dos barcos se perdieron en las rocas y la autoridad no ha hecho nada desde entonces.",
  },
};

async function read(text: string): Promise<RecognisedStatement> {
  const document = await readDocument(new TextEncoder().encode(text), "a.txt");
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document);
}

function print({ greeting, lead, names, rest, text }: Opening, mark: string, stop: string): string {
  const items = names.map((name, at) => `${mark} ${name}${at + 1 < names.length ? stop : ""}`);
  return `${greeting}\n\n${lead}\n\n${items.join("\n")}\n\n${rest}\n\n${text}\n`;
}

test("items inside the first sentence of a letter name those who speak, and the sentence stays in the text", async () => {
  for (const opening of Object.values(openings))
    for (const [mark, stop] of [
      ["•", ","],
      ["-", ""],
    ] as const) {
      const { signatories, texts } = await read(print(opening, mark, stop));
      assert.deepEqual(
        signatories.map(({ name }) => name),
        opening.names,
      );
      const [first, second] = texts[0]?.units ?? [];
      assert.match(first?.text ?? "", new RegExp(`${opening.names.at(-1)} ${opening.rest}$`, "u"));
      assert.equal(second?.text, opening.text);
    }
});

test("items of whom or what we speak sign nothing", async () => {
  for (const [language, lead] of [
    ["en", "We ask you to support the following associations:"],
    ["en", "As associations of the bay we demand:"],
    ["de", "als Vereine der Bucht fordern wir:"],
    ["es", "Pedimos que se financien las organizaciones:"],
  ] as const) {
    const opening = openings[language] as Opening;
    const { signatories } = await read(print({ ...opening, lead }, "•", ","));
    assert.deepEqual(signatories, [], lead);
  }
});
