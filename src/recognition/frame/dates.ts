// Dates as texts print them, in any language whose month names the runtime knows, and lines of place and date.

export interface FoundDate {
  /** ISO 8601, as exact as the text. */
  readonly iso: string;
  readonly from: number;
  readonly to: number;
}

/** The first date in a text. */
export function findDate(text: string): FoundDate | null {
  return numericDate(text) ?? namedDate(text);
}

/** A short line of nothing but a date and perhaps places. */
export function isDateLine(text: string): boolean {
  const date = text.length <= 120 ? findDate(text) : null;
  if (date === null) return false;
  const rest = `${text.slice(0, date.from)} ${text.slice(date.to)}`;
  return (rest.match(/[\p{L}]+/gu) ?? []).length <= 8;
}

function numericDate(text: string): FoundDate | null {
  const iso = /(?<!\d)(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?!\d)/u.exec(text);
  if (iso !== null) return dated(iso, iso[1], iso[2], iso[3]);
  const day = /(?<!\d)(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})(?!\d)/u.exec(text);
  return day === null ? null : dated(day, day[3], day[2], day[1]);
}

function namedDate(text: string): FoundDate | null {
  const dayFirst =
    /(?<![\p{L}\p{N}])(\d{1,2})(?:st|nd|rd|th|º|°|er|\.)?\s+(?:of |de |d'|del? |di |da )?(\p{L}[\p{L}\p{M}]{2,})\.?,?\s+(?:of |de |del |do )?(\d{4})(?!\d)/u.exec(
      text,
    );
  const month = dayFirst === null ? undefined : monthOf(dayFirst[2] ?? "");
  if (dayFirst !== null && month !== undefined)
    return dated(dayFirst, dayFirst[3], String(month), dayFirst[1]);
  const monthFirst =
    /(?<![\p{L}\p{N}])(\p{L}[\p{L}\p{M}]{2,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u.exec(
      text,
    );
  const first = monthFirst === null ? undefined : monthOf(monthFirst[1] ?? "");
  return monthFirst === null || first === undefined
    ? null
    : dated(monthFirst, monthFirst[3], String(first), monthFirst[2]);
}

function dated(found: RegExpExecArray, year = "", month = "", day = ""): FoundDate | null {
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  const iso = `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
  return { iso, from: found.index, to: found.index + found[0].length };
}

let months: Map<string, number> | null = null;

/** 1 to 12 for a month's name in one of many languages, in the form of a date or alone. */
export function monthOf(name: string): number | undefined {
  months ??= monthTable();
  return months.get(name.toLowerCase());
}

function monthTable(): Map<string, number> {
  const table = new Map<string, number>();
  for (const language of monthLanguages) {
    for (const day of [undefined, "numeric"] as const) {
      const format = new Intl.DateTimeFormat(language, {
        month: "long",
        day,
        year: day,
        timeZone: "UTC",
        calendar: "gregory",
      });
      for (let month = 0; month < 12; month += 1) {
        const part =
          format.formatToParts(Date.UTC(2020, month, 15)).find(({ type }) => type === "month")
            ?.value ?? "";
        for (const word of [part.toLowerCase(), part.toLowerCase().replace(/^d['’]|^de /u, "")]) {
          if (/^\p{L}[\p{L}\p{M}]+$/u.test(word) && !table.has(word)) table.set(word, month + 1);
        }
      }
    }
  }
  return table;
}

const monthLanguages =
  "en de fr es pt it ca gl ast eu ro nl sv no da fi is et lv lt pl cs sk sl hr bs sr-Latn sr sq hu tr az id vi sw el ru uk be bg mk kk ar fa he ga cy".split(
    " ",
  );
