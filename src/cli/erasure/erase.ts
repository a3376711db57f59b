/**
 * `undersigned erase EMAIL|ID [--all] [--yes]`: what is held under an address, or one act, claim, invitation or account.
 * Without `--yes` it only says what would go.
 */
import { parseEmailAddress, mailboxKey } from "#domain/email-address.ts";
import { erasedThings, type ErasedThing } from "#domain/record/erasure.ts";
import { isRecordId } from "#domain/record/entry-member.ts";
import { isRefusal } from "#domain/refusal.ts";
import { clearRemains } from "#operations/erasure/clear-remains.ts";
import { describeErasure, type ErasurePreview } from "#operations/erasure/describe-erasure.ts";
import { erase } from "#operations/erasure/erase.ts";
import type { Installation } from "#operations/instance/open-installation.ts";
import { subjectsOfMailbox } from "#store/read-erasure/due.ts";
import type { Reader } from "#store/reader.ts";
import type { Arguments } from "../program/read-arguments.ts";
import type { Terminal } from "../program/terminal.ts";
import { sayRefusal, withInstallation } from "../program/with-installation.ts";

export function runErase(terminal: Terminal, given: Arguments): Promise<number> {
  return withInstallation(terminal, given, async (installation) => {
    const found = await findAll(installation.store.reader, given);
    if (found.length === 0) {
      terminal.say("cli.erase.nothing", { what: given.rest[0] ?? "" });
      return 1;
    }
    for (const one of found) terminal.out(describe(terminal, one));
    if (!given.has("yes")) {
      terminal.say("cli.erase.asks", { count: found.length });
      return 0;
    }
    return eraseAll(terminal, installation, found);
  });
}

async function findAll(r: Reader, given: Arguments): Promise<readonly ErasurePreview[]> {
  const [word = ""] = given.rest;
  const extent = given.has("all") ? "all" : "representative";
  const email = parseEmailAddress(word);
  const subjects: readonly { what: ErasedThing; subject: string }[] = isRecordId(word)
    ? erasedThings.map((what) => ({ what, subject: word }))
    : "email" in email
      ? await subjectsOfMailbox(r, r.vault.mailbox(mailboxKey(email.email)))
      : [];
  const previews = await Promise.all(subjects.map((one) => describeErasure(r, { ...one, extent })));
  const found = previews.filter((one): one is ErasurePreview => !isRefusal(one));
  // A person's own line is one act with the signature.
  return found.filter(({ what, signature }) => what !== "line" || signature === null);
}

function describe({ t }: Terminal, one: ErasurePreview): string {
  const { what, subject, extent, number } = one;
  const place = number === null ? t("cli.erase.unpublished") : t("cli.erase.number", { number });
  return t("cli.erase.one", { what: t(`erasure.what.${what}`), subject, place, extent });
}

async function eraseAll(
  terminal: Terminal,
  installation: Installation,
  found: readonly ErasurePreview[],
): Promise<number> {
  for (const { what, subject, extent } of found) {
    const command = { what, subject, extent, reason: "asked", by: "cli" } as const;
    const done = await installation.store.transact((t) => erase(t, command));
    if (isRefusal(done)) return sayRefusal(terminal, done);
  }
  const isClear = await clearRemains(installation);
  terminal.say(isClear ? "cli.erase.done" : "cli.erase.busy", { count: found.length });
  terminal.say("cli.erase.backups");
  return 0;
}
