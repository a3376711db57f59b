/** `/desk/help`: the desk in a page, and every key. */
import type { MessageKey } from "#locales/translate.ts";
import { html, type Html } from "../html.ts";
import { head } from "../desk/frame.ts";
import type { Look } from "../desk/look.ts";

const topics = [
  "begin",
  "import",
  "texts",
  "open",
  "review",
  "evidence",
  "claims",
  "amend",
  "mail",
  "close",
] as const;

const keys: readonly (readonly [
  where: MessageKey,
  rows: readonly (readonly [string, MessageKey])[],
])[] = [
  [
    "desk.keys.where.everywhere",
    [
      ["/", "desk.keys.find"],
      ["?", "desk.keys.all"],
      ["U", "desk.keys.undo"],
      ["Esc", "desk.keys.close"],
      ["J K", "desk.keys.move"],
      ["Enter", "desk.keys.open"],
      ["Ctrl Enter", "desk.keys.send"],
    ],
  ],
  [
    "desk.keys.where.go",
    [
      ["G T", "desk.nav.today"],
      ["G R", "desk.nav.review"],
      ["G C", "desk.nav.claims"],
      ["G D", "desk.nav.duplicates"],
      ["G S", "desk.nav.statements"],
      ["G O", "desk.nav.organisations"],
      ["G M", "desk.nav.mail"],
    ],
  ],
  [
    "desk.keys.where.today",
    [
      ["R", "desk.nav.review"],
      ["C", "desk.nav.claims"],
      ["D", "desk.nav.duplicates"],
      ["M", "desk.nav.mail"],
      ["I", "desk.keys.import"],
      ["N", "desk.today.new"],
    ],
  ],
  [
    "desk.keys.where.import",
    [
      ["N", "desk.import.keys.next"],
      ["S", "desk.import.keys.same"],
      ["D", "desk.import.keys.different"],
      ["U", "desk.keys.undo"],
    ],
  ],
  [
    "desk.keys.where.duplicates",
    [
      ["S", "desk.duplicates.answer.same"],
      ["D", "desk.duplicates.answer.different"],
      ["B", "desk.duplicates.answer.branch"],
      ["L", "desk.duplicates.answer.later"],
      ["J K", "desk.keys.next-previous"],
      ["U", "desk.keys.undo"],
    ],
  ],
  [
    "registry.outside.heading",
    [
      ["A", "registry.outside.answer.add"],
      ["N", "registry.outside.answer.new"],
      ["D", "registry.outside.answer.decline"],
      ["J K", "desk.keys.next-previous"],
      ["U", "desk.keys.undo"],
    ],
  ],
  [
    "desk.keys.where.review",
    [
      ["A", "desk.keys.accept"],
      ["R", "desk.keys.refuse"],
      ["1-6", "desk.keys.reason"],
      ["S", "desk.import.keys.same"],
      ["D", "desk.import.keys.different"],
      ["P", "desk.keys.domain"],
      ["L", "desk.keys.later"],
      ["O", "desk.keys.registry"],
      ["U", "desk.keys.undo"],
    ],
  ],
];

export function helpPage(look: Look): Html {
  const { t } = look;
  const prose = topics.map(
    (topic) =>
      html`<section><h2 id="${topic}">${t(`desk.help.${topic}`)}</h2><p>${t(`desk.help.${topic}.words`)}</p></section>`,
  );
  const off = look.keys ? t("desk.keys.on") : t("desk.keys.off");
  return html`${head({ title: t("desk.help.heading"), lede: t("desk.help.lede") })}
<div class="sheet pad prose-sheet"><div class="prose">${prose}</div></div>
<div class="h2row"><h2 id="keys">${t("desk.keys.heading")}</h2><span class="dim s">${off} <a href="/desk/me">${t("desk.keys.switch")}</a></span></div>
<div class="sheet pad"><div class="map">${keys.map(([where, rows]) => keyMap(look, where, rows))}</div></div>`;
}

function keyMap(
  { t }: Look,
  where: MessageKey,
  rows: readonly (readonly [string, MessageKey])[],
): Html {
  const list = rows.map(
    ([caps, what]) =>
      html`<div><dt>${caps.split(" ").map((cap) => html`<kbd>${cap}</kbd> `)}</dt><dd>${t(what)}</dd></div>`,
  );
  return html`<section><h2>${t(where)}</h2><dl>${list}</dl></section>`;
}
