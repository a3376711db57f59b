/** What a browser remembers of its reader: language and whether single keys act. A cookie, because it is this screen's. */
import { getCookie, setCookie } from "hono/cookie";
import type { Site } from "#domain/site.ts";
import type { PageContext } from "#http/door.ts";
import { interfaceLocales } from "#locales/translate.ts";

export interface Preference {
  /** Empty: as the browser says. */
  readonly language: string;
  readonly keys: boolean;
}

const name = "desk-look";
const year = 31_536_000;

/** `?lang=` wins for one page. */
export function readPreference(c: PageContext): Preference {
  const [language = "", keys = ""] = (getCookie(c, name) ?? "").split(".");
  return { language: c.req.query("lang") ?? language, keys: keys !== "off" };
}

export function writePreference(c: PageContext, site: Site, { language, keys }: Preference): void {
  const known = interfaceLocales.find((locale) => locale === language) ?? "";
  const secure = site.baseUrl.startsWith("https:");
  setCookie(c, name, `${known}.${keys ? "on" : "off"}`, {
    path: "/desk",
    maxAge: year,
    sameSite: "Lax",
    httpOnly: true,
    secure,
  });
}
