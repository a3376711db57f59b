// Small accidents of lists, as people who type, copy and keep them have them: one entry is printed otherwise than the others.

import type { GoldSignatory } from "../gold.ts";

/** A document whose list stands in lines of its own, and the line of each signatory. */
export interface ListInLines {
  readonly lines: readonly string[];
  readonly at: readonly number[];
  readonly signatories: readonly GoldSignatory[];
}

/** The lines with the accident, and the signatories where it changes them; null where it cannot happen to this list. */
export type Accident = (
  list: ListInLines,
) => { readonly lines: readonly string[]; readonly signatories?: readonly GoldSignatory[] } | null;

export const accidents: Readonly<Record<string, Accident>> = {
  nothing: ({ lines }) => ({ lines }),
  "mark of a footnote": behindMiddle("*"),
  "number of a footnote": behindMiddle(" [1]"),
  tick: behindMiddle(" ✓"),
  new: behindMiddle(" (new)"),
  "day of joining": behindMiddle(" – 3 May 2027"),
  mailbox: behindMiddle(" <post@tern.example>"),
  "total behind the last": (list) =>
    behind(list, list.at.length - 1, ` (${list.at.length} organisations)`),
  "goes on in the next line": wrapped,
  "two in one row": twoInOneRow,
  "no mark": (list) => marked(list, ""),
  "another mark": (list) => marked(list, "– "),
  "blank line": below(["", ""]),
  "number of a page": below(["", "Page 2 of 5", ""]),
  "letter of the alphabet": below(["", "M", ""]),
  "name like a question": named("Who Cares?"),
  "name like a page": named("350.org"),
  "order above": ({ lines, at }) => ({
    lines: lines.toSpliced(at[0] ?? 0, 0, "(in alphabetical order)", ""),
  }),
  "form below": atEnd(["Name*", "", "E-mail address*", "", "Country", "", "Send"]),
  "publisher below": atEnd([
    "Harbour Trust",
    "12 Quay Street",
    "AV1 2CD Aville",
    "Phone: +44 20 555 0101",
  ]),
};

function middleOf({ at }: ListInLines): number {
  return Math.floor(at.length / 2);
}

function behindMiddle(added: string): Accident {
  return (list) => behind(list, middleOf(list), added);
}

function behind(list: ListInLines, index: number, added: string): ReturnType<Accident> {
  return replaced(list, index, (raw) => raw + added);
}

/** The line of one signatory with what is printed of it replaced. */
function replaced(
  { lines, at, signatories }: ListInLines,
  index: number,
  by: (raw: string) => string,
): ReturnType<Accident> {
  const [place = -1, raw = ""] = [at[index], signatories[index]?.raw];
  const line = lines[place] ?? "";
  const from = line.indexOf(raw);
  if (from < 0 || raw === "") return null;
  const text = line.slice(0, from) + by(raw) + line.slice(from + raw.length);
  return { lines: lines.with(place, text) };
}

/** Shorter entries go on in the next line by no one's hand. */
const widest = 45;

function wrapped(list: ListInLines): ReturnType<Accident> {
  const long = list.signatories.findIndex(({ raw }, at) => at > 0 && raw.length > widest);
  return long < 0 ? null : replaced(list, long, (raw) => raw.replace(/(?<=^.{25}\S*)\s/u, "\n  "));
}

function twoInOneRow(list: ListInLines): ReturnType<Accident> {
  const index = middleOf(list);
  const next = list.signatories[index + 1];
  if (next === undefined || list.signatories.some(({ raw }) => /[,;]/u.test(raw))) return null;
  const made = behind(list, index, `; ${next.raw}`);
  return made === null ? null : { lines: made.lines.toSpliced(list.at[index + 1] ?? 0, 1) };
}

const mark = /^(\s*)(?:[-*•+]|\d+[.)])\s+/u;

function marked({ lines, at, ...list }: ListInLines, by: string): ReturnType<Accident> {
  const place = at[middleOf({ lines, at, ...list })] ?? 0;
  const line = lines[place] ?? "";
  return mark.test(line) ? { lines: lines.with(place, line.replace(mark, `$1${by}`)) } : null;
}

function below(added: readonly string[]): Accident {
  return (list) => ({
    lines: list.lines.toSpliced((list.at[middleOf(list)] ?? 0) + 1, 0, ...added),
  });
}

function named(name: string): Accident {
  return (list) => {
    const index = middleOf(list);
    const made = replaced(list, index, () => name);
    return made && { ...made, signatories: list.signatories.with(index, { raw: name, name }) };
  };
}

function atEnd(added: readonly string[]): Accident {
  return ({ lines }) => ({ lines: [...lines, "", ...added, ""] });
}
