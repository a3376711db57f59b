/** Reading a half-done import. What was recognised changes only with what is said of columns: the last few are kept, so that each page need not parse them. */
import { parseKept, type RecognisedFile } from "#operations/import/kept-file.ts";
import { correctionsOf } from "#store/read-import/corrections.ts";
import type { SourceFile } from "#store/read/sources.ts";
import type { Reader } from "#store/reader.ts";
import { statedBy } from "../desk-columns/parse-columns.ts";
import type { Correction } from "./correction.ts";
import { parseEntries } from "./find-pairs.ts";
import { beginState, type ImportWork } from "./state.ts";

/** Long lists take some ten megabytes each. */
const mostKept = 3;
const known = new Map<string, RecognisedFile>();

/** Null when nothing is half done. */
export async function readWork(
  r: Reader,
  source: Pick<SourceFile, "id" | "work"> | null,
): Promise<ImportWork | null> {
  if (!source || source.work === null) return null;
  const corrections = await correctionsOf(r, source.id);
  const parsed = corrections.map((one) => JSON.parse(one) as Correction);
  const reading = `${source.id} ${JSON.stringify(statedBy(parsed))}`;
  const file = known.get(reading) ?? (await parseKept(source.work));
  if (!file) return null;
  keep(reading, file);
  if (corrections.length > 0) await parseEntries(beginState(file.recognised).entries);
  const { readLines } = await import("#recognition/entry/read-lines.ts");
  return {
    ...file,
    readLines,
    corrections: parsed,
  };
}

function keep(reading: string, file: RecognisedFile): void {
  known.delete(reading);
  known.set(reading, file);
  const [oldest] = known.keys();
  if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
}
