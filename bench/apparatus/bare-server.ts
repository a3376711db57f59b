/** The least a node:http server can do: the same bytes with the same headers to everybody. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface BareAnswer {
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly base64: string;
}

const [file = ""] = process.argv.slice(2);
const answer = JSON.parse(readFileSync(file, "utf8")) as BareAnswer;
const body = Buffer.from(answer.base64, "base64");
const headers = [...answer.headers];

const server = createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(body);
});
server.listen(0, "127.0.0.1", () => {
  console.log(`listening on http://localhost:${(server.address() as AddressInfo).port}`);
});
