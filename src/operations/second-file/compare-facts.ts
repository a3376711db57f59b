/** What a second file says of the statement itself, and says otherwise. Pure; nothing of it is taken by the file. */
import { isDay, type Proposer, type Statement } from "#domain/statement.ts";
import { foldForSearch } from "#names/fold.ts";
import type { RecognisedStatement } from "#recognition/recognised-statement.ts";

export interface FactDifference {
  readonly fact: "proposers" | "addressee" | "deadline" | "state";
  /** Null where the statement says nothing. */
  readonly before: string | null;
  readonly now: string;
}

type Said = Pick<RecognisedStatement, "proposers" | "addressee" | "deadline" | "status">;

/** What the file does not say is no difference. */
export function compareFacts(
  { addressee, deadline, state }: Pick<Statement, "addressee" | "deadline" | "state">,
  proposers: readonly Proposer[],
  said: Said,
): readonly FactDifference[] {
  const day = said.deadline && isDay(said.deadline) ? said.deadline : null;
  const differences = [
    isOther(namesOf(proposers), namesOf(said.proposers)) && {
      fact: "proposers" as const,
      before: namesOf(proposers),
      now: namesOf(said.proposers) ?? "",
    },
    isOther(addressee, said.addressee ?? null) && {
      fact: "addressee" as const,
      before: addressee,
      now: said.addressee ?? "",
    },
    day !== null && day !== deadline && { fact: "deadline" as const, before: deadline, now: day },
    ...stateDifference(state, said.status),
  ];
  return differences.filter((one) => one !== false);
}

function isOther(before: string | null, now: string | null): boolean {
  return now !== null && foldForSearch(now) !== foldForSearch(before ?? "");
}

function namesOf(proposers: readonly Pick<Proposer, "name">[]): string | null {
  return proposers.length === 0 ? null : proposers.map(({ name }) => name).join("; ");
}

/** Only whether signing goes on can be read from a page. */
function stateDifference(
  state: Statement["state"],
  said: Said["status"],
): readonly FactDifference[] {
  const isPair =
    (state === "signing" && said === "closed") || (state === "closed" && said === "signing");
  return isPair ? [{ fact: "state", before: state, now: said }] : [];
}
