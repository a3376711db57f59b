/** A warm start of `serve`, and what it holds in memory with a long list. */
import { readFileSync } from "node:fs";
import { putLoad, serve, type Server } from "./apparatus/child.ts";
import { seededData, type Seeded } from "./apparatus/seeded.ts";
import { median, type Figure } from "./figure.ts";

export const title = "serve with 100,000 signatures: ready, and resident after some pages";

const starts = 7;

export async function measure(): Promise<Figure[]> {
  const seeded = await seededData(100_000);
  const ready: number[] = [];
  // The first start fills the cache of compiled code and is not counted.
  for (let start = 0; start <= starts; start++) {
    const server = await serve(seeded.data);
    if (start > 0) ready.push(server.readyAfter / 1000);
    await server.stop();
  }
  const server = await serve(seeded.data);
  try {
    const before = await resident(server);
    const asked = await readAbout(server, seeded);
    const after = await resident(server);
    const range = `${Math.min(...ready).toFixed(2)} to ${Math.max(...ready).toFixed(2)}`;
    const note = `${before.toFixed(0)} MB before, ${asked} answers between`;
    return [
      { name: "ready", value: median(ready), unit: "s", bar: { most: 1 }, note: range },
      { name: "resident memory", value: after, unit: "MB", bar: { most: 250 }, note },
    ];
  } finally {
    await server.stop();
  }
}

/** What readers do: the pages, the list leafed through, searched and by country, open data, and one page again and again. */
async function readAbout({ url }: Server, { slug }: Seeded): Promise<number> {
  const list = `/s/${slug}/signatories`;
  const leaves = Array.from({ length: 40 }, (_, at) => `${list}?page=${at * 2 + 1}`);
  const searches = ["tern", "skerry", "holm", "kelp", "quay"].map((word) => `${list}?q=${word}`);
  const countries = ["IE", "PT", "NO", "RS"].map((code) => `${list}?country=${code}`);
  const pages = [
    "/",
    ...["en", "sr-Latn", "en+sr-Latn", "changes"].map((rest) => `/s/${slug}/${rest}`),
    ...leaves,
    ...searches,
    ...countries,
    `/s/${slug}.json`,
    `/s/${slug}.json?page=7`,
    `/s/${slug}/signatories.csv`,
  ];
  const port = Number(url.port);
  const requests = pages.flatMap((path) =>
    ["br", "gzip", "identity"].map((encoding) => requestOf(url, path, encoding)),
  );
  const once = await putLoad({ port, connections: 8, requests });
  const bad = Object.keys(once.statuses).filter((status) => status !== "200");
  if (bad.length > 0) throw new Error(`not all answers were 200: ${JSON.stringify(once.statuses)}`);
  const again = [requestOf(url, `/s/${slug}/en`, "br")];
  const often = await putLoad({ port, connections: 64, requests: again, seconds: 2 });
  return once.answers + often.answers;
}

function requestOf(url: URL, path: string, encoding: string): string {
  return `GET ${path} HTTP/1.1\r\nHost: ${url.host}\r\nAccept-Encoding: ${encoding}\r\n\r\n`;
}

/** MB, by the operating system where it tells, else as the server counts. */
async function resident({ process: { pid }, url }: Server): Promise<number> {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return (Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024) / 1e6;
  } catch {
    const metrics = await (await fetch(new URL("/metrics", url))).text();
    return Number(/resident_memory_bytes (\d+)/.exec(metrics)?.[1]) / 1e6;
  }
}
