/** Names made at random: the verdict on two of them is the same whichever comes first and whenever it is asked. */
import assert from "node:assert/strict";
import { compareNames, compareParsed, type NameRecord, type Verdict } from "#names/compare.ts";
import { foldForSearch } from "#names/fold.ts";
import { blockingKeys, keysOfParsed, MAX_KEYS } from "#names/keys.ts";
import { normaliseName } from "#names/normalise.ts";
import { parseName } from "#names/parse-name.ts";
import { RULES } from "#names/rules.ts";
import { pick, randomFrom, type Random } from "../random.ts";
import type { SoakOptions } from "../soak.ts";

export const title =
  "1,000,000 random strings as names: symmetric, deterministic, idempotent, total, and linear in their length";

export async function soak({ seed, scale, say }: SoakOptions): Promise<void> {
  const random = randomFrom(seed);
  const strings = Math.ceil(1_000_000 * scale);
  const verdicts: Record<Verdict["verdict"], number> = { same: 0, possible: 0, different: 0 };
  for (let made = 0; made < strings; made += 2) {
    const left = inventRecord(random);
    const right = random() < 0.5 ? change(left, random) : inventRecord(random);
    try {
      verdicts[check(left, right)]++;
    } catch (error) {
      throw new Error(`seed ${seed}: ${JSON.stringify([left, right])}`, { cause: error });
    }
    // Whoever stops the run is heard.
    if (made % 20_000 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  const { same, possible, different } = verdicts;
  say(`${strings} strings: ${same} pairs same, ${possible} possible, ${different} different`);
  if (scale >= 1) for (const line of growthOfPatterns()) say(line);
}

/** Everything that holds of any two names. */
export function check(left: NameRecord, right: NameRecord): Verdict["verdict"] {
  const verdict = compareNames(left, right);
  assert.deepEqual(compareNames(left, right), verdict, "asked again");
  assert.deepEqual(swapped(compareNames(right, left)), verdict, "the other way round");
  assert.equal(verdict.verdict, RULES[verdict.rule], "a rule has one verdict");
  for (const { name } of [left, right]) {
    const text = normaliseName(name);
    assert.equal(normaliseName(text), text, "normalised twice");
    const folded = foldForSearch(name);
    assert.equal(foldForSearch(folded), folded, "folded twice");
    assert.ok(text.isWellFormed());
  }
  const one = parseName(left);
  const self = compareParsed(one, one);
  assert.ok(self.verdict !== "different" || self.rule === "empty", "different from itself");
  const keys = keysOfParsed(one);
  assert.ok(keys.length <= MAX_KEYS);
  // Short names whose letters are the same but for a blank may share no key: too many others would share it.
  if (verdict.verdict !== "same" || verdict.rule === "spacing") return verdict.verdict;
  const known = new Set(blockingKeys(right));
  assert.ok(
    blockingKeys(left).some((key) => known.has(key)),
    "the same, and not to be found",
  );
  return "same";
}

function swapped({ params, ...verdict }: Verdict): Verdict {
  const { left, right, ...rest } = params;
  return left === undefined || right === undefined
    ? { ...verdict, params }
    : { ...verdict, params: { ...rest, left: right, right: left } };
}

const words =
  "Harbour Keepers Union of the in for Workers' Party (Norway) – ( ) / , : & + C# 4 IV Forty-Four First HKU U.K. Ltd e.V. GmbH Svetionik Čuvari Чувари светионика Société l'Union d'Ouessant Φάρος Λιμάνι منارة الميناء 灯台守 協会 등대 Женский союз Universität Univ. St. Mole Republic France française Türkiye (UML) “Skerry” ﬁord Ｗｉｄｅ e\u0301 \u200b \u202e 🏮 नमस्ते ไทย".split(
    " ",
  );
const joints = [" ", " ", " ", " ", "  ", "\u00a0", "-", " - ", "", "\n", "\t"];
const places = ["", "", "", "NO", "SE", "GBR", "Norge", "France/Francia", "nowhere", "\ud800"];

function inventRecord(random: Random): NameRecord {
  const country = pick(places, random);
  const extras = random();
  return {
    name: random() < 0.75 ? inventName(random) : inventNoise(random),
    ...(country && { country }),
    ...(extras < 0.1 && { acronyms: [inventName(random).slice(0, 6)] }),
    ...(extras > 0.9 && { aliases: [inventName(random), inventNoise(random)] }),
    ...(extras > 0.95 && { domains: ["harbour.example"] }),
  };
}

function inventName(random: Random): string {
  let name = "";
  for (let count = 1 + Math.floor(random() * 7); count > 0; count--)
    name += pick(words, random) + pick(joints, random);
  return name;
}

/** Any code units, lone halves of pairs too; seldom very many. */
function inventNoise(random: Random): string {
  const length = random() < 0.01 ? 2000 : Math.floor(random() * 24);
  const ranges = [0x80, 0x250, 0x600, 0x3100, 0xffff];
  const range = pick(ranges, random);
  return String.fromCharCode(...Array.from({ length }, () => Math.floor(random() * range)));
}

/** A name as somebody else may write it. */
function change(record: NameRecord, random: Random): NameRecord {
  const { name } = record;
  const at = Math.floor(random() * (name.length + 1));
  const ways = [
    () => name.toUpperCase(),
    () => name.toLowerCase(),
    () => name.normalize(pick(["NFC", "NFD", "NFKC", "NFKD"], random)),
    () => name.slice(0, at) + name.slice(at + 1),
    () => `${name.slice(0, at)}${pick(words, random)}${name.slice(at)}`,
    () => `The ${name}`,
    () => `${name} (${pick(words, random)})`,
    () => name.split(" ").toReversed().join(" "),
    () => name.replaceAll("'", "’").replaceAll("-", "—"),
    () => name,
  ];
  return { ...record, name: pick(ways, random)() };
}

const patterns =
  "a| |(|)|-|'|&|&amp;|.|,|/|U.|a.|l'|e\u0301|\u200b|ﬁ|Ж|жa|Ａ|ー|カー|منارة|燈|🏮|\ud800| - |((|Republic of |University of |4 |IV |Norway |of |A-|’|\"|*".split(
    "|",
  );

/** Twice the length must not take much more than twice the time, whatever is repeated. */
function growthOfPatterns(): readonly string[] {
  const work = (text: string): number => {
    const started = process.cpuUsage();
    keysOfParsed(parseName({ name: text }));
    foldForSearch(text);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
  const least = (text: string): number => Math.min(work(text), work(text), work(text));
  let worst = { pattern: "", ratio: 0 };
  for (const pattern of patterns) {
    const [short, long] = [100_000, 400_000].map((length) =>
      least(pattern.repeat(Math.ceil(length / pattern.length))),
    ) as [number, number];
    const ratio = long / Math.max(short, 5);
    assert.ok(ratio < 12, `"${pattern}" repeated: ${short} ms, four times as long ${long} ms`);
    if (ratio > worst.ratio) worst = { pattern, ratio };
  }
  const { pattern, ratio } = worst;
  return [
    `${patterns.length} patterns, four times as long: at most ${ratio.toFixed(1)} times the time ("${pattern}")`,
  ];
}
