/** Reading a site's files for the verifier, and a statement's page as a reader gets it. */
import type { ReadFile } from "#verify/read-log.ts";
import type { ShownPage, ShownRow } from "#verify/list/check-page.ts";

/** A file larger than this is not of a log. */
const mostBytes = 64 * 1024 * 1024;
const patience = 30_000; // ms

/** The site of an address: that of its log, of a statement or of the verifier's own page stands for the whole. */
export function siteOf(
  address: string,
): { readonly base: URL; readonly slug: string | null } | null {
  const url = URL.parse(
    /^[a-z]+:\/\//i.test(address.trim()) ? address.trim() : `https://${address.trim()}`,
  );
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const [, root = "", slug = null] =
    /^(.*?)\/(?:log(?:\/.*)?|s\/([a-z0-9-]{1,60})(?:[./].*)?|verify)?$/.exec(url.pathname) ?? [];
  return { base: new URL(`${root}/`, url.origin), slug };
}

/** Paths are read below the base, whatever address a list names for its next page. */
export function siteReader(base: URL): ReadFile {
  return async (path) => {
    const whole = URL.parse(path);
    const url = new URL(whole ? `.${whole.pathname}${whole.search}` : `./${path}`, base);
    const answer = await fetch(url, { signal: AbortSignal.timeout(patience), credentials: "omit" });
    if (answer.status === 404 || answer.status === 410) return undefined;
    if (!answer.ok) throw new Error(`${url.href}: ${answer.status}`);
    return readBody(answer, url);
  };
}

/** A site may send without end, and without saying how much. */
async function readBody(answer: Response, url: URL): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = answer.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > mostBytes) {
      void reader?.cancel();
      throw new Error(`${url.href}: more than ${mostBytes} bytes`);
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** The page of a statement in its authentic language, as this browser lays it out; undefined where it cannot be read. */
export async function readShownPage(base: URL, slug: string): Promise<ShownPage | undefined> {
  const page = await readDocument(new URL(`s/${slug}`, base));
  return page && shownIn(page);
}

/** The browser's own reader of pages: scripts in what it reads are never run. */
function readDocument(url: URL): Promise<Document | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", url);
    request.responseType = "document";
    request.timeout = patience;
    request.addEventListener("loadend", () => {
      resolve(request.status === 200 ? (request.responseXML ?? undefined) : undefined);
    });
    request.send();
  });
}

function shownIn(page: Document): ShownPage | undefined {
  const text = page.querySelector<HTMLElement>("article#text");
  const heading = page.querySelector("h1");
  if (!text || !heading) return undefined;
  const language = text.lang || page.documentElement.lang;
  const isOwnTitle = (heading.lang || page.documentElement.lang) === language;
  return {
    language,
    title: isOwnTitle ? wordsOf(heading) : null,
    units: [...text.querySelectorAll(".unit")].map((unit) =>
      wordsOf(unit.querySelector("h2, blockquote, div > p") ?? unit),
    ),
    rows: [...page.querySelectorAll("table.list tbody tr")].flatMap(rowIn),
    count: page.querySelector(".tally b")?.textContent ?? null,
  };
}

/** A line that only repeats another is no act of its own. */
function rowIn(row: Element): readonly ShownRow[] {
  const [, kind, number] = /^([sp])(\d+)$/.exec(row.id) ?? [];
  if (!number || row.querySelector(".how > a[href^='#s']")) return [];
  const name = row.querySelector("th.org > bdi, th.org > a > bdi, th.org > del > bdi");
  return [
    {
      kind: kind === "p" ? "person" : "organisation",
      number: Number(number),
      name: name?.textContent ?? null,
      isStruck: row.querySelector("th.org > del") !== null,
    },
  ];
}

/** The words of an element, a line break for each `br`. */
function wordsOf(element: Element): string {
  const parts = [...element.childNodes].map((node) =>
    node instanceof Element || node.nodeName === "BR"
      ? node.nodeName === "BR"
        ? "\n"
        : wordsOf(node as Element)
      : (node.textContent ?? ""),
  );
  return parts.join("");
}
