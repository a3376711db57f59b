/** Before anything is served or kept of a database: whom the list outside it says were erased are erased again. */
import { eraseListed } from "#operations/erasure/keep-erased.ts";
import type { Installation } from "#operations/instance/open-installation.ts";
import type { Terminal } from "./terminal.ts";

export async function eraseAgain(
  terminal: Terminal,
  { store, folders }: Installation,
): Promise<void> {
  const count = await eraseListed(store, folders.data);
  if (count > 0) terminal.say("cli.erased-again", { count });
}
