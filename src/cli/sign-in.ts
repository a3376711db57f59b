/** `undersigned sign-in EMAIL`: prints a link that signs an account in; its page has a button. */
import { isRefusal } from "#domain/refusal.ts";
import { makeSignInLink } from "#operations/account/make-sign-in-link.ts";
import type { Arguments } from "./program/read-arguments.ts";
import type { Terminal } from "./program/terminal.ts";
import { sayRefusal, withInstallation } from "./program/with-installation.ts";

export async function runSignIn(terminal: Terminal, given: Arguments): Promise<number> {
  const [email = ""] = given.rest;
  return withInstallation(terminal, given, async ({ store, site }) => {
    const link = await store.transact((t) => makeSignInLink(t, site, { email }));
    if (isRefusal(link)) return sayRefusal(terminal, link);
    terminal.say("cli.sign-in.works", { minutes: 60 });
    terminal.out(link.url);
    return 0;
  });
}
