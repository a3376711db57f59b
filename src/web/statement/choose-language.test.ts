import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseTextLanguage } from "./choose-language.ts";

test("a reader gets the language that the browser prefers, else the authentic one", () => {
  const languages = ["en", "sr-Latn", "sr-Cyrl", "pt-BR"];
  const cases: readonly (readonly [header: string | undefined, language: string])[] = [
    [undefined, "en"],
    ["", "en"],
    ["*", "en"],
    ["de", "en"],
    ["sr", "sr-Cyrl"],
    ["sr-Latn-ME", "sr-Latn"],
    ["pt-PT, en;q=0.5", "pt-BR"],
    ["de, sr-Latn;q=0.4, en;q=0.3", "sr-Latn"],
    ["en;q=0, pt", "pt-BR"],
    ["en;q=two, pt;q=0.1", "pt-BR"],
    [`${"x,".repeat(100_000)}sr`, "en"],
  ];
  for (const [header, language] of cases)
    assert.equal(
      chooseTextLanguage(header, languages, "en"),
      language,
      header?.slice(0, 40) ?? "none",
    );
});
