/**
 * A server with a bug put in: it says that a signature is published before it is. The control of the test that kills the
 * real one: what finds no loss there must find it here.
 *
 *     node test/faults/early-server.ts serve --data DIR --port 0
 */
import { createServer } from "node:http";
import { confirmSignature } from "#operations/signature/confirm-signature.ts";
import { openData } from "../serving/prepare.ts";

const data = process.argv[process.argv.indexOf("--data") + 1] ?? "";
const { store } = await openData(data);

const server = createServer((request, answer) => {
  const token = /\/confirm\/([\w-]{43})$/.exec(request.url ?? "")?.[1] ?? "";
  // The bug: nobody waits for this.
  void store.transact((t) => confirmSignature(t, { token }));
  answer.writeHead(303, { location: request.url ?? "/" }).end();
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  console.log(`listening on http://127.0.0.1:${port}`);
});
