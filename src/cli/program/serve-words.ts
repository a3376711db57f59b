/** What `undersigned serve` says. The last line of a start is for programs and the same in every language. */
import type { Installation } from "#operations/instance/open-installation.ts";
import { withoutPassword } from "#operations/instance/open-installation.ts";
import { translator } from "#locales/translate.ts";
import type { Terminal } from "./terminal.ts";

export interface Started {
  readonly installation: Installation;
  /** For the first administrator; null when there is one. */
  readonly firstLink: string | null;
  readonly example: boolean;
}

export function sayStarted(
  terminal: Terminal,
  { installation, firstLink, example }: Started,
): void {
  const { config, folders, site } = installation;
  const { t } = terminal;
  const out = (text: string): void => terminal.out(text);
  if (config.database) out(t("cli.serve.database", { place: withoutPassword(config.database) }));
  if (config.smtp) out(t("cli.serve.mail-smtp", { host: new URL(config.smtp).host }));
  else out(t("cli.serve.mail-folder", { path: folders.mail }));
  if (example) out(t("cli.serve.example"));
  if (firstLink) out(`${t("cli.serve.first")}\n${firstLink}`);
  else out(t("cli.serve.desk", { url: `${site.baseUrl}/desk` }));
  out(translator("en")("cli.listening", { url: site.baseUrl }));
}
