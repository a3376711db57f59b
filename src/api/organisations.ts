/**
 * `GET /api/v1/organisations?name=&country=`: organisations of the registry that a name may mean, with verdict and
 * reason, as `undersigned lookup` gives them. It does not say what any of them signed.
 */
import { ruleParams } from "#locales/rule-params.ts";
import { isCountryCode } from "#domain/input/country.ts";
import { cleanLine, decideLine } from "#domain/input/printed-name.ts";
import { refuse, refuseForm, type Problem, type Refusal } from "#domain/refusal.ts";
import type { Door, PageContext } from "#http/door.ts";
import { findCandidates } from "#operations/organisation/find-candidates.ts";
import { answerProblem, sayCode, translatorFor } from "./problem.ts";

const mostCharacters = 300;
const mostFound = 50;

export async function showOrganisations(door: Door, c: PageContext): Promise<Response> {
  const wait = door.limits.take("search", c.var.client.block);
  if (wait) {
    c.header("retry-after", String(Math.ceil(wait.retryAfter)));
    return answerProblem(c, refuse("too-many", { seconds: Math.ceil(wait.retryAfter) }));
  }
  const asked = readQuery(c);
  if ("refusal" in asked) return answerProblem(c, asked);
  const t = translatorFor(c);
  const found = await findCandidates(door.store.reader, { ...asked, website: null }, mostFound);
  const organisations = found.map(({ organisation: id, verdict, rule, params, ...known }) => ({
    id,
    name: known.name,
    country: known.country,
    verdict,
    rule,
    reason: sayCode(t, `names.rule.${rule}`, ruleParams(rule, params, t.locale), rule),
  }));
  c.header("cache-control", "no-store");
  c.header("access-control-allow-origin", "*");
  return c.json({ ...asked, organisations });
}

function readQuery(c: PageContext): { name: string; country: string | null } | Refusal {
  const name = cleanLine(c.req.query("name") ?? "");
  const country = (c.req.query("country") ?? "").trim().toUpperCase();
  const problems: (Problem | null)[] = [
    decideLine(name, { field: "name", required: true, most: mostCharacters }),
    country === "" || isCountryCode(country) ? null : { field: "country", code: "country-unknown" },
  ];
  const wrong = problems.filter((one) => one !== null);
  return wrong.length > 0 ? refuseForm(wrong) : { name, country: country || null };
}
