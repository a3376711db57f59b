/** What a Markdown document claims, as far as a program can look it up: links, words in backticks, blocks of code. */

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..", "..");

export interface MarkdownDocument {
  /** In the repository, with "/". */
  readonly path: string;
  readonly text: string;
  readonly links: readonly string[];
  /** Words in backticks, outside blocks. */
  readonly spans: readonly string[];
  readonly blocks: readonly CodeBlock[];
  /** GitHub's anchors of its headings. */
  readonly anchors: ReadonlySet<string>;
}

export interface CodeBlock {
  /** Behind the fence: "sh", "json", or nothing. */
  readonly language: string;
  readonly text: string;
}

export function readMarkdown(): readonly MarkdownDocument[] {
  return globSync(["*.md", "docs/**/*.md"], { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted()
    .map((path) => parseMarkdown(path, readFileSync(join(root, path), "utf8")));
}

export function parseMarkdown(path: string, text: string): MarkdownDocument {
  const { prose, blocks } = divide(text);
  const plain = prose.replaceAll(/`[^`\n]*`/g, "");
  return {
    path,
    text,
    blocks,
    links: [...plain.matchAll(/\]\(([^()\s]+)\)/g)].map(([, link = ""]) => link),
    spans: [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span),
    anchors: new Set(
      [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, words = ""]) => anchorOf(words)),
    ),
  };
}

function divide(text: string): { prose: string; blocks: CodeBlock[] } {
  const blocks: CodeBlock[] = [];
  const prose = text.replaceAll(
    /^ *```(\S*)\n([\s\S]*?)^ *```$/gm,
    (_, language: string, body: string) => {
      blocks.push({ language, text: body });
      return "";
    },
  );
  return { prose, blocks };
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}
