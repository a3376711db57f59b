/**
 * The cast of all tests: ten organisations, six people, two statements. All are invented, and every particular of a
 * person is a word that occurs nowhere else, so that it can be looked for in bytes that must not hold it.
 */
import type { DraftStatement } from "#operations/statement/create-statement.ts";
import type { SignForm } from "#domain/signature.ts";
import type { Site } from "#domain/site.ts";

export const site: Site = {
  baseUrl: "https://statements.example",
  name: "Statements of the Coast",
  controller: {
    name: "Office of the Coast",
    address: "1 Mole Road, Ternport",
    email: "office@statements.example",
  },
  log: {
    origin: "statements.example/log/2027a",
    publicKey: new Uint8Array(32).fill(5),
    software: "undersigned/0.1.0",
    witnesses: null,
  },
  mailFrom: "office@statements.example",
  local: false,
  mailFolder: false,
};

export interface CastOrganisation {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly website: string;
  readonly domain: string;
  readonly acronym?: string;
}

function organisation(
  name: string,
  country: string,
  domain: string,
  acronym?: string,
): CastOrganisation {
  const website = `https://${domain}/`;
  return { name, country, website, domain, ...(acronym ? { acronym } : {}) };
}

export const organisations = {
  keepers: organisation("Lighthouse Keepers of Ternport", "IE", "keepers.example", "LKT"),
  pilots: organisation("Harbour Pilots Benevolent Fund", "PT", "pilots.example"),
  petrels: organisation("Storm Petrel Trust", "FO", "petrels.example", "SPT"),
  kittiwakes: organisation("Kittiwake Count", "NO", "kittiwakes.example"),
  galeb: organisation("Društvo prijatelja galeba", "RS", "galeb.example"),
  buoys: organisation("Balise et Bouée", "FR", "balise.example"),
  fog: organisation("Foghorn Preservation League", "CA", "foghorn.example"),
  northmole: organisation("Northmole Swimming Club", "IS", "northmole.example"),
  charts: organisation("Museum of Old Sea Charts", "MT", "charts.example"),
  farolas: organisation("Asociación de las Farolas Viejas", "ES", "farolas.example"),
} as const satisfies Record<string, CastOrganisation>;

export type OrganisationName = keyof typeof organisations;

export interface CastPerson {
  readonly name: string;
  readonly role: string;
  /** Left of the @; on the right stands the organisation's domain unless a test says otherwise. */
  readonly mailbox: string;
  readonly mandate: string;
}

export const people = {
  ilse: {
    name: "Ilse Quarrenbeck",
    role: "chairwarden-ilse",
    mailbox: "ilse.quarrenbeck",
    mandate: "Decision 14-quarren of the board",
  },
  tobiah: {
    name: "Tobiah Ockersund",
    role: "secretary-tobiah",
    mailbox: "t.ockersund",
    mandate: "Standing mandate ockersund",
  },
  mirjana: {
    name: "Мирјана Ђурђевчић",
    role: "predsednica-mirjana",
    mailbox: "mirjana.djurdjevcic",
    mandate: "Odluka skupštine djurdjevcic",
  },
  anselm: {
    name: "Anselm Ruthwistle",
    role: "treasurer-anselm",
    mailbox: "ruthwistle",
    mandate: "",
  },
  noor: {
    name: "Noor el-Vashti",
    role: "director-noor",
    mailbox: "noor.vashti",
    mandate: "General assembly elvashti",
  },
  piet: {
    name: "Piet van Zwaluwenburg",
    role: "speaker-piet",
    mailbox: "zwaluwenburg",
    mandate: "",
  },
} as const satisfies Record<string, CastPerson>;

export type PersonName = keyof typeof people;

/** What no public byte and no unsealed column may hold. */
export const personalData: readonly string[] = Object.values(people).flatMap((person) =>
  [person.name, person.role, person.mailbox, person.mandate].filter((word) => word !== ""),
);

const fogSignals = {
  en: [
    "Joint statement on the fog signals of the northern coast",
    "The fog signals of the northern coast are part of its safety and of its memory.",
    "That no fog signal be switched off before those who sail by it were heard;",
    "That the machines be kept where they stand, and in working order.",
  ],
  "sr-Latn": [
    "Zajednička izjava o magleničarskim signalima severne obale",
    "Signali za maglu na severnoj obali deo su njene bezbednosti i njenog pamćenja.",
    "Da se nijedan signal ne ugasi pre nego što se čuju oni koji po njemu plove;",
    "Da uređaji ostanu na svom mestu i u ispravnom stanju.",
  ],
} as const;

/** A text in two languages: a title, a paragraph and two items, aligned. */
function textOf(language: keyof typeof fogSignals): DraftStatement["texts"][number] {
  const [title, paragraph, first, second] = fogSignals[language];
  return {
    language,
    title,
    state: language === "en" ? "final" : "translated",
    units: [
      { id: "u1", kind: "paragraph", text: paragraph },
      { id: "u2", kind: "item", text: first },
      { id: "u3", kind: "item", text: second },
    ],
  };
}

/** Typed at the desk: open to organisations. */
export const fogStatement: DraftStatement = {
  authentic: "en",
  texts: [textOf("en"), textOf("sr-Latn")],
  proposers: [
    { name: organisations.fog.name },
    { name: organisations.keepers.name, acronym: "LKT" },
  ],
  addressee: "The Council of the Coast",
  deadline: null,
};

/** Handed in as a file: a list with a repeated line (6 repeats 2) and two that look alike (3 and 5). */
export const cliffStatement = `Joint statement on the nesting cliffs (Signing)

English / Serbian

Joint statement on the nesting cliffs
Proposed by Storm Petrel Trust (SPT)

The nesting cliffs of the coast belong to those who nest on them from April to August. We therefore ask the authorities of the coast:

• To close the paths below the cliffs from the first of April to the end of August;

• To keep drones and fireworks away from the cliffs for the whole of the season.

Stene za gnežđenje pripadaju onima koji se na njima gnezde od aprila do avgusta. Zato od uprava obale tražimo:

• Da zatvore staze ispod stena od prvog aprila do kraja avgusta;

• Da dronove i vatromet drže dalje od stena tokom cele sezone.

Signing organisations

1. Storm Petrel Trust – SPT

2. Museum of Old Sea Charts (Malta)

3. Island Ringing Group (Iceland)

4. Kittiwake Count

5. Island Ringing Group (Ireland)

6. Museum of Old Sea Charts (Malta)

7. Asociación de las Farolas Viejas
`;

/** Handed in as a file: two persons in its list, the first of them twice. */
export const towerStatement = `Joint statement on the lamp room (Signing)

Joint statement on the lamp room
Proposed by Storm Petrel Trust (SPT)

The lamp room of the old tower is a place of work and of memory. We therefore ask the authorities of the coast:

• To keep the lamp room open to all who come by sea;

• To keep the lamp and its clockwork where they stand.

Signing organisations

1. Storm Petrel Trust – SPT

2. Wilhelmina Strandgaard, keeper emerita, Guild of Lamplighters

3. Otto Brinkholm, cartographer, Society of Old Charts

4. Wilhelmina Strandgaard, keeper emerita, Guild of Lamplighters
`;

/** The sign form as `person` fills it in for `organisation`, complete and correct. */
export function signForm(
  by: PersonName,
  forOrganisation: OrganisationName,
  changes: Partial<SignForm> = {},
): SignForm {
  const person = people[by];
  const { name: printed, country, website, domain } = organisations[forOrganisation];
  return {
    kind: "organisation",
    organisation: printed,
    country,
    website,
    name: person.name,
    role: person.role,
    email: `${person.mailbox}@${domain}`,
    mandate: person.mandate,
    mandateDate: "",
    reservation: "",
    class: "signs",
    terms: "accepted",
    ...changes,
  };
}
