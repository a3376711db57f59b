// Pages kept as templates (Jinja, Liquid, Twig, Nunjucks): their tags are no text. A block of one line that holds only
// text, such as the page's title, becomes metadata. Line numbers stay what they are.

/** HTML without template tags. */
export function withoutTemplateTags(text: string): string {
  if (!/\{%|\{\{/u.test(text)) return text;
  return text
    .replaceAll(
      /\{%-? *block +([\w-]{1,60}) *-?%\}([^\n{<]*)\{%-? *endblock[^%\n]{0,60}%\}/gu,
      metadata,
    )
    .replaceAll(/\{%[^%]*(?:%(?!\})[^%]*)*%\}|\{\{[^{}]*\}\}|\{#[^#\n]*#\}/gu, (tag) =>
      tag.replaceAll(/[^\n]/gu, ""),
    );
}

function metadata(_: string, name: string, content: string): string {
  return `<meta data-field="${name}" content="${content.replaceAll('"', "&quot;")}">`;
}
