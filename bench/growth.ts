/** What a hundred times more signatures cost: pages made anew, and one more signature. */
import type { Installation } from "#operations/instance/open-installation.ts";
import { confirmSignature } from "#operations/signature/confirm-signature.ts";
import { done } from "../test/acting.ts";
import { openPages, type Pages } from "../test/pages.ts";
import { openData, seededData } from "./apparatus/seeded.ts";
import { requestTokens } from "./apparatus/tokens.ts";
import { median, type Figure } from "./figure.ts";

export const title = "100,000 signatures against 1,000: medians of many, in turn, nothing kept";

const small = 1000;
const large = 100_000;
const pageRounds = 40;
const signRounds = 400;

interface Place {
  readonly installation: Installation;
  readonly pages: Pages;
  readonly slug: string;
  readonly tokens: readonly string[];
}

export async function measure(): Promise<Figure[]> {
  const places = [await openPlace(small), await openPlace(large)] as const;
  try {
    return [
      ...(await compare("statement page", pageRounds, places, (place) => showPage(place, ""))),
      ...(await compare("whole list, first page", pageRounds, places, (place) =>
        showPage(place, "/signatories"),
      )),
      ...(await compare("one more signature", signRounds, places, confirmOne)),
    ];
  } finally {
    for (const { installation } of places) await installation.store.close();
  }
}

async function openPlace(lines: number): Promise<Place> {
  const { data, slug } = await seededData(lines);
  const installation = await openData(data);
  const { store, site } = installation;
  const pages = openPages(store, () => new Date().toISOString(), { door: { site } });
  const count = signRounds + warmUp;
  const tokens = await requestTokens(installation, slug, { from: 200_000, count });
  return { installation, pages, slug, tokens };
}

const warmUp = 20;

/** In turn, so that what else the machine does falls on both alike. */
async function compare(
  name: string,
  rounds: number,
  places: readonly [Place, Place],
  act: (place: Place, round: number) => Promise<void>,
): Promise<Figure[]> {
  const taken: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds + warmUp; round++) {
    // Who comes second finds a warmer processor.
    for (const at of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const started = performance.now();
      await act(places[at], round);
      if (round >= warmUp) taken[at].push(performance.now() - started);
    }
  }
  const [few, many] = [median(taken[0]), median(taken[1])];
  const note = `${few.toFixed(2)} ms at 1,000, ${many.toFixed(2)} ms at 100,000`;
  return [{ name, value: many / few, unit: "×", bar: { most: 1.3 }, note }];
}

async function showPage({ pages, slug }: Place, rest: string): Promise<void> {
  const path = rest === "" ? `/s/${slug}/en` : `/s/${slug}${rest}`;
  const { status } = await pages.get(path);
  if (status !== 200) throw new Error(`${path} answers ${status}`);
}

async function confirmOne({ installation, tokens }: Place, round: number): Promise<void> {
  const { store } = installation;
  const token = tokens[round] ?? "";
  const { number } = await done(store, (t) => confirmSignature(t, { token }));
  if (number === null) throw new Error("a signature waits for review");
}
