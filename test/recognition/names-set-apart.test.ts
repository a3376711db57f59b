// Signatories that a page knows by what stands beside their names: an account or a mailbox, a rank, a heading for their
// sort; and lines set alike that sign nothing.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";

const prose =
  "The lamp on the north pier has been dark since the spring, and nobody says when it will burn again. We ask the harbour office to repair it before the herring come.";

interface Case {
  readonly says: string;
  readonly file: string;
  readonly text: string;
  readonly names: readonly string[];
  readonly title?: string;
  readonly claimed?: number;
}

const badges = (badge: string, names: readonly string[]): string =>
  names
    .map(
      (name) =>
        `<div><a href="https://a.example"><span>${badge}</span> <span>${name}</span></a></div>`,
    )
    .join("\n");
const items = (names: readonly string[]): string =>
  `<ul>${names.map((name) => `<li>${name}</li>`).join("")}</ul>`;

const groups = ["Tern Trust", "Gull Guild", "Bell & Buoy", "Belgarum", "Netherby's Inn"];
const people = ["Ada Berg", "jonas okafor", "Mia Halldors", "Piet Sand", "Noor Vashti"];

const cases: readonly Case[] = [
  {
    says: "accounts in brackets behind names in small letters",
    file: "a.md",
    text: `# A lamp for the pier\n\n${prose}\n\nSigned,\n\n- ada berg (@ada@tern.example)\n- gull (@gull@bell.example)\n- 4711 (@4711@bell.example)\n- Noor (noor@pier.example) (@noor@bell.example)\n- mia "lamp" (@mia@tern.example)\n`,
    names: ["ada berg", "gull", "4711", "Noor", 'mia "lamp"'],
  },
  {
    says: "mailboxes in square brackets, in French",
    file: "a.txt",
    text: "Une lampe pour la jetée\n\nLa lampe de la jetée nord est éteinte depuis le printemps et personne ne sait quand elle brûlera de nouveau. Nous demandons qu’elle soit réparée.\n\nSignataires :\n\n* anne [anne@sterne.example]\n* bruno k. [bruno@cloche.example]\n* chloé [chloe@jetee.example]\n",
    names: ["anne", "bruno k.", "chloé"],
  },
  {
    says: "whom to ask, with one mailbox each below a text that nobody signs",
    file: "a.md",
    text: `# A lamp for the pier\n\n${prose}\n\n## Press contact\n\n- ada (ada@tern.example)\n- jonas (jonas@tern.example)\n`,
    names: [],
  },
  {
    says: "ranks in small letters before a family name and initials",
    file: "a.txt",
    text: `A lamp for the pier\n\n${prose}\n\nacademician Ternov V.E.\nacademician Salt-Gullov A.A.\nacademician Pierski Yu.L.\nacademician Bellov Roald Z\ncorresponding member of NAS Buoyin A.Yu.\n`,
    names: ["Ternov V.E.", "Salt-Gullov A.A.", "Pierski Yu.L.", "Bellov Roald Z", "Buoyin A.Yu."],
  },
  {
    says: "ranks in Polish behind and before names",
    file: "a.txt",
    text: "Lampa na molo\n\nLampa na północnym molo nie świeci od wiosny i nikt nie mówi, kiedy zaświeci znowu. Prosimy zarząd portu, aby ją naprawił przed zimą.\n\nPodpisali:\n\nakademik Anna Rybitwa\nakademik Jan Boja\nakademik Ewa Latarnik\n",
    names: ["Anna Rybitwa", "Jan Boja", "Ewa Latarnik"],
  },
  {
    says: "badges before cards, below a count of those who signed and headings for their sorts",
    file: "a.html",
    text: `<title>Supporters - North Pier Lamp Charter</title><p>5 organisations and 5 individuals have signed the charter.</p><h2>Organisations</h2>${badges("Founding signatory", groups)}<h2>Individuals</h2>${items(people)}`,
    names: [...groups, ...people],
    title: "North Pier Lamp Charter",
    claimed: 10,
  },
  {
    says: "the same in German, the persons first",
    file: "a.html",
    text: `<title>Unterzeichner | Offener Brief zur Lampe am Nordpier</title><p>Den offenen Brief haben 5 Personen und 5 Organisationen unterzeichnet.</p><h2>Einzelpersonen</h2>${items(people)}<h2>Organisationen</h2>${groups.map((name) => `<div><p>Erstunterzeichnerin ${name}</p></div>`).join("")}`,
    names: [...people, ...groups],
    title: "Offener Brief zur Lampe am Nordpier",
  },
  {
    says: "headings for sorts below a sentence that tells of no signing",
    file: "a.html",
    text: `<title>Harbour day</title><p>Five organisations and five people came to the harbour day in May, where the old lamp was shown to the children of the town for the first time.</p><h2>Organisations</h2>${items(groups)}`,
    names: [],
  },
  {
    says: "whom the letter greets in lines that run on below the word for it",
    file: "a.txt",
    text: "A lamp for the pier\n\nMay 1, 2026\nTo:\nthe Master of the North Harbour Petra Tern\nthe Chair of the Council Jonas Salt\nthe Keeper of the Lamps Mia Gull\nWith this letter we declare that we want the lamp on the north pier to\nburn again, and that we shall not pay for the Harbour Office of the Old\nTown and its Many Other Branches along the Coast of the Northern Part\nOf the Bay before that happens and it is said what the lamp will cost.\nWe ask the harbour office to repair it before the herring come, and to\nsay each year what it costs to keep, so that nobody needs to be told of\nit by the bell alone.\n\nSigned by:\n\nTern Trust\nGull Guild\nPilots' Union\n",
    names: ["Tern Trust", "Gull Guild", "Pilots' Union"],
  },
];

for (const { says, file, text, names, title, claimed } of cases)
  test(says, async () => {
    const document = await readDocument(new TextEncoder().encode(text), file);
    assert.ok(!isFormatRefusal(document));
    const found = recogniseStatement(document);
    assert.deepEqual(
      found.signatories.map(({ name }) => name),
      names,
    );
    if (title !== undefined) assert.equal(found.title, title);
    if (claimed !== undefined) assert.equal(found.claimedSignatories, claimed);
  });

test("a sentence that a margin broke before a capital is one paragraph", async () => {
  const { text = "", file = "" } = cases.at(-1) ?? {};
  const document = await readDocument(new TextEncoder().encode(text), file);
  assert.ok(!isFormatRefusal(document));
  const [body] = recogniseStatement(document).texts;
  assert.ok(body?.units.every(({ text: unit }) => !/^(?:Of the|Town|To:|the Master)/u.test(unit)));
});
