/** The end of the log's year: another key, and another name. */
import { recordKey } from "#operations/succession/announce-key.ts";
import { carryOver } from "#operations/succession/begin-anew.ts";
import { logHead } from "#store/read/log-entries.ts";
import type { TestStore } from "../stores.ts";
import type { Doing } from "./everything-done.ts";

export async function renameLog(store: TestStore, { act }: Doing): Promise<void> {
  const vkey = (name: string): string => `${name}+0123abcd+${"A".repeat(44)}`;
  const { origin } = await logHead(store.reader);
  await act("recordKey", (t) => recordKey(t, vkey(origin ?? "")));
  const last = { origin: origin ?? "", size: 3, root: new Uint8Array(32) };
  const name = { origin: "statements.example/log/2028a", software: "undersigned/0.1.0" };
  const next = { ...name, vkey: vkey(name.origin), last, isSigned: true };
  await act("carryOver", (t) => carryOver(t, next));
}
