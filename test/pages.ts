/** The public pages over a store, asked as a browser without scripts asks them. */
import { makeApp } from "#http/app.ts";
import type { Door } from "#http/door.ts";
import { makeRateLimits } from "#http/rate-limit.ts";
import type { Store } from "#store/open.ts";
import { loadAssets } from "#web/assets.ts";
import { addPublicPages, makeRefusalPage } from "#web/app.ts";
import { site } from "./cast.ts";

const assets = loadAssets();

export interface Answered {
  readonly status: number;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly location: string | null;
  readonly type: string;
  readonly headers: Headers;
}

export interface Pages {
  get(path: string, headers?: Record<string, string>): Promise<Answered>;
  post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Record<string, string>,
  ): Promise<Answered>;
}

export interface PagesOptions {
  /** Seconds. */
  readonly fastestForm?: number;
  readonly door?: Partial<Door>;
}

/** @param now what the pages take for the time, ISO 8601 UTC. */
export function openPages(
  store: Pick<Store, "reader" | "transact" | "change">,
  now: () => string,
  { fastestForm = 0, door: changes = {} }: PagesOptions = {},
): Pages {
  const limits = makeRateLimits({ clock: () => 0, factor: 0 });
  const door: Door = {
    site,
    store,
    limits,
    now,
    mailFolder: null,
    hasRoom: () => true,
    ...changes,
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
  addPublicPages(app, door, assets, { fastestForm });
  const ask = async (path: string, request: RequestInit): Promise<Answered> => {
    const answer = await app.request(path, request);
    const location = answer.headers.get("location");
    const type = answer.headers.get("content-type") ?? "";
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    return { status: answer.status, text, bytes, location, type, headers: answer.headers };
  };
  return {
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, fields, headers = {}) =>
      ask(path, {
        method: "POST",
        body: new URLSearchParams(fields).toString(),
        headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      }),
  };
}

/** The words a reader sees, entities read, marks gone. */
export function wordsOf(html: string): string {
  const entities: Record<string, string> = {
    lt: "<",
    gt: ">",
    quot: '"',
    "#39": "'",
    amp: "&",
    nbsp: " ",
  };
  return html
    .replace(/<(?:script|style)[^>]*>.*?<\/(?:script|style)>/gs, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|#39|amp|nbsp);/g, (_, name: string) => entities[name] ?? "")
    .replace(/\s+/g, " ");
}
