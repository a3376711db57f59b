// Those who speak named above the text, hosts with how many they are, cards under headings, breaks that were lost; and pages
// of the same shapes that name nobody.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";

interface Case {
  readonly says: string;
  readonly file: string;
  readonly text: string;
  readonly names: readonly string[];
}

const text =
  "The lamp on the north pier has been dark since the spring, and nobody says when it will burn again. Boats that come home at night have to find the channel by the sound of the bell.";
const texts: Readonly<Record<string, string>> = {
  de: "Die Lampe auf der Nordmole ist seit dem Frühjahr dunkel, und niemand sagt, wann sie wieder brennen wird. Wir fordern das Hafenamt auf, sie vor dem Herbst zu reparieren.",
  fr: "La lampe de la jetée nord est éteinte depuis le printemps, et personne ne dit quand elle brûlera de nouveau. Nous demandons au port de la réparer avant l'automne.",
  bg: "Лампата на северния кей е тъмна от пролетта и никой не казва кога отново ще свети. Настояваме пристанището да я поправи преди есента.",
  pl: "Lampa na północnym molo jest ciemna od wiosny i nikt nie mówi, kiedy znowu zaświeci. Prosimy urząd portu, aby naprawił ją przed jesienią.",
  sr: "Lampa na severnom molu ne gori od proleća i niko ne kaže kada će ponovo da gori. Tražimo od lučke kapetanije da je popravi pre jeseni.",
  ko: "북쪽 부두의 등대는 봄부터 꺼져 있으며 언제 다시 켜질지 아무도 말하지 않는다. 우리는 항만청에 가을이 오기 전에 등대를 고칠 것을 요구한다.",
};

const cards = (people: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(people)
    .map(
      ([town, names]) =>
        `<div class="col"><h3>${town}</h3><ul>${names
          .map((name) => {
            const [own = "", list] = name.split("|");
            const below = list === undefined ? "" : `<h6 class="party">${list}</h6>`;
            return `<li class="card"><h5 class="name">${own}</h5>${below}</li>`;
          })
          .join("")}</ul></div>`,
    )
    .join("\n");

const cases: readonly Case[] = [
  {
    says: "We, and where they are from, above the text (German)",
    file: "a.md",
    text: `# Licht für die Mole\n\nWir, die Wärterinnen und Wärter von:\n\n- Nordmole\n- Altwerft\n- „Sturmlicht“\n- Strandfeuer.example\n\n${texts["de"]}\n`,
    names: ["Nordmole", "Altwerft", "„Sturmlicht“", "Strandfeuer.example"],
  },
  {
    says: "We, and where they are from, above the text (Bulgarian)",
    file: "a.md",
    text: `# Светлина за кея\n\nНие, пазачите от:\n\n- Фар Север\n- Стара котва\n- Синя камбана\n- Pier.example\n\n${texts["bg"]}\n`,
    names: ["Фар Север", "Стара котва", "Синя камбана", "Pier.example"],
  },
  {
    says: "those who turned to an office, named below the verb (Polish)",
    file: "a.txt",
    text: `Światło dla molo\n\nDo urzędu portu zwrócili się:\n\nZwiązek Pilotów,\n\nTowarzystwo Dzwonów,\n\nStowarzyszenie Mewa,\n\nFundacja Kotwica – łącznie 4 organizacje, prosząc o naprawę lampy.\n\n${texts["pl"]}\n`,
    names: ["Związek Pilotów", "Towarzystwo Dzwonów", "Stowarzyszenie Mewa", "Fundacja Kotwica"],
  },
  {
    says: "the same in Serbian, without a total",
    file: "a.txt",
    text: `Svetlo za molo\n\nLučkoj kapetaniji su se obratili:\n\nUdruženje pilota,\nDruštvo zvona,\nSavez čuvara,\nFondacija Sidro\n\n${texts["sr"]}\n`,
    names: ["Udruženje pilota", "Društvo zvona", "Savez čuvara", "Fondacija Sidro"],
  },
  {
    says: "hosts behind a drawn mark with their number, in several paragraphs above the text (Korean)",
    file: "a.md",
    text: `# 등대를 켜라\n\n■ 일시 : 2026년 5월 3일(일) 오전 10시\n\n■ 공동주최 : (총 1,210개 단체)\n\n북항여성회, 남항여성회, 동항여성회, 서항여성회, 항구노동조합\n\n등대지기연합, 부두노동조합, 바다시민연대(12개 단체), 갈매기보호협회, 해안단체연대- 종소리모임회\n\n${texts["ko"]}\n`,
    names: [
      "북항여성회",
      "남항여성회",
      "동항여성회",
      "서항여성회",
      "항구노동조합",
      "등대지기연합",
      "부두노동조합",
      "바다시민연대",
      "갈매기보호협회",
      "해안단체연대",
      "종소리모임회",
    ],
  },
  {
    says: "organisations that spoke up together, numbered",
    file: "a.txt",
    text: `A lamp for the pier\n\n${text}\n\n${text} We also thank the following 4 organisations that have spoken up with us:\n\n1. Tern Trust\n2. Gull Guild\n3. Pilots' Union\n4. Bell Society\n`,
    names: ["Tern Trust", "Gull Guild", "Pilots' Union", "Bell Society"],
  },
  {
    says: "cards in lists under headings of towns, some without the second part",
    file: "a.html",
    text: `<h2>They have signed the charter</h2><p>Already 6 candidates in 4 towns have signed the charter.</p>${cards(
      {
        "Aville - North": ["Ada Berg|Light for Aville", "Jonas Okafor"],
        "Beburg - Coast": ["Mia Halldors|Beburg, together!"],
        "Ceport - Coast": ["Piet Sand"],
        "Dehaven - South": ["Noor Vashti|The Pier - Guild", "Ola Tern|Open Harbour"],
      },
    )}`,
    names: ["Ada Berg", "Jonas Okafor", "Mia Halldors", "Piet Sand", "Noor Vashti", "Ola Tern"],
  },
  {
    says: "a second headline with its date, glued to place and time, above bare names in the same paragraph (French)",
    file: "a.txt",
    text: `La lampe de la jetée\n\n${texts["fr"]}\nAville le 30 mars 2026 à 21 h.Communiqué commun du 30 mars 2026\nSGA (SGA Nord, SGA Sud, ULP)\nUNPJ (UNPJ-Port),\nCLOCHES\nSPB\nULJ\n`,
    names: ["SGA (SGA Nord, SGA Sud, ULP)", "UNPJ (UNPJ-Port)", "CLOCHES", "SPB", "ULJ"],
  },
  {
    says: "a break that was lost between two entries of which one stands in the list again",
    file: "a.txt",
    text: `A lamp for the pier\n\n${text}\n\nSigned by:\n\nTern Trust\nGull Guild\nHarbourNet Society\nBell SocietyTern Trust\nGull Guild\n`,
    names: [
      "Tern Trust",
      "Gull Guild",
      "HarbourNet Society",
      "Bell Society",
      "Tern Trust",
      "Gull Guild",
    ],
  },
  {
    says: "a body with an and of its own before the and of many others (Dutch)",
    file: "a.txt",
    text: `Licht op de pier\n\nDe lamp op de noordpier is sinds het voorjaar donker, en niemand zegt wanneer zij weer zal branden.\n\nOndertekenaars zijn onder meer: Federatie Loodsen, Raad van Bellen, Touw in Actie, Vereniging Pier en Kade, en vele andere organisaties.\n`,
    names: ["Federatie Loodsen", "Raad van Bellen", "Touw in Actie", "Vereniging Pier en Kade"],
  },
  {
    says: "nobody where we demand of somebody",
    file: "a.md",
    text: `# A lamp for the pier\n\nWe, the keepers, ask for:\n\n- a lamp\n- a bell\n- a rope\n- Oil for the winter\n\n${text}\n`,
    names: [],
  },
  {
    says: "nobody among the hosts of a feast without how many they are",
    file: "a.md",
    text: `# 등대 축제\n\n■ 일시 : 2026년 5월 3일(일) 오전 10시\n\n■ 장소 : 북쪽 부두 앞\n\n${texts["ko"]}\n`,
    names: [],
  },
];

for (const { says, file, text: printed, names } of cases)
  test(says, async () => {
    const document = await readDocument(new TextEncoder().encode(printed), file);
    assert.ok(!isFormatRefusal(document));
    const { signatories } = recogniseStatement(document);
    assert.deepEqual(
      signatories.map(({ name }) => name),
      names,
    );
  });

test("cards under a heading keep it as their group and what stands below the name as their party", async () => {
  const page = `<h2>They have signed the charter</h2>${cards({
    "Aville - North": ["Ada Berg|Light for Aville"],
    "Beburg - Coast": ["Mia Halldors|Beburg, together!"],
    "Ceport - Coast": ["Piet Sand|Open Harbour"],
    "Dehaven - South": ["Noor Vashti|The Pier"],
  })}`;
  const document = await readDocument(new TextEncoder().encode(page), "a.html");
  assert.ok(!isFormatRefusal(document));
  const { signatories } = recogniseStatement(document);
  assert.deepEqual(
    signatories.map(({ name, group }) => [name, group]),
    [
      ["Ada Berg", "Aville - North"],
      ["Mia Halldors", "Beburg - Coast"],
      ["Piet Sand", "Ceport - Coast"],
      ["Noor Vashti", "Dehaven - South"],
    ],
  );
});

test("a heading that is nothing but a template's tag is no title", async () => {
  for (const tag of ["{{ page.title }}", "{% include title.html %}"]) {
    const page = `---\ntitle: A lamp for the pier\n---\n\n# ${tag}\n\nDear keepers,\n\n${text}\n`;
    const document = await readDocument(new TextEncoder().encode(page), "a.md");
    assert.ok(!isFormatRefusal(document));
    assert.equal(recogniseStatement(document).title, "A lamp for the pier");
  }
});
