/**
 * Sessions of the desk: a cookie with 32 random bytes, whose SHA-256 is in the database. A new one is made at every
 * sign-in, so that nobody can be made to use a session that another knows.
 */
import { hash } from "node:crypto";
import type { Site } from "#domain/site.ts";
import { sessionDays } from "#operations/account/open-session.ts";
import { findSession } from "#store/read/accounts.ts";
import { formatCookie, readCookie } from "./request/cookies.ts";
import type { DeskSession, Door, PageContext } from "./door.ts";

/** @param text what signing in gave. */
export function startSession(c: PageContext, door: Pick<Door, "site">, text: string): void {
  setCookie(c, door.site, text, sessionDays * 86_400);
}

export function endSession(c: PageContext, door: Pick<Door, "site">): void {
  setCookie(c, door.site, "", 0);
}

export async function readSession(
  c: PageContext,
  door: Pick<Door, "site" | "store" | "now">,
): Promise<DeskSession | null> {
  const text = readCookie(c.req.header("cookie"), cookieName(door.site));
  if (!text) return null;
  const session = await findSession(door.store.reader, text, door.now());
  if (!session) return null;
  return {
    account: session.account,
    hash: session.hash,
    csrf: hash("sha256", `csrf ${text}`, "base64url"),
  };
}

function setCookie(c: PageContext, site: Site, text: string, maxAge: number): void {
  const cookie = formatCookie(cookieName(site), text, { maxAge, secure: isSecure(site) });
  c.header("Set-Cookie", cookie, { append: true });
}

/** The prefix keeps other hosts and plain HTTP from setting it (RFC 6265bis, section 4.1.3.2). */
function cookieName(site: Site): string {
  return isSecure(site) ? "__Host-desk" : "desk";
}

function isSecure(site: Site): boolean {
  return site.baseUrl.startsWith("https:");
}
