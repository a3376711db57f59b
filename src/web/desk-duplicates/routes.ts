/** Addresses of the pairs that may be one organisation: looking, deciding one or several, taking back. */
import { officialName } from "#domain/organisation.ts";
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import { putOff } from "#operations/organisation/put-off-pair.ts";
import {
  settleOrganisations,
  undoSettlement,
} from "#operations/organisation/settle-organisations.ts";
import { findOrganisation } from "#store/read/organisations.ts";
import {
  countOpenPairs,
  countOrganisations,
  countVerdicts,
  openPairs,
  type OpenPair,
} from "#store/read-registry/pairs.ts";
import type { Reader } from "#store/reader.ts";
import { said } from "../desk/frame.ts";
import { button, form, hidden } from "../desk/look.ts";
import { named } from "../desk/markup.ts";
import { act, get, post, type Answer, type DeskRoute, type Visit } from "../desk/visit.ts";
import { html, type Html } from "../html.ts";
import { sentence } from "../sentence.ts";
import { duplicatesPage, type Duplicates } from "./page.ts";
import { pairKey, readKey, readPair, type PairView } from "./read-pairs.ts";
import { togetherPage } from "./together.ts";

export const duplicateRoutes: readonly DeskRoute[] = [
  get("/desk/duplicates", "registry", show),
  post("/desk/duplicates", "registry", decide),
  post("/desk/duplicates/undo", "registry", undo),
  get("/desk/duplicates/together", "registry", showTogether),
  post("/desk/duplicates/together", "registry", decideTogether, { lists: ["pair"] }),
];

const mostShown = 25;
const mostTogether = 100;
/** Two pairs of one rule are decided as fast one by one. */
const leastTogether = 2;

async function show(visit: Visit): Promise<Answer> {
  const { r, frame, t, query } = visit;
  const wanted = query("pair");
  const found = await readPairs(r, await openPairs(r, { limit: mostShown }));
  const isShown = found.some(({ key }) => key === wanted);
  const view: Duplicates = {
    pairs: found,
    count: await countOpenPairs(r),
    current: isShown ? wanted : (found[0]?.key ?? ""),
    together: await readTogether(r),
    decided: await countVerdicts(r),
    said: await tellWhatHappened(visit),
  };
  const main = duplicatesPage(frame, view);
  return { page: { title: t("desk.duplicates.heading"), place: "duplicates", main } };
}

async function readPairs(r: Reader, pairs: readonly OpenPair[]): Promise<readonly PairView[]> {
  const read = await Promise.all(pairs.map((pair) => readPair(r, pair)));
  return read.filter((one) => one !== null);
}

/** Of what the rules call the same, the pairs of the rule that has most. */
async function readTogether(r: Reader): Promise<Duplicates["together"]> {
  const same = await openPairs(r, { verdict: "same", limit: mostTogether });
  const byRule = [...Map.groupBy(same, ({ rule }) => rule)];
  const [largest] = byRule.toSorted(([, a], [, b]) => b.length - a.length);
  if (!largest || largest[1].length < leastTogether) return null;
  return { rule: largest[0], pairs: await readPairs(r, largest[1]) };
}

const answers = ["same", "different", "branch", "branch-left", "later"] as const;

async function decide(visit: Visit): Promise<Answer> {
  const { by, form: sent } = visit;
  const pair = readKey(sent.text("pair"));
  const answer = answers.find((one) => one === sent.text("answer"));
  if (!pair || !answer) return refuse("organisation-unknown");
  const { one, other } = pair;
  const done = await act(visit, (t): Promise<object | Refusal> => {
    if (answer === "later") return putOff(t, pair);
    if (answer === "branch-left")
      return settleOrganisations(t, { by, one: other, other: one, verdict: "branch" });
    return settleOrganisations(t, { by, one, other, verdict: answer });
  });
  if (isRefusal(done)) return done;
  return { go: `/desk/duplicates?said=${answer}&of=${pairKey(one, other)}#next` };
}

async function undo(visit: Visit): Promise<Answer> {
  const pair = readKey(visit.form.text("pair"));
  if (!pair) return refuse("organisation-unknown");
  const done = await act(visit, (t) => undoSettlement(t, { by: visit.by, ...pair }));
  if (isRefusal(done)) return done;
  const key = pairKey(pair.one, pair.other);
  return { go: `/desk/duplicates?said=undone&of=${key}&pair=${key}#next` };
}

/** The sentence about the last decision, with Undo where something can be taken back. */
async function tellWhatHappened({ r, frame, t, query }: Visit): Promise<Html | null> {
  const what = [...answers, "undone" as const, "together" as const].find(
    (one) => one === query("said"),
  );
  if (what === "together")
    return said(
      sentence(t, "desk.duplicates.said.together", { count: Number(query("count")) || 0 }),
    );
  const pair = readKey(query("of"));
  if (!what || !pair) return null;
  const [one, other] = await Promise.all([nameOf(r, pair.one), nameOf(r, pair.other)]);
  const told = sentence(t, `desk.duplicates.said.${what}`, { one, other });
  if (what === "later" || what === "undone") return said(told);
  const body = html`${hidden("pair", query("of"))}${button(frame, { label: t("desk.undo"), key: "U", classes: "bare" })}`;
  return said(told, form(frame, "/desk/duplicates/undo", body));
}

async function nameOf(r: Reader, id: string): Promise<Html> {
  const organisation = await findOrganisation(r, id);
  return named(organisation ? officialName(organisation) : id);
}

async function showTogether({ r, frame, t, c }: Visit): Promise<Answer> {
  const pairs = await chosen(r, c.req.queries("pair") ?? []);
  const main = togetherPage(frame, { pairs, organisations: await countOrganisations(r) });
  return { page: { title: t("desk.duplicates.heading"), place: "duplicates", main } };
}

/** Only pairs that still wait and that a rule calls the same are decided together. */
async function chosen(r: Reader, keys: readonly string[]): Promise<readonly PairView[]> {
  const wanted = new Set(keys.slice(0, mostTogether));
  const same = await openPairs(r, { verdict: "same", limit: mostTogether });
  return (await readPairs(r, same)).filter(({ key }) => wanted.has(key));
}

async function decideTogether(visit: Visit): Promise<Answer> {
  const { r, by, form: sent } = visit;
  const pairs = await chosen(r, sent.all("pair"));
  if (pairs.length === 0) return refuse("nothing-changed");
  const done = await act(visit, async (t): Promise<number | Refusal> => {
    let count = 0;
    for (const {
      sides: [one, other],
    } of pairs) {
      const command = { one: one.organisation.id, other: other.organisation.id };
      const settled = await settleOrganisations(t, { by, ...command, verdict: "same" });
      // Two pairs of three records: the third is joined by the first two.
      if (isRefusal(settled) && settled.refusal !== "organisation-unknown") return settled;
      if (!isRefusal(settled)) count++;
    }
    return count;
  });
  return isRefusal(done) ? done : { go: `/desk/duplicates?said=together&count=${done}` };
}
