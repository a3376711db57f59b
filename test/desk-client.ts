/** The desk over a store, asked as a browser without scripts asks it: cookies kept, tokens taken from the page. */
import type { Role } from "#domain/account.ts";
import { isRefusal } from "#domain/refusal.ts";
import { makeApp } from "#http/app.ts";
import { makeRateLimits } from "#http/rate-limit.ts";
import { openSession } from "#operations/account/open-session.ts";
import type { Store } from "#store/open.ts";
import { addAccountRow } from "#store/write/accounts.ts";
import { makeRefusalPage } from "#web/app.ts";
import { loadAssets } from "#web/assets.ts";
import { deskApp } from "#web/desk/app.ts";
import { site } from "./cast.ts";

const assets = loadAssets();
const names: Readonly<Record<Role, string>> = { administrator: "Brigid", secretary: "Oddny" };

export interface Reply {
  readonly status: number;
  readonly text: string;
  /** Where it leads, '' when nowhere. */
  readonly to: string;
  readonly headers: Headers;
}

export interface DeskClient {
  /** Account id; '' for nobody. */
  readonly account: string;
  get(path: string): Promise<Reply>;
  /** Sends a form with the session's token. */
  post(path: string, fields?: Readonly<Record<string, string>>): Promise<Reply>;
  /** The same with fields that come more than once. */
  postAll(path: string, fields: readonly (readonly [string, string])[]): Promise<Reply>;
  upload(path: string, fields: Readonly<Record<string, string>>, file?: File): Promise<Reply>;
  /** The same, and waits at the page that tells that the file is still being read. */
  uploadToEnd(path: string, fields: Readonly<Record<string, string>>, file?: File): Promise<Reply>;
  /** A form that makes a file be read, and waits in the same way. */
  postToEnd(path: string, fields?: Readonly<Record<string, string>>): Promise<Reply>;
  /** Sends a form as it stands, without a token. */
  raw(path: string, fields: Readonly<Record<string, string>>): Promise<Reply>;
}

export async function openDesk(
  store: Pick<Store, "reader" | "transact" | "change">,
  now: () => string,
  role: Role | null,
): Promise<DeskClient> {
  const limits = makeRateLimits({ clock: () => 0, factor: 0 });
  const door = {
    site: { ...site, baseUrl: "http://desk.example" },
    store,
    limits,
    now,
    mailFolder: null,
    hasRoom: () => true,
  };
  const app = makeApp({
    door,
    refusalPage: makeRefusalPage(door, assets),
    clientOf: () => ({ block: "test" }),
    change: () => store.change(),
    onError: (error) => {
      throw error;
    },
  });
  app.route("/", deskApp(door, assets));
  const { account, cookie } = await signedIn(store, role);
  const ask = async (path: string, init: RequestInit = {}): Promise<Reply> => {
    const headers = { "accept-language": "en", ...(cookie && { cookie }), ...init.headers };
    const answer = await app.request(path, { ...init, headers });
    return {
      status: answer.status,
      text: await answer.text(),
      to: answer.headers.get("location") ?? "",
      headers: answer.headers,
    };
  };
  const token = async (): Promise<string> => tokenIn((await ask("/desk/me")).text);
  const raw = (
    path: string,
    fields: Readonly<Record<string, string>> | readonly (readonly [string, string])[],
  ): Promise<Reply> =>
    ask(path, {
      method: "POST",
      body: new URLSearchParams(fields as Record<string, string>).toString(),
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
  const upload: DeskClient["upload"] = async (path, fields, file) => {
    const body = new FormData();
    body.set("csrf", await token());
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    if (file) body.set("file", file);
    // As bytes: what is cut off must not go on writing into a stream that was closed.
    const sent = new Response(body);
    const headers = { "content-type": sent.headers.get("content-type") ?? "" };
    return ask(path, { method: "POST", headers, body: await sent.arrayBuffer() });
  };
  const toEnd = (reply: Reply): Promise<Reply> =>
    reply.to.includes("/reading/") ? endOfReading(ask, reply.to) : Promise.resolve(reply);
  return {
    account,
    get: (path) => ask(path),
    post: async (path, fields = {}) => raw(path, { csrf: await token(), ...fields }),
    postAll: async (path, fields) => raw(path, [["csrf", await token()], ...fields]),
    upload,
    uploadToEnd: async (path, fields, file) => toEnd(await upload(path, fields, file)),
    postToEnd: async (path, fields = {}) =>
      toEnd(await raw(path, { csrf: await token(), ...fields })),
    raw,
  };
}

async function endOfReading(ask: (path: string) => Promise<Reply>, path: string): Promise<Reply> {
  const reply = await ask(path);
  if (!reply.headers.has("refresh")) return reply;
  await new Promise((resolve) => setTimeout(resolve, 20));
  return endOfReading(ask, path);
}

async function signedIn(
  store: Pick<Store, "transact">,
  role: Role | null,
): Promise<{ account: string; cookie: string }> {
  if (role === null) return { account: "", cookie: "" };
  const name = names[role];
  const email = `${name.toLowerCase()}@desk.example`;
  const opened = await store.transact(async (t) =>
    openSession(t, await addAccountRow(t, { name, email, role })),
  );
  if (isRefusal(opened)) throw new Error(opened.refusal);
  return { account: opened.account, cookie: `desk=${opened.session}` };
}

function tokenIn(page: string): string {
  return /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? "";
}
