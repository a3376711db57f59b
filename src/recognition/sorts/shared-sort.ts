// Names that share the noun for their sort: "the Unions of Keepers, Pilots and Riggers" stands for Union of Keepers, Union
// of Pilots, Union of Riggers. Each name is given in full, its printed part kept.

import type { ListEntry } from "../list/signatory-list.ts";
import { fold } from "../rows/tidy.ts";
import { organisationWords } from "../words/name-words.ts";
import { sharedBranches, sharedSorts } from "./shared-sort-table.ts";

export interface SharedName {
  /** As printed. */
  readonly raw: string;
  /** With what it shares with others in front; absent where it shares nothing. */
  readonly name?: string;
}

/** The names of an enumeration in order, those behind a shared noun in full. */
export function withSharedSort(names: readonly string[]): SharedName[] {
  const found: SharedName[] = [];
  for (let at = 0; at < names.length;) {
    const end = endOfRun(names, at);
    const run = names.slice(at, end);
    const full = run.length >= 2 ? shared(run) : null;
    found.push(...(full ?? run.map((raw) => ({ raw }))));
    at = end;
  }
  return found;
}

/** The parts of a list's entry for such a name; `text` is what is read of a name that shares nothing. */
export function sharedEntry(
  { raw, name }: SharedName,
  text: string,
): Pick<ListEntry, "raw" | "text" | "name"> & { readonly kind?: "organisation" } {
  return name === undefined ? { raw, text } : { raw, text: raw, name, kind: "organisation" };
}

/** Whether a text begins with a noun that names may share. */
export function beginsWithSharedSort(text: string): boolean {
  return beginning.test(text);
}

const article =
  "(?:(?:[Tt]he|[Dd]ie|[Dd]er|[Dd]en|[Ll]es|[Dd]es|[Ll]as|[Ll]os|[Aa]s|[Oo]s|[Ii]|[Gg]li|[Ll]e|[Ee]ls|[Ττ]α|[Οο]ι)\\s)?";
const plurals = [...sharedSorts.flatMap(({ nouns }) => nouns), ...sharedBranches].map(
  ([plural]) => plural,
);
const beginning = new RegExp(`^${article}(?:${plurals.map(anyCase).join("|")})\\s`, "u");

/** From one such noun up to the next, or up to a name with an article or a word for organisations of its own. */
function endOfRun(names: readonly string[], from: number): number {
  const shares = beginning.test(names[from] ?? "");
  const next = names.findIndex(
    (name, at) =>
      at > from &&
      (shares ? beginsOwn.test(name) || organisationWords.test(fold(name)) : beginning.test(name)),
  );
  return next < 0 ? names.length : next;
}

const beginsOwn = /^(?:Το|Η|Ο|Τα|Οι|το|η|ο|τα|οι|the|die|der|das|la|le|el|il|lo)\s/u;

function shared(names: readonly string[]): SharedName[] | null {
  const [first = "", ...others] = names;
  if (!beginning.test(first) || others.some((name) => /^\p{Lu}{2,6}$/u.test(name))) return null;
  for (const { link, nouns } of sharedSorts)
    for (const [plural, singular] of nouns) {
      const rest = behind(first, plural);
      const full = rest === null ? null : joined[link](singular, rest, others);
      if (full !== null) return full;
    }
  for (const [plural, singular] of sharedBranches) {
    const rest = behind(first, plural);
    const full = rest === null ? null : inPlaces(singular, rest, others);
    if (full !== null) return full;
  }
  return null;
}

function behind(text: string, plural: string): string | null {
  return new RegExp(`^${article}${anyCase(plural)}\\s+(\\S.*)$`, "su").exec(text)?.[1] ?? null;
}

function anyCase(plural: string): string {
  const [first = "", ...rest] = plural;
  return `[${first}${first.toLowerCase()}]${rest.join("")}`;
}

type Join = (singular: string, first: string, others: readonly string[]) => SharedName[] | null;

/** In Greek the endings of most names show the case; elsewhere small letters show that the first is no name by itself. */
const inGenitive: Join = (singular, first, others) => {
  const all = [first, ...others];
  const greek = /\p{Script=Greek}/u.test(singular);
  const genitives = all.filter((name) => /^\S+(?:ων|ών|ου|ού|ης|ής|ας|άς|εων)(?=\s|$)/u.test(name));
  const fits = greek
    ? genitives.length >= 0.6 * all.length
    : all.every((name) => /^\p{Ll}/u.test(name));
  return fits ? all.map((raw) => ({ raw, name: `${singular} ${raw}` })) : null;
};

const withOf: Join = (singular, first, others) => {
  const [, own = ""] = new RegExp(`^(${of})`, "u").exec(first) ?? [];
  if (own === "") return null;
  const repeated = others.every((name) => new RegExp(`^${of}`, "u").test(name));
  if (repeated) return [first, ...others].map((raw) => ({ raw, name: `${singular} ${raw}` }));
  const lead = new RegExp(`^(?:.*\\s)?${of}(?=\\p{Lu})`, "u").exec(first)?.[0] ?? own;
  return [first.slice(lead.length), ...others].map((raw) => ({
    raw,
    name: `${singular} ${lead}${raw}`,
  }));
};

const of =
  "(?:of the |of |de la |de las |de los |de l[’']|des |du |del |de |d[’']|do |da |dos |das |di |della |dell[’']|dei |degli |delle |dels )";

const beside: Join = (singular, first, others) =>
  [first, ...others].every((name) => /^\p{Lu}[\p{L}\p{M}./-]*(?:\s\S+){0,3}$/u.test(name))
    ? [first, ...others].map((raw) => ({ raw, name: `${singular} ${raw}` }))
    : null;

/** "Koła Ligi Morskiej w Aville": what stands up to the preposition goes with every place. */
const inPlaces: Join = (singular, first, others) => {
  const [, lead = "", place = ""] =
    /^(.{3,60}\s(?:w|we|in|u|у|в|во|na|v|ve|en|em|te|a|at)\s)(\p{Lu}[^,]{1,40})$/u.exec(first) ??
    [];
  return lead === "" || others.some((name) => !/^\p{Lu}/u.test(name))
    ? null
    : [place, ...others].map((raw) => ({ raw, name: `${singular} ${lead}${raw}` }));
};

const joined: Readonly<Record<"genitive" | "of" | "beside", Join>> = {
  genitive: inGenitive,
  of: withOf,
  beside,
};
