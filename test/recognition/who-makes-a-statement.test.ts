// Who makes a statement, as its title, a line above its text and the end of the text say it: families of phrases by language.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import families from "./who-makes-a-statement.json" with { type: "json" };

async function proposersOf(...parts: readonly string[]): Promise<readonly string[]> {
  const document = await readDocument(new TextEncoder().encode(parts.join("\n\n")), "a.md");
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document).proposers.map(({ name }) => name);
}

const list = "- Tern Trust\n- Gull Rock Society\n- Union of Pilots\n- Bell Society";

for (const [language, { name, title, text, heading, titles, lines, ends }] of Object.entries(
  families,
))
  test(`who makes a statement is known by set phrases (${language})`, async () => {
    const tail = [heading, list];
    const pages = [
      ...titles.map((line) => [line, ...text, ...tail]),
      ...lines.map((line) => [`# ${title}`, line, ...text, ...tail]),
      ...ends.map((line) => [`# ${title}`, ...text, line, ...tail]),
    ];
    for (const page of pages) {
      const found = await proposersOf(...page.map((part) => part.replace("{}", name)));
      assert.ok(
        found.includes(name),
        `${page.find((part) => part.includes("{}"))}: ${found.join("; ")}`,
      );
    }
  });

test("what others send, say and publish makes no statement", async () => {
  const lines = [
    "The ministry sent a letter to the keepers in May and has not answered since.",
    "Ada Salt has sent an open letter to the harbour office about the lamps.",
    "In its letter of May the Harbour Office rejected the appeal of the keepers.",
    "We thank the Gull Guild for the lamps that burn on the southern pier.",
    "The Sea Council published a report on lamps in March that says the same.",
    "The Harbour Office and other public organisations have known it for years.",
    "Old Harbour and the other towns and organisations of the bay suffer most.",
    "Das Hafenamt hat im Mai einen Brief an die Wärter geschickt.",
    "Das Hafenamt und andere Organisationen wissen es seit Jahren.",
    "Le ministère a envoyé une lettre aux gardiens au mois de mai.",
    "El Ministerio de Puertos envió una carta a los guardianes en mayo.",
    "La Oficina del Puerto y otras organizaciones lo saben desde hace años.",
    "Ministerstwo Portów wysłało w maju list do latarników.",
    "港務部去年五月致函漁民，至今沒有再作回應。",
    "昨年五月、港湾省は漁師に書簡を送ったきりである。",
    "지난해 항만부는 어민들에게 서한을 보냈다.",
    "Kementerian mengirim surat kepada para penjaga pada bulan Mei.",
    "Το υπουργείο έστειλε επιστολή στους φαροφύλακες τον Μάιο.",
    "Ministerul a trimis o scrisoare paznicilor în luna mai.",
    "Вчера министерство направило письмо смотрителям маяков.",
  ];
  const { title, text, heading } = families.en;
  for (const line of lines)
    for (const body of [
      [line, ...text],
      [text[0] ?? "", line, ...text.slice(1)],
    ])
      assert.deepEqual(await proposersOf(`# ${title}`, ...body, heading, list), [], line);
});
