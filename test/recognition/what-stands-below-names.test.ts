/** What stands below the names of a letter, or around them, and ends or parts a list. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import { isKindLabel } from "#recognition/group/kind-label.ts";
import { announcesSignatories, isValediction } from "#recognition/words/cues.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import { namesOf, plea } from "./names-of.ts";

test("a tag to be shared below the names is none of them", async () => {
  const names = ["Tern Trust", "Puffin League", "Buoy Guild"];
  const letter = (more: string): string =>
    `# Light the pier\n\n${plea}\nYours sincerely,\n\n${names.join("\n\n")}\n\n${more}\n`;
  assert.deepEqual(await namesOf(letter("#LightThePier")), names);
  assert.deepEqual(await namesOf(letter("Gull Watch")), [...names, "Gull Watch"]);
});

test("a title in capitals above the next text ends the names of the letter before it", async () => {
  const title = "THE KEEPERS OF THE COAST CALL FOR A MEETING AT THE PIER ON FRIDAY";
  const letter = `# Light the pier\n\n${plea}\nYours sincerely,\n\nTern Trust\n\nPuffin League\n\n${title}\n\n${plea}`;
  const names = await namesOf(letter, "a.txt");
  assert.deepEqual(names.slice(0, 2), ["Tern Trust", "Puffin League"]);
  assert.ok(!names.includes(title), names.join());
});

test("in whose name persons sign is a label, in many languages", () => {
  for (const label of [
    "In personal capacity",
    "In a private capacity:",
    "À titre personnel",
    "A título individual",
    "A titolo personale",
    "Op persoonlijke titel",
    "В личном качестве",
    "以個人名義",
    "個人として",
  ])
    assert.ok(isKindLabel(label), label);
  for (const name of ["Personal Light", "Capacity Building Fund", "Ada Titre"])
    assert.ok(!isKindLabel(name), name);
});

test("numbers within what a mail quotes are list marks", async () => {
  const names = ["Ada Tern", "Ben Buoy", "Cora Gull", "Dan Quay"];
  const quoted = names.map((name, at) => `> ${String(at + 1)}) ${name}, Aville`).join("\n");
  const mail = `${plea}\nPlease add your name below and send this on.\n\n> *****\n${quoted}\n`;
  assert.deepEqual(await namesOf(mail, "a.txt"), names);
});

test("a note below a letter and a line is not what the letter hands over", async () => {
  const note =
    "If you want to join us, we ask you to press the button and to send the letter, which you must sign with your own name, to the harbour board, and to tell your friends about it before the end of the month.";
  const firstOf = async (behind: string): Promise<string | undefined> => {
    const text = `Dear members of the board,\n\n${plea}\nYours sincerely,\n\nAda Tern\n\n----------\n\n${behind}\n`;
    const document = await readDocument(new TextEncoder().encode(text), "a.txt");
    assert.ok(!isFormatRefusal(document));
    return recogniseStatement(document).texts[0]?.units.find(({ kind }) => kind === "paragraph")
      ?.text;
  };
  assert.match((await firstOf(note)) ?? "", /^The lamps on the north pier/u);
});

const members = [
  ["Anna Tern", "University of Aville - Lamp Science"],
  ["Peter Buoy", "Harbour School, Beton"],
  ["Maria Gull", "Coast Institute - Other"],
  ["Thomas Quay", "HU Aville"],
  ["Laura Pier", "University of Ceport - Sea"],
  ["Martin Salt", "Lamp Academy - Light"],
  ["Julia Reed", "Tide Museum"],
] as const;

test("persons in paragraphs of their own with their bodies in the next are no organisations", async () => {
  const list = (rows: readonly (readonly string[])[]): string =>
    `# Light the pier\n\n${plea}\nSigned by:\n\nLast update: 12 May 2027\n\n${rows.flat().join("\n\n")}\n`;
  assert.deepEqual(
    await namesOf(list(members)),
    members.map(([name]) => name),
  );
  // Bodies and persons that do not alternate all sign.
  const mixed = [...members.map(([name]) => [name]), ...members.map(([, body]) => [body])];
  assert.equal((await namesOf(list(mixed))).length, 2 * members.length);
});

test("bodies with the person who signs for them, one a line below the name of the group, are one entry each", async () => {
  const lines = [
    "Tern Trust, Anna Mast",
    "Gull Guild, the keepers of Aville, Peter Rope",
    "Buoy League, Campaign for Free Light",
    "Harbour Forum, Maria Sand",
    "Lamp Network, Thomas Kelp",
    "Pilot Union, Laura Wind",
  ];
  const text = `Light the pier\n\n${plea}\nSignatories\n\nGroups and organisations\n\n${lines.join("\n")}\n`;
  assert.equal((await namesOf(text, "a.txt")).length, lines.length);
  const running =
    "Tern Trust, Gull Guild, Buoy League,\nHarbour Forum, Lamp Network,\nPilot Union, Coast Watch, Sea School,\nTide Club, Anchor House, Mast Group";
  const grouped = `Light the pier\n\n${plea}\nSignatories\n\nOrganisations\n\n${running}\n`;
  assert.equal((await namesOf(grouped, "a.txt")).length, 11);
});

test("who wrote a piece is a label above their names, in many languages", () => {
  for (const label of ["Samtliga skribenter", "All the authors", "Kaikki kirjoittajat", "Авторы:"])
    assert.ok(isKindLabel(label), label);
});

test("those of an office are nobody's name", async () => {
  const news = (who: string): string =>
    `# Keepers ask for light\n\nThe keepers of Aville have asked for light on the north pier. ${who} have signed a joint statement on the lamps, which was published on Monday.\n`;
  assert.deepEqual(await namesOf(news("The Tern Trust, the Gull Guild and the Buoy League")), [
    "Tern Trust",
    "Gull Guild",
    "Buoy League",
  ]);
  const others = await namesOf(news("The Tern Trust, those of the Gull Guild and the Buoy League"));
  assert.ok(!others.some((name) => name.startsWith("those")), others.join());
});

test("what only looks like an end of the list, or like the lines of a sender, signs", async () => {
  const list = (names: readonly string[]): string =>
    `# Light the pier\n\n${plea}\nSignatories:\n\n${names.join("\n\n")}\n`;
  for (const names of [
    ["Tern Trust", "Gull Guild", "Pilots' Union", "#aufstehn", "Buoy League", "Reef Network"],
    ["Fellow Travellers Association", "Tern Trust", "Gull Guild", "Buoy League"],
  ])
    assert.deepEqual(await namesOf(list(names), "a.txt"), names);
  const more = Array.from(
    { length: 10 },
    (_, at) => `Harbour Club ${String.fromCharCode(65 + at)}east`,
  );
  const first = ["Tern Trust", "Gull Guild", "Buoy League"];
  assert.deepEqual(await namesOf(list([...first, "--", ...more]), "a.txt"), [...first, ...more]);
});

test("bodies between persons with their offices sign for themselves", async () => {
  const lines = [
    "Ada Tern",
    "President, Harbour League",
    "Gull Guild",
    "Reef Network",
    "Mary Sail",
    "Director, Tern Trust",
    "Pilots' Union",
    "Coast Institute",
  ];
  const text = `# Light the pier\n\n${plea}\nSignatories:\n\n${lines.join("\n\n")}\n`;
  const names = await namesOf(text);
  for (const body of ["Gull Guild", "Reef Network", "Pilots' Union", "Coast Institute"])
    assert.ok(names.includes(body), `${body}: ${names.join()}`);
});

test("states whose leaders a text speaks of have not signed it", async () => {
  const call =
    "We, the Harbour League, the Tern Trust and the Gull Guild, call on everyone to keep the lamps of the coast.";
  const aside = "The statement of the leaders of France, Germany, Italy and Spain was not enough.";
  const names = await namesOf(`# Keep the lamps\n\n${call} ${aside}\n\n${plea}`);
  assert.ok(!names.includes("France"), names.join());
});

test("bodies that follow and have joined so far are announced, in many languages", () => {
  for (const line of [
    "The following organisations and individuals have so far endorsed the letter",
    "Följande organisationer har hittills ställt sig bakom demonstrationen",
    "Folgende Organisationen haben sich bisher angeschlossen",
    "Les organisations suivantes ont déjà signé",
    "Las siguientes organizaciones ya se han sumado",
    "As seguintes organizações já aderiram",
    "Le seguenti organizzazioni hanno finora aderito",
    "De volgende organisaties hebben zich tot nu toe aangesloten",
    "Følgende organisasjoner har hittil stilt seg bak",
    "Následující organizace se dosud připojily",
    "Następujące organizacje dotychczas poparły apel",
    "Az alábbi szervezetek csatlakoztak a felhíváshoz",
    "Οι παρακάτω οργανώσεις υπογράφουν το κείμενο",
    "Aşağıdaki kurumlar bildiriyi imzalamıştır",
    "Organisasi berikut telah menandatangani",
  ])
    assert.ok(announcesSignatories(line), line);
  for (const line of [
    "The following people have read the report",
    "Följande länder har hittills drabbats",
    "Die folgenden Punkte haben wir besprochen",
    "Les personnes suivantes ont pris la parole",
  ])
    assert.ok(!announcesSignatories(line), line);
});

test("a note on the list behind its last name is no part of it", async () => {
  const text = `# Light the pier\n\n${plea}\nFöljande organisationer har hittills ställt sig bakom uppropet\n\n- Tern Trust\n- Gull Guild\n- Buoy League (listan fylls på löpande)\n`;
  assert.deepEqual(await namesOf(text), ["Tern Trust", "Gull Guild", "Buoy League"]);
});

test("paragraphs with semicolons below a colon are items", async () => {
  const demands = [
    "that the lamps burn by night;",
    "that the keepers are paid;",
    "that the costs are told.",
  ];
  const kindsOf = async (lead: string): Promise<string[]> => {
    const text = `# Light the pier\n\n${plea}\n${lead}\n\n${demands.join("\n\n")}\n\nSigned by:\n\n- Tern Trust\n- Gull Guild\n`;
    const document = await readDocument(new TextEncoder().encode(text), "a.md");
    assert.ok(!isFormatRefusal(document));
    const [own] = recogniseStatement(document).texts;
    return (own?.units ?? []).slice(-3).map(({ kind }) => kind);
  };
  assert.deepEqual(await kindsOf("We ask the harbour board:"), ["item", "item", "item"]);
  assert.deepEqual(await kindsOf("We have asked the board often."), [
    "paragraph",
    "paragraph",
    "paragraph",
  ]);
});

test("a letter's last line may say from where, to whom, or two polite words at once", () => {
  for (const line of [
    "Kind regards from all of us,",
    "Respectfully submitted by",
    "Sincerely and respectfully yours,",
    "Cordialement à tous,",
    "Un cordial saludo desde Aville,",
    "Sin otro particular, le saludamos atentamente",
    "Cordiali saluti a tutti",
    "Saygılarımızla arz ederiz",
    "Parhain terveisin Avillesta",
  ])
    assert.ok(isValediction(line), line);
  for (const line of [
    "Kind regards are no answer to a question.",
    "We respectfully submitted by post what the board had asked for.",
    "Saludos y abrazos no bastan",
  ])
    assert.ok(!isValediction(line), line);
});

test("the word Name above a column heads no group, a sort of signatories does", async () => {
  const groupsOf = async (label: string): Promise<(string | undefined)[]> => {
    const table = `| ${label} | Place |\n|---|---|\n| Tern Trust | Aville |\n| Gull Guild | Beton |`;
    const text = `# Light the pier\n\n${plea}\nSigned by:\n\n${table}\n`;
    const document = await readDocument(new TextEncoder().encode(text), "a.md");
    assert.ok(!isFormatRefusal(document));
    return recogniseStatement(document).signatories.map(({ group }) => group);
  };
  assert.deepEqual(await groupsOf("Name"), [undefined, undefined]);
  assert.deepEqual(await groupsOf("Trade unions"), ["Trade unions", "Trade unions"]);
});
