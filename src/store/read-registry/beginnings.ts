/** Names of the registry by how they begin: what somebody who is typing may mean. */
import { rows, type Reader } from "../reader.ts";
import { memo } from "../sql-text.ts";

export interface Beginning {
  readonly organisation: string;
  /** The name that begins so: any of the record's, an acronym too. */
  readonly name: string;
}

/**
 * The shortest first. Read along the index of folded names, at most `mostRead` of them, so that two letters cost no more
 * than a whole name.
 *
 * @param folded as `foldForSearch` gives it.
 */
export async function namesBeginning(
  r: Reader,
  folded: string,
  most: number,
): Promise<readonly Beginning[]> {
  if (folded === "") return [];
  return rows<Beginning>(r, beginningText(r.kind), [folded, `${folded}${afterLetters}`, most]);
}

const mostRead = 200;
/** Folded names are letters, figures and blanks; this comes after all of them. */
const afterLetters = "{";

function beginningText(kind: Reader["kind"]): string {
  return memo(`beginnings ${kind}`, () => {
    const isPostgres = kind === "postgres";
    const folded = isPostgres ? 'folded collate "C"' : "folded";
    const [first, end, most] = isPostgres ? ["$1", "$2", "$3"] : ["?", "?", "?"];
    return `select organisation, name from (
        select organisation, name, folded from organisation_name
        where ${folded} >= ${first} and ${folded} < ${end} order by ${folded}, organisation limit ${mostRead}
      ) as begun order by length(folded), ${folded}, organisation limit ${most}`;
  });
}
