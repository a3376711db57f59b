/** Settings of installations that are made to be measured, whatever the environment says. */
import { createServer, type AddressInfo } from "node:net";
import { resolve } from "node:path";
import { readConfig, type Config } from "#config.ts";

/** @param database a `postgres://` URL; empty: SQLite in the data folder. */
export function benchConfig(data: string, port = 0, database = ""): Config {
  const given = { data, port: String(port), database };
  const read = readConfig({ env: {}, given, absolute: (path) => resolve(path) });
  if ("wrong" in read) throw new Error(`wrong setting: ${read.wrong.name}`);
  return read.config;
}

export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
