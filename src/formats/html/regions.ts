// The parts of a page, as its elements, roles, ids and classes name them.

import type { Region } from "#recognition/document.ts";
import { attributeOf, type Element, textLength } from "./tree.ts";

/** The part of the page that an element begins, or null. `inContent`: it stands inside an article or main element. */
export function regionOf(element: Element, inContent: boolean, pageLength: number): Region | null {
  const region = namedRegion(element, inContent);
  if (region === null || region === "main") return region;
  return textLength(element) > 0.6 * pageLength ? null : region;
}

function namedRegion(element: Element, inContent: boolean): Region | null {
  const named = regionTags[element.tagName] ?? regionRoles[attributeOf(element, "role") ?? ""];
  if (named === "header" || named === "footer") return inContent ? null : named;
  if (named !== undefined) return named;
  const names =
    `${attributeOf(element, "id") ?? ""} ${attributeOf(element, "class") ?? ""}`.toLowerCase();
  if (isWidget(names)) return "aside";
  for (const name of names.split(/\s+/u)) {
    const found = regionNames.find(([, pattern]) => pattern.test(name));
    if (found !== undefined) return found[0];
  }
  return null;
}

/** A box of a blog beside its posts; builders of pages call parts of the text so too. */
function isWidget(names: string): boolean {
  return /(?:^|\s)widget(?:\s|$)/u.test(names) && !builders.test(names);
}

const builders =
  /so-panel|sow-|siteorigin|elementor|et_pb|text-?widget|widget_text|custom_html|fl-module/u;

const regionTags: Readonly<Record<string, Region>> = {
  nav: "navigation",
  menu: "navigation",
  aside: "aside",
  header: "header",
  footer: "footer",
  form: "form",
  fieldset: "form",
  label: "form",
  legend: "form",
  main: "main",
  article: "main",
};

const regionRoles: Readonly<Record<string, Region>> = {
  navigation: "navigation",
  banner: "header",
  contentinfo: "footer",
  complementary: "aside",
  search: "form",
  main: "main",
  form: "form",
  menu: "navigation",
  menubar: "navigation",
  dialog: "aside",
  alertdialog: "aside",
};

const regionNames: readonly (readonly [Region, RegExp])[] = [
  [
    "comments",
    /^(?:comments?(?:-?(?:list|area|wrap(?:per)?|section|container))?|commentlist|respond|disqus_thread|li-comment.*|comment-\d+|kommentare)$/u,
  ],
  [
    "navigation",
    /^(?:nav|navbar|navigation|main-?nav|site-nav\w*|menu|main-menu|breadcrumbs?|pagination|pager|skip-?links?|post-navigation|nav-links|blog-pager|archive-nav|wp-pagenavi)$/u,
  ],
  [
    "aside",
    /^(?:sidebar|side-bar|widget-area|secondary|share|sharing|share-?buttons?|social|social-?(?:share|links|icons|media)|sharedaddy|addtoany\w*|related|related-?(?:posts|articles|content)|jp-relatedposts|cookie-?\w*|newsletter|tags|tag-links|post-tags|author-box|cat-links|advert\w*|banner-ad|toc|table-of-contents)$/u,
  ],
  [
    "footer",
    /^(?:footer|site-footer|page-footer|colophon|copyright|(?:post|entry|article)-(?:footer|meta|labels|timestamp)|post-footer-line\w*|postmetadata?|post-info|byline-meta)$/u,
  ],
  ["header", /^(?:site-header|page-header-top|masthead|topbar|top-bar|mw-head)$/u],
];
