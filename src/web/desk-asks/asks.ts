/** What needs a person's eye: every question says why it is asked; no answer is preset. */
import { ruleParams } from "#locales/rule-params.ts";
import { html, nothing, type Html } from "../html.ts";
import { languageName } from "#locales/translate.ts";
import { check } from "../desk/icons.ts";
import { options } from "../desk/fields.ts";
import { button, hidden, type Look } from "../desk/look.ts";
import { attribute, named, sayIfKnown } from "../desk/markup.ts";
import { differingWords } from "../desk-review/differing-words.ts";
import { sentence } from "../sentence.ts";
import { placings } from "../desk-import/correction.ts";
import { linesOf, laterOf, type Question, type Settled } from "../desk-import/questions.ts";
import { letterOf } from "../desk-import/source.ts";
import { positionOf, type Entry } from "../desk-import/state.ts";
import type { ImportView } from "../desk-import/view.ts";
import { answer, correction } from "./correction-form.ts";
import { asideSection } from "./aside.ts";
import { leftOut } from "./left-out.ts";
import { titleAnswers } from "./title-form.ts";
import { kindsBody, lostRun, nextMarks, runsOf } from "./together.ts";

/** Questions of one kind on the page; those after them come up as these are answered. */
const mostAsked = 150;

export function asksSection(look: Look, view: ImportView): Html {
  const { t } = look;
  const { open, lost, aside, settled } = view.questions;
  const same = settled.filter(({ pair }) => pair.verdict === "same");
  const sums = t("desk.import.asks.sum", {
    open: open.length,
    settled: same.length,
    lost: lost.length,
  });
  const nothingOpen =
    open.length + lost.length === 0
      ? html`<p class="empty" id="next" tabindex="-1">${t(aside.length > 0 ? "intake.aside.none" : "desk.import.asks.none")}</p>`
      : "";
  const questions = open
    .slice(0, mostAsked)
    .map((question, index) => ask(look, view, question, index));
  const leftovers = runsOf(lost.slice(0, mostAsked), view.lines).map((run, index) => {
    const isNext = open.length === 0 && index === 0;
    const [one, more] = run.lines;
    return one && !more
      ? lostLine(look, view, one, { index: run.from, isNext })
      : lostRun(look, view, run, isNext);
  });
  const done = settled.slice(0, mostAsked).map((one) => settledLine(look, view, one));
  const later = [open, lost, settled].reduce(
    (sum, { length }) => sum + Math.max(0, length - mostAsked),
    0,
  );
  const more =
    later > 0 ? html`<p class="empty">${t("intake.asks.more", { count: later })}</p>` : "";
  return html`<section class="sheet" aria-labelledby="ask"><div class="phead"><h2 id="ask">${t("desk.import.asks")}</h2><span class="dim">${sums}</span></div>
${nothingOpen}<ol class="asks" data-list>${questions}${leftovers}${done}</ol>${more}${asideSection(look, view)}${leftOut(look, view)}</section>`;
}

function ask(look: Look, view: ImportView, question: Question, index: number): Html {
  const { t } = look;
  const lines = linesOf(question);
  const links = lines.map((line) => html` <a href="#l${line}">${line}</a>`);
  const where =
    lines.length > 0 && question.ask !== "kinds"
      ? html`<span class="s nw">${t("desk.import.line", { count: lines.length })}${links}</span>`
      : "";
  const first = index === 0;
  const firstPair = view.questions.open.find((one) => one.ask === "pair");
  return html`<li${attribute("class", first && "open")} id="q-${index + 1}"><span class="pin">${index + 1}</span><div><div class="q"${first && nextMarks}><b>${questionWords(look, view, question)}</b>${where}</div>${body(look, view, question, question === firstPair)}</div></li>`;
}

function questionWords({ t }: Look, view: ImportView, question: Question): Html {
  switch (question.ask) {
    case "pair":
      return sentence(t, "desk.import.ask.pair", {
        one: positionOf(view.state, question.entries[0].key),
        other: positionOf(view.state, question.entries[1].key),
      });
    case "entry":
      return sentence(t, `desk.import.ask.${question.entry.kind}`, {
        number: positionOf(view.state, question.entry.key),
      });
    case "kinds":
      return sentence(t, "intake.together.kinds", { count: question.entries.length });
    case "claimed":
      return sentence(t, "desk.import.ask.claimed", {
        claimed: question.claimed,
        counted: question.counted,
      });
    case "title":
      return sentence(t, "desk.import.ask.title", {
        language: languageName(question.language, t.locale),
      });
    case "uneven":
      return sentence(t, "desk.import.ask.uneven", {
        language: languageName(question.language, t.locale),
        count: question.count,
        wanted: question.wanted,
      });
    case "no-text":
    case "no-list":
    case "no-names":
    case "no-status":
    case "no-proposer":
      return sentence(t, `desk.import.ask.${question.ask}`);
  }
}

function body(look: Look, view: ImportView, question: Question, first: boolean): Html {
  if (question.ask === "pair") return pairBody(look, view, question, first);
  if (question.ask === "kinds") return kindsBody(look, view, question.entries);
  if (question.ask === "entry") return entryBody(look, view, question.entry);
  const { t } = look;
  const settle = answer(
    look,
    view,
    { do: "settle", question: question.id },
    { label: t(`desk.import.settle.${question.ask}`) },
  );
  const why = html`<p class="why">${t(`desk.import.why.${question.ask}`)}</p>`;
  if (question.ask === "title")
    return html`${why}${titleAnswers(look, view, question.language, settle)}`;
  const link = placeLink(look, question.ask);
  return html`${why}<div class="do">${settle}${question.ask === "claimed" ? "" : link}</div>`;
}

/** Where the question is answered. */
function placeLink({ t }: Look, ask: Question["ask"]): Html {
  const [place, key] =
    ask === "no-list"
      ? (["#co", "columns.look"] as const)
      : ask === "no-text" || ask === "no-names" || ask === "uneven"
        ? (["#te", "desk.import.to-text"] as const)
        : (["#fa", "desk.import.to-form"] as const);
  return html`<a class="btn bare" href="${place}">${t(key)}</a>`;
}

function pairBody(
  look: Look,
  view: ImportView,
  { pair, entries }: Extract<Question, { ask: "pair" }>,
  first: boolean,
): Html {
  const { t } = look;
  const [one, other] = entries;
  const keep = positionOf(
    view.state,
    laterOf(view.state, pair.keys) === one.key ? other.key : one.key,
  );
  const strike = positionOf(view.state, laterOf(view.state, pair.keys));
  const side = (entry: Entry, words: Html): Html =>
    html`<div><span class="nm">${words}</span><span class="s dim">${entryFacts(look, view, entry)}</span></div>`;
  const fields = { do: "verdict", one: pair.keys[0], other: pair.keys[1] };
  const rule = sayIfKnown(
    t,
    `names.rule.${pair.rule}`,
    ruleParams(pair.rule, pair.params, t.locale),
    pair.rule,
  );
  return html`<div class="vs">${side(one, differingWords(one.printed, other.printed))}${side(other, differingWords(other.printed, one.printed))}</div>
<p class="why">${sentence(t, "desk.import.why.pair", { reason: rule })} <span class="code">${pair.rule}</span></p>
<div class="do">${answer(look, view, { ...fields, verdict: "same" }, { label: t("desk.import.same", { keep }), ...(first && { key: "S" }) })}${answer(look, view, { ...fields, verdict: "different" }, { label: t("desk.import.different"), ...(first && { key: "D" }) })}<span class="dim s">${t("desk.import.same.effect", { keep, strike })}</span></div>`;
}

function entryFacts({ t }: Look, view: ImportView, entry: Entry): Html {
  const parts = [
    t("desk.import.number", { number: positionOf(view.state, entry.key) }),
    entry.acronym ?? t("desk.import.no-acronym"),
    entry.country ?? t("desk.import.no-country"),
  ];
  return html`${parts.join(", ")}`;
}

function entryBody(look: Look, view: ImportView, entry: Entry): Html {
  const { t } = look;
  const why = sayIfKnown(t, `recognition.rule.${entry.rule}`, {}, t("desk.import.why.entry"));
  const kind = (to: "organisation" | "person"): Html =>
    answer(
      look,
      view,
      { do: "kind", key: entry.key, kind: to },
      { label: t(`desk.import.kind.${to}`) },
    );
  return html`<p class="why"><span class="doc"><bdi>${entry.raw}</bdi></span>. ${why}</p>
<div class="do">${kind("organisation")}${kind("person")}${answer(look, view, { do: "drop-entry", key: entry.key }, { label: t("desk.import.leave-out") })}<a class="btn bare" href="?edit=${encodeURIComponent(entry.key)}#r-${entry.key}">${t("desk.import.edit-split")}</a></div>`;
}

function lostLine(
  look: Look,
  view: ImportView,
  { line, text, reason }: { line: number; text: string; reason: string },
  { index, isNext: first }: { readonly index: number; readonly isNext: boolean },
): Html {
  const { t } = look;
  const choices = placings.map((value) => ({ value, label: t(`desk.import.place.${value}`) }));
  const languages = view.state.languages.map((value) => ({
    value,
    label: languageName(value, t.locale),
  }));
  const id = `as-${line}`;
  const language =
    languages.length > 1
      ? html`<label class="vh" for="of-${line}">${t("desk.import.place.language")}</label><select id="of-${line}" name="language">${options(languages, view.state.languages[0])}</select>`
      : hidden("language", view.state.languages[0] ?? "");
  const why = sayIfKnown(t, `recognition.reason.${reason}`, {}, "");
  const pick = html`<label class="vh" for="${id}">${t("desk.import.place.label", { line })}</label><select id="${id}" name="as">${options(choices, "nothing")}</select>${language}${button(look, { label: t("desk.import.place") })}`;
  return html`<li${attribute("class", first && "open")} id="q-${letterOf(index)}"><span class="pin no">${letterOf(index)}</span><div><div class="q"${first && nextMarks}><span><b>${t("desk.import.lost")}</b> <span class="doc"><bdi>${text}</bdi></span></span><span class="s nw">${t("desk.import.line", { count: 1 })} <a href="#l${line}">${line}</a></span></div><p class="why">${why}</p><div class="do">${correction(look, view, { do: "place", line: String(line) }, pick)}</div></div></li>`;
}

function settledLine(look: Look, view: ImportView, { pair, entries }: Settled): Html {
  const { t } = look;
  if (pair.verdict === "different" && !pair.decided) return nothing;
  const [one, other] = entries;
  const params = {
    one: positionOf(view.state, one.key),
    other: positionOf(view.state, other.key),
    reason: sayIfKnown(
      t,
      `names.rule.${pair.rule}`,
      ruleParams(pair.rule, pair.params, t.locale),
      pair.rule,
    ),
    name: named(one.printed),
  };
  const back = {
    do: "verdict",
    one: pair.keys[0],
    other: pair.keys[1],
    verdict: pair.verdict === "same" ? "different" : "same",
  };
  const key = pair.decided
    ? (`desk.import.settled.${pair.verdict === "same" ? "same" : "different"}` as const)
    : "desk.import.settled.rule";
  return html`<li class="done"><span class="pin yes">${check}</span><div class="q"><span>${sentence(t, key, params)}</span>${answer(look, view, back, { label: t(pair.verdict === "same" ? "desk.import.not-same" : "desk.import.are-same"), classes: "bare" })}</div></li>`;
}
