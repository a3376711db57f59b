// HTML pages to blocks (WHATWG HTML parsing by parse5). Nothing is fetched; scripts, styles and form controls are not
// text; the parts of a page (navigation, comments, sidebars) are named where the page names them.

import { parse } from "parse5";
import type { Block, Document } from "#recognition/document.ts";
import { type FormatRefusal, isFormatRefusal, refuseFormat } from "./format-refusal.ts";
import { htmlBlocks } from "./html/blocks.ts";
import { isTooDeep } from "./html/depth.ts";
import { withoutTemplateTags } from "./html/template-tags.ts";
import { attributeOf, findElement } from "./html/tree.ts";
import { frontMatterOf } from "./markdown/front-matter.ts";
import { buildDocument } from "./source/build-document.ts";
import { decodeText, decodingNotices } from "./source/decode-text.ts";
import { textLimits } from "./source/limits.ts";

/** The blocks of an HTML file. */
export function readHtml(bytes: Uint8Array): Document | FormatRefusal {
  const decoded = decodeText(bytes, textLimits.bytes, declaredEncoding(bytes));
  if (isFormatRefusal(decoded)) return decoded;
  return htmlDocument(decoded.text, decodingNotices(decoded));
}

/** The blocks of an HTML text that is decoded already. */
export function htmlDocument(
  text: string,
  notices: readonly string[] = [],
): Document | FormatRefusal {
  const { front, rest } = withoutFrontMatter(text);
  const tree = parse(withoutTemplateTags(rest), { sourceCodeLocationInfo: true });
  if (isTooDeep(tree, textLimits.elements))
    return refuseFormat("too-deep", { limit: textLimits.elements });
  const language = attributeOf(findElement(tree, "html"), "lang");
  const blocks = [...front, ...htmlBlocks(tree)];
  if (blocks.length > textLimits.blocks)
    return refuseFormat("too-many-parts", { limit: textLimits.blocks });
  return buildDocument(
    "html",
    blocks,
    language === undefined || language === "" ? { notices } : { language, notices },
  );
}

/** Site generators (Jekyll, Eleventy) keep their fields on top of HTML as they do on top of Markdown; no line moves. */
function withoutFrontMatter(text: string): { front: readonly Block[]; rest: string } {
  if (!/^\s{0,8}(?:---|\+\+\+)[ \t]*\r?\n/u.test(text)) return { front: [], rest: text };
  const { blocks, rest } = frontMatterOf(text.replaceAll(/\r\n?/gu, "\n"));
  return { front: blocks, rest };
}

/** The encoding that the page's own head names (HTML 4.2.5.4), looked for in the first kilobytes. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]{2,40})/iu.exec(head)?.[1]?.toLowerCase();
}
