/** A line of the change log as the desk reads it: the public sentence, or the desk's own for what the public never sees. */
import type { ChangeLine } from "#store/read/changes.ts";
import { html, type Html } from "../html.ts";
import { sentenceIfAny } from "../sentence.ts";
import { describeChange } from "../statement/changes.ts";
import type { Look } from "../desk/look.ts";

export function changeSentence({ t }: Look, line: ChangeLine): Html {
  const own = sentenceIfAny(t, `desk.did.${line.kind}`, line.params);
  return own ?? describeChange(t, line) ?? html`${line.kind}`;
}
