/** Files from outside, invented: a list of members, and records in the form of ROR's dumps, schema 2.1. */

export const membersCsv = `Name;Acronym;Country;Website;Former names;Wikidata;ROR
Lighthouse Keepers of Ternport;LKT;IE;keepers.example;Ternport Lamp Club;Q4242;
Kittiwake Counting Society;KCS;Norway;;;;
;NONE;NO;;;;
Gannet Observers;;Atlantis;not a site;;forty-two;
`;

interface RorName {
  readonly value: string;
  readonly types: readonly string[];
  readonly lang?: string | null;
}

export interface RorWish {
  readonly id?: string;
  readonly status?: string;
  readonly names?: readonly RorName[];
  readonly country?: string;
  readonly wikidata?: string;
  readonly website?: string;
}

/** An id of ROR's form with its checksum for a number. */
export function rorId(number: number): string {
  const digits = "0123456789abcdefghjkmnpqrstvwxyz";
  let [rest, body] = [number, ""];
  for (let i = 0; i < 6; i++) [body, rest] = [`${digits[rest % 32]}${body}`, Math.floor(rest / 32)];
  const check = 98 - ((number * 100) % 97);
  return `https://ror.org/0${body}${String(check).padStart(2, "0")}`;
}

export function rorRecord(wish: RorWish = {}): Record<string, unknown> {
  const { id = rorId(4242), status = "active", names, country = "IE", wikidata } = wish;
  const { website = "https://keepers.example" } = wish;
  return {
    id,
    status,
    names: names ?? [
      { value: "LKT", types: ["acronym"], lang: null },
      { value: "Lighthouse Keepers of Ternport", types: ["ror_display", "label"], lang: "en" },
      { value: "Gardiens de phare de Ternport", types: ["label"], lang: "fr" },
      { value: 'Ternport Lamps [the "old" ones]', types: ["alias"], lang: null },
    ],
    types: ["education", "funder"],
    locations: [{ geonames_id: 1, geonames_details: { country_code: country, name: "Ternport" } }],
    links: [
      { type: "wikipedia", value: "http://encyclopedia.example/" },
      { type: "website", value: website },
    ],
    external_ids: wikidata ? [{ type: "wikidata", all: [wikidata], preferred: null }] : [],
    relationships: [{ type: "child", label: "A ] in { a \\ label", id: rorId(7) }],
    domains: [],
    established: 1871,
    admin: { created: { date: "2018-11-14", schema_version: "1.0" } },
  };
}

/** The bytes in pieces of so many, as a stream may bring them. */
export async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let from = 0; from < bytes.length; from += size)
    yield await Promise.resolve(bytes.subarray(from, from + size));
}
