/** "Is this your organisation?": the question, its reason, and no answer preset. It never says who has signed. */
import { ruleParams } from "#locales/rule-params.ts";
import { countryName, isMessageKey, type Translate } from "#locales/translate.ts";
import type { Candidate } from "#operations/organisation/find-candidates.ts";
import { foreignWords } from "../foreign.ts";
import { formatChoices } from "../form-fields.ts";
import { type Html, html, nothing } from "../html.ts";
import { sentence } from "../sentence.ts";
import type { Problem } from "#domain/refusal.ts";

export interface Question {
  /** Registered organisations that the typed name may mean. */
  readonly ask: readonly Candidate[];
  /** The name as it was typed. */
  readonly typed: string;
  /** The answer given: an organisation's id, `none`, or nothing yet. */
  readonly same: string;
  readonly problems: readonly Problem[];
}

export function formatQuestion(t: Translate, { ask, same, typed, problems }: Question): Html {
  if (ask.length === 0) return nothing;
  const choices = ask.map((candidate) => ({
    value: candidate.organisation,
    label: sentence(t, "web.ask.yes", { name: html`<b>${describe(t, candidate)}</b>` }),
    small: formatReason(t, candidate),
  }));
  const none = {
    value: "none",
    label: t(ask.length === 1 ? "web.ask.no" : "web.ask.none"),
    small: sentence(t, "web.ask.printed", { name: foreignWords(t, typed, null) }),
  };
  const legend = t(ask.length === 1 ? "web.ask.one" : "web.ask.several");
  return html`<fieldset class="ask"><legend>${legend}</legend>${formatChoices(t, { name: "same", label: legend, value: same, problems }, [...choices, none])}</fieldset>`;
}

function describe(t: Translate, { name, country }: Candidate): Html {
  return html`${foreignWords(t, name, null)}${country && `, ${countryName(country, t.locale)}`}`;
}

/** The rule that made us ask, as a sentence. */
function formatReason(t: Translate, { rule, params, country }: Candidate): Html {
  const key = `names.rule.${rule}`;
  if (!isMessageKey(key)) return nothing;
  const words = Object.entries(ruleParams(rule, params, t.locale)).map(
    ([name, value]) => [name, foreignWords(t, value, null)] as const,
  );
  const named = country ? { country: countryName(country, t.locale) } : {};
  return sentence(t, "web.ask.why", {
    reason: sentence(t, key, { ...named, ...Object.fromEntries(words) }),
  });
}
