// Titles beside the name of the site or of who speaks: in the file's own title, as a heading, with whatever sign between.

import assert from "node:assert/strict";
import { test } from "node:test";
import { titleOf } from "../../../test/recognition/title-of.ts";

interface Words {
  readonly title: string;
  readonly site: string;
  readonly call: string;
  readonly text: string;
}

const languages: readonly Words[] = [
  {
    title: "Keep the lamps of Aville burning",
    site: "Harbour League",
    call: "Sign the letter",
    text: "The lamps in the harbour burn every night, and nobody knows who lights them, while the fishermen wait on the quay until dawn.",
  },
  {
    title: "Que no se apaguen los faros de Aville",
    site: "Red de Faros",
    call: "Firma la carta",
    text: "Los faros del puerto arden todas las noches, y nadie sabe quién los enciende, mientras los pescadores esperan en el muelle.",
  },
  {
    title: "請不要熄滅北堤的燈塔",
    site: "燈塔聯盟",
    call: "我要聯署",
    text: "港口的燈塔每夜都亮着，卻沒有人知道是誰點燃它們，而漁民們一直在碼頭上等到天亮，等着回家的船，我們要求港務處保留燈塔。",
  },
];

const page = (head: string, above: string, text: string): string =>
  `<head><title>${head}</title></head><body><main>${above}<p>${text}</p><p>${text}</p></main></body>`;

test("a file's own title is parted from the site's name at whatever sign, on either side", async () => {
  for (const { title, site, text } of languages)
    for (const sign of ["|", "–", "::", "•", "«"])
      assert.equal(
        await titleOf("a.html", page(`${title} ${sign} ${site}`, "", text)),
        title,
        sign,
      );
  const { title, site, text } = languages[0] as Words;
  for (const sign of ["|", "–", "-"])
    assert.equal(await titleOf("a.html", page(`${site} ${sign} ${title}`, "", text)), title, sign);
  assert.equal(
    await titleOf("a.html", page("Lettre « Lumière » aux gardiens de Aville", "", text)),
    "Lettre « Lumière » aux gardiens de Aville",
  );
});

test("a site's name is no title where a line set apart stands above the text", async () => {
  for (const { title, site, text } of languages) {
    const strong = page(site, `<p><strong>${title}</strong></p>`, text);
    assert.equal(await titleOf("a.html", strong), title);
  }
});

test("a call to sign takes no place of the file's own title", async () => {
  for (const { title, call, text } of languages) {
    assert.equal(await titleOf("a.html", page(title, `<h2>${call}</h2>`, text)), title, call);
  }
});
