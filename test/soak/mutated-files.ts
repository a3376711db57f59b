/** Files with flipped, cut, doubled and foreign bytes: each ends in a report or in a sentence, none in a crash. */

import assert from "node:assert/strict";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { isMessageKey } from "#locales/translate.ts";
import { formatKept, parseKept } from "#operations/import/kept-file.ts";
import { recogniseFile } from "#operations/import/recogniser.ts";
import {
  pdfOf,
  wordFile,
  wordNumber,
  wordParagraph,
  wordTable,
  workbook,
  zipOf,
} from "../office-file.ts";
import type { SoakOptions } from "../soak.ts";

export const title = "10,000 mutated files of seven formats; each ends in a report or a sentence";

const rounds = 10_000;

const names = [
  "Lighthouse Keepers of Ternport",
  "Storm Petrel Trust (Iceland)",
  "Удружење чувара светионика",
  "Σύλλογος Φάρων – ΣΦ",
  "Oddny Brekke, harbour pilot",
  "Storm petrel trust",
];
const demands = ["that the old lamps be kept lit;", "that the counts be published."];
const first = "Keep the old lamps lit (Signing)";
const opening = "We keep the lights of this coast and count its birds. Therefore we ask:";

const text = [
  first,
  "",
  opening,
  ...demands.map((one) => `• ${one}`),
  "",
  "Signing organisations (7 so far):",
  ...names.map((name, at) => `${at + 1}. ${name}`),
].join("\n");

const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);

const fixtures: readonly (readonly [string, Uint8Array])[] = [
  ["a.txt", bytesOf(text)],
  [
    "a.md",
    bytesOf(
      `---\ntitle: Lamps\n---\n# ${first}\n\n${opening}\n\n- ${demands.join("\n- ")}\n\n## Signed by\n\n| Name | Country |\n|---|---|\n${names.map((name) => `| **${name}** | Norway |`).join("\n")}\n\n> quoted[^1]\n\n[^1]: note\n`,
    ),
  ],
  [
    "a.html",
    bytesOf(
      `<!doctype html><html lang=en><meta charset=utf-8><title>Lamps</title><nav><a href=/>Home</a></nav><main><h1>${first}</h1><p>${opening}<ul><li>${demands.join("<li>")}</ul><h2>Signed by</h2><table><tr><th>Name</th></tr>${names.map((name) => `<tr><td>${name}</td></tr>`).join("")}</table></main><form><input name=q></form><script>let a = 1;</script></html>`,
    ),
  ],
  [
    "a.csv",
    bytesOf(`Name;Country;Role\n${names.map((name) => `"${name}";Norway;keeper`).join("\n")}`),
  ],
  [
    "a.docx",
    wordFile(
      [
        wordParagraph(first, '<w:pStyle w:val="Title"/>'),
        wordParagraph(opening),
        ...demands.map((one) => wordParagraph(one, wordNumber(1))),
        wordTable([["Name"], ...names.map((name) => [name])]),
      ].join(""),
      { numbering: '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>' },
    ),
  ],
  ["a.xlsx", workbook([{ rows: [["Name", "Country"], ...names.map((name) => [name, "Norway"])] }])],
  [
    "a.pdf",
    pdfOf([
      text
        .split("\n")
        .map((line, at) => ({ text: line.replace(/[^ -~]|[()\\]/g, ""), top: at * 14 })),
    ]),
  ],
];

const xml =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

type Kind = readonly [name: string, bytes: Uint8Array, wrap?: (inner: Uint8Array) => Uint8Array];

/** Office files whose wounds are in the text part, so that the container holds. */
const wrapped: readonly Kind[] = [
  [
    "a.docx",
    bytesOf(
      `<w:document ${xml}><w:body>${wordParagraph(first, '<w:pStyle w:val="Title"/>')}${wordParagraph(opening)}${wordTable(names.map((name) => [name]))}</w:body></w:document>`,
    ),
    (data) => zipOf([{ name: "word/document.xml", data }]),
  ],
  [
    "a.xlsx",
    bytesOf(
      `<worksheet ${xml}><sheetData>${["Name", ...names].map((name, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>${name}</t></is></c></row>`).join("")}</sheetData></worksheet>`,
    ),
    (data) =>
      zipOf([
        {
          name: "xl/workbook.xml",
          data: `<workbook ${xml} xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
        },
        {
          name: "xl/_rels/workbook.xml.rels",
          data: `<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>`,
        },
        { name: "xl/worksheets/sheet1.xml", data },
      ]),
  ],
];

/** `read` is what is asked to read each file: the control gives another. */
export async function soak(
  { seed, scale, say }: SoakOptions,
  read: typeof recogniseFile = recogniseFile,
): Promise<void> {
  const next = randomFrom(seed);
  const kinds: readonly Kind[] = [...fixtures, ...wrapped];
  const counts = { read: 0, refused: 0 };
  for (let round = 0; round < Math.ceil(rounds * scale); round += 1) {
    const [name, bytes, wrap] = kinds[round % kinds.length] ?? ["", new Uint8Array()];
    const wounded = mutate(bytes, next);
    const file = wrap ? wrap(wounded) : wounded;
    const which = `round ${round} of seed ${seed}, ${name}`;
    counts[await outcomeOf(read, { file, name, which })] += 1;
  }
  say(`${counts.read} read, ${counts.refused} refused with a sentence`);
  assert.ok(counts.read > 0 && counts.refused > 0);
}

/** Throws when the file ends in neither. */
async function outcomeOf(
  read: typeof recogniseFile,
  { file, name, which }: { file: Uint8Array; name: string; which: string },
): Promise<"read" | "refused"> {
  try {
    const answer = await read(file, name);
    if (isFormatRefusal(answer)) {
      assert.ok(isMessageKey(`recognition.refusal.${answer.refusal}`), answer.refusal);
      return "refused";
    }
    const { lines, signatories } = answer.recognised;
    assert.ok(lines.used <= lines.total, "more lines used than there are");
    assert.ok(
      signatories.every(({ printed }) => printed !== ""),
      "an entry without a name",
    );
    assert.ok(await parseKept([...formatKept(answer)].join("")), "cannot be kept");
    return "read";
  } catch (error) {
    throw new Error(`${which} (${Buffer.from(file).toString("base64").slice(0, 4000)})`, {
      cause: error,
    });
  }
}

type Next = (limit: number) => number;

/** One to four wounds: a byte flipped, a stretch cut out, doubled, moved, or taken from another file; the end cut off. */
function mutate(bytes: Uint8Array, next: Next): Uint8Array {
  let file = Uint8Array.from(bytes);
  for (let count = next(4); count >= 0; count -= 1) file = wound(file, next);
  return file;
}

function wound(file: Uint8Array, next: Next): Uint8Array<ArrayBuffer> {
  const at = next(file.length + 1);
  const length = next(Math.max(1, Math.min(200, file.length - at)));
  const splice = (piece: Uint8Array, without: number): Uint8Array<ArrayBuffer> =>
    Uint8Array.from([...file.subarray(0, at), ...piece, ...file.subarray(at + without)]);
  switch (next(6)) {
    case 0:
      return splice(file.subarray(at, at + length), 0);
    case 1:
      return splice(new Uint8Array(), length);
    case 2:
      return file.slice(0, next(10) === 0 ? at : file.length - next(20));
    case 3: {
      const [, other] = fixtures[next(fixtures.length)] ?? ["", file];
      const from = next(other.length);
      return splice(other.subarray(from, from + length), next(length + 1));
    }
    default:
      return splice(Uint8Array.of(next(4) === 0 ? next(256) : 32 + next(95)), 1);
  }
}

/** A linear congruential generator (Numerical Recipes): the same seed makes the same files. */
function randomFrom(seed: number): Next {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
}
