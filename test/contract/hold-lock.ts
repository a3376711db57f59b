/**
 * Another program that writes on the same database for a while.
 *
 *     node test/contract/hold-lock.ts PATH-OR-URL MILLISECONDS      prints "held", and "released" when it is over
 */
import { DatabaseSync } from "node:sqlite";
import pg from "pg";

const [location = "", time = "0"] = process.argv.slice(2);

const release = location.startsWith("postgres://") ? await holdRow() : holdFile();
console.log("held");
await new Promise((resolve) => setTimeout(resolve, Number(time)));
await release();
console.log("released");

function holdFile(): () => Promise<void> {
  const database = new DatabaseSync(location, { timeout: 5000 });
  database.exec("begin immediate");
  return () => {
    database.exec("commit");
    database.close();
    return Promise.resolve();
  };
}

async function holdRow(): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: location });
  await client.connect();
  await client.query("begin");
  await client.query("select * from instance for update");
  return async () => {
    await client.query("commit");
    await client.end();
  };
}
