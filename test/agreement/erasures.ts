/** What was erased is gone everywhere, and the list and the log say so. */
import type { Everything } from "./everything.ts";

export function checkErasures(all: Everything): string[] {
  const done = all.erasure.filter(({ done_at }) => done_at !== null);
  return [
    ...done.flatMap(({ subject }) => checkGone(all, subject)),
    ...all.signatory.flatMap((line) => checkLine(all, line)),
  ];
}

/** The openings of a line that stays are sealed again, and a key of its own may stand for them. */
function checkGone(all: Everything, subject: string): string[] {
  const left = [
    ...all.signature.filter(({ act, sealed }) => act === subject && sealed !== null),
    ...all.signature.filter(({ act, mailbox }) => act === subject && mailbox !== ""),
    ...all.claim.filter(({ id, sealed }) => id === subject && sealed !== null),
    ...all.invitation.filter(({ id, sealed }) => id === subject && sealed !== null),
    ...all.comment.filter(({ id }) => id === subject),
    ...all.account.filter(({ id, sealed }) => id === subject && sealed.length > 0),
    ...all.amendment.filter(({ act, sealed }) => act === subject && sealed !== null),
    ...all.review.filter(({ act, note }) => act === subject && note !== null),
    ...all.token.filter((one) => one.subject === subject),
    ...all.outbox.filter((one) => one.subject === subject),
    ...all.session.filter(({ account }) => account === subject),
  ];
  const opened = all.opening.some(({ act }) => act === subject);
  const key = all.sealed_key.some((one) => one.subject === subject);
  return [
    ...left.map(() => `${subject} was erased and something is left`),
    ...(key && !opened ? [`${subject} was erased and its key is left`] : []),
  ];
}

function checkLine(all: Everything, line: Everything["signatory"][number]): string[] {
  const { act, number, erased } = line;
  if (erased === null) return [];
  const scopes = all.log_entry.flatMap(({ kind, act: of, bytes }) =>
    kind === "erasure.recorded" && of === act
      ? [(JSON.parse(bytes) as { scope: string }).scope]
      : [],
  );
  const wanted = erased === "all" ? "all" : "representative";
  const isSaid = line.log_index === null || scopes.includes(wanted);
  const told = [line.printed, line.folded, line.raw ?? "", line.role ?? "", line.affiliation ?? ""];
  return [
    ...(act === null || isSaid ? [] : [`line ${number} was erased and the log does not say so`]),
    ...(erased === "all" && told.some((text) => text !== "")
      ? [`line ${number} was erased and still names somebody`]
      : []),
  ];
}
