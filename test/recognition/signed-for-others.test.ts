// Who signs for somebody else, and who signs first: boards for their bodies, persons in the name of a body, the one that
// signs alone above those who sign as well.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import type { RecognisedStatement } from "#recognition/recognised-statement.ts";

const text =
  "A lamp for the pier\n\nThe lamp on the north pier has been dark since the spring, and nobody says when it will burn again. We ask the harbour office to repair it before the herring come.\n\n";

async function read(below: string): Promise<RecognisedStatement> {
  const document = await readDocument(new TextEncoder().encode(`${text}${below}\n`), "a.txt");
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document);
}

function shown({ signatories }: RecognisedStatement): string[] {
  return signatories.map(({ kind, name, affiliation }) =>
    [kind.slice(0, 1), name, ...(affiliation === undefined ? [] : [affiliation])].join("|"),
  );
}

test("a person who signs in the name of a body needs no known name", async () => {
  const found = await read(
    "Signed by:\n\n- Zork Blim on behalf of Tern Trust\n- Jonas Salt namens Stichting Meeuw\n- Blim Zork im Namen von Seevogel\n- Piet Sand au nom de la Ligue des phares\n- Ana Kos u ime Udruge galeba\n- Per Holm, på vegne af Havneforeningen\n- Pilots' Union",
  );
  assert.deepEqual(shown(found), [
    "p|Zork Blim|Tern Trust",
    "p|Jonas Salt|Stichting Meeuw",
    "p|Blim Zork|Seevogel",
    "p|Piet Sand|Ligue des phares",
    "p|Ana Kos|Udruge galeba",
    "p|Per Holm|Havneforeningen",
    "o|Pilots' Union",
  ]);
});

test("a board in small letters signs for its body", async () => {
  for (const [lead, head] of [
    ["het bestuur van", "Ondertekend door:"],
    ["the board of", "Signed by:"],
    ["der Vorstand von", "Unterzeichnet von:"],
    ["le bureau de", "Signataires :"],
    ["styrelsen för", "Undertecknat av:"],
  ] as const) {
    const small = lead.replace("Vorstand", "vorstand");
    const found = await read(`${head}\n\n- ${small} Kade\n- ${small} Anker\n- ${small} Tern Trust`);
    assert.deepEqual(shown(found), ["o|Kade", "o|Anker", "o|Tern Trust"], lead);
  }
});

test("a board in capitals is a body of its own", async () => {
  const found = await read(
    "Signed by:\n\n- Board of Trustees of Harbour University\n- Council of Pilots\n- Tern Trust",
  );
  assert.deepEqual(shown(found), [
    "o|Board of Trustees of Harbour University",
    "o|Council of Pilots",
    "o|Tern Trust",
  ]);
});

test("who signs alone above those who sign as well proposes", async () => {
  for (const [first, others] of [
    ["Signed by Tern Trust", "Co-signed by:"],
    ["Getekend het bestuur van Tern Trust", "Mede-ondertekend door:"],
    ["Gezeichnet: Tern Trust", "Mitgezeichnet von:"],
    ["Firmado: Tern Trust", "También firman:"],
    ["Undertecknat av Tern Trust", "Medundertecknare:"],
    ["Potpisano: Tern Trust", "Supotpisnici:"],
  ] as const) {
    const found = await read(
      `${first}\n\n${others}\n\n* Gull Guild\n* Bell Society\n* Pilots' Union`,
    );
    assert.deepEqual(
      found.signatories.map(({ name }) => name),
      ["Tern Trust", "Gull Guild", "Bell Society", "Pilots' Union"],
      first,
    );
    assert.deepEqual(found.proposers, [{ name: "Tern Trust" }], first);
  }
});

test("a sentence about a signing above the list names nobody", async () => {
  const found = await read(
    "Signed in the old harbour on the third of May.\n\nCo-signed by:\n\n* Gull Guild\n* Bell Society\n* Pilots' Union",
  );
  assert.deepEqual(shown(found), ["o|Gull Guild", "o|Bell Society", "o|Pilots' Union"]);
  assert.deepEqual(found.proposers, []);
});
