/** The statement page from the cache of bytes, against a server that does nothing else. */
import { writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import type { BareAnswer } from "./apparatus/bare-server.ts";
import { putLoad, serve, startServer } from "./apparatus/child.ts";
import { startNginx } from "./apparatus/nginx.ts";
import { benchFolder, seededData } from "./apparatus/seeded.ts";
import { median, type Figure } from "./figure.ts";

export const title =
  "the statement page with 1,000 signatories from memory, brotli, 64 connections, short runs in turn";

const rounds = 7;
const seconds = 1.5;
const signatories = 1000;

export async function measure(): Promise<Figure[]> {
  const { data, slug } = await seededData(signatories);
  const site = await serve(data);
  const path = `/s/${slug}/en`;
  const page = await ask(new URL(path, site.url));
  const folder = benchFolder();
  const file = join(folder, "answer.json");
  const bareAnswer: BareAnswer = { headers: page.headers, base64: page.body.toString("base64") };
  writeFileSync(file, JSON.stringify(bareAnswer));
  const bare = await startServer("bench/apparatus/bare-server.ts", [file]);
  const nginx = await startNginx(folder, page);
  try {
    const ports = [Number(site.url.port), Number(bare.url.port), ...(nginx ? [nginx.port] : [])];
    const rates = await inTurn(ports, path, Number(site.url.port));
    return [...speeds(rates), ...weights(page.body, nginx !== null)];
  } finally {
    await Promise.all([site.stop(), bare.stop(), nginx?.stop()]);
  }
}

interface Page {
  /** Without those of the connection. */
  readonly headers: readonly string[];
  readonly body: Buffer;
}

/** Waits until the page is served as brotli: then it is in the cache. */
async function ask(url: URL): Promise<Page> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "br" } }, resolve).once("error", reject);
  });
  const body = Buffer.concat(await answer.toArray());
  if (answer.statusCode !== 200 || answer.headers["content-encoding"] !== "br")
    throw new Error(`${url.href} is not served as brotli: ${answer.statusCode}`);
  const raw = answer.rawHeaders;
  const headers = raw.filter((_, at) => {
    const name = raw[at - (at % 2)]?.toLowerCase() ?? "";
    return !/^(?:connection|keep-alive|date|transfer-encoding)$/.test(name);
  });
  return { headers, body };
}

/** Rates of all servers, round by round; the first round only warms up. */
async function inTurn(
  ports: readonly number[],
  path: string,
  namedPort: number,
): Promise<number[][]> {
  const request = `GET ${path} HTTP/1.1\r\nHost: localhost:${namedPort}\r\nAccept-Encoding: gzip, deflate, br\r\n\r\n`;
  const all: number[][] = [];
  for (let round = 0; round <= rounds; round++) {
    const rates: number[] = [];
    for (const port of ports) {
      const loaded = await putLoad({ port, connections: 64, requests: [request], seconds });
      if (Object.keys(loaded.statuses).join() !== "200")
        throw new Error(`not all answers were 200: ${JSON.stringify(loaded.statuses)}`);
      rates.push(loaded.answers / loaded.seconds);
    }
    if (round > 0) all.push(rates);
  }
  return all;
}

function speeds(rounds: readonly (readonly number[])[]): Figure[] {
  const of = (at: number): number => median(rounds.map((rates) => rates[at] ?? NaN));
  const ratio = (at: number): number =>
    median(rounds.map((rates) => (rates[0] ?? NaN) / (rates[at] ?? NaN)));
  const spread = rounds.map(([own = NaN, bare = NaN]) => own / bare);
  const range = `${Math.min(...spread).toFixed(2)} to ${Math.max(...spread).toFixed(2)}`;
  const figures: Figure[] = [
    {
      name: "of a bare node:http server",
      value: ratio(1),
      unit: "×",
      bar: { least: 0.8 },
      note: range,
    },
    { name: "serve", value: of(0), unit: "requests/s" },
    { name: "bare node:http", value: of(1), unit: "requests/s" },
  ];
  if ((rounds[0]?.length ?? 0) < 3) return figures;
  return [
    ...figures,
    { name: "nginx, a file, one worker", value: of(2), unit: "requests/s" },
    { name: "of nginx", value: ratio(2), unit: "×" },
  ];
}

function weights(body: Buffer, hasNginx: boolean): Figure[] {
  const html = brotliDecompressSync(body).toString();
  const head = html.slice(0, html.indexOf("</head>"));
  const links = head.match(/<link\b[^>]*>/g) ?? [];
  const sheets = links.filter(
    (link) => /\brel="?stylesheet/.test(link) && !/\bmedia="?print/.test(link),
  );
  const fonts = links.filter((link) => /\bas="?font/.test(link));
  const scripts = (head.match(/<script\b[^>]*>/g) ?? []).filter(
    (script) => !/\b(?:async|defer|type="?module)/.test(script),
  );
  const hrefs = [...sheets, ...fonts].map((link) => /href="?([^"\s>]+)/.exec(link)?.[1] ?? link);
  return [
    {
      name: "HTML, brotli",
      value: body.length / 1000,
      unit: "kB",
      bar: { most: 40 },
      note: `${(html.length / 1000).toFixed(0)} kB plain`,
    },
    {
      name: "style sheets that block",
      value: sheets.length,
      unit: "",
      bar: { most: 1 },
      note: hrefs.join(" "),
    },
    { name: "scripts that block", value: scripts.length, unit: "", bar: { most: 0 } },
    { name: "nginx installed", value: hasNginx ? 1 : 0, unit: "" },
  ];
}
