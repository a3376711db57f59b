/** nginx, where it is installed: one worker sends the same bytes from a file. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { freePort } from "./config.ts";

export interface Nginx {
  readonly port: number;
  stop(): Promise<void>;
}

/** Null when there is none. */
export async function startNginx(
  folder: string,
  answer: { readonly headers: readonly string[]; readonly body: Buffer },
): Promise<Nginx | null> {
  if (spawnSync("nginx", ["-v"]).error) return null;
  const port = await freePort();
  mkdirSync(join(folder, "html"));
  writeFileSync(join(folder, "html", "page"), answer.body);
  writeFileSync(join(folder, "nginx.conf"), configuration(folder, port, answer.headers));
  const given = ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log")];
  const child = spawn("nginx", given, { stdio: "ignore" });
  await accepting(port);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended;
  };
  return { port, stop };
}

function configuration(folder: string, port: number, headers: readonly string[]): string {
  const own = /^(?:content-length|content-type|etag)$/i;
  const lines: string[] = [];
  for (let at = 0; at < headers.length; at += 2) {
    const [name = "", value = ""] = headers.slice(at, at + 2);
    if (!own.test(name)) lines.push(`add_header ${name} '${value.replaceAll("'", "\\'")}';`);
  }
  // Started by root, its worker would be nobody and could not read the folder.
  const user = process.getuid?.() === 0 ? "user root; " : "";
  return `${user}daemon off; worker_processes 1; pid ${folder}/pid;
events { worker_connections 512; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 10000000; open_file_cache max=10;
  server {
    listen 127.0.0.1:${port}; root ${folder}/html; default_type "text/html; charset=utf-8";
    location / { ${lines.join(" ")} try_files /page =404; }
  }
}
`;
}

async function accepting(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answered = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true));
      socket.once("error", () => resolve(false)).once("connect", () => socket.destroy());
    });
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("nginx does not answer");
}
