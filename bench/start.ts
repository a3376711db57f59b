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
    const asked = await readPages(server, seeded);
    const pages = await resident(server);
    await takeOpenData(server, seeded);
    const data = await resident(server);
    const varied = await leafThrough(server, seeded);
    const after = await resident(server);
    const range = `${Math.min(...ready).toFixed(2)} to ${Math.max(...ready).toFixed(2)}`;
    const note = `${before.toFixed(0)} MB before, ${asked} answers between`;
    const bar = { most: 250 };
    return [
      { name: "ready", value: median(ready), unit: "s", bar: { most: 1 }, note: range },
      { name: "resident memory, pages read", value: pages, unit: "MB", bar, note },
      { name: "resident memory, then open data taken", value: data, unit: "MB", bar },
      {
        name: "resident memory, then many pages",
        value: after,
        unit: "MB",
        bar,
        note: `${varied} answers between`,
      },
    ];
  } finally {
    await server.stop();
  }
}

/** What readers do: the list leafed through, searched and by country, and one page again and again. */
async function readPages(server: Server, { slug }: Seeded): Promise<number> {
  const list = `/s/${slug}/signatories`;
  const once = await askOnce(server, [
    "/",
    ...["en", "sr-Latn", "en+sr-Latn", "changes"].map((rest) => `/s/${slug}/${rest}`),
    ...Array.from({ length: 10 }, (_, at) => `${list}?page=${at * 10 + 1}`),
    ...["tern", "skerry", "holm", "kelp"].map((word) => `${list}?q=${word}`),
    ...["IE", "PT", "NO", "RS"].map((code) => `${list}?country=${code}`),
  ]);
  const { url } = server;
  const requests = [requestOf(url, `/s/${slug}/en`, "br")];
  const often = await putLoad({ port: Number(url.port), connections: 64, requests, seconds: 2 });
  return once + often.answers;
}

/** The whole list, page by page as JSON and at once as CSV. */
async function takeOpenData(server: Server, { slug }: Seeded): Promise<number> {
  const pages = Array.from({ length: 100 }, (_, at) => `/s/${slug}.json?page=${at + 1}`);
  return askOnce(server, [...pages, `/s/${slug}/signatories.csv`]);
}

/** A thousand answers of which none is like another. */
async function leafThrough(server: Server, { slug }: Seeded): Promise<number> {
  const pages = Array.from({ length: 334 }, (_, at) => `/s/${slug}/signatories?page=${at + 1}`);
  return askOnce(server, pages);
}

/** Each in three encodings; how many answers that were. */
async function askOnce({ url }: Server, paths: readonly string[]): Promise<number> {
  const requests = paths.flatMap((path) =>
    ["br", "gzip", "identity"].map((encoding) => requestOf(url, path, encoding)),
  );
  const { answers, statuses } = await putLoad({ port: Number(url.port), connections: 8, requests });
  if (Object.keys(statuses).join() !== "200")
    throw new Error(`not all answers were 200: ${JSON.stringify(statuses)}`);
  return answers;
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
