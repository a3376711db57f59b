/** The steps in a statement's life: which can be taken now, and what each brings about, said before it is done. */
import { decideState, isPastDeadline, type StatementState } from "#domain/statement.ts";
import type { MessageKey } from "#locales/translate.ts";
import { formatDate } from "#locales/translate.ts";
import { textField } from "../desk/fields.ts";
import { button, form, type Look } from "../desk/look.ts";
import type { Problem } from "#domain/refusal.ts";
import { html, type Html } from "../html.ts";
import type { StatementRecord } from "./read-statement.ts";
import { statementHead } from "./statement-head.ts";

export const moves = [
  "opening",
  "circulation",
  "recall",
  "closing",
  "delivery",
  "reopening",
  "withdrawal",
] as const;
export type Move = (typeof moves)[number];

/** The state each step leads to. */
export const stateAfter: Readonly<Record<Move, StatementState>> = {
  opening: "signing",
  circulation: "circulating",
  recall: "draft",
  closing: "closed",
  delivery: "delivered",
  reopening: "signing",
  withdrawal: "withdrawn",
};

export function movesFrom({ statement }: StatementRecord): readonly Move[] {
  return moves.filter((move) => {
    if (move === "opening" && statement.state === "closed") return false;
    if (move === "reopening" && statement.state !== "closed") return false;
    if (move === "withdrawal" && statement.version === 0) return false;
    return decideState(statement.state, stateAfter[move]) === null;
  });
}

/** A draft that is closed at once was signed elsewhere: it comes out as a record. */
export function moveTitle({ t }: Look, { statement }: StatementRecord, move: Move): string {
  const atOnce = move === "closing" && statement.version === 0;
  return t(atOnce ? "desk.life.record" : `desk.life.${move}`);
}

/** The one consequence that says most, for the list of steps. */
export function moveSummary(look: Look, record: StatementRecord, move: Move): string {
  const atOnce = move === "closing" && record.statement.version === 0;
  if (atOnce) return look.t("desk.life.record.effect");
  return consequences(look, record, move)[0] ?? "";
}

/** What stands in the way of a step; told instead of a button. */
export function obstacle(record: StatementRecord, move: Move, now: string): MessageKey | null {
  const opens = move === "opening" || move === "reopening";
  const { statement, lacks, texts } = record;
  if (opens && isPastDeadline(statement.deadline, now)) return "desk.life.obstacle.deadline";
  const shows = opens || move === "closing" || move === "circulation";
  if (statement.version > 0 || !shows) return null;
  if (lacks.some(({ lack }) => lack === "no-text")) return "desk.life.obstacle.text";
  const source = texts.find(({ language }) => language === statement.authentic);
  return source?.title ? null : "desk.life.obstacle.title";
}

export function lifePage(
  look: Look,
  record: StatementRecord,
  move: Move,
  problems: readonly Problem[] = [],
): Html {
  const { t } = look;
  const { slug } = record.statement;
  const stands = obstacle(record, move, look.now);
  const list = html`<ul class="consequence">${consequences(look, record, move).map((one) => html`<li>${one}</li>`)}</ul>`;
  const back = html`<a class="btn bare" href="/desk/statements/${slug}">${t("desk.cancel")}</a>`;
  const reason =
    move === "withdrawal"
      ? textField(
          look,
          {
            name: "reason",
            label: t("desk.life.reason"),
            hint: t("desk.life.reason.hint"),
            required: true,
            most: 300,
          },
          problems,
        )
      : "";
  const body = html`${list}${reason}<div class="btns">${button(look, { label: move === "closing" && record.statement.version === 0 ? t("desk.life.record.act") : t(`desk.life.${move}.act`), classes: "go" })}${back}</div>`;
  const sheet = stands
    ? html`<p>${t(stands)}</p><div class="btns"><a class="btn" href="/desk/statements/${slug}/${stands === "desk.life.obstacle.deadline" ? "facts" : "texts"}">${t("desk.life.obstacle.go")}</a>${back}</div>`
    : form(look, `/desk/statements/${slug}/life/${move}`, body, "stackform");
  return html`${statementHead(look, record, { place: null, heading: moveTitle(look, record, move) })}
<section class="sheet pad" aria-label="${t("desk.life.what")}"><h2>${t("desk.life.what")}</h2>${sheet}</section>`;
}

/** Numbers are those of now; nothing here is done yet. */
export function consequences({ t }: Look, record: StatementRecord, move: Move): readonly string[] {
  const { statement, texts, tallies } = record;
  const count = tallies.organisation.signatories + tallies.person.signatories;
  const until = statement.deadline
    ? t("desk.life.until", { date: formatDate(statement.deadline, t.locale) })
    : t("desk.life.no-end");
  const freeze =
    statement.version === 0 ? [t("desk.life.freeze", { languages: texts.length })] : [];
  switch (move) {
    case "opening":
      return [
        ...freeze,
        t("desk.life.public", { path: `/s/${statement.slug}` }),
        ...(count > 0 ? [t("desk.life.listed", { count })] : []),
        until,
      ];
    case "circulation":
      return [
        t("desk.life.circulation.effect"),
        t("desk.life.circulation.link"),
        t("desk.life.circulation.edit"),
      ];
    case "recall":
      return [t("desk.life.recall.effect"), t("desk.life.recall.comments")];
    case "reopening":
      return [t("desk.life.reopen"), t("desk.life.log"), until];
    case "closing":
      return statement.version === 0
        ? [...freeze, t("desk.life.record.effect"), t("desk.life.log")]
        : [t("desk.life.close", { count }), t("desk.life.log")];
    case "delivery":
      return [t("desk.life.deliver", { count }), t("desk.life.final"), t("desk.life.log")];
    case "withdrawal":
      return [
        t("desk.life.withdraw"),
        t("desk.life.stays"),
        t("desk.life.final"),
        t("desk.life.log"),
      ];
  }
}
