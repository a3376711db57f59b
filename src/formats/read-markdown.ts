// Markdown (CommonMark 0.31 with GitHub's tables, footnotes and strikethrough) to blocks. Front matter, heading anchors
// and template tags of the common site generators are told from the text.

import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Block, Document } from "#recognition/document.ts";
import { buildDocument } from "./source/build-document.ts";
import { decodeText, decodingNotices } from "./source/decode-text.ts";
import { type FormatRefusal, isFormatRefusal, refuseFormat } from "./format-refusal.ts";
import { frontMatterOf } from "./markdown/front-matter.ts";
import { textLimits } from "./source/limits.ts";
import { withBulletsAtItems } from "./source/lone-bullets.ts";
import { withoutIndent } from "./markdown/indented-text.ts";
import { markdownBlocks } from "./markdown/blocks.ts";
import { withoutPandoc } from "./markdown/pandoc.ts";
import { markdownOfWiki } from "./markdown/wiki-text.ts";
import { withoutTemplateAddresses } from "./markdown/templates.ts";

/** The blocks of a Markdown file. */
export function readMarkdown(bytes: Uint8Array): Document | FormatRefusal {
  const decoded = decodeText(bytes, textLimits.bytes);
  if (isFormatRefusal(decoded)) return decoded;
  const wiki = markdownOfWiki(decoded.text.replaceAll(/\r\n?/gu, "\n"));
  return markdownDocument(wiki ?? decoded.text, decodingNotices(decoded));
}

/** The blocks of a Markdown text that is decoded already. */
export function markdownDocument(
  source: string,
  notices: readonly string[] = [],
): Document | FormatRefusal {
  const { blocks: front, rest: printed } = frontMatterOf(source.replaceAll(/\r\n?/gu, "\n"));
  const rest = withHeadings(
    withoutSeams(
      withoutPandoc(withoutTemplateAddresses(withBulletsAtItems(withBlankLines(printed)))),
    ),
  );
  if (deepestNesting(rest) > textLimits.depth)
    return refuseFormat("too-deep", { limit: textLimits.depth });
  const printedTree = treeOf(rest);
  const set = withoutIndent(printedTree, rest);
  const [tree, text] = set === null ? [printedTree, rest] : [treeOf(set), set];
  const blocks = markdownBlocks(tree.children, text);
  if (blocks === null) return refuseFormat("too-deep", { limit: textLimits.elements });
  return buildDocument("markdown", inOrder([...front, ...blocks]), { notices });
}

function treeOf(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** A line of nothing but no-break or wide blanks is as blank to whoever reads it; CommonMark knows two kinds of blanks. */
function withBlankLines(text: string): string {
  return text.replaceAll(/^[^\S\n]+$/gmu, "");
}

/**
 * "**one****two**": where converters set one stretch of bold letters beside the next, CommonMark's rule of three leaves
 * the signs between them in the text. Lines without bold, and with code, keep theirs: there they stand for something.
 */
function withoutSeams(text: string): string {
  return text
    .split("\n")
    .map((line) =>
      line.includes("`") || !/(?<!\*)\*\*(?!\*)/u.test(line)
        ? line
        : line.replaceAll(/(?<=[^\s*\\])\*{4}(?=[^\s*])/gu, ""),
    )
    .join("\n");
}

/** "##Signed": older programs took it for a heading; CommonMark wants a blank. Of one sign alone it is a word's mark. */
function withHeadings(text: string): string {
  return /^#{2,6}[\p{L}[]/mu.test(text) && !text.includes("```")
    ? text.replaceAll(/^#{2,6}(?=[\p{L}[])/gmu, "$& ")
    : text;
}

/** Front matter may hold the text, and lists behind it. */
function inOrder(blocks: readonly Block[]): Block[] {
  return blocks.toSorted(
    (one, other) => (one.lines[0]?.number ?? 0) - (other.lines[0]?.number ?? 0),
  );
}

/** How deep a line's quotes and list marks nest at most: a parser's stack must not depend on the file. */
function deepestNesting(text: string): number {
  let deepest = 0;
  for (const line of text.split("\n")) {
    const marks = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/u.exec(line)?.[0] ?? "";
    deepest = Math.max(deepest, marks.replaceAll(/[^>*+\-.)]/gu, "").length);
  }
  return deepest;
}
