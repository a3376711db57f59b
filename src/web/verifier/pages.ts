/** Answers of /verify: the page, its script under the hash of its bytes, and the file that runs by itself. */
import { createHash } from "node:crypto";
import { refuse } from "#domain/refusal.ts";
import type { PageContext } from "#http/door.ts";
import { currentKey } from "#operations/log/log-keys.ts";
import { showStanding } from "#operations/witness/show-standing.ts";
import { logOrigin } from "#store/read/log-entries.ts";
import { frameOf, htmlAnswer, type Pages, readerLocale, refusalAnswer } from "../answers.ts";
import { paths } from "../routes.ts";
import { bundle } from "./bundle.ts";
import { formatVerifyPage, type VerifyView } from "./page.ts";
import { standalone, standaloneName } from "./standalone.ts";

export async function showVerify(pages: Pages, c: PageContext): Promise<Response> {
  const view = { programs: await findPrograms(), log: await findLog(pages) };
  return htmlAnswer(c, formatVerifyPage(frameOf(pages, readerLocale(c)), view));
}

/** Files below /verify/ have bytes that their name tells, or are asked for anew each time. */
export async function showVerifierFile(pages: Pages, c: PageContext): Promise<Response> {
  const file = c.req.param("file") ?? "";
  const programs = await findPrograms();
  if (programs && paths.verifierFile(file) === programs.script)
    return c.body(await bundle("verifier"), 200, {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
    });
  if (programs && file === standaloneName)
    return c.body(programs.standalone.page, 200, {
      "content-type": "text/html; charset=utf-8",
      "content-disposition": `attachment; filename="${standaloneName}"`,
    });
  return refusalAnswer(pages, c, refuse("not-found"));
}

/** Null where esbuild does not run: the page then names the other ways. */
async function findPrograms(): Promise<VerifyView["programs"]> {
  try {
    const script = await bundle("verifier");
    const hash = createHash("sha256").update(script).digest("base64url").slice(0, 12);
    return { script: paths.verifierFile(`${hash}.js`), standalone: await standalone() };
  } catch {
    return null;
  }
}

async function findLog({ door }: Pages): Promise<VerifyView["log"]> {
  const { reader } = door.store;
  const [origin, vkey] = [await logOrigin(reader), await currentKey(reader)];
  if (origin === null || vkey === null) return null;
  return { origin, vkey, standing: await showStanding(reader, door.site) };
}
