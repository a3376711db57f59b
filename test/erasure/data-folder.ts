/** A whole data folder with people in it: a database and its journal, files of mails, a list that came as a file. */
import { readConfig } from "#config.ts";
import { emlWriter } from "#mail/write-eml.ts";
import { openInstallation, type Installation } from "#operations/instance/open-installation.ts";
import { isTrouble } from "#operations/instance/trouble.ts";
import { deliverDue } from "#operations/mail/deliver-due.ts";
import { claimSignatory } from "#operations/claim/claim-signatory.ts";
import { acceptSignature } from "#operations/signature/review-signature.ts";
import { findSignatory } from "#store/read/signatories.ts";
import {
  carryOutDue,
  desk,
  done,
  importCliffs,
  importTower,
  openFog,
  register,
  sign,
  wait,
} from "../acting.ts";
import { people, site } from "../cast.ts";
import type { Erase } from "#operations/erasure/erase.ts";

export async function openFolder(data: string): Promise<Installation> {
  const env = { UNDERSIGNED_DATA: data, UNDERSIGNED_LOG_ORIGIN: "harbour.example/log/2027a" };
  const read = readConfig({ env, given: {}, absolute: (path) => path });
  if (!("config" in read)) throw new Error("no settings");
  const opened = await openInstallation(read.config);
  if (isTrouble(opened)) throw new Error(JSON.stringify(opened));
  return opened;
}

/** Words that stand somewhere in clear: in the files of mails, or in the list. */
export const inClear: readonly string[] = [
  people.ilse.name,
  people.ilse.mailbox,
  people.tobiah.name,
  people.tobiah.role,
  "tobiah@post.example",
  people.noor.name,
  "noor@post.example",
  people.piet.name,
  people.piet.mailbox,
  "Wilhelmina Strandgaard",
  "keeper emerita",
  "Guild of Lamplighters",
];

/** Words of everybody in the folder, also those that are only ever sealed. */
export const canaries: readonly string[] = [
  ...inClear,
  people.ilse.role,
  people.ilse.mandate,
  people.noor.role,
  people.noor.mandate,
  people.piet.role,
];

/** Four people in four ways: who signed, a person's signature, a claim, a person on an imported list. */
export async function fill({ store, site: own, folders }: Installation): Promise<Erase[]> {
  const policy = { admits: "organisations-and-persons", publishAt: "email-domain" } as const;
  const { slug } = await openFog(store, { policy });
  await register(store, "petrels");
  const signed = await sign(store, slug, "ilse", "petrels");
  const person = await wait(store, slug, "tobiah", "pilots", { kind: "person" });
  await done(store, (t) => acceptSignature(t, { by: desk, act: person }));
  await carryOutDue(store, new Date(Date.now() + 3_600_000).toISOString());
  const pending = await wait(store, slug, "noor", "galeb");
  const cliffs = await importCliffs(store);
  const { name, role, mailbox, mandate } = people.piet;
  const form = { answer: "confirm", name, role, email: `${mailbox}@post.example`, mandate };
  const asked = { slug: cliffs.slug, number: 4, interface: "en", form, nonce: "n" };
  const { claim } = await done(store, (t) => claimSignatory(t, site, asked));
  const tower = await importTower(store);
  const listed = await findSignatory(store.reader, tower.id, "person", 1);
  await deliverDue(store, own, emlWriter(folders.mail));
  const rest = { extent: "all", reason: "asked", by: desk } as const;
  return [
    { ...rest, what: "signature", subject: signed.act },
    { ...rest, what: "signature", subject: person },
    { ...rest, what: "signature", subject: pending },
    { ...rest, what: "claim", subject: claim },
    { ...rest, what: "line", subject: listed?.act ?? "" },
  ];
}
