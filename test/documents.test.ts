/** What the documents say is so: files, commands, settings, addresses and names exist, links lead somewhere. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { settings } from "#config.ts";
import { english } from "#locales/catalogue.ts";
import {
  addressClaim,
  commandClaim,
  linkFault,
  nameClaim,
  pathClaim,
  settingClaim,
  sources,
} from "./documents/claims.ts";
import { namesInSource, parseGlossary, wordsOf } from "./documents/glossary.ts";
import { parseMarkdown, readMarkdown, root, type MarkdownDocument } from "./documents/markdown.ts";

const documents = readMarkdown();

/** A later decision may have taken back what an earlier one names, and the changelog tells of what is gone. */
const isHistory = ({ path }: MarkdownDocument): boolean =>
  path.startsWith("docs/decisions/") || path === "CHANGELOG.md";
const present = documents.filter((document) => !isHistory(document));

const claims = { settingClaim, commandClaim, pathClaim, addressClaim, nameClaim };

test("every link in a document leads to something that is there", () => {
  const faults = documents.flatMap((document) =>
    document.links
      .map((link) => linkFault(document, link))
      .filter((fault) => fault !== null)
      .map((fault) => `${document.path}: ${fault}`),
  );
  assert.deepEqual(faults, []);
});

for (const [name, claim] of Object.entries(claims)) {
  test(`what documents name exists (${name})`, () => {
    const faults = present.flatMap(({ path, spans }) =>
      spans
        .map(claim)
        .filter((fault) => fault !== null)
        .map((fault) => `${path}: ${fault}`),
    );
    assert.deepEqual(faults, []);
  });
}

test("each of these checks sees what it is there for", () => {
  assert.match(settingClaim("UNDERSIGNED_PORTS") ?? "", /no setting/);
  assert.equal(settingClaim("UNDERSIGNED_PORT=9090"), null);
  assert.match(commandClaim("npm run sink") ?? "", /no script/);
  assert.match(commandClaim("bin/undersigned exprot x") ?? "", /no command/);
  assert.match(commandClaim("undersigned import FILE --dryrun") ?? "", /no option/);
  assert.equal(commandClaim("undersigned import FILE --dry-run"), null);
  assert.match(pathClaim("src/store/opened.ts") ?? "", /no file/);
  assert.match(pathClaim("domain/opened.ts") ?? "", /no file/);
  assert.match(pathClaim("data/kyes/master.key") ?? "", /nothing writes/);
  assert.match(addressClaim("/s/{slug}/sing") ?? "", /no page/);
  assert.match(nameClaim("openTheStore()") ?? "", /nothing/);
  const broken = parseMarkdown("README.md", "# Here\n\n[a](docs/none.md) [b](#there) [c](#here)");
  assert.deepEqual(
    broken.links.map((link) => linkFault(broken, link) !== null),
    [true, true, false],
  );
});

test("commands in blocks can be typed as they stand", () => {
  const lines = present.flatMap(({ path, blocks }) =>
    blocks
      .filter(({ language }) => language === "sh")
      .flatMap(({ text }) => text.split("\n").map((line) => ({ path, line }))),
  );
  const faults = lines
    .map(({ path, line }) => ({
      path,
      line: line.replace(/\s+#.*$/, "").replace(/^[A-Z_]+=\S+\s+/, ""),
    }))
    .map(({ path, line }) => ({ path, fault: commandClaim(line) ?? settingClaim(line) }))
    .filter(({ fault }) => fault !== null);
  assert.ok(lines.length > 0);
  assert.deepEqual(faults, []);
});

test("what the tour of the README says to press is a sentence of the program", () => {
  const tour =
    documents.find(({ path }) => path === "README.md")?.text.split("## Five minutes")[1] ?? "";
  const pressed = [...tour.split("\n## ")[0]!.matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)].map(
    ([, words = ""]) => words,
  );
  const sentences = Object.values(english).map((text) => new RegExp(`^${patternOf(text)}$`));
  assert.ok(pressed.length > 8);
  assert.deepEqual(
    pressed.filter((words) => words !== "italics" && !sentences.some((one) => one.test(words))),
    [],
  );
});

test("examples in JSON are JSON", () => {
  for (const { path, blocks } of documents)
    for (const { language, text } of blocks)
      if (language === "json")
        assert.doesNotThrow(() => JSON.parse(text), `${path}: ${text.slice(0, 60)}`);
});

test("every format and every guide can be found from the pages that list them", () => {
  const linked = (path: string): readonly string[] =>
    documents.find((document) => document.path === path)?.links ?? [];
  const formats = readdirSync(join(root, "docs", "formats")).filter((file) => file !== "README.md");
  assert.deepEqual(
    formats.filter((file) => !linked("docs/formats/README.md").includes(file)),
    [],
    "not in docs/formats/README.md",
  );
  const guides = readdirSync(join(root, "docs", "guide")).map((file) => `docs/guide/${file}`);
  assert.deepEqual(
    guides.filter((file) => !linked("README.md").includes(file)),
    [],
    "not in README.md",
  );
});

test("the operator's guide explains every setting", () => {
  const guide = documents.find(({ path }) => path === "docs/guide/operator.md")?.text ?? "";
  assert.deepEqual(
    settings.map(({ name }) => name).filter((name) => !guide.includes(name)),
    [],
  );
});

test("the words of the glossary are used, and the others are not names of anything", () => {
  const { words, not } = parseGlossary(readFileSync(join(root, "GLOSSARY.md"), "utf8"));
  assert.ok(words.length > 80 && not.length > 20);
  const unused = words.map(plainWord).filter((word) => !usePattern(word).test(sources));
  assert.deepEqual(unused, [], "in the glossary and nowhere else");
  const names = namesInSource();
  assert.ok(names.has("signatory"), "the names of the sources were read");
  const faults = not.flatMap((word) => [word, `${word}s`]).flatMap((word) => names.get(word) ?? []);
  assert.deepEqual(faults, [], "called by a word that the glossary rules out");
});

test("names are taken apart into their words", () => {
  assert.deepEqual(wordsOf("makeRateLimits"), ["make", "rate", "limits"]);
  assert.deepEqual(
    parseGlossary("| word | means | not |\n|---|---|---|\n| a, b | c, d | e, f |\n| g | h | |\n"),
    { words: ["a", "b", "g"], not: ["e", "f"] },
  );
});

function plainWord(word: string): string {
  return word.replaceAll("`", "");
}

/** "text version" is written textVersion, text-version, text_version or in two words. */
function usePattern(word: string): RegExp {
  return new RegExp(
    word
      .split(" ")
      .map((part) => RegExp.escape(part))
      .join("[ _-]?"),
    "i",
  );
}

/** A message with names in it, as an expression over what is shown. */
function patternOf(message: string): string {
  return message
    .split(/\{\w+\}/)
    .map((part) => RegExp.escape(part))
    .join("[^{}]+");
}
