/** The store's contract on both databases: real ones, in a loop. */
import { commitContract } from "./contract/commit.ts";
import { openingContract } from "./contract/opening.ts";
import { togetherContract } from "./contract/together.ts";
import { databaseKinds } from "./stores.ts";

for (const kind of databaseKinds) {
  openingContract(kind);
  commitContract(kind);
  togetherContract(kind);
}
