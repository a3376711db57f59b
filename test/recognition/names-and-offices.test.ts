// Names in running text that only look like a name and an office, or like two names; and files that archives of mails name.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";

interface Case {
  readonly says: string;
  readonly text: string;
  readonly names: readonly string[];
  readonly title?: string | null;
}

const lamp =
  "The lamp on the north pier has been dark since the spring, and nobody says when it will burn again. Boats that come home at night have to find the channel by the sound of the bell.";

const cases: readonly Case[] = [
  {
    says: "a given name that no table knows stands before one that it knows",
    text: `# Letter on the lamp\n\n${lamp}\n\nSigned by\n\nRadhav Tirpath, Vasant Kumar Bhatta, Neela Tarvedi, Rajeev Kumar Shola, Prem Suman Jalin, Sadash Maria Quay\n`,
    names: [
      "Radhav Tirpath",
      "Vasant Kumar Bhatta",
      "Neela Tarvedi",
      "Rajeev Kumar Shola",
      "Prem Suman Jalin",
      "Sadash Maria Quay",
    ],
  },
  {
    says: "an office in front of a name in German",
    text: `# Brief zur Lampe\n\nDie Lampe am Nordkai ist seit dem Frühjahr dunkel, und niemand sagt, wann sie wieder brennt. Wer nachts heimkommt, findet die Fahrrinne nur nach dem Klang der Glocke.\n\nUnterzeichnet von Kapitänin Eva Welle, Pilot Hans Kai, Leuchtturmwärter Peter Boje und Lehrerin Anna Möwe.\n`,
    names: ["Eva Welle", "Hans Kai", "Peter Boje", "Anna Möwe"],
  },
  {
    says: "a part that several of a list have behind a dash",
    text: `# Carta do farol\n\nA lâmpada do cais norte está apagada desde a primavera e ninguém diz quando voltará a acender. Quem volta à noite procura o canal pelo som do sino.\n\n**Assinam:**\n\nABFAROL – ANGAIVOTA - CUF – JUVENTUDE - CNTF – JUVENTUDE – REDE BOIA - MPS – JUVENTUDE - UNIÃO DOS PILOTOS\n`,
    names: [
      "ABFAROL",
      "ANGAIVOTA",
      "CUF – JUVENTUDE",
      "CNTF – JUVENTUDE",
      "REDE BOIA",
      "MPS – JUVENTUDE",
      "UNIÃO DOS PILOTOS",
    ],
  },
  {
    says: "one that stands twice between dashes signs twice",
    text: `# Carta do farol\n\n${lamp}\n\nSigned by:\n\nTern Trust – Gull Guild – Bell Society – Tern Trust – Pilots Union\n`,
    names: ["Tern Trust", "Gull Guild", "Bell Society", "Tern Trust", "Pilots Union"],
  },
  {
    says: "the sender of a mail in an archive is no title",
    text: `+++\ntitle = "000 ada...@tern.example"\n+++\n[[ada...@tern.example 2020-07-26, 13:53:25]]\n\n${lamp}\n\nSigned by\n\nTern Trust, Gull Guild, Bell Society, Pilots Union\n`,
    names: ["Tern Trust", "Gull Guild", "Bell Society", "Pilots Union"],
    title: null,
  },
];

for (const { says, text, names, title } of cases) {
  test(says, async () => {
    const document = await readDocument(new TextEncoder().encode(text), "a.md");
    assert.ok(!isFormatRefusal(document));
    const found = recogniseStatement(document);
    assert.deepEqual(
      found.signatories.map(({ name }) => name),
      names,
    );
    if (title !== undefined) assert.equal(found.title ?? null, title);
  });
}
