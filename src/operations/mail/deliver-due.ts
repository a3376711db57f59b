/**
 * Sends what is due in the outbox. A mail is claimed in one transaction, sent in none, and its fate recorded in another:
 * a slow server holds no lock, and a crash in between repeats the mail under the same Message-ID.
 */
import { isRefusal } from "#domain/refusal.ts";
import type { Site } from "#domain/site.ts";
import type { SendMail, SendOutcome } from "#mail/outgoing-mail.ts";
import type { Store } from "#store/open.ts";
import { dueMails } from "#store/read/outbox.ts";
import {
  claimMail,
  markBounced,
  markRetry,
  markSent,
  type ClaimedMail,
} from "#store/write/outbox.ts";
import { writeLetter } from "../letter/write-letter.ts";
import { decideRetry } from "./decide-retry.ts";

export interface Delivered {
  readonly sent: number;
  readonly bounced: number;
  readonly postponed: number;
  /** The mail server did not answer or did not want us: the rest was left for later. */
  readonly relayDown: boolean;
}

/** Longer than any sending may take, so that nobody else sends the mail meanwhile. */
const claimSeconds = 300;
const batch = 64;

export async function deliverDue(
  store: Pick<Store, "reader" | "transact">,
  site: Site,
  send: SendMail,
  now: () => Date = () => new Date(),
): Promise<Delivered> {
  const count = { sent: 0, bounced: 0, postponed: 0 };
  const waiting = [...(await dueMails(store.reader, now().toISOString(), batch))];
  let relayDown = false;

  async function work(): Promise<void> {
    for (let id = waiting.shift(); id !== undefined && !relayDown; id = waiting.shift()) {
      const mail = await store.transact((t) => claimMail(t, id, secondsAfter(t.now, claimSeconds)));
      if (mail === null || isRefusal(mail)) continue;
      const outcome = await send(compose(site, mail, now()));
      if (!outcome.sent && outcome.failure === "relay") relayDown = true;
      count[await record(store, mail, outcome)]++;
    }
  }

  await Promise.all(Array.from({ length: send.width }, work));
  return { ...count, relayDown };
}

function compose(site: Site, mail: ClaimedMail, date: Date): Parameters<SendMail>[0] {
  return {
    id: mail.id,
    from: { name: site.name, address: site.mailFrom },
    replyTo: site.controller.email || null,
    to: mail.to,
    message: writeLetter(site, mail.language, mail),
    messageId: `<${mail.id}@${new URL(site.baseUrl).hostname}>`,
    date,
  };
}

async function record(
  store: Pick<Store, "transact">,
  mail: ClaimedMail,
  outcome: SendOutcome,
): Promise<"sent" | "bounced" | "postponed"> {
  const { id, attempts } = mail;
  const what = decideRetry(outcome, attempts);
  await store.transact(async (t) => {
    if (what.is === "sent") return markSent(t, id);
    if (what.is === "bounced") return markBounced(t, id, what.error);
    const seconds = what.seconds * (1 + spread(t.random(1)));
    return markRetry(t, id, what.error, secondsAfter(t.now, seconds));
  });
  return what.is;
}

/** From -0.2 to 0.2, so that mails that failed together do not come back together. */
function spread(random: Uint8Array): number {
  return ((random[0] ?? 0) / 255 - 0.5) * 0.4;
}

function secondsAfter(time: string, seconds: number): string {
  return new Date(Date.parse(time) + seconds * 1000).toISOString();
}
