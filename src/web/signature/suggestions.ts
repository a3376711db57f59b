/**
 * `GET /suggestions?name=&lang=`: organisations for the field that is being typed in, as `{ said, suggestions: [{ id,
 * name, country, place, also }] }`. `place` and `said` are in the form's language. It is asked often and answers little:
 * names that the registry holds, with their countries, and never who signed.
 */
import { cleanLine } from "#domain/input/printed-name.ts";
import type { PageContext } from "#http/door.ts";
import { countryName, translator } from "#locales/translate.ts";
import { suggestOrganisations } from "#operations/organisation/suggest-organisations.ts";
import { readerLocale, type Pages } from "../answers.ts";

const mostCharacters = 200;
const mostSuggestions = 8;

export async function showSuggestions({ door }: Pages, c: PageContext): Promise<Response> {
  c.header("cache-control", "no-store");
  const wait = door.limits.take("suggest", c.var.client.block);
  if (wait) {
    c.header("retry-after", String(wait.retryAfter));
    return c.json({ said: "", suggestions: [] }, 429);
  }
  const t = translator(readerLocale(c));
  const typed = cleanLine(c.req.query("name") ?? "").slice(0, mostCharacters);
  const found = await suggestOrganisations(door.store.reader, typed, mostSuggestions);
  const suggestions = found.map((one) => ({
    ...one,
    place: one.country ? countryName(one.country, t.locale) : "",
  }));
  return c.json({ said: t("registry.suggest.said", { count: found.length }), suggestions });
}
