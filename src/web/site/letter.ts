/** A mail as a page, for trying the site out on one machine without a mail server: its links can be followed. */
import type { Site } from "#domain/site.ts";
import { type Html, html, joined } from "../html.ts";
import { formatPublicPage, type Frame } from "../layout.ts";

export interface LetterView {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export function formatLetterPage(frame: Frame, letter: LetterView): string {
  const { t, site } = frame;
  const paragraphs = letter.text.split(/\n{2,}/).map((part) => {
    return html`<p>${joined(
      part.split("\n").map((line) => linkOwn(site, line)),
      html`<br>`,
    )}</p>`;
  });
  const main = html`<div class="sheet"><div class="head"><p class="notice"><b>${t("web.letter.notice")}</b></p><h1 class="small"><bdi>${letter.subject}</bdi></h1><dl class="facts"><div><dt>${t("web.letter.to")}</dt><dd><bdi>${letter.to}</bdi></dd></div></dl></div>
<div class="prose">${paragraphs}</div></div>`;
  return formatPublicPage(frame, {
    title: letter.subject,
    skip: "web.skip.page",
    main,
    head: html`<meta name="robots" content="noindex">`,
  });
}

/** Only addresses of this site become links. */
function linkOwn({ baseUrl }: Site, line: string): Html {
  const own = line.startsWith(`${baseUrl}/`) && !/\s/.test(line);
  return own ? html`<a href="${line}">${line}</a>` : html`${line}`;
}
