/** The store's contract on both databases: real ones, in a loop. */
import { commitContract } from "./contract/commit.ts";
import { databaseKinds } from "./stores.ts";

for (const kind of databaseKinds) commitContract(kind);
