// Laying two names side by side: which words meet, how closely, and which are left over on either side.
import type { Term } from "../parse-name.ts";
import { looksLikeAcronym, standsFor } from "../reading/acronyms.ts";
import { isLight } from "../reading/words.ts";
import { mayMeet, meetByStem, meetClosely, meetDictionary, meetExactly } from "./meet.ts";
import type { Closeness } from "./meet.ts";

export interface Meeting {
  readonly left: string;
  readonly right: string;
  readonly how: Closeness;
  /** The two words, unless one stands for several. */
  readonly terms: readonly [Term, Term] | null;
}

export interface Alignment {
  readonly meetings: readonly Meeting[];
  /** Words with weight that met nothing, with their places. */
  readonly extraLeft: readonly number[];
  readonly extraRight: readonly number[];
  /** Small words, other than "the", that met nothing. */
  readonly lightLeft: readonly Term[];
  readonly lightRight: readonly Term[];
  /** The words with weight met in the order they stand in. */
  readonly inOrder: boolean;
}

export function align(left: readonly Term[], right: readonly Term[]): Alignment {
  const table = new Table(left, right);
  table.meetSingly(meetExactly);
  table.meetSingly(meetClosely);
  table.meetInRuns();
  table.meetSingly(meetByStem);
  return table.result();
}

/** Word by word, "the" left out: how each pair meets, or null when one does not. */
export function meetInSequence(
  left: readonly Term[],
  right: readonly Term[],
): readonly Closeness[] | null {
  const [a, b] = [withoutThe(left), withoutThe(right)];
  if (a.length !== b.length) return null;
  const how: Closeness[] = [];
  for (let i = 0; i < a.length; i++) {
    const [term, other] = [a[i], b[i]];
    if (term === undefined || other === undefined) return null;
    const meeting = meetExactly(term, other) ?? meetDictionary(term, other);
    if (meeting === null) return null;
    how.push(meeting);
  }
  return how;
}

function withoutThe(terms: readonly Term[]): readonly Term[] {
  return terms.some((term) => term.kind === "article")
    ? terms.filter((term) => term.kind !== "article")
    : terms;
}

class Table {
  readonly #left: readonly Term[];
  readonly #right: readonly Term[];
  readonly #partner: number[];
  readonly #taken: boolean[];
  /** The places of those right that each word left may meet: one in many. */
  readonly #likely: (readonly number[])[];
  readonly #meetings: Meeting[] = [];

  constructor(left: readonly Term[], right: readonly Term[]) {
    this.#left = left;
    this.#right = right;
    this.#partner = left.map(() => -1);
    this.#taken = right.map(() => false);
    this.#likely = left.map((term) => placesOf(term, right));
  }

  meetSingly(test: (left: Term, right: Term) => Closeness | null): void {
    for (let i = 0; i < this.#left.length; i++) {
      const term = this.#left[i];
      if (term === undefined || this.#partner[i] !== -1) continue;
      const nearest = this.#nearest(term, i, test);
      if (nearest === null) continue;
      const { j, how, other } = nearest;
      this.#join(i, j);
      this.#meetings.push({ left: term.text, right: other.text, how, terms: [term, other] });
    }
  }

  /** "LKU" meets "Lightkeepers Union", wherever the words stand together. */
  meetInRuns(): void {
    this.#runs(
      this.#left,
      this.#right,
      (i, j) => this.#partner[i] === -1 && this.#taken[j] !== true,
      false,
    );
    this.#runs(
      this.#right,
      this.#left,
      (j, i) => this.#taken[j] !== true && this.#partner[i] === -1,
      true,
    );
  }

  result(): Alignment {
    const extraLeft: number[] = [];
    const lightLeft: Term[] = [];
    this.#left.forEach((term, i) => {
      if (this.#partner[i] === -1) sortOut(term, i, extraLeft, lightLeft);
    });
    const extraRight: number[] = [];
    const lightRight: Term[] = [];
    this.#right.forEach((term, j) => {
      if (this.#taken[j] !== true) sortOut(term, j, extraRight, lightRight);
    });
    return {
      meetings: this.#meetings,
      extraLeft,
      extraRight,
      lightLeft,
      lightRight,
      inOrder: this.#isInOrder(),
    };
  }

  /** The partner whose place is nearest, so that repeated words meet in order. */
  #nearest(
    term: Term,
    i: number,
    test: (left: Term, right: Term) => Closeness | null,
  ): { readonly j: number; readonly how: Closeness; readonly other: Term } | null {
    let best = null;
    for (const j of this.#likely[i] ?? []) {
      const other = this.#right[j];
      if (other === undefined || this.#taken[j] === true) continue;
      if (best !== null && Math.abs(j - i) >= Math.abs(best.j - i)) continue;
      const how = test(term, other);
      if (how !== null) best = { j, how, other };
    }
    return best;
  }

  #join(i: number, j: number): void {
    this.#partner[i] = j;
    this.#taken[j] = true;
  }

  #runs(
    singles: readonly Term[],
    longs: readonly Term[],
    free: (s: number, l: number) => boolean,
    swapped: boolean,
  ): void {
    for (let s = 0; s < singles.length; s++) {
      const single = singles[s];
      const how = single === undefined ? null : runKind(single);
      if (single === undefined || how === null) continue;
      for (let start = 0; start < longs.length; start++) {
        const first = longs[start];
        if (first === undefined || (how === "slip" && first.form[0] !== single.form[0])) continue;
        if (!mayBegin(single, how, first)) continue;
        const end = runEnd(single, how, longs, start, (l) => free(s, l));
        if (end === 0) continue;
        for (let l = start; l < end; l++) this.#join(swapped ? l : s, swapped ? s : l);
        const run = joinTexts(longs.slice(start, end));
        const [left, right] = swapped ? [run, single.text] : [single.text, run];
        this.#meetings.push({ left, right, how, terms: null });
        break;
      }
    }
  }

  #isInOrder(): boolean {
    let last = -1;
    for (let i = 0; i < this.#partner.length; i++) {
      const j = this.#partner[i] ?? -1;
      if (j < 0 || isLightAt(this.#left, i)) continue;
      if (j < last) return false;
      last = j;
    }
    return true;
  }
}

const NOWHERE: readonly number[] = [];

function placesOf(term: Term, others: readonly Term[]): readonly number[] {
  let places: number[] | null = null;
  for (let j = 0; j < others.length; j++) {
    const other = others[j];
    if (other !== undefined && mayMeet(term, other)) (places ??= []).push(j);
  }
  return places ?? NOWHERE;
}

function sortOut(term: Term, place: number, extra: number[], light: Term[]): void {
  if (!isLight(term)) extra.push(place);
  else if (term.kind !== "article") light.push(term);
}

function isLightAt(terms: readonly Term[], place: number): boolean {
  const term = terms[place];
  return term !== undefined && isLight(term);
}

/** What a single word may be to several: their initials, or themselves written as one. */
function runKind(term: Term): "short" | "slip" | null {
  if (term.kind === "country") return null;
  if (term.plain.length >= 2 && term.plain.length <= 5 && looksLikeAcronym([term])) return "short";
  return term.plain.length >= 6 ? "slip" : null;
}

/** Where a run of free words ends that the single word stands for, or 0. */
function runEnd(
  single: Term,
  how: "short" | "slip",
  longs: readonly Term[],
  start: number,
  free: (l: number) => boolean,
): number {
  const longest = Math.min(longs.length, start + (how === "short" ? 7 : 3));
  let end = start;
  while (end < longest && free(end)) end++;
  for (; end >= start + 2; end--) {
    const run = longs.slice(start, end);
    if (how === "slip" ? isOneWord(single, run) : isInitials(single, run)) return end;
  }
  return 0;
}

/** Cheap, and false for nearly all words. */
function mayBegin(single: Term, how: "short" | "slip", first: Term): boolean {
  return how === "slip" ? single.form.startsWith(first.form) : !isLight(first);
}

function isInitials(single: Term, run: readonly Term[]): boolean {
  if (isLightAt(run, run.length - 1)) return false;
  return !/\d/.test(single.plain) && standsFor(single.plain.toUpperCase(), run);
}

function isOneWord(single: Term, run: readonly Term[]): boolean {
  return single.form === run.map((term) => term.form).join("");
}

function joinTexts(terms: readonly Term[]): string {
  return terms.map((term) => term.text).join(" ");
}
