/** `/desk/claims`: organisations that confirm or dispute the line under which the secretariat listed them. */
import type { Claim } from "#store/read/claims.ts";
import type { Signatory, SignatoryKind } from "#domain/signatory.ts";
import { head } from "../desk/frame.ts";
import { button, form, hidden, type Look } from "../desk/look.ts";
import { named } from "../desk/markup.ts";
import { dayAndTime } from "../desk/when.ts";
import { html, type Html } from "../html.ts";
import { sentence } from "../sentence.ts";

export interface ClaimView {
  readonly claim: Claim;
  readonly line: Signatory;
  readonly slug: string;
  readonly title: string;
  readonly language: string;
}

export function claimsPage(look: Look, claims: readonly ClaimView[], said: Html | null): Html {
  const { t } = look;
  const list = claims.map((one, index) => claimPart(look, one, index === 0));
  const body = claims.length === 0 ? html`<p class="empty">${t("desk.claims.empty")}</p>` : list;
  return html`${head({ title: t("desk.claims.heading"), lede: t("desk.claims.lede") })}${said}<section class="sheet" aria-label="${t("desk.claims.heading")}">${body}</section>`;
}

function claimPart(
  look: Look,
  { claim, line, slug, title, language }: ClaimView,
  first: boolean,
): Html {
  const { t, now } = look;
  const statement = html`<a class="plain doc" href="/desk/statements/${slug}">${named(title, language)}</a>`;
  const name = html`<b>${named(line.printed, line.nameLanguage)}</b>`;
  const who = claim.particulars;
  const person = who
    ? html`${named(who.name)}${who.role && html`, ${named(who.role)}`}, <bdi>${who.email}</bdi> (${t("desk.case.private")})`
    : html`${t("desk.case.erased")}`;
  const when = dayAndTime(claim.confirmedAt ?? claim.at, now, t.locale);
  const proof = claim.evidence ? t(`desk.evidence.${claim.evidence}`) : t("desk.none");
  const hides = line.hidden ? html`<p class="ask">${t("desk.claims.hidden")}</p>` : "";
  return html`<article class="pair nolab${first ? " on" : ""}" id="c-${claim.id}"><p>${sentence(t, `desk.claims.${claim.answer}`, { name, number: line.number, statement })}</p>
<p class="meta">${sentence(t, "desk.claims.who", { person, date: when, proof })}</p>${hides}
<p class="why">${t(`desk.claims.${claim.answer}.why`)} <a href="/desk/erasures/claim/${claim.id}">${t("erasure.desk.go")}</a></p>${answers(look, claim, line.kind, first)}</article>`;
}

function effectOf(answer: Claim["answer"], kind: SignatoryKind) {
  if (answer === "confirm") return "desk.claims.confirm.effect" as const;
  return kind === "person" ? "desk.claims.dispute.effect.person" : "desk.claims.dispute.effect";
}

function answers(look: Look, { id, answer }: Claim, kind: SignatoryKind, first: boolean): Html {
  const { t } = look;
  const one = (decision: "upheld" | "refused", key: string): Html =>
    form(
      look,
      `/desk/claims/${id}`,
      html`${hidden("decision", decision)}${button(look, { label: t(`desk.claims.${answer}.${decision}`), ...(first && { key }) })}`,
    );
  return html`<div class="do">${one("upheld", "A")}${one("refused", "R")}<span class="end dim s">${t(effectOf(answer, kind))}</span></div>`;
}
