/** What the address bar asks of the list, and the answer. */
import type { SignatoryKind } from "#domain/signatory.ts";
import { foldForSearch } from "#names/fold.ts";
import { listSignatories, type ListPage } from "#store/read/signatories.ts";
import type { Reader } from "#store/reader.ts";
import type { Filter } from "./find.ts";
import { linesOnPage } from "./signatories.ts";

const longestQuery = 200;
const mostPages = 100_000;

export function readFilter(query: (name: string) => string): Filter {
  const country = query("country").toUpperCase();
  return {
    q: query("q").toWellFormed().trim().slice(0, longestQuery),
    country: /^[A-Z]{2}$/.test(country) ? country : "",
    page: readPage(query("page")),
    persons: readPage(query("persons")),
  };
}

/** Words that have no Latin reading at all find nothing, instead of everything. */
export async function searchList(
  r: Reader,
  statement: string,
  kind: SignatoryKind,
  filter: Filter,
): Promise<ListPage> {
  const q = foldForSearch(filter.q);
  if (filter.q !== "" && q === "") return { rows: [], total: 0, pages: 1 };
  const page = kind === "person" ? filter.persons : filter.page;
  const narrowed = { ...(q && { q }), ...(filter.country && { country: filter.country }) };
  return listSignatories(r, statement, { kind, page, perPage: linesOnPage, ...narrowed });
}

export function readPage(text: string): number {
  const page = /^\d{1,6}$/.test(text) ? Number(text) : 1;
  return Math.min(Math.max(page, 1), mostPages);
}
