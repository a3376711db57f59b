import assert from "node:assert/strict";
import { test } from "node:test";
import { listSignatories } from "#store/read/signatories.ts";
import { findStatement } from "#store/read/statements.ts";
import { importCliffs } from "../../../test/acting.ts";
import { cliffStatement } from "../../../test/cast.ts";
import { openDesk } from "../../../test/desk-client.ts";
import { holding } from "../../../test/held-store.ts";
import { emptyScene } from "../../../test/scene.ts";

const more = `${cliffStatement.trimEnd()}\n8. Skerry Wardens\n9. Guild of Buoy Painters\n`;

async function begin(t: Parameters<typeof emptyScene>[0], text = more) {
  const store = await emptyScene(t);
  const { id, slug } = await importCliffs(store);
  const desk = await openDesk(store, () => store.clock.now, "secretary");
  const begun = await desk.uploadToEnd("/desk/imports", { pasted: text, into: slug });
  const lines = async () => {
    const query = { kind: "organisation", page: 1, perPage: 50 } as const;
    return (await listSignatories(store.reader, id, query)).rows.map(({ printed }) => printed);
  };
  return { store, desk, slug, path: begun.to, lines };
}

test("a second file is shown as what it changes; only what is chosen is taken, after a look at what that brings", async (t) => {
  const { store, desk, slug, path, lines } = await begin(t);
  assert.match(path, /^\/desk\/imports\/[0-9a-f]{32}\/difference$/);
  const shown = (await desk.get(path)).text;
  assert.match(shown, /Skerry Wardens/);
  assert.match(shown, /2 organisations or persons that the list does not have/);
  const before = await lines();
  const preview = await desk.post(path, { step: "preview", version: "1", take: "entry 8" });
  assert.match(preview.text, /One line is listed/);
  assert.deepEqual(await lines(), before);
  const taken = await desk.post(path, { step: "take", version: "1", take: "entry 8" });
  const list = `/desk/statements/${slug}/signatories`;
  const counts = "listed=1&renamed=0&excluded=0&texts=0";
  assert.equal(taken.to, `${list}?${counts}&kind=organisation&page=1#n8`);
  assert.match((await desk.get(taken.to)).text, /The file was taken in: one line is new\./);
  assert.deepEqual(await lines(), [...before, "Skerry Wardens"]);
  assert.equal((await findStatement(store.reader, slug))?.version, 1);
  assert.equal((await desk.get(path)).to, `/desk/statements/${slug}`, "taken once");
});

test("among half-done imports a second file names its statement, which stays when the file is thrown away", async (t) => {
  const { desk, path, lines } = await begin(t);
  const before = await lines();
  const list = (await desk.get("/desk/statements/new")).text;
  assert.match(list, /for <bdi lang="en">Joint statement on the nesting cliffs<\/bdi>/);
  const discard = path.replace("/difference", "/discard");
  const asked = (await desk.get(`${discard}?from=list`)).text;
  assert.match(asked, /The statement that it was to add to stays as it is/);
  await desk.post(discard);
  assert.equal((await desk.get(path)).status, 404);
  assert.deepEqual(await lines(), before);
});

test("the way back from what taking brings about keeps what was chosen and answered", async (t) => {
  const doubtful = `${more.trimEnd()}\n10. Kittywake Count, Iceland\n`;
  const { desk, path } = await begin(t, doubtful);
  const checked = (page: string): string[] =>
    [...page.matchAll(/value="([^"]+)" checked/g)].map(([, value = ""]) => value);
  const shown = (await desk.get(path)).text;
  assert.deepEqual(checked(shown), ["entry 8", "entry 9"]);
  assert.match(shown, /name="which-10"/, "asked, and no answer is proposed");
  const open = await desk.post(path, { step: "preview", version: "1", take: "entry 8" });
  assert.match(open.text, /One line in doubt was not answered and is not taken/);
  const chosen = { version: "1", take: "entry 9", "which-10": "same" };
  const preview = await desk.post(path, { step: "preview", ...chosen });
  assert.doesNotMatch(preview.text, /in doubt/);
  assert.match(preview.text, /type="hidden" name="which-10" value="same"/);
  const back = await desk.post(path, { step: "take", ...chosen, back: "yes" });
  assert.deepEqual(checked(back.text), ["same", "entry 9"]);
  for (const answer of ["new", "renamed"]) {
    const other = await desk.post(path, { version: "1", "which-10": answer, back: "yes" });
    assert.deepEqual(checked(other.text), [answer]);
  }
  const renaming = await desk.post(path, { version: "1", "which-10": "renamed" });
  assert.match(renaming.text, /One line gets the spelling and the country of the file/);
  assert.doesNotMatch(renaming.text, /in doubt/);
});

test("a long file is taken behind its own page, which says how far it is and ends at the statement", async (t) => {
  const names = Array.from(
    { length: 30 },
    (_, at) => `${at + 8}. Society of Cape A${"aeiou"[at % 5]}${at}`,
  );
  const { store, slug, path, lines } = await begin(
    t,
    `${cliffStatement.trimEnd()}\n${names.join("\n")}\n`,
  );
  const held = holding(store, 3);
  const desk = await openDesk(held, () => store.clock.now, "administrator");
  const before = await lines();
  held.start();
  const taking = await desk.post(path, { step: "take", version: "1", take: "new" });
  assert.equal(taking.to, path);
  assert.match((await desk.get(path)).text, /20 of 30 lines are done/);
  held.release();
  const ended = async (): Promise<string> => {
    const { to } = await desk.get(path);
    if (to !== "") return to;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return ended();
  };
  const counts = "listed=30&renamed=0&excluded=0&texts=0";
  const list = `/desk/statements/${slug}/signatories`;
  assert.equal(await ended(), `${list}?${counts}&kind=organisation&page=1#n8`);
  assert.equal((await lines()).length, before.length + 30);
});

test("a file with nothing new says so, and nothing chosen takes nothing", async (t) => {
  const { desk, path, lines } = await begin(t, `${cliffStatement}\n`);
  assert.match((await desk.get(path)).text, /The file changes nothing/);
  const before = await lines();
  const preview = await desk.post(path, { step: "preview", version: "1" });
  assert.match(preview.text, /Nothing is chosen/);
  assert.deepEqual(await lines(), before);
});

test("another language becomes a version with a note, and asks for both before it does", async (t) => {
  const text =
    "Izjava o liticama\n\nNegujemo litice i brojimo ptice koje na njima žive već stotinu godina.\n";
  const { store, desk, slug, path } = await begin(t, text);
  const shown = (await desk.get(path)).text;
  const key = /value="(text [\w-]+|unit [\w-]+ 0)"/.exec(shown)?.[1] ?? "";
  assert.notEqual(key, "", shown.slice(0, 3000));
  const wanting = await desk.post(path, { step: "take", version: "1", take: key });
  assert.equal(wanting.status, 422);
  const fields = {
    step: "take",
    version: "1",
    take: key,
    change: "editorial",
    note: "A translation",
  };
  const { to } = await desk.post(path, fields);
  const [, language] = key.split(" ");
  const counts = `listed=0&renamed=0&excluded=0&texts=1&language=${language}`;
  assert.equal(to, `/desk/statements/${slug}/texts?${counts}`);
  const seen = (await desk.get(to)).text;
  assert.match(seen, /no line is new; one difference of the texts was taken/);
  assert.match(seen, new RegExp(`lang="${language}"`));
  assert.equal((await findStatement(store.reader, slug))?.version, 2);
});

/** The cliffs in German, unit for unit. */
const german = `Gemeinsame Erklärung zu den Brutfelsen

Die Brutfelsen der Küste gehören denen, die von April bis August auf ihnen brüten. Darum bitten wir die Behörden:

• Die Wege unterhalb der Felsen von April bis Ende August zu sperren;

• Drohnen und Feuerwerk die ganze Zeit über von den Felsen fernzuhalten.
`;

test("a new language stands beside the authentic text, unit for unit, and is taken unless it does not fit", async (t) => {
  const { desk, slug, path } = await begin(t, german);
  const even = (await desk.get(path)).text;
  assert.match(even, /name="take" value="text de" checked/);
  const rows = [
    ...even.matchAll(/<div class="row"><span class="dim s">([^<]*)<\/span>(.*?)<\/div>/gs),
  ];
  assert.deepEqual(
    rows.map(([, name]) => name),
    ["title", "1 paragraph", "2 item", "3 item"],
  );
  assert.match(rows[2]?.[2] ?? "", /lang="en"[^>]*>To close the paths.*lang="de"[^>]*>Die Wege/s);
  const shorter = german.replace(/\n• Drohnen.*\n/, "");
  const other = await desk.uploadToEnd("/desk/imports", { pasted: shorter, into: slug });
  const uneven = (await desk.get(other.to)).text;
  assert.match(uneven, /name="take" value="text de">/, "nobody has said that it fits");
  assert.match(uneven, /<details class="beside" open="open">/);
  assert.match(uneven, /not there/);
});

test("texts that changed since they were compared are shown again instead of taken", async (t) => {
  const { desk, path } = await begin(t);
  const stale = await desk.post(path, { step: "take", version: "0", take: "entry 8" });
  assert.equal(stale.status, 409);
});

test("a second file never becomes a statement of its own", async (t) => {
  const { desk, path, lines } = await begin(t);
  const before = await lines();
  const store = path.replace("/difference", "/store");
  const answer = await desk.post(store, { state: "signing" });
  assert.equal(answer.to, path);
  assert.deepEqual(await lines(), before);
});

test("where nothing is new one lands at the first line that was spelled otherwise, else at the first that was struck", async (t) => {
  const copy = cliffStatement
    .replace("Kittiwake Count", "Kittiwake Count (KC)")
    .replace(/^7\. .*$/m, "");
  const { desk, path } = await begin(t, copy);
  const keys = [...(await desk.get(path)).text.matchAll(/name="take" value="([^"]+)"/g)];
  const [spelled, struck] = ["spelling", "gone"].map(
    (kind) => keys.map(([, key = ""]) => key).find((key) => key.startsWith(kind)) ?? "",
  );
  assert.ok(spelled && struck, JSON.stringify(keys));
  const both = await desk.postAll(path, [
    ["step", "take"],
    ["version", "1"],
    ["take", struck],
    ["take", spelled],
  ]);
  assert.match(both.to, /\?listed=0&renamed=1&excluded=1&texts=0&kind=organisation&page=1#n4$/);
});

test("a list of several pages opens at the page where the change is", async (t) => {
  const names = Array.from(
    { length: 110 },
    (_, at) =>
      `${at + 8}. ${"Hull Rig Net".split(" ")[at % 3]} Society of Bay A${"aeiou"[at % 5]}${at}`,
  );
  const text = `${cliffStatement.trimEnd()}\n${names.join("\n")}\n`;
  const { desk, slug, path } = await begin(t, text);
  const ended = async (to: string): Promise<string> => {
    if (to !== path) return to;
    await new Promise((resolve) => setTimeout(resolve, 50));
    return ended((await desk.get(path)).to || path);
  };
  await ended((await desk.post(path, { step: "take", version: "1", take: "new" })).to);
  const second = await desk.uploadToEnd("/desk/imports", {
    pasted: `${text}118. Skerry Wardens\n`,
    into: slug,
  });
  const taken = await desk.post(second.to, { step: "take", version: "1", take: "new" });
  assert.match(taken.to, /listed=1.*&page=2#n118$/);
  const seen = (await desk.get(taken.to)).text;
  assert.match(seen, /<tr id="n118">.*Skerry Wardens/);
  assert.match(seen, /one line is new/);
});

test("lines that were not understood are counted, and lead to where they are answered; a file of nothing else says so", async (t) => {
  const { desk, path, lines } = await begin(t, "Tern Trust\nPetrel Society\nGull Guild\n");
  const before = await lines();
  const { text } = await desk.get(path);
  assert.match(text, /Neither signatories nor a text were found in the file/);
  assert.doesNotMatch(text, /The file changes nothing/);
  const work = path.replace("/difference", "");
  assert.match(text, /3 lines of the file were not understood/);
  assert.ok(text.includes(`<a href="${work}#q-a">Say what they are</a>`));
  assert.match((await desk.get(work)).text, /id="q-a"/);
  await desk.postAll(`${work}/corrections`, [
    ["do", "place-lines"],
    ["group", "1"],
    ["as", "signatory"],
    ...["1", "2", "3"].map((line) => ["lines", line] as const),
  ]);
  const now = (await desk.get(path)).text;
  assert.match(now, /3 organisations or persons that the list does not have/);
  assert.doesNotMatch(now, /not understood/);
  assert.deepEqual(await lines(), before);
});

test("names without a heading, read as a text, become lines by one button", async (t) => {
  const { desk, path, lines } = await begin(t, "Skerry Wardens\nGuild of Buoys\nBell Union\n");
  const { text } = await desk.get(path);
  assert.match(text, /Are these 3 lines signatories\?/);
  const asked = /<section[^>]*aria-labelledby="names">(.*?)<\/section>/s.exec(text)?.[1] ?? "";
  const fields = [...asked.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)];
  const form = Object.fromEntries(fields.map(([, name, value]) => [name, value]));
  const work = path.replace("/difference", "");
  delete form["csrf"];
  const before = await lines();
  assert.equal((await desk.post(`${work}/corrections`, form)).to, path);
  const now = (await desk.get(path)).text;
  assert.match(now, /3 organisations or persons that the list does not have/);
  assert.doesNotMatch(now, /Are these|The text in English/, "it has no text that differs");
  assert.deepEqual(await lines(), before, "nothing is taken yet");
  await desk.post(`${work}/undo`);
  assert.match((await desk.get(path)).text, /Are these 3 lines signatories/);
});

test("a text of sentences is not asked about", async (t) => {
  const { desk, path } = await begin(t, german);
  assert.doesNotMatch((await desk.get(path)).text, /signatories\?/);
});

test("a newer last day and another state are told, and changed under Facts, not by the file", async (t) => {
  const later = cliffStatement.replace("\n\n", "\n\nOpen for signature until 30 June 2031.\n\n");
  const { store, desk, slug, path } = await begin(t, later);
  const before = (await findStatement(store.reader, slug))?.deadline;
  const shown = (await desk.get(path)).text;
  assert.match(shown, /Open until 30 June 2031, until now/);
  assert.match(shown, new RegExp(`href="/desk/statements/${slug}/facts"`));
  assert.doesNotMatch(shown, /The file changes nothing/);
  assert.equal((await findStatement(store.reader, slug))?.deadline, before);
});
