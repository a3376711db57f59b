/**
 * `undersigned names FILE`: takes in what a file from outside says about organisations, as proposals for the desk. The
 * file is read twice, once for its digest and once for its records; a dump of any length is never in memory as a whole.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { isRefusal } from "#domain/refusal.ts";
import { outsideFormatOf, outsideParts } from "#formats/outside/outside-parts.ts";
import type { OutsideFormat } from "#domain/input/outside.ts";
import { encodeBase64Url } from "#lib/base64.ts";
import { takeIn, type TakenIn } from "#operations/outside/take-in.ts";
import type { Installation } from "#operations/instance/open-installation.ts";
import type { Arguments } from "../program/read-arguments.ts";
import type { Terminal } from "../program/terminal.ts";
import { sayUnreadable } from "../program/say-unreadable.ts";
import { sayRefusal, withInstallation } from "../program/with-installation.ts";

export async function runNames(terminal: Terminal, given: Arguments): Promise<number> {
  const [path = ""] = given.rest;
  const [name = "", licence = ""] = [given.value("source")?.trim(), given.value("licence")?.trim()];
  if (name === "" || licence === "" || (given.has("new") && given.has("known"))) {
    terminal.say("registry.cli.usage");
    return 2;
  }
  const file = await lookAt(terminal, path);
  if (!file) return 1;
  const take = async ({ store }: Installation): Promise<number> => {
    const command = {
      by: "cli",
      name: name.slice(0, 200),
      licence: licence.slice(0, 200),
      file: basename(path).slice(0, 200),
      ...file,
      // One's own members are meant to be known; a register of all the world is not.
      withNew: given.has("new") || (file.format === "members-csv" && !given.has("known")),
      again: given.has("again"),
    };
    const parts = outsideParts(file.format, createReadStream(path));
    const told = await takeIn(store, command, parts, (records) =>
      terminal.say("registry.cli.progress", { records }),
    );
    if (isRefusal(told)) return sayRefusal(terminal, told);
    report(terminal, given, told);
    return 0;
  };
  return withInstallation(terminal, given, take, {});
}

async function lookAt(
  terminal: Terminal,
  path: string,
): Promise<{ format: OutsideFormat; digest: string } | null> {
  try {
    const handle = await open(path);
    const head = new Uint8Array(4096);
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    await handle.close();
    const hash = createHash("sha256");
    for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
    const digest = `sha256:${encodeBase64Url(hash.digest())}`;
    return { format: outsideFormatOf(head.subarray(0, bytesRead)), digest };
  } catch (error) {
    sayUnreadable(terminal, path, error);
    return null;
  }
}

function report(terminal: Terminal, given: Arguments, taken: TakenIn): void {
  const { id, proposals, told } = taken;
  if (given.has("json")) {
    terminal.out(JSON.stringify({ source: id, proposals, ...told }, null, 2));
    return;
  }
  const { first, ...counts } = told;
  terminal.say("registry.cli.read", counts);
  for (const { at, code, found } of first)
    terminal.err(terminal.t(`registry.outside.problem.${code as "no-name"}`, { at, found }));
  if (counts.problems > first.length)
    terminal.say("registry.cli.more", { more: counts.problems - first.length });
  terminal.say("registry.cli.done", { proposals });
}
