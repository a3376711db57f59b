/** What a person may correct in an import before it is stored, as read from the forms of the page. */
import { signatoryKinds, type SignatoryKind } from "#domain/signatory.ts";
import { cleanLine, cleanLines, decideLine } from "#domain/input/printed-name.ts";
import type { Problem } from "#domain/refusal.ts";
import { unitKinds, type UnitKind } from "#domain/text-version.ts";
import { canonicalLanguageTag } from "#lib/language-tag.ts";
import type { StatedColumns } from "#recognition/columns/column-use.ts";
import type { RecognisedProposer, StatementStatus } from "#recognition/recognised-statement.ts";

/** `key` is the lasting name of an entry of the list: positions change when entries are split or joined. */
export type Correction =
  | { readonly do: "facts"; readonly facts: Facts }
  | { readonly do: "title"; readonly language: string; readonly title: string }
  | { readonly do: "unit"; readonly id: string; readonly kind: UnitKind; readonly texts: Texts }
  | { readonly do: "drop-unit"; readonly id: string }
  | {
      readonly do: "shift";
      readonly id: string;
      readonly language: string;
      readonly by: "down" | "up";
    }
  | { readonly do: "entry"; readonly key: string; readonly entry: EntryFields }
  | { readonly do: "kind"; readonly key: string; readonly kind: SignatoryKind }
  | { readonly do: "split"; readonly key: string; readonly names: readonly string[] }
  | { readonly do: "join"; readonly key: string }
  | { readonly do: "drop-entry"; readonly key: string }
  /** `key` of an entry or id of a unit; `to` is the 1-based place that it gets. */
  | { readonly do: "move"; readonly key: string; readonly to: number }
  | { readonly do: "kinds"; readonly keys: readonly string[]; readonly kind: SignatoryKind }
  | { readonly do: "units"; readonly keys: readonly string[]; readonly as: UnitsAs }
  | { readonly do: "entries"; readonly keys: readonly string[]; readonly as: EntriesAs }
  | {
      readonly do: "place-lines";
      readonly lines: readonly number[];
      readonly as: Placing;
      readonly language: string;
    }
  /** `key` of an entry that was left out, or `line-` and the number of such a line. */
  | { readonly do: "back"; readonly key: string }
  | { readonly do: "place"; readonly line: number; readonly as: Placing; readonly language: string }
  | {
      readonly do: "verdict";
      readonly keys: readonly [string, string];
      readonly verdict: "same" | "different";
    }
  | { readonly do: "settle"; readonly question: string }
  /** The file was read anew by what a person says of one of its tables. */
  | { readonly do: "columns"; readonly stated: StatedColumns };

export type Texts = Readonly<Record<string, string>>;

export const placings = ["nothing", "signatory", "paragraph", "item", "heading"] as const;
export type Placing = (typeof placings)[number];

/** What several units at once, or several entries, may be said to be. */
export const unitsAs = ["signatory", "heading", "paragraph", "item", "nothing"] as const;
export type UnitsAs = (typeof unitsAs)[number];
export const entriesAs = ["organisation", "person", "paragraph", "item", "nothing"] as const;
export type EntriesAs = (typeof entriesAs)[number];

/** Stands in names of fields for the language of an import that has none yet: no tag looks like it. */
export const firstLanguage = "1";

export interface Facts {
  readonly titles: Texts;
  /** Old tag to new tag; an empty new tag drops the text of that language. */
  readonly languages: Texts;
  readonly authentic: string;
  readonly status: StatementStatus;
  readonly proposers: readonly RecognisedProposer[];
  readonly addressee: string | null;
  readonly deadline: string | null;
}

/** Where the facts are sent on the way to: the page of storing in one of the states, or that of the difference. */
export const goingOn = ["draft", "signing", "closed", "difference"] as const;
export type GoingOn = (typeof goingOn)[number];

export interface EntryFields {
  readonly printed: string;
  readonly acronym: string;
  readonly country: string;
  readonly kind: SignatoryKind;
  readonly role: string;
  readonly affiliation: string;
}

/** Fields of which a form sends one for each box that is checked; in a CorrectionForm they stand on lines. */
export const listFields = ["keys", "lines"] as const;

export type CorrectionForm = Readonly<Record<string, string>>;

/** Fields that do not depend on languages or proposers. */
export const fixedFields = [
  "do",
  "key",
  "id",
  "kind",
  "language",
  "title",
  "by",
  "to",
  "names",
  "line",
  "from",
  "till",
  "as",
  "group",
  "one",
  "other",
  "verdict",
  "question",
  "authentic",
  "status",
  "addressee",
  "deadline",
  "printed",
  "acronym",
  "country",
  "role",
  "affiliation",
] as const;

/** The correction of a form, or what is wrong with its fields. An unknown `do` is nobody's form. */
export function parseCorrection(
  form: CorrectionForm,
): Correction | { readonly problems: readonly Problem[] } | null {
  const name = form["do"] ?? "";
  const parse = Object.hasOwn(parsers, name) ? parsers[name] : undefined;
  return parse ? parse((name) => form[name] ?? "", form) : null;
}

type Read = (name: string) => string;
type Parsed = Correction | { readonly problems: readonly Problem[] } | null;

const parsers: Readonly<Record<string, (read: Read, form: CorrectionForm) => Parsed>> = {
  facts: parseFacts,
  title: (read) => parseTitle(read("language"), cleanLine(read("title"))),
  unit: parseUnit,
  "drop-unit": (read) => ({ do: "drop-unit", id: read("id") }),
  shift: (read) => ({
    do: "shift",
    id: read("id"),
    language: read("language"),
    by: read("by") === "up" ? "up" : "down",
  }),
  entry: parseEntry,
  kind: (read) => ({ do: "kind", key: read("key"), kind: kindOf(read("kind")) }),
  split: parseSplit,
  join: (read) => ({ do: "join", key: read("key") }),
  move: parseMove,
  "drop-entry": (read) => ({ do: "drop-entry", key: read("key") }),
  place: parsePlace,
  kinds: parseKinds,
  units: parseUnits,
  entries: parseEntries,
  "place-lines": parsePlaceLines,
  back: (read) => ({ do: "back", key: read("key") }),
  verdict: (read) => ({
    do: "verdict",
    keys: [read("one"), read("other")],
    verdict: read("verdict") === "same" ? "same" : "different",
  }),
  settle: (read) => ({ do: "settle", question: read("question") }),
};

function parseTitle(language: string, title: string): Parsed {
  const problem = decideLine(title, { field: `title-${language}`, required: true, most: 300 });
  return problem ? { problems: [problem] } : { do: "title", language, title };
}

function parseFacts(read: Read, form: CorrectionForm): Parsed {
  const titles = cleaned(prefixed(form, "title-"));
  const languages = prefixed(form, "language-");
  const deadline = read("deadline").trim();
  const problems: (Problem | null)[] = [
    ...Object.entries(titles).map(([tag, title]) =>
      decideLine(title, { field: `title-${tag}`, required: false, most: 300 }),
    ),
    ...Object.entries(languages).map(([old, tag]) => languageProblem(`language-${old}`, tag)),
    decideLine(cleanLine(read("addressee")), { field: "addressee", required: false, most: 300 }),
    deadline === "" || isDay(deadline) ? null : { field: "deadline", code: "date-form" },
  ];
  if ((titles[firstLanguage] ?? "") !== "" && (languages[firstLanguage] ?? "").trim() === "")
    problems.push({ field: `language-${firstLanguage}`, code: "missing" });
  const found = problems.filter((problem) => problem !== null);
  if (found.length > 0) return { problems: found };
  const tags = Object.fromEntries(
    Object.entries(languages).map(([old, tag]) => [old, canonicalLanguageTag(tag.trim()) ?? ""]),
  );
  return {
    do: "facts",
    facts: {
      titles,
      languages: tags,
      authentic: tags[read("authentic")] ?? read("authentic"),
      status: statusOf(read("status")),
      proposers: parseProposers(form),
      addressee: cleanLine(read("addressee")) || null,
      deadline: deadline || null,
    },
  };
}

/** Proposers stand in numbered pairs of fields; an emptied name takes its proposer away. */
export function parseProposers(form: CorrectionForm): readonly RecognisedProposer[] {
  return Object.entries(prefixed(form, "proposer-")).flatMap(([index, typed]) => {
    const name = cleanLine(typed);
    const acronym = cleanLine(form[`acronym-${index}`] ?? "");
    if (name === "") return [];
    return [acronym === "" ? { name } : { name, acronym }];
  });
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

function parseUnit(read: Read, form: CorrectionForm): Parsed {
  const kind = unitKinds.find((one) => one === read("kind")) ?? "paragraph";
  const texts = Object.fromEntries(
    Object.entries(prefixed(form, "text-")).map(([tag, text]) => [tag, cleanLines(text)]),
  );
  return { do: "unit", id: read("id"), kind, texts };
}

function parseEntry(read: Read): Parsed {
  const line = (name: string): string => cleanLine(read(name));
  const printed = line("printed");
  const problems = [
    decideLine(printed, { field: "printed", required: true, most: 300, name: true }),
    decideLine(line("country"), { field: "country", required: false, most: 100 }),
    decideLine(line("acronym"), { field: "acronym", required: false, most: 60 }),
    decideLine(line("role"), { field: "role", required: false, most: 120 }),
    decideLine(line("affiliation"), { field: "affiliation", required: false, most: 200 }),
  ].filter((problem) => problem !== null);
  if (problems.length > 0) return { problems };
  const entry = {
    printed,
    acronym: line("acronym"),
    country: line("country"),
    kind: kindOf(read("kind")),
    role: line("role"),
    affiliation: line("affiliation"),
  };
  return { do: "entry", key: read("key"), entry };
}

function parseSplit(read: Read): Parsed {
  const names = cleanLines(read("names"))
    .split("\n")
    .map(cleanLine)
    .filter((name) => name !== "");
  const problem = names
    .slice(0, 50)
    .map((name) => decideLine(name, { field: "names", required: true, most: 300, name: true }))
    .find((one) => one !== null);
  if (problem) return { problems: [problem] };
  if (names.length < 2 || names.length > 50)
    return { problems: [{ field: "names", code: "names-to-split" }] };
  return { do: "split", key: read("key"), names };
}

function parseMove(read: Read): Parsed {
  const to = Number(/^\d{1,6}$/.exec(read("to").trim())?.[0] ?? 0);
  return to > 0
    ? { do: "move", key: read("key"), to }
    : { problems: [{ field: "to", code: "no-such-rows" }] };
}

function parsePlace(read: Read): Parsed {
  const line = Number(read("line"));
  const as = placings.find((one) => one === read("as"));
  return Number.isInteger(line) && as
    ? { do: "place", line, as, language: read("language") }
    : null;
}

function parsePlaceLines(read: Read): Parsed {
  const as = placings.find((one) => one === read("as"));
  const lines = checked(read("lines")).map(Number);
  if (!as || !lines.every(Number.isSafeInteger)) return null;
  return lines.length > 0
    ? { do: "place-lines", lines, as, language: read("language") }
    : { problems: [{ field: "lines", code: "answer-needed" }] };
}

function parseKinds(read: Read): Parsed {
  const keys = checked(read("keys"));
  return keys.length > 0
    ? { do: "kinds", keys, kind: kindOf(read("kind")) }
    : { problems: [{ field: "keys", code: "answer-needed" }] };
}

function parseUnits(read: Read): Parsed {
  const keys = checked(read("keys"));
  const as = unitsAs.find((one) => one === read("as"));
  if (!as) return null;
  return keys.length > 0 ? { do: "units", keys, as } : noSuchRows;
}

function parseEntries(read: Read): Parsed {
  const keys = checked(read("keys"));
  const as = entriesAs.find((one) => one === read("as"));
  if (!as) return null;
  return keys.length > 0 ? { do: "entries", keys, as } : noSuchRows;
}

const noSuchRows = { problems: [{ field: "from", code: "no-such-rows" }] } as const;

function checked(text: string): readonly string[] {
  return text.split("\n").filter((one) => one !== "");
}

function languageProblem(field: string, tag: string): Problem | null {
  if (tag.trim() === "") return null;
  return canonicalLanguageTag(tag.trim()) === null ? { field, code: "language-tag" } : null;
}

function prefixed(form: CorrectionForm, prefix: string): Texts {
  const found = Object.entries(form).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(found.map(([name, value]) => [name.slice(prefix.length), value]));
}

function cleaned(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).map(([tag, text]) => [tag, cleanLine(text)]));
}

function kindOf(typed: string): SignatoryKind {
  return signatoryKinds.find((kind) => kind === typed) ?? "organisation";
}

function statusOf(typed: string): StatementStatus {
  return typed === "signing" || typed === "closed" ? typed : "draft";
}
