// Lines of their own that close a text, or stand below its title, with the names of those who make it; labels above lists
// that say no more than who stands below; and the same words where they are about something else.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";

interface Language {
  readonly title: string;
  readonly text: string;
  readonly call: string;
  readonly names: readonly string[];
  readonly and: string;
  readonly lines: readonly string[];
  readonly labels: readonly string[];
}

const languages: Readonly<Record<string, Language>> = {
  en: {
    title: "Keep the night ferry",
    text: "The night ferry carries nurses, bakers and cleaners home. Without it, they walk.",
    call: "We ask the county to keep it running through the winter.",
    names: ["Quay Street Tenants Union", "Westhaven Legal Aid", "Mothers of the Sound"],
    and: "and",
    lines: [
      "This statement is brought to you by {L}.",
      "Co-signed by {L}.",
      "Signed on behalf of {L}.",
      "Endorsements to date include {L}.",
      "Supported by {L}.",
      "Respectfully submitted by {L}.",
      "The coalition consists of {L}.",
      "We – {L} – ask the county to act.",
      "An appeal by {L}",
      "— {L}",
      "For {L}",
    ],
    labels: ["Organisations", "Organizations in support", "Submitted by", "Coalition members"],
  },
  de: {
    title: "Die Nachtfähre muss bleiben",
    text: "Die Nachtfähre fährt Pflegekräfte, Bäcker und Reinigungskräfte nach Hause. Ohne sie gehen sie zu Fuß.",
    call: "Wir bitten den Kreis, sie im Winter fahren zu lassen.",
    names: ["Mieterverein Kai", "Rechtshilfe West", "Elterninitiative Sund"],
    and: "und",
    lines: [
      "Mitgetragen von {L}.",
      "Im Namen von {L}",
      "Das Bündnis besteht aus {L}.",
      "{L} schließen sich dem Aufruf an.",
      "Absender: {L}",
    ],
    labels: ["Verbände", "Absender", "Es unterstützen"],
  },
  fr: {
    title: "Gardons le bac de nuit",
    text: "Le bac de nuit ramène chez eux les soignants, les boulangers et les agents d'entretien. Sans lui, ils marchent.",
    call: "Nous demandons au département de le maintenir.",
    names: ["Ligue des Locataires", "Secours du Sund", "Parents du Quai"],
    and: "et",
    lines: [
      "Signé : {L}",
      "Soutenu par {L}.",
      "Le collectif est composé de {L}.",
      "{L} s'associent à cet appel.",
      "Pour {L}",
    ],
    labels: ["Associations", "Initiateurs", "Membres du collectif"],
  },
  es: {
    title: "El ferry nocturno se queda",
    text: "El ferry nocturno lleva a casa a enfermeras, panaderos y limpiadoras. Sin él, caminan.",
    call: "Pedimos al condado que lo mantenga.",
    names: ["Unión de Inquilinos", "Ayuda del Estrecho", "Madres del Muelle"],
    and: "y",
    lines: ["Con el apoyo de {L}.", "La plataforma está formada por {L}.", "Por {L}"],
    labels: ["Organizaciones", "Con el apoyo de"],
  },
  pl: {
    title: "Nocny prom musi zostać",
    text: "Nocny prom odwozi do domu pielęgniarki, piekarzy i sprzątaczki. Bez niego idą pieszo.",
    call: "Prosimy powiat o utrzymanie linii.",
    names: ["Związek Lokatorów", "Pomoc Prawna Zachód", "Matki z Nabrzeża"],
    and: "i",
    lines: ["Apel popierają {L}.", "Podpisano: {L}"],
    labels: ["Organizacje", "Poparcie"],
  },
  zh: {
    title: "保留夜間渡輪",
    text: "夜間渡輪接送護士、麵包師和清潔工回家。沒有渡輪，他們只能步行。",
    call: "我們要求縣政府保留夜間渡輪。",
    names: ["租客聯會", "西區法律援助社", "碼頭母親會"],
    and: "、",
    lines: ["聯合發表：{L}", "由{L}聯署", "{L}聯合聲明"],
    labels: ["聯合發表", "共同發起"],
  },
};

async function signersOf(file: string, text: string): Promise<readonly string[]> {
  const read = await readDocument(new TextEncoder().encode(text), file);
  assert.ok(!isFormatRefusal(read));
  return recogniseStatement(read).signatories.map(({ name }) => name);
}

for (const [language, it] of Object.entries(languages)) {
  const last = it.names.at(-1) ?? "";
  const all =
    it.and === "、" ? it.names.join("、") : `${it.names.slice(0, -1).join(", ")} ${it.and} ${last}`;

  test(`a line that is nothing but words of signing and names names those who sign (${language})`, async () => {
    for (const line of it.lines) {
      const said = line.replace("{L}", all);
      const below = [`# ${it.title}`, it.text, it.call, said].join("\n\n");
      assert.deepEqual(await signersOf("a.md", below), it.names, line);
    }
  });

  test(`a word for bodies above the last lines of a call names those who make it (${language})`, async () => {
    for (const label of it.labels)
      for (const head of [`## ${label}`, `**${label}**`, `${label}:`]) {
        const list = it.names.map((name) => `- ${name}`).join("\n");
        const below = [`# ${it.title}`, it.text, it.call, head, list].join("\n\n");
        assert.deepEqual(await signersOf("a.md", below), it.names, head);
      }
  });
}

const { title, text, call, names } = languages["en"] as Language;
const all = `${names[0]}, ${names[1]} and ${names[2]}`;

test("names in a block, a table or pairs below a call sign it where nothing stands behind them", async () => {
  const head = [`# ${title}`, text, call];
  const bodies = names.join("\n\n");
  assert.deepEqual(await signersOf("a.md", [...head, "---", bodies].join("\n\n")), names);
  const dashed = names.map((name) => `— ${name}`).join("\n");
  assert.deepEqual(await signersOf("a.md", [...head, dashed].join("\n\n")), names);
  const rows = names.map((name) => `| ${name} | Ada Tar, chair |`).join("\n");
  assert.deepEqual(
    await signersOf("a.md", [...head, `| | |\n|---|---|\n${rows}`].join("\n\n")),
    names,
  );
  const dots = ["Ada Brook ..... nurse", "Ben Carver .... baker", "Carl Dunn ..... cleaner"];
  assert.deepEqual(await signersOf("a.txt", [title, text, call, dots.join("\n")].join("\n\n")), [
    "Ada Brook",
    "Ben Carver",
    "Carl Dunn",
  ]);
  const pairs = names.map((name) => `<dt>${name}</dt><dd>Ada Tar, chair</dd>`).join("");
  const page = `<main><h1>${title}</h1><p>${text}</p><p>${call}</p><h3>Signed</h3><dl>${pairs}</dl></main>`;
  assert.deepEqual(await signersOf("a.html", page), names);
});

test("names in a block above the title of a call sign it", async () => {
  const above = [names.join("\n"), `JOINT STATEMENT ON ${title.toUpperCase()}`, text, call];
  assert.deepEqual(await signersOf("a.txt", above.join("\n\n")), names);
});

test("days and numbers of identity cards behind names are no part of them", async () => {
  const list = [`${names[0]} (May 3)`, `${names[1]} (May 5)`, `${names[2]} (9 May)`];
  const adopted = [`# ${title}`, text, "Adopted by:", list.join("\n")].join("\n\n");
  assert.deepEqual(await signersOf("a.md", adopted), names);
  const persons =
    "Ana Bravo (DNI 12.345.678), Juan Cruz (DNI 23.456.789), Luz Díaz, C.I. 3.456.789";
  const suscriben = `# El ferry se queda\n\nEl ferry lleva a casa a panaderos y limpiadoras.\n\nSuscriben las siguientes personas:\n\n${persons}`;
  assert.deepEqual(await signersOf("a.md", suscriben), ["Ana Bravo", "Juan Cruz", "Luz Díaz"]);
});

test("persons with their offices in two blocks of lines are each an entry", async () => {
  const block = (persons: readonly string[]): string => persons.join("\n");
  const letter = [
    title,
    text,
    "Sincerely yours,",
    block(["Ada Brook, President, Quay Street Tenants Union", "Ben Carver, Director, Legal Aid"]),
    block(["Cleo Dunn, Co-Chair, Mothers of the Sound", "Dan Eaves, Secretary, Parish Council"]),
  ].join("\n\n");
  assert.deepEqual(await signersOf("a.txt", letter), [
    "Ada Brook",
    "Ben Carver",
    "Cleo Dunn",
    "Dan Eaves",
  ]);
});

test("the same words about something else, or in a text that calls on nobody, name no signatories", async () => {
  const bodies = "the City of Westhaven, the Sound Foundation and the Transport Ministry";
  for (const paragraphs of [
    ["We spoke with drivers and passengers.", `The project is supported by ${bodies}.`],
    ["We spoke with drivers and passengers.", `Published by ${bodies}`],
    ["We surveyed four hundred passengers in May.", `Prepared by ${bodies}`],
    ["We invite you to a workshop on 3 May.", `Organised by ${bodies}.`, "Registration is open."],
    [text, call, `Partners: ${all}`],
    [text, call, "— Maria Keller, Aville, 2019"],
    ["A charter of rights, duties and hopes", text, call],
    ["Letter from Aville, Beburg and Cetown", text, call],
    [
      "We visited them in May.",
      "The museum network includes the Nurses' Museum and the Bakers' Hall.",
    ],
    [
      "We, the undersigned, ask you to keep it.",
      "Signed: [name of organisation], [name of organisation]",
    ],
  ])
    assert.deepEqual(
      await signersOf("a.md", [`# ${title}`, ...paragraphs].join("\n\n")),
      [],
      paragraphs.join(" "),
    );
});

test("for whom somebody signs stands in front of the name, or in a block of lines above it", async () => {
  const text =
    "Wij vragen u om een vast licht. De veerboot vaart elke nacht en niemand ziet de kade.";
  const blocks = [
    "Namens Stichting Kade De Brug,\nMarijke Vos, voorzitter raad van bestuur",
    "Namens de Vereniging Nachtvaart,\nJoop Terp, secretaris",
    "Namens Platform Vrije Oevers (PVO),\nAnneloes Wit",
  ].join("\n\n");
  const letter = ["Geachte heer Berg,", text, "Hoogachtend,", blocks].join("\n\n");
  assert.deepEqual(await signersOf("a.txt", letter), [
    "Stichting Kade De Brug",
    "Vereniging Nachtvaart",
    "Platform Vrije Oevers",
  ]);
});

test("two persons in each line, their offices below, and groups that put their names to a text", async () => {
  const lines = [
    "Alvin Brook                    Marian Ruiz-Tar",
    "Mayor of Aville, GA            Mayor of Beburg, NM",
    "",
    "Lloyd E. Carr III              Ma. Teresa Obis",
    "Mayor of Pine Quay, AR         Mayor of Sound Heights, CA",
  ].join("\n");
  const letter = ["Dear Leader Tern:", `${text} ${call}`, "Sincerely,", lines].join("\n\n");
  assert.deepEqual(await signersOf("a.txt", letter), [
    "Alvin Brook",
    "Marian Ruiz-Tar",
    "Lloyd E. Carr III",
    "Ma. Teresa Obis",
  ]);
  const groups = ["Quay Street Residents", "Sound Anglers", "Tidy Towns"];
  const put = [
    "Joint Statement of Residents' Associations and Community Groups on the night ferry",
    `${text} ${call}`,
    "The following groups have put their names to this statement:",
    groups.join("\n"),
  ].join("\n\n");
  assert.deepEqual(await signersOf("a.txt", put), groups);
});

test("whoever was also present signs nothing", async () => {
  const present = [
    "Rev. Ada Brook, Council of Lamps",
    "Ben Carver, Pilots Union",
    "Carl Dunn, Quay",
  ];
  const news = [
    "Over 40 groups to petition the harbour office",
    `A coalition will present a petition. ${text}`,
    "Also present were:",
    present.join("\n"),
    "Police have warned that any march requires five days' notice.",
  ].join("\n\n");
  assert.deepEqual(await signersOf("a.txt", news), []);
});

test("a country behind a word, a flag and an account are no part of a name", async () => {
  const rows = [
    "Ada Brook from Norway 🇳🇴 ([adabrook](https://code.example/adabrook))",
    "Ben Carver from Italy and Malta 🇮🇹 🇲🇹 ([bcarver](https://code.example/bcarver))",
    "lampkeeper from Iceland 🇮🇸 ([lampkeeper](https://code.example/lampkeeper))",
    "Carl Dunn 🇩🇰 ([cdunn](https://code.example/cdunn))",
  ];
  const list = rows.map((row, at) => `${at + 1}. ${row}`).join("\n");
  assert.deepEqual(await signersOf("a.md", `# ${title}\n\n${text}\n\nSigned by:\n\n${list}`), [
    "Ada Brook",
    "Ben Carver",
    "lampkeeper",
    "Carl Dunn",
  ]);
});
