/** Requests to sign against the list, the decisions about them, and the change log. */
import type { Everything } from "./everything.ts";

type Signature = Everything["signature"][number];

export function checkSignatures(all: Everything): string[] {
  return [
    ...all.signature.flatMap((signature) => checkSignature(all, signature)),
    ...checkOrphans(all),
    ...checkChanges(all),
  ];
}

function checkSignature(all: Everything, signature: Signature): string[] {
  const { act } = signature;
  const line = all.signatory.find((one) => one.act === (signature.confirms ?? act));
  const confirmation = all.confirmation.find((one) => one.act === act);
  const decided = all.review.filter((one) => one.act === act && one.done_at && !one.undone_at);
  const isAccepted = decided.some(({ decision }) => decision === "accepted");
  const atOnce = confirmation?.reasons === "[]";
  const published = line !== undefined;
  const wrong: string[] = [];
  if (published && !confirmation) wrong.push("is published and was never confirmed");
  if (published && !isAccepted && !atOnce) wrong.push("is published and nobody accepted it");
  const isDenied = all.denial.some((one) => one.act === act);
  if (!published && !isDenied && (isAccepted || atOnce)) wrong.push("is accepted and has no line");
  if (published && signature.kind === "organisation" && !signature.organisation)
    wrong.push("is published without an organisation");
  if (line && line.statement !== signature.statement) wrong.push("has a line elsewhere");
  if (!all.sealed_key.some(({ subject }) => subject === act) && signature.sealed)
    wrong.push("has sealed particulars without a key");
  return wrong.map((what) => `signature ${act} ${what}`);
}

/** Records about acts that are not there. */
function checkOrphans(all: Everything): string[] {
  const lines = new Set(all.signatory.map(({ act }) => act));
  const subjects = new Set([
    ...all.signature.map(({ act }) => act),
    ...all.claim.map(({ id }) => id),
    ...all.invitation.map(({ id }) => id),
    ...all.account.map(({ id }) => id),
  ]);
  const about = (
    ["withdrawal", "exclusion", "dispute", "amendment", "claim", "invitation"] as const
  ).flatMap((table) =>
    all[table].filter(({ act }) => !lines.has(act)).map(() => `a ${table} without a line`),
  );
  const tokens = all.token
    .filter(
      ({ subject, purpose }) =>
        purpose !== "first" && purpose !== "form" && subject !== "nobody" && !subjects.has(subject),
    )
    .map(({ purpose }) => `a token "${purpose}" about nothing`);
  const disputes = all.dispute
    .filter(({ claim, act }) => !all.claim.some((one) => one.id === claim && one.act === act))
    .map(() => "a dispute without a claim");
  return [...about, ...tokens, ...disputes];
}

/** What became public has its dated line in the change log, once. */
function checkChanges(all: Everything): string[] {
  return all.statement.flatMap(({ id, slug }) => {
    const lines = all.change_line.filter((line) => line.statement === id && line.public === 1);
    const changes = (kind: string): number => lines.filter((line) => line.kind === kind).length;
    const acts = new Set(all.signatory.filter((one) => one.statement === id).map(({ act }) => act));
    const own = all.signature.filter((one) => one.statement === id && acts.has(one.act)).length;
    const confirmed = all.signatory.filter(
      (one) => one.statement === id && one.source !== null && one.evidence !== "listed",
    ).length;
    const withdrawn = all.withdrawal.filter(({ act }) => acts.has(act)).length;
    const excluded = all.exclusion.filter(({ act }) => acts.has(act)).length;
    const wanted: [string, number][] = [
      ["signed", own],
      ["confirmed", confirmed],
      ["withdrawn-signature", withdrawn],
      ["excluded", excluded],
    ];
    return wanted
      .filter(([kind, count]) => changes(kind) !== count)
      .map(([kind, count]) => `${slug}: ${changes(kind)} changes "${kind}" of ${count}`);
  });
}
