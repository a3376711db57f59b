/** Pictures of numbers, made here as SVG: signatures over time as steps, countries as bars. The numbers stand beside them. */
import { countryName, formatDate, formatNumber, type Translate } from "#locales/translate.ts";
import type { Tally } from "#store/read/signatories.ts";
import { dayAndMonth, shortDate } from "../dates.ts";
import { type Html, html, nothing } from "../html.ts";

export interface Curve {
  /** Day `YYYY-MM-DD` to change of the count on that day, in order of days. */
  readonly byDay: ReadonlyMap<string, number>;
  readonly deadline: string | null;
  /** The last day the curve is drawn to. */
  readonly today: string;
}

interface Point {
  readonly day: string;
  readonly total: number;
}

const frame = { left: 4, right: 316, top: 26, bottom: 116 } as const;

/** Nothing while everything happened on one day: a line needs two. */
export function formatCurve(t: Translate, curve: Curve): Html {
  const points = addUp(curve.byDay);
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < 2) return nothing;
  const end = latest(last.day, curve.deadline, curve.today);
  const scale = makeScale(t, first.day, end, Math.max(...points.map(({ total }) => total), 1));
  const until = earliest(end, latest(last.day, null, curve.today));
  return html`<figure class="chart"><figcaption id="chart">${t("web.chart.since", { date: formatDate(first.day, t.locale) })}</figcaption>${drawCurve(t, points, scale, { first: first.day, until, end })}
<details><summary>${t("web.chart.table")}</summary>${formatTable(t, points)}</details></figure>`;
}

const mostBars = 5;

/** The countries with most signatories, the rest counted together; nothing while most have not said theirs. */
export function formatCountries(
  t: Translate,
  { byCountry, signatories }: Pick<Tally, "byCountry" | "signatories">,
): Html {
  const ranked = [...byCountry].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const known = ranked.reduce((sum, [, count]) => sum + count, 0);
  if (ranked.length < 2 || known * 2 < signatories) return nothing;
  const shown = ranked.length <= mostBars + 1 ? ranked : ranked.slice(0, mostBars);
  const most = ranked[0]?.[1] ?? 1;
  const bars = shown.map(([code, count]) => formatBar(t, countryName(code, t.locale), count, most));
  const rest = known - shown.reduce((sum, [, count]) => sum + count, 0);
  const others =
    rest > 0 && formatSum(t, t("web.chart.others", { count: ranked.length - shown.length }), rest);
  const silent = known < signatories && formatSum(t, t("web.chart.unknown"), signatories - known);
  return html`<figure class="bars"><figcaption>${t("web.chart.countries")}</figcaption><table class="mini"><tbody>${bars}${others}${silent}</tbody></table></figure>`;
}

function formatSum(t: Translate, words: string, count: number): Html {
  return html`<tr><th scope="row">${words}</th><td></td><td>${formatNumber(count, t.locale)}</td></tr>`;
}

function formatBar(t: Translate, name: string, count: number, most: number): Html {
  const width = Math.max(1, Math.round((count / most) * 200));
  const x = t.dir === "rtl" ? 200 - width : 0;
  return html`<tr><th scope="row">${name}</th><td><svg viewBox="0 0 200 8" preserveAspectRatio="none" aria-hidden="true"><rect x="${x}" width="${width}" height="8"/></svg></td><td>${formatNumber(count, t.locale)}</td></tr>`;
}

function addUp(byDay: ReadonlyMap<string, number>): Point[] {
  let total = 0;
  return [...byDay].map(([day, change]) => ({ day, total: (total += change) }));
}

interface Scale {
  x(day: string): number;
  y(total: number): number;
}

/** Time runs with the reading direction. */
function makeScale(t: Translate, from: string, to: string, most: number): Scale {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const width = frame.right - frame.left;
  return {
    x: (day) => {
      const part = end === start ? 1 : (Date.parse(day) - start) / (end - start);
      const along = Math.min(1, Math.max(0, part)) * width;
      return round(t.dir === "rtl" ? frame.right - along : frame.left + along);
    },
    y: (total) =>
      round(frame.bottom - (Math.max(0, total) / most) * (frame.bottom - frame.top - 8)),
  };
}

function drawCurve(
  t: Translate,
  points: readonly Point[],
  scale: Scale,
  days: { first: string; until: string; end: string },
): Html {
  const total = points.at(-1)?.total ?? 0;
  const [x, y] = [scale.x(days.until), scale.y(total)];
  const deadline =
    days.end !== days.until && html`<path class="dl" d="M${scale.x(days.end)} 26V116"/>`;
  return html`<svg viewBox="0 0 320 140" role="img" aria-labelledby="chart" direction="ltr"><path class="ax" d="M4 116.5H316"/>${deadline}<path class="ln" d="${pathOf(points, scale)}H${x}"/><circle class="pt" cx="${x}" cy="${y}" r="4"/>
<text class="now" x="${x}" y="${y - 10}" text-anchor="middle">${formatNumber(total, t.locale)}</text>${axisLabels(t, scale, days)}</svg>`;
}

/** Steps: level until the day, then up (or down) to its count. Days closer than the pen is wide become one step. */
function pathOf(points: readonly Point[], scale: Scale): string {
  let [path, drawnX, drawnY] = ["", Number.NaN, Number.NaN];
  for (const [index, { day, total }] of points.entries()) {
    const [x, y] = [scale.x(day), scale.y(total)];
    if (index === 0) path = `M${x} ${frame.bottom}V${y}`;
    else if (y !== drawnY) path += Math.abs(x - drawnX) < 0.7 ? `V${y}` : `H${x}V${y}`;
    else continue;
    [drawnX, drawnY] = [x, y];
  }
  return path;
}

function axisLabels(
  t: Translate,
  scale: Scale,
  { first, until, end }: { first: string; until: string; end: string },
): Html[] {
  const days = [first, until, end].filter((day, index, all) => all.indexOf(day) === index);
  const far = days.filter(
    (day, index) => index === 0 || index === days.length - 1 || isApart(scale, day, days),
  );
  return far.map((day) => {
    const x = scale.x(day);
    const anchor = x < 40 ? "start" : x > 280 ? "end" : "middle";
    return html`<text x="${x}" y="135" text-anchor="${anchor}">${dayAndMonth(day, t.locale)}</text>`;
  });
}

function isApart(scale: Scale, day: string, days: readonly string[]): boolean {
  return days.every((other) => other === day || Math.abs(scale.x(other) - scale.x(day)) > 62);
}

const mostRows = 12;

/** The same numbers, by days, or by every n-th of them when there are many; the last is always there. */
function formatTable(t: Translate, points: readonly Point[]): Html {
  const step = Math.ceil(points.length / mostRows);
  const shown = points.filter((_, index) => (points.length - 1 - index) % step === 0);
  const rows = shown.map(
    ({ day, total }) =>
      html`<tr><th scope="row">${shortDate(day, t.locale)}</th><td>${formatNumber(total, t.locale)}</td></tr>`,
  );
  return html`<table class="mini"><thead><tr><th scope="col">${t("web.chart.until")}</th><th scope="col">${t("web.chart.count")}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function latest(day: string, ...others: readonly (string | null)[]): string {
  return others.reduce<string>(
    (late, other) => (other !== null && other > late ? other : late),
    day,
  );
}

function earliest(one: string, other: string): string {
  return one < other ? one : other;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
