// The statement's title: the line above its text that names it, not the headline of the page around it.

import { isContentRow } from "../list/content.ts";
import { shapeOf } from "../list/shape.ts";
import type { SentenceWords } from "../words/prose-words.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { announcesSignatories } from "../words/cues.ts";
import { isBelowProse, proseOf } from "../extent/prose.ts";
import { namesStatement } from "./announcement.ts";
import type { Extent } from "../extent/extent.ts";
import {
  joinedSubtitle,
  metadataSubtitle,
  namesPaper,
  isListLabel,
  isNoFileTitle,
  ofListedStatement,
  ownTitle,
  siteAndTitle,
  withoutSite,
} from "./file-title.ts";
import { isStrongOnly } from "../rows/row-marks.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { continues, isBareName, isGenre, isLone, withoutGenre } from "./genre.ts";
import { metadataOf } from "./metadata.ts";
import { ownLineOf } from "../title/own-line.ts";
import { isSubjectLabel, subjectIn } from "./subject.ts";
import { isBareCall, isHeadline, isSetApart, scoreOf } from "../title/title-score.ts";
import { cleanTitle, ofList } from "../title/clean-title.ts";
import { aboveDashes, overHeadings, withItsLines } from "../title/wrapped-title.ts";
import {
  announcedTitle,
  calledTitle,
  namedTitle,
  titleAboveSenders,
} from "../title/announced-title.ts";
import { isMachineLine } from "../title/machine-lines.ts";
import { makerOfGenre } from "../title/genre-of-maker.ts";
import { isPageLabel } from "../title/page-label.ts";
import { sentenceOnTop } from "../title/sentence-on-top.ts";
import { subjectTold, toldTitle } from "../title/told-title.ts";
import { wholeTitle } from "../title/whole-title.ts";
import { chooseTitle } from "../title-weights/choose-title.ts";
import { weighTitles } from "../title-weights/weigh-titles.ts";
import { addressedTo } from "./address.ts";
import { candidatesIn, isNoTitle, isShouted } from "./title-candidates.ts";

export interface FoundTitle {
  /** Tidy, without a state in brackets. */
  readonly text: string;
  /** The rows it was read from; none when it stands in the file's metadata only. */
  readonly rows: readonly Row[];
  readonly line: number;
  readonly rule: string;
}

interface Titles {
  readonly title: FoundTitle | null;
  readonly subtitle: FoundTitle | null;
}

/** The title and, where the page has another above it, that one as subtitle. */
export function findTitle(rows: readonly Row[], extent: Extent, sentence: SentenceWords): Titles {
  const ruled = titleByRules(rows, extent, sentence);
  const chosen = chooseTitle(ruled.title, weighTitles(rows, sentence), rows, extent);
  const own = overHeadings(withItsLines(ownLineOf(chosen, rows, extent), rows), rows);
  const title =
    subjectTold(wholeTitle(aboveDashes(own, rows), rows), rows) ??
    toldTitle(rows) ??
    sentenceOnTop(rows);
  if (title === ruled.title) return ruled;
  const { subtitle } = ruled;
  const same = title === null || (subtitle !== null && fold(subtitle.text) === fold(title.text));
  return { title, subtitle: same ? null : subtitle };
}

function titleByRules(rows: readonly Row[], extent: Extent, sentence: SentenceWords): Titles {
  const announced =
    announcedTitle(rows, extent.announcement) ??
    titleAboveSenders(rows, extent.from) ??
    calledTitle(rows, extent.announcement);
  if (announced !== null) return { title: announced, subtitle: null };
  const listed = ofListedStatement(rows);
  if (listed !== null) return { title: listed, subtitle: null };
  const page = pageTitle(rows, extent, sentence);
  const near =
    subjectOf(rows, extent, sentence) ??
    behindNews(bestCandidate(candidatesIn(rows, extent, sentence), rows), extent, page) ??
    namedTitle(extent.announcement);
  const own = aboveList(rows, extent, sentence, near) ?? near ?? sortBelowNews(rows, extent, page);
  if (own === null && page === null) return { title: listTitle(rows), subtitle: null };
  const head = listTitle(rows);
  if (own === null && page !== null && head !== null && fold(head.text).includes(fold(page.text)))
    return { title: head, subtitle: null };
  if (own === null)
    return { title: page, subtitle: page === null ? null : metadataSubtitle(rows, page) };
  if (page !== null && !outranks(own, page, extent, rows)) return { title: page, subtitle: null };
  const other = page !== null && fold(page.text) !== fold(own.text) ? page : null;
  return { title: own, subtitle: other };
}

/** What stands below an announcement is no title where it only says whom it goes to, or begins what is quoted. */
function behindNews(
  found: FoundTitle | null,
  { announcement, quoted }: Extent,
  page: FoundTitle | null,
): FoundTitle | null {
  if (found === null || page === null || (announcement === null && !quoted)) return found;
  if (isGenre(page.text)) return found;
  const { text } = found;
  const opens = quoted && /^["“„«「][^"“”„«»「」]*$/u.test(text) && !isShouted(text);
  const poor = isGenre(text) || addressedTo(text) !== null || (opens && !namesStatement(text));
  return poor ? null : found;
}

/** Below news that tell of it, the word for what the statement is heads it: "PETITION". */
function sortBelowNews(
  rows: readonly Row[],
  { announcement }: Extent,
  page: FoundTitle | null,
): FoundTitle | null {
  if (announcement === null || page === null || !isGenre(announcement.text)) return null;
  if (namesStatement(wordsOf(page.text).slice(0, 2).join(" "))) return null;
  const { text, line, index } = announcement;
  const told = rows.slice(0, index).some((row) => proseOf(row) > 0 && namesStatement(row.text));
  return told ? { text, rows: [announcement], line, rule: "title.sort" } : null;
}

/** A page that holds nothing but a list bears its title in the one heading of the first level. */
function listTitle(rows: readonly Row[]): FoundTitle | null {
  const heads = rows.filter(
    (row) => row.kind === "heading" && row.block.level === 1 && isContentRow(row),
  );
  const [row] = heads;
  if (row === undefined || heads.length > 1 || rows.length < 3) return null;
  const text = cleanTitle(row.text);
  const isLabel = isListLabel(text) && rows.some((other) => proseOf(other) > 0);
  return text === "" || isMachineLine(text) || isLabel
    ? null
    : { text, rows: [], line: row.line, rule: "title.of-list" };
}

/** Where the list stands above the text, the title may stand above the list; a heading there outranks one below. */
function aboveList(
  rows: readonly Row[],
  extent: Extent,
  sentence: SentenceWords,
  near: FoundTitle | null,
): FoundTitle | null {
  if (extent.from === 0 || extent.announcement !== null || extent.quoted) return null;
  const above = candidatesIn(rows, { ...extent, from: 0, to: extent.from }, sentence).filter(
    ({ text }) => !announcesSignatories(text),
  );
  const found = bestCandidate(above, rows);
  const level = found?.rows[0]?.block.level ?? 7;
  return near === null || level < (near.rows[0]?.block.level ?? 7) ? found : null;
}

/** A letter's subject: a line that says so, or a line alone below the salutation where nothing above names the letter. */
function subjectOf(
  rows: readonly Row[],
  extent: Extent,
  sentence: SentenceWords,
): FoundTitle | null {
  const near = rows.slice(extent.from, extent.to).filter(isContentRow).slice(0, 16);
  for (const [at, row] of near.entries()) {
    const below = isSubjectLabel(row.text) ? near[at + 1] : undefined;
    const text = below?.text ?? subjectIn(row.text);
    const own = below === undefined ? [row] : [row, below];
    if (text === null || isPageLabel(text)) continue;
    const headed = near
      .slice(0, at)
      .some((above) => above.kind === "heading" && !isNoTitle(above) && !isLone(above));
    return headed ? null : { text, rows: own, line: row.line, rule: "title.subject" };
  }
  const { salutation } = extent;
  if (salutation === null) return null;
  const above = bestCandidate(
    candidatesIn(rows, { ...extent, to: salutation.index + 1 }, sentence),
    rows,
  );
  if (above !== null && (above.rows[0]?.kind === "heading" || namesStatement(above.text)))
    return null;
  const [first, next] = rows.slice(salutation.index + 1, extent.to).filter(isContentRow);
  if (
    first === undefined ||
    next === undefined ||
    isNoTitle(first) ||
    next.text.length < 60 ||
    first.at === next.at
  )
    return null;
  const short =
    first.text.length <= 140 &&
    !/[.:;,!?]$/u.test(first.text) &&
    !shapeOf(first.text, sentence).prose;
  return short
    ? { text: first.text, rows: [first], line: first.line, rule: "title.subject" }
    : null;
}

function bestCandidate(candidates: readonly Row[], rows: readonly Row[]): FoundTitle | null {
  const site = siteAndTitle(rows, candidates);
  const heads = isHeadline(candidates[0]);
  const scored = candidates.map((row, index) => ({
    row,
    score: scoreOf(rows, row, index, heads) + (site.get(row.index) ?? 0),
  }));
  const telling = scored.filter(({ row }) => !isGenre(row.text));
  const named = telling.length > 0 && telling.length < scored.length ? telling : scored;
  const best = named.toSorted((one, other) => other.score - one.score)[0]?.row;
  if (best === undefined) return null;
  const joined = withContinuation(best, candidates, rows);
  const text = cleanTitle(joined.map((row) => row.text).join(" "));
  return text === ""
    ? null
    : {
        text,
        rows: joined,
        line: best.line,
        rule: best.kind === "heading" ? "title.heading" : "title.first-line",
      };
}

/** The same title in two languages, one below the other. */
function inTwoLanguages([one, other]: readonly Row[]): boolean {
  const [first, second] = [one, other].map((row) => detectLanguage(row?.text ?? ""));
  return (
    first !== null &&
    first !== undefined &&
    second !== null &&
    second !== undefined &&
    first.language.split("-")[0] !== second.language.split("-")[0] &&
    Math.max(first.margin, second.margin) >= 0.2
  );
}

/** A title over two lines: lines of one block of nothing but candidates, or a first line that ends with a colon. */
function withContinuation(best: Row, candidates: readonly Row[], rows: readonly Row[]): Row[] {
  const block = rows.filter((row) => row.at === best.at);
  const whole =
    block.length > 1 &&
    block.length <= 3 &&
    block.every((row) => candidates.includes(row) && !/https?:|www\./u.test(row.text));
  if (whole && best.index === block[0]?.index) return block;
  if (
    whole &&
    block.every(({ text }) => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)) &&
    !block.some(isLone)
  )
    return block;
  if (whole && block.length === 2 && !block.some(isLone) && inTwoLanguages(block)) return block;
  if (whole && block.every((row) => isStrongOnly(row) && !isGenre(row.text))) return block;
  const above = block[block.indexOf(best) - 1];
  if (above !== undefined && isGenre(above.text) && continues.test(fold(best.text)))
    return [above, best];
  const next = candidates[candidates.indexOf(best) + 1];
  const goesOn = /[:：]\s*$/u.test(best.text) && next !== undefined && next.index - best.index <= 2;
  return goesOn ? [best, next] : [best];
}

/** An archive of mails names a page by its sender, the address shortened or whole. */
const isAddress = /[\p{L}\p{N}.]@[\p{L}\p{N}][\p{L}\p{N}-]*\.\p{L}/u;

/** The title of the page or file: its metadata, or a heading above the words that announce the statement. */
function pageTitle(
  rows: readonly Row[],
  extent: Extent,
  sentence: SentenceWords,
): FoundTitle | null {
  const named = ownTitle(rows);
  if (named !== null && !isAddress.test(named.value))
    return {
      text: withoutGenre(joinedSubtitle(named.value, rows).replace(ofList, "")),
      rows: [],
      line: named.line,
      rule: "title.metadata",
    };
  const above =
    extent.announcement === null
      ? null
      : bestCandidate(candidatesIn(rows, { ...extent, from: 0 }, sentence), rows);
  if (above !== null) return above;
  const page =
    metadataOf(rows, "page_title") ?? metadataOf(rows, "headline") ?? metadataOf(rows, "og:title");
  return page === null || isAddress.test(page.value) || isNoFileTitle(page.value, rows)
    ? null
    : {
        text: withoutGenre(withoutSite(page.value).replace(ofList, "")),
        rows: [],
        line: page.line,
        rule: "title.metadata",
      };
}

/** What the page's title has behind the other: "Light the lamps: manifesto". */
function behindTitle(page: string, own: string): string {
  const begins = fold(page).startsWith(fold(own));
  return begins ? (/^\s*[:|]\s*(.*)$/u.exec(page.slice(own.length))?.[1] ?? "") : "";
}

/** Whether a title in the text goes before the file's own: it follows an announcement, is a first-level heading, or says what it is. */
function outranks(
  own: FoundTitle,
  page: FoundTitle,
  extent: Extent,
  rows: readonly Row[],
): boolean {
  const { announcement } = extent;
  if (own.rule === "title.sort") return true;
  if (own.rule === "title.subject" && isBelowProse(own.rows[0], rows))
    return !namesStatement(page.text);
  if (makerOfGenre(own.text) !== null && page.rule === "title.metadata") return false;
  if (announcement !== null && isGenre(announcement.text))
    return (
      own.rows.slice(0, 1).some(isSetApart) ||
      isGenre(page.text) ||
      (own.rows[0]?.index === announcement.index + 1 && page.rule !== "title.metadata")
    );
  if (page.rule !== "title.metadata" || fold(own.text) === fold(page.text)) return true;
  if (isGenre(behindTitle(page.text, own.text)) && own.rows.slice(0, 1).some(isSetApart))
    return true;
  if (announcement !== null) return true;
  if (isGenre(page.text) && !isGenre(own.text)) return true;
  const [first] = own.rows;
  const site = namesPaper(page.text) || isBareName(page.text);
  if (site && first !== undefined && isSetApart(first)) return true;
  if (!site && first !== undefined && isBareCall(first)) return false;
  const level = own.rows[0]?.block.level;
  if (own.rows[0]?.kind !== "heading")
    return namesStatement(own.text) && !namesStatement(page.text);
  const alike = rows.filter(
    (row) => row.kind === "heading" && isContentRow(row) && row.block.level === level,
  ).length;
  return level === 1 || namesStatement(own.text) || (alike === 1 && wordsOf(own.text).length >= 4);
}
