/** A comment on a draft that circulates: somebody's words about the whole text or one of its units, for the desk alone. */
import { cleanLine, cleanLines, decideLine } from "./input/printed-name.ts";
import type { Problem } from "./refusal.ts";

/** Fields of the form as they arrive; absent ones are ''. */
export interface CommentForm {
  readonly about: string;
  readonly text: string;
  readonly name: string;
  readonly organisation: string;
}

export interface Comment {
  /** Id of the unit it is about; null: the whole text. */
  readonly unit: string | null;
  readonly text: string;
  readonly name: string;
  readonly organisation: string;
}

/** Characters. */
export const mostComment = 4000;

/** `units`: ids that the text has. A comment without a name is taken; one without words is not. */
export function parseComment(
  form: CommentForm,
  units: ReadonlySet<string>,
): Comment | { problems: readonly Problem[] } {
  const text = cleanLines(form.text);
  const [name, organisation] = [cleanLine(form.name), cleanLine(form.organisation)];
  const problems = [
    form.about === "" || units.has(form.about)
      ? null
      : ({ field: "about", code: "choice-unknown" } as const),
    decideText(text),
    decideLine(name, { field: "name", required: false, most: 120 }),
    decideLine(organisation, { field: "organisation", required: false, most: 200 }),
  ].filter((problem) => problem !== null);
  if (problems.length > 0) return { problems };
  return { unit: form.about || null, text, name, organisation };
}

/** Line ends are the writer's; everything else that hides is refused as in a line. */
function decideText(text: string): Problem | null {
  const line = text.replaceAll("\n", " ");
  return decideLine(line, { field: "text", required: true, most: mostComment });
}
