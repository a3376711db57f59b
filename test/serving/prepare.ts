/**
 * A data folder with a statement that is open and requests that only wait for the button behind their link. Made through
 * the operations, without a server; each request is another invented organisation with a mailbox of its own.
 */
import { resolve } from "node:path";
import { readConfig, type Config } from "#config.ts";
import { isRefusal } from "#domain/refusal.ts";
import type { SignForm } from "#domain/signature.ts";
import { openInstallation, type Installation } from "#operations/instance/open-installation.ts";
import { requestSignature } from "#operations/signature/request-signature.ts";
import { createStatement, type DraftStatement } from "#operations/statement/create-statement.ts";
import { openStatement } from "#operations/statement/open-statement.ts";
import { mailBody } from "#store/read/outbox.ts";
import { fogStatement } from "../cast.ts";

export function configOf(data: string, env: Readonly<Record<string, string>> = {}): Config {
  const read = readConfig({
    env: { UNDERSIGNED_DATA: data, ...env },
    given: {},
    absolute: (path) => resolve(data, path),
  });
  if ("wrong" in read) throw new Error(`wrong setting ${read.wrong.name}`);
  return read.config;
}

/** Opens what is in a data folder, or makes it. */
export async function openData(
  data: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Installation> {
  const opened = await openInstallation(configOf(data, env));
  if ("trouble" in opened) throw new Error(`cannot be opened: ${opened.trouble}`);
  return opened;
}

/** A statement that publishes whatever was confirmed by mail. */
export async function openForAll(
  { store, site }: Installation,
  changes: Partial<DraftStatement> = {},
): Promise<{ id: string; slug: string }> {
  const policy = { admits: "organisations", publishAt: "email" } as const;
  const draft = { ...fogStatement, policy, ...changes };
  const created = await store.transact((t) => createStatement(t, { by: "cli", draft }));
  if (isRefusal(created)) throw new Error(created.refusal);
  const opened = await store.transact((t) =>
    openStatement(t, site, { by: "cli", statement: created.id }),
  );
  if (isRefusal(opened)) throw new Error(opened.refusal);
  return created;
}

/** A name made of invented words, another for every number. */
export function inventedName(number: number): string {
  const word = (seed: number, length: number): string => {
    let left = seed;
    let letters = "";
    for (let at = 0; at < length; at++) {
      letters += "bdfgklmnprstvz"[left % 14] ?? "";
      letters += "aeiou"[Math.floor(left / 14) % 5] ?? "";
      left = Math.floor(left / 70) + seed * 7;
    }
    return (letters[0] ?? "").toUpperCase() + letters.slice(1);
  };
  const mixed = (number * 2654435761) % 4294967296;
  return `${word(mixed, 4)} ${word(number + 17, 3)}`;
}

export function formOf(number: number): SignForm {
  return {
    kind: "organisation",
    organisation: inventedName(number),
    country: ["IE", "NO", "PT", "RS", "MT", "FO", "IS", "ES"][number % 8] ?? "IE",
    website: "",
    name: `Representative ${"abcdefghij"[number % 10]}`,
    role: "Chair",
    email: `sign-${number}@post-${number}.example`,
    mandate: "",
    mandateDate: "",
    reservation: "",
    class: "signs",
    terms: "yes",
  };
}

/** Paths of the links that confirm, one for each request; numbers from `from`. */
export async function prepareRequests(
  { store, site }: Installation,
  slug: string,
  count: number,
  from = 0,
): Promise<string[]> {
  const links: string[] = [];
  for (let begin = from; begin < from + count; begin += 200) {
    const numbers = Array.from(
      { length: Math.min(200, from + count - begin) },
      (_, at) => begin + at,
    );
    const asked = numbers.map((number) =>
      store.transact(async (t) => {
        const common = { slug, language: "en", interface: "en", form: formOf(number) };
        const nonce = `prepared-${number}-${t.random(6).toHex()}`;
        const answer = await requestSignature(t, site, { ...common, nonce, same: "none" });
        const mail = "mail" in answer && answer.mail ? await mailBody(t, answer.mail) : null;
        return mail ? linkIn(mail.message?.text ?? "") : null;
      }),
    );
    for (const link of await Promise.all(asked)) if (typeof link === "string") links.push(link);
  }
  if (links.length !== count) throw new Error(`${links.length} of ${count} requests`);
  return links;
}

function linkIn(text: string): string {
  const path = /\/s\/[a-z0-9-]+\/confirm\/[\w-]{43}/.exec(text)?.[0];
  if (!path) throw new Error("a mail without its link");
  return path;
}
