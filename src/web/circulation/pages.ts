/** Answers under the link of a circulating draft. Whoever has the link reads and comments; nobody else learns of it. */
import type { CommentForm } from "#domain/comment.ts";
import { isRefusal, refuse } from "#domain/refusal.ts";
import type { PageContext } from "#http/door.ts";
import { readForm } from "#http/form.ts";
import { circulationKey, opensCirculation } from "#operations/circulation/circulation-link.ts";
import { sendComment } from "#operations/circulation/send-comment.ts";
import { findStatement, proposersOf, stepsOf } from "#store/read/statements.ts";
import { textsOf, versionsOf } from "#store/read/texts.ts";
import {
  frameOf,
  htmlAnswer,
  localeAround,
  type Pages,
  readerLocale,
  redirectAnswer,
  refusalAnswer,
  tooManyAnswer,
} from "../answers.ts";
import { makeStamp, nonceOf } from "../form-stamp.ts";
import { paths } from "../routes.ts";
import { trapField } from "../signature/form.ts";
import { chooseTextLanguage } from "../statement/choose-language.ts";
import { type DraftView, formatDraftPage } from "./draft.ts";

type Draft = Pick<DraftView, "statement" | "proposers" | "texts" | "text" | "key">;

const fields = ["about", "text", "name", "organisation"] as const;
const empty: CommentForm = { about: "", text: "", name: "", organisation: "" };

export function showDraft(pages: Pages, c: PageContext): Promise<Response> {
  return withDraft(pages, c, (draft) =>
    answer(pages, c, draft, { said: c.req.query("said") === "1" }),
  );
}

export function sendDraftComment(pages: Pages, c: PageContext): Promise<Response> {
  return withDraft(pages, c, async (draft) => {
    const { door } = pages;
    const { statement, key, text } = draft;
    const locale = localeAround(c, text.language);
    const limited = door.limits.take("comment", c.var.client.block);
    if (limited) return tooManyAnswer(pages, c, limited, locale);
    const sent = await readForm(c);
    if (isRefusal(sent)) return refusalAnswer(pages, c, sent, locale);
    const form = Object.fromEntries(
      fields.map((name) => [name, sent.text(name)]),
    ) as unknown as CommentForm;
    const stamp = sent.text("stamp");
    if (sent.text(trapField) !== "")
      return answer(pages, c, draft, { form, stamp, trapped: true }, 422);
    const nonce = nonceOf(stamp, [statement.slug, ...fields.map((name) => form[name])]);
    const { slug } = statement;
    const done = await door.store.transact((t) =>
      sendComment(t, { slug, key, language: text.language, form, nonce }),
    );
    if (!isRefusal(done))
      return redirectAnswer(c, `${paths.draft(slug, key, text.language, "1")}#comment`);
    if (!done.problems) return refusalAnswer(pages, c, done, locale);
    return answer(pages, c, draft, { form, stamp, problems: done.problems }, 422);
  });
}

async function withDraft(
  pages: Pages,
  c: PageContext,
  work: (draft: Draft) => Response | Promise<Response>,
): Promise<Response> {
  const limited = pages.door.limits.take("token", c.var.client.block);
  if (limited) return tooManyAnswer(pages, c, limited);
  const draft = await loadDraft(pages, c);
  return draft ? work(draft) : refusalAnswer(pages, c, refuse("token-unknown"));
}

/** Null alike for a statement that does not exist, does not circulate, or has another link. */
async function loadDraft({ door }: Pages, c: PageContext): Promise<Draft | null> {
  const { reader } = door.store;
  const statement = await findStatement(reader, c.req.param("slug") ?? "");
  if (!statement) return null;
  const [steps, proposers, versions] = await Promise.all([
    stepsOf(reader, statement.id),
    proposersOf(reader, statement.id),
    versionsOf(reader, statement.id),
  ]);
  const key = circulationKey(reader, statement.id, steps);
  if (!key || !opensCirculation(c.req.param("key") ?? "", key)) return null;
  const texts = await textsOf(reader, statement.id, versions.at(-1)?.version ?? 1);
  const text = chooseText(c, texts, statement.authentic);
  return text ? { statement, proposers, texts, text, key } : null;
}

function chooseText(
  c: PageContext,
  texts: Draft["texts"],
  authentic: string,
): Draft["text"] | undefined {
  const languages = texts.map(({ language }) => language);
  const wanted =
    languages.find((language) => language === c.req.query("language")) ??
    chooseTextLanguage(c.req.header("accept-language"), languages, authentic);
  return texts.find(({ language }) => language === wanted) ?? texts[0];
}

function answer(
  pages: Pages,
  c: PageContext,
  draft: Draft,
  given: Partial<DraftView>,
  status: 200 | 422 = 200,
): Response {
  const locale = c.req.query("lang") ? readerLocale(c) : localeAround(c, draft.text.language);
  const view: DraftView = {
    ...draft,
    form: empty,
    problems: [],
    said: false,
    trapped: false,
    ...given,
    stamp: given.stamp || makeStamp(pages.door.store.reader, Date.parse(pages.door.now())),
  };
  return htmlAnswer(c, formatDraftPage(frameOf(pages, locale), view), status);
}
