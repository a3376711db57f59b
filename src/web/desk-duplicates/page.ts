/** `/desk/duplicates`: pairs that may be one organisation, side by side, each with its reason. */
import { ruleParams } from "#locales/rule-params.ts";
import { countryName } from "#locales/translate.ts";
import { head, keyList } from "../desk/frame.ts";
import { button, form, hidden, type Look } from "../desk/look.ts";
import { attribute, named, sayIfKnown } from "../desk/markup.ts";
import { hostOf } from "../desk-review/compare.ts";
import { differingWords } from "../desk-review/differing-words.ts";
import { html, joined, nothing, type Html } from "../html.ts";
import { inCommon, type PairView, type Side } from "./read-pairs.ts";

export interface Duplicates {
  readonly pairs: readonly PairView[];
  /** All that wait, shown or not. */
  readonly count: number;
  /** Key of the pair that is looked at. */
  readonly current: string;
  readonly together: { readonly rule: string; readonly pairs: readonly PairView[] } | null;
  readonly decided: ReadonlyMap<string, number>;
  readonly said: Html | null;
}

export function duplicatesPage(look: Look, view: Duplicates): Html {
  const { t } = look;
  const keys = keyList(look, [
    ["J K", "desk.keys.next-previous"],
    ["U", "desk.keys.undo"],
  ]);
  const title = t("desk.duplicates.heading");
  return html`${head({ title, lede: t("desk.duplicates.lede", { count: view.count }), end: keys })}${view.said}
<div class="dup"><div>${oneByOne(look, view)}</div><aside class="side">${togetherPart(look, view)}${decidedPart(look, view.decided)}</aside></div>`;
}

function oneByOne(look: Look, { pairs, current, count }: Duplicates): Html {
  const { t } = look;
  if (pairs.length === 0)
    return html`<section class="sheet"><p class="empty">${t("desk.duplicates.none")}</p></section>`;
  const rows = pairs.map((pair) => pairRow(look, pair, pair.key === current));
  const order = t("desk.duplicates.order", { shown: pairs.length, count });
  return html`<section class="sheet" aria-labelledby="one"><div class="phead"><h2 id="one">${t("desk.duplicates.one-by-one")}</h2><span class="dim">${order}</span></div><ol data-list="open">${rows}</ol></section>`;
}

function pairRow(look: Look, pair: PairView, current: boolean): Html {
  const { t } = look;
  const [one, other] = pair.sides;
  const link = html`<a class="plain" href="/desk/duplicates?pair=${pair.key}#next"${attribute("aria-current", current && "true")}><span class="nm"${attribute("lang", one.language)}>${differingWords(one.name, other.name)}</span></a>`;
  const right = html`<span class="nm"${attribute("lang", other.language)}>${differingWords(other.name, one.name)}</span>`;
  const later = pair.putOff ? html` <span class="tag">${t("desk.duplicates.put-off")}</span>` : "";
  const why = html`<p class="why">${sayIfKnown(t, `names.rule.${pair.rule}`, ruleParams(pair.rule, pair.params, t.locale), pair.rule)} <span class="code">${pair.rule}</span>${later}</p>`;
  const more = current ? html`${evidence(look, pair)}${decisions(look, pair)}` : nothing;
  return html`<li class="pair${current ? " on" : ""}"${attribute("id", current && "next")}><div class="ab"><span class="nos">${numbersOf(pair)}</span><div>${link}${meta(look, one)}</div><div>${right}${meta(look, other)}</div></div>${why}${more}</li>`;
}

/** Where both stand under one statement their numbers say more than anything. */
function numbersOf({ sides }: PairView): string {
  const [first] = inCommon(sides);
  return first ? `${first.line.number}, ${first.other.number}` : "";
}

function meta({ t }: Look, { organisation, signed }: Side): Html {
  const where = organisation.country
    ? countryName(organisation.country, t.locale)
    : t("desk.import.no-country");
  return html`<p class="meta">${where}, ${t("desk.duplicates.signed", { count: signed.length })}</p>`;
}

function evidence(look: Look, pair: PairView): Html {
  const { t } = look;
  const [one, other] = pair.sides;
  const none = html`<span class="dimmer">${t("desk.none")}</span>`;
  const row = (label: string, of: (side: Side) => Html | string | null): Html =>
    html`<li><span>${label}</span><span>${of(one) ?? none}</span><span>${of(other) ?? none}</span></li>`;
  const rows = [
    row(t("desk.organisations.website"), ({ organisation }) => hostOf(organisation.website)),
    row(
      t("desk.organisations.domains"),
      ({ organisation }) => organisation.domains.join(", ") || null,
    ),
    row(
      t("desk.duplicates.identifiers"),
      ({ organisation }) => organisation.identifiers.map(({ value }) => value).join(", ") || null,
    ),
    row(t("desk.duplicates.also-signed"), signedList),
    row(
      t("desk.duplicates.record"),
      ({ organisation }) =>
        html`<a href="/desk/organisations/${organisation.id}">${t("desk.case.open")}</a>`,
    ),
  ];
  return html`<ul class="evid" aria-label="${t("desk.duplicates.evidence")}">${rows}</ul>`;
}

function signedList({ signed }: Side): Html | null {
  if (signed.length === 0) return null;
  const lines = signed
    .slice(0, 4)
    .map(
      ({ slug, title, language, number }) =>
        html`<a class="plain doc" href="/desk/statements/${slug}/signatories">${named(title, language)}</a> ${number}`,
    );
  return html`${joined(lines, html`<br>`)}`;
}

/** All answers weigh the same: the machine does not know. */
function decisions(look: Look, pair: PairView): Html {
  const { t } = look;
  const answer = (value: string, key?: string, classes?: string): Html =>
    button(look, {
      label: t(`desk.duplicates.answer.${value as "same"}`),
      name: "answer",
      value,
      ...(key && { key }),
      ...(classes && { classes }),
    });
  const body = html`${hidden("pair", pair.key)}${answer("same", "S")}${answer("different", "D")}${answer("branch", "B")}${answer("branch-left")}${answer("later", "L", "bare")}<span class="end dim s">${t("desk.duplicates.effect", { count: inCommon(pair.sides).length })}</span>`;
  return html`<div class="do">${form(look, "/desk/duplicates", body)}</div>`;
}

function togetherPart(look: Look, { together }: Duplicates): Html {
  const { t } = look;
  if (!together) return nothing;
  const rows = together.pairs.map(({ key, sides: [one, other] }, at) => {
    const id = `b${at + 1}`;
    return html`<li><input type="checkbox" id="${id}" name="pair" value="${key}" checked><label for="${id}">${differingWords(one.name, other.name)}<br><span class="dim">${differingWords(other.name, one.name)}</span></label></li>`;
  });
  const why = sayIfKnown(
    t,
    `names.rule.${together.rule}`,
    together.pairs[0]?.params ?? {},
    together.rule,
  );
  return html`<section class="sheet bulk" aria-labelledby="bk"><h2 id="bk">${t("desk.duplicates.together", { count: together.pairs.length })}</h2><p class="dim">${why} <span class="code">${together.rule}</span></p>
<form method="get" action="/desk/duplicates/together"><ol>${rows}</ol><div class="btns">${button(look, { label: t("desk.duplicates.preview") })}</div></form></section>`;
}

function decidedPart({ t }: Look, decided: Duplicates["decided"]): Html {
  const rows = (["same", "branch", "different"] as const).map(
    (verdict) =>
      html`<div class="row"><span class="dim">${t(`registry.decided.${verdict}`)}</span><span>${decided.get(verdict) ?? 0}</span></div>`,
  );
  return html`<section><h2>${t("desk.duplicates.decided")}</h2>${rows}</section>`;
}
