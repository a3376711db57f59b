/**
 * What pages are made with. Rooms that answer requests export functions that add their routes:
 *
 *     addPublicPages(app, door, assets)
 *
 * Everything constant is in the door; what belongs to one request is in `c.var`.
 */
import type { IncomingMessage } from "node:http";
import type { Context, Hono } from "hono";
import type { Account } from "#domain/account.ts";
import type { Refusal } from "#domain/refusal.ts";
import type { Site } from "#domain/site.ts";
import type { Store } from "#store/open.ts";
import type { RateLimits } from "./rate-limit.ts";

export interface Door {
  readonly site: Site;
  readonly store: Pick<Store, "reader" | "transact">;
  readonly limits: RateLimits;
  /** ISO 8601 UTC: for looking up tokens outside a transaction. */
  readonly now: () => string;
  /** Where mails are written as files, or null when an SMTP server takes them. */
  readonly mailFolder: string | null;
  /** Whether there is room on the disk for something new; what is there already may always be changed. */
  readonly hasRoom: () => boolean;
}

/** Who asks, as far as a limit may know: never the address itself. */
export interface Client {
  /** Keyed digest of the address block (/24, /64); may be stored. */
  readonly block: string;
}

/** A person signed in at the desk. */
export interface DeskSession {
  readonly account: Account;
  /** Value of the hidden field `csrf` in every form of the desk. */
  readonly csrf: string;
  readonly hash: Uint8Array;
}

export interface HttpEnv {
  Bindings: { incoming?: IncomingMessage };
  Variables: { client: Client; desk: DeskSession | null; sent?: readonly SentField[] };
}

/** A field of the form that was read, to be given back where nothing came of it. A file comes by its name alone. */
export type SentField =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly file: string };

export type App = Hono<HttpEnv>;
export type PageContext = Context<HttpEnv>;

/** Makes the page for a refusal that no form of a page can show; `status` is the answer's. */
export type RefusalPage = (
  c: PageContext,
  refusal: Refusal,
  status: number,
) => Response | Promise<Response>;
