// The gold record of a document: what somebody who read it wrote down, as JSON beside it. Only what training asks for is
// looked at; records hold more.

export interface Gold {
  /** Everything of the document is recorded, above all its whole list, which may be empty. */
  readonly whole: boolean;
  readonly title: string | null;
  readonly signatories: readonly GoldSignatory[];
  /** All fields as they stand, for subjects that ask for others. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface GoldSignatory {
  /** As printed. */
  readonly raw: string;
  /** Without number, markup, acronym, country and role. */
  readonly name: string;
}

/** Throws a sentence that names the file and what is wrong in it. */
export function readGold(text: string, file: string): Gold {
  const fields = objectOf(parse(text, file), file);
  const { gold, title, signatories = [] } = fields;
  if (typeof gold !== "string") throw new Error(`${file}: "gold" is missing; "full" or which part`);
  if (!Array.isArray(signatories)) throw new Error(`${file}: "signatories" is no list`);
  return {
    whole: gold === "full",
    title: typeof title === "string" && title.trim() !== "" ? title : null,
    signatories: signatories.map((one, at) => signatoryOf(one, `${file}: signatory ${at + 1}`)),
    fields,
  };
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is no JSON: ${(error as Error).message}`, { cause: error });
  }
}

function signatoryOf(value: unknown, where: string): GoldSignatory {
  const { raw, name = raw } = objectOf(value, where);
  if (typeof name !== "string") throw new Error(`${where} has neither "raw" nor "name"`);
  return { raw: typeof raw === "string" ? raw : name, name };
}

function objectOf(value: unknown, where: string): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new Error(`${where} is no object of named fields`);
}
