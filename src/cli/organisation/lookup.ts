/** `undersigned lookup NAME`: organisations of the registry that a name may mean, with verdict and reason. */
import { ruleParams } from "#locales/rule-params.ts";
import { findCandidates } from "#operations/organisation/find-candidates.ts";
import { sentenceFor } from "../import-report.ts";
import type { Arguments } from "../program/read-arguments.ts";
import type { Terminal } from "../program/terminal.ts";
import { withInstallation } from "../program/with-installation.ts";

const most = 50;

export async function runLookup(terminal: Terminal, given: Arguments): Promise<number> {
  const [name = ""] = given.rest;
  if (name.trim() === "") {
    terminal.say("cli.lookup.name");
    return 2;
  }
  const country = given.value("country")?.toUpperCase() ?? null;
  if (country !== null && !/^[A-Z]{2}$/.test(country)) {
    terminal.say("cli.lookup.country", { found: country });
    return 2;
  }
  return withInstallation(terminal, given, async ({ store }) => {
    const found = await findCandidates(store.reader, { name, country, website: null }, most);
    const told = found.map(({ organisation, name: known, country: of, verdict, rule, params }) => ({
      organisation,
      name: known,
      country: of,
      verdict,
      rule,
      reason: sentenceFor(
        terminal.t,
        `names.rule.${rule}`,
        ruleParams(rule, params, terminal.t.locale),
        rule,
      ),
    }));
    if (given.has("json")) terminal.out(JSON.stringify(told, null, 2));
    else if (told.length === 0) terminal.say("cli.lookup.none");
    else for (const one of told) terminal.out(formatCandidate(one));
    return 0;
  });
}

function formatCandidate(one: {
  verdict: string;
  name: string;
  country: string | null;
  organisation: string;
  reason: string;
}): string {
  return [one.verdict, one.name, one.country ?? "", one.organisation, one.reason].join("\t");
}
