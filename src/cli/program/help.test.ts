import assert from "node:assert/strict";
import { test } from "node:test";
import { isMessageKey, translator } from "#locales/translate.ts";
import { commands } from "../commands.ts";
import { runCommand } from "../run-command.ts";
import { optionsOf } from "./help.ts";
import type { Terminal } from "./terminal.ts";

const serve = {
  usage: "serve [--example] [--data DIR] [--port N] [--base-url URL] [--database URL]",
  rest: 0,
  load: () => Promise.reject(new Error("not run")),
};

function listening(locale: "en" | "sr-Cyrl" = "en"): { terminal: Terminal; printed: string[] } {
  const printed: string[] = [];
  const t = translator(locale);
  const add = (text: string): void => void printed.push(text);
  const terminal: Terminal = {
    env: {},
    t,
    out: add,
    err: add,
    say: (key, params) => add(t(key, params)),
    stdin: () => Promise.resolve(new Uint8Array()),
    now: () => new Date(0),
  };
  return { terminal, printed };
}

test("options are found in a usage line with the word that stands for their value", () => {
  assert.deepEqual(optionsOf("x FILE --format json|csv [--into SLUG [--all]] [--base-url URL]"), [
    { option: "format", shown: "--format json|csv" },
    { option: "into", shown: "--into SLUG" },
    { option: "all", shown: "--all" },
    { option: "base-url", shown: "--base-url URL" },
  ]);
});

test("every command, and every option that it names, has its sentence", () => {
  for (const [name, { usage }] of Object.entries({ serve, ...commands })) {
    assert.ok(isMessageKey(`help.${name}`), name);
    for (const { option } of optionsOf(usage)) {
      const keys = [`help.${name}.option.${option}`, `help.option.${option}`];
      assert.ok(keys.some(isMessageKey), `${name} --${option}`);
    }
  }
});

test("an option that a usage line names is one that the command takes", () => {
  for (const [name, command] of Object.entries(commands)) {
    const taken = [...command.values, ...("switches" in command ? command.switches : [])];
    for (const { option } of optionsOf(command.usage))
      assert.ok(
        taken.some((one) => one === option),
        `${name} --${option}`,
      );
  }
});

test("asked for in whatever way, help is given and nothing is run", async () => {
  for (const locale of ["en", "sr-Cyrl"] as const)
    for (const name of Object.keys({ serve, ...commands }))
      for (const given of [
        [name, "--help"],
        [name, "-h"],
        ["help", name],
      ]) {
        const { terminal, printed } = listening(locale);
        assert.equal(await runCommand(terminal, given, { serve }), 0);
        assert.match(printed.join("\n"), new RegExp(`^undersigned ${name}`));
        assert.ok((printed.join("\n").split("\n\n")[1] ?? "").length > 20, name);
      }
});
