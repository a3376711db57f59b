// The sign form as a browser fills it in.

import { type TestContext } from "node:test";
import type { SignForm } from "#domain/signature.ts";
import { listMails } from "#store/read/outbox.ts";
import { openPages, type Answered, type Pages } from "./pages.ts";
import { scene, type Scene } from "./scene.ts";

/** A statement that is open, its pages, and their address. */
export interface Stage {
  readonly stage: Scene;
  readonly pages: Pages;
  readonly base: string;
}

export async function stageFor(t: TestContext, fastest = 0): Promise<Stage> {
  const stage = await scene(t);
  return {
    stage,
    pages: openPages(stage, () => stage.clock.now, { fastestForm: fastest }),
    base: `/s/${stage.slug}`,
  };
}

/** The form's fields as a browser sends them, hidden ones included. */
export async function fill(
  { pages, base }: Stage,
  form: SignForm,
): Promise<Record<string, string>> {
  const page = await pages.get(`${base}/sign?language=en`);
  const hidden = [...page.text.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return {
    ...form,
    contact_url: "",
    ...Object.fromEntries(hidden.map(([, name = "", value = ""]) => [name, value])),
  };
}

export const post = (
  { pages, base }: Stage,
  fields: Record<string, string>,
  query = "?language=en",
): Promise<Answered> => pages.post(`${base}/sign${query}`, fields);
export const countMails = async ({ stage }: Stage): Promise<number> =>
  (await listMails(stage.reader, { limit: 100 })).length;
