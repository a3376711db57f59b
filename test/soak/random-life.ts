/** Installations that live at random: whatever people do, in whatever order, everything that is stored agrees. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isRefusal, type Refusal } from "#domain/refusal.ts";
import { claimSignatory } from "#operations/claim/claim-signatory.ts";
import { confirmClaim, decideClaim } from "#operations/claim/confirm-claim.ts";
import { denyClaim } from "#operations/claim/deny-claim.ts";
import { carryOutErasures } from "#operations/erasure/carry-out-erasures.ts";
import { describeErasure } from "#operations/erasure/describe-erasure.ts";
import { erase } from "#operations/erasure/erase.ts";
import { eraseByLink } from "#operations/erasure/erase-by-link.ts";
import { eraseDue } from "#operations/erasure/erase-due.ts";
import { requestErasure, undoErasure } from "#operations/erasure/request-erasure.ts";
import { settleOrganisations } from "#operations/organisation/settle-organisations.ts";
import { amendSignature, decideAmendment } from "#operations/signature/amend-signature.ts";
import { confirmSignature } from "#operations/signature/confirm-signature.ts";
import { denySignature } from "#operations/signature/deny-signature.ts";
import { excludeSignatory } from "#operations/signature/exclude-signatory.ts";
import { publishDue } from "#operations/signature/publish-due.ts";
import { requestSignature } from "#operations/signature/request-signature.ts";
import {
  acceptSignature,
  putOffSignature,
  refuseSignature,
  undoReview,
} from "#operations/signature/review-signature.ts";
import { withdrawSignature } from "#operations/signature/withdraw-signature.ts";
import { amendStatement } from "#operations/statement/amend-statement.ts";
import { closeDue } from "#operations/statement/close-due.ts";
import { moveStatement } from "#operations/statement/move-statement.ts";
import { openStatement } from "#operations/statement/open-statement.ts";
import { openStore, type Store } from "#store/open.ts";
import { statementById } from "#store/read/statements.ts";
import { textsOf } from "#store/read/texts.ts";
import type { Transaction } from "#store/transaction.ts";
import {
  desk,
  importCliffs,
  importTower,
  openFog,
  register,
  requestOf,
  TestClock,
  tokenIn,
} from "../acting.ts";
import { agree } from "../agree.ts";
import {
  organisations,
  people,
  signForm,
  site,
  type OrganisationName,
  type PersonName,
} from "../cast.ts";
import type { SoakOptions } from "../soak.ts";
import { Chance } from "../chance.ts";
import { weights, type StepName } from "../life-steps.ts";

export const title =
  "300 installations live 60 random steps each; afterwards rows, tallies and log agree";

export async function soak({ seed, scale, say }: SoakOptions): Promise<void> {
  const lives = Math.ceil(300 * scale);
  for (let life = 0; life < lives; life++) {
    const { steps, disagreements } = await liveAtRandom(seed + life, 60);
    if (disagreements.length > 0)
      throw new Error(`seed ${seed + life}: ${disagreements.join("; ")}\n${steps.join("\n")}`);
  }
  say(`${lives} lives`);
}

export interface Life {
  /** What was done, and what was refused. */
  readonly steps: readonly string[];
  readonly disagreements: readonly string[];
}

/** `harm` is done half-way: a control asks whether it is found. */
export async function liveAtRandom(
  seed: number,
  length: number,
  harm?: (t: Transaction) => Promise<unknown>,
): Promise<Life> {
  const folder = mkdtempSync(join(tmpdir(), "undersigned-life-"));
  const clock = new TestClock();
  const masterKey = new Uint8Array(32).fill(7);
  const database = join(folder, "life.sqlite");
  const store = await openStore({ database, masterKey, clock: clock.read });
  try {
    const life = new RandomLife(store, clock, seed);
    await life.begin();
    const steps: string[] = [];
    const disagreements: string[] = [];
    for (let step = 0; step < length && disagreements.length === 0; step++) {
      steps.push(await life.step());
      if (harm && step === Math.floor(length / 2)) await store.transact(harm);
      if (step % 10 === 9 || step === length - 1)
        disagreements.push(...(await agree(store.reader)));
    }
    return { steps, disagreements };
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

class RandomLife {
  readonly #store: Store;
  readonly #clock: TestClock;
  readonly #chance: Chance;
  #statements: { id: string; slug: string }[] = [];

  constructor(store: Store, clock: TestClock, seed: number) {
    this.#store = store;
    this.#clock = clock;
    this.#chance = new Chance(seed);
  }

  async begin(): Promise<void> {
    const policy = { admits: "organisations-and-persons", publishAt: "email-domain" } as const;
    this.#statements = [
      await openFog(this.#store, { policy, deadline: "2027-12-31" }),
      await importCliffs(this.#store),
      await importTower(this.#store),
    ];
    for (const name of ["petrels", "charts", "kittiwakes", "farolas"] as const)
      await register(this.#store, name);
  }

  /** One step at random, as a line. */
  async step(): Promise<string> {
    const name = this.#chance.weighted(weights);
    const done = await this.#steps[name]();
    return `${name}: ${done}`;
  }

  readonly #steps: Readonly<Record<StepName, () => Promise<string>>> = {
    ask: () => this.#ask(),
    confirm: () =>
      this.#byToken("signature", "confirm", "confirm", (t, token) =>
        confirmSignature(t, { token }),
      ),
    deny: () =>
      this.#byToken("signature", "confirm", "deny", (t, token) => denySignature(t, { token })),
    withdraw: () =>
      this.#byToken("signature", "receipt", "mine", (t, token) =>
        withdrawSignature(t, site, { token }),
      ),
    amend: () =>
      this.#byToken("signature", "receipt", "mine", (t, token) =>
        amendSignature(
          t,
          this.#pick([
            { token, mandate: "m" },
            { token, printed: "“Storm Petrel Trust”" },
            { token, printed: `Lamp ${this.#chance.below(9)} Union` },
          ]),
        ),
      ),
    accept: () => this.#byAct((t, act) => acceptSignature(t, { by: desk, act })),
    refuse: () =>
      this.#byAct((t, act) => refuseSignature(t, { by: desk, act, reason: "not-reached" })),
    putOff: () => this.#byAct((t, act) => putOffSignature(t, { by: desk, act })),
    undo: () => this.#byAct((t, act) => undoReview(t, { by: desk, act })),
    exclude: () =>
      this.#byLine((t, act) => excludeSignatory(t, { by: desk, act, reason: "duplicate" })),
    decideAmendment: () =>
      this.#byRow("amendment", (t, id) =>
        decideAmendment(t, { by: desk, id, accept: this.#chance.below(2) === 0 }),
      ),
    claim: () => this.#claim(),
    confirmClaim: () =>
      this.#byToken("claim", "claim", "claims", (t, token) => confirmClaim(t, { token })),
    decideClaim: () =>
      this.#byRow("claim", (t, id) =>
        decideClaim(t, { by: desk, id, decision: this.#pick(["upheld", "refused"]) }),
      ),
    denyClaim: () =>
      this.#byToken("claim", "claim", "not-ours", (t, token) => denyClaim(t, { token })),
    editorial: () => this.#changeText("editorial"),
    reconfirm: () => this.#changeText("reconfirm"),
    close: () => this.#move("closed"),
    reopen: () =>
      this.#act((t) => openStatement(t, site, { by: desk, statement: this.#statement().id })),
    settle: () => this.#settle(),
    pass: () => {
      this.#clock.pass(this.#pick([1, 60, 121, 3600, 86_400, 20 * 86_400]));
      return Promise.resolve(this.#clock.now);
    },
    publish: async () => String(await publishDue(this.#store, site, this.#clock.now)),
    closeDue: async () => String(await closeDue(this.#store, site, this.#clock.now)),
    eraseMine: () => this.#eraseByLink("receipt", "mine"),
    eraseDenied: () => this.#eraseByLink("confirm", "deny"),
    eraseAct: () => this.#byAct((t, act) => erase(t, { ...this.#erasure(), subject: act })),
    eraseLine: () =>
      this.#byLine((t, act) => erase(t, { ...this.#erasure(), what: "line", subject: act })),
    eraseClaim: () =>
      this.#byRow("claim", (t, id) => erase(t, { ...this.#erasure(), what: "claim", subject: id })),
    planErasure: () =>
      this.#byAct(async (t, act) => {
        const planned = { ...this.#erasure(), subject: act, reason: "asked" } as const;
        const preview = await describeErasure(t, planned);
        return isRefusal(preview)
          ? preview
          : requestErasure(t, { ...planned, typed: preview.word });
      }),
    undoErasure: () => this.#byAct((t, subject) => undoErasure(t, { by: desk, subject })),
    carryOutErasures: async () => String(await carryOutErasures(this.#store, this.#clock.now)),
    eraseDue: async () => String(await eraseDue(this.#store, this.#clock.now)),
  };

  #eraseByLink(purpose: string, link: "mine" | "deny"): Promise<string> {
    const choice = this.#pick(["keep", "withdraw"] as const);
    return this.#byToken("signature", purpose, link, (t, token) =>
      eraseByLink(t, { token, purpose: link, choice }),
    );
  }

  #erasure() {
    const extent = this.#pick(["representative", "all"] as const);
    return { what: "signature", extent, reason: "mistake", by: desk } as const;
  }

  #ask(): Promise<string> {
    const by = this.#pick(Object.keys(people) as PersonName[]);
    const who = this.#pick(Object.keys(organisations) as OrganisationName[]);
    const email = this.#chance.below(3) === 0 ? { email: `${by}@post.example` } : {};
    const kind = this.#chance.below(5) === 0 ? { kind: "person" } : {};
    const command = requestOf(this.#statement().slug, signForm(by, who, { ...email, ...kind }));
    const same = this.#chance.below(4) === 0 ? "none" : undefined;
    return this.#act(async (t) => {
      const asked = await requestSignature(t, site, { ...command, ...(same && { same }) });
      if (!("ask" in asked)) return asked;
      return requestSignature(t, site, { ...command, same: asked.ask[0]?.organisation ?? "none" });
    });
  }

  #claim(): Promise<string> {
    const domain = this.#pick([organisations.kittiwakes.domain, "post.example"]);
    const answer = this.#pick(["confirm", "dispute"]);
    const form = { answer, name: "Piet", role: "speaker", email: `p@${domain}`, mandate: "" };
    const number = this.#pick([4, 4, 1, 2, 3, 6]);
    const slug = this.#statements[1]?.slug ?? "";
    const nonce = crypto.randomUUID();
    return this.#act((t) =>
      claimSignatory(t, site, { slug, number, interface: "en", form, nonce }),
    );
  }

  async #changeText(change: "editorial" | "reconfirm"): Promise<string> {
    const { id } = this.#statement();
    const statement = await statementById(this.#store.reader, id);
    const from = statement?.version ?? 0;
    const texts = (await textsOf(this.#store.reader, id, from)).map((text) => ({
      ...text,
      title: text.title && `${text.title}.`,
    }));
    return this.#act((t) =>
      amendStatement(t, site, { by: desk, statement: id, from, change, note: "n", texts }),
    );
  }

  #move(to: "closed"): Promise<string> {
    const statement = this.#statement().id;
    return this.#act((t) => moveStatement(t, site, { by: desk, statement, to, reason: null }));
  }

  async #settle(): Promise<string> {
    const rows = await this.#store.reader.db
      .selectFrom("organisation")
      .select("id")
      .orderBy("id")
      .execute();
    const [one, other] = [this.#pick(rows).id, this.#pick(rows).id];
    return this.#act((t) =>
      settleOrganisations(t, {
        by: desk,
        one,
        other,
        verdict: this.#pick(["same", "branch", "different"]),
      }),
    );
  }

  async #byToken(
    table: "signature" | "claim",
    purpose: string,
    link: string,
    work: (t: Transaction, token: string) => Promise<unknown>,
  ): Promise<string> {
    const subjects = await this.#ids(table);
    if (subjects.length === 0) return "nobody";
    const subject = this.#pick(subjects);
    const token = await tokenIn(this.#store, subject, purpose, link).catch(() => null);
    return token ? this.#act((t) => work(t, token)) : "no mail";
  }

  async #byAct(work: (t: Transaction, act: string) => Promise<unknown>): Promise<string> {
    const acts = await this.#ids("signature");
    return acts.length === 0 ? "nobody" : this.#act((t) => work(t, this.#pick(acts)));
  }

  async #byLine(work: (t: Transaction, act: string) => Promise<unknown>): Promise<string> {
    const acts = (await this.#ids("signatory")).filter((act) => act !== "");
    return acts.length === 0 ? "no line" : this.#act((t) => work(t, this.#pick(acts)));
  }

  async #byRow(
    table: "claim" | "amendment",
    work: (t: Transaction, id: string) => Promise<unknown>,
  ): Promise<string> {
    const ids = await this.#ids(table);
    return ids.length === 0 ? "no row" : this.#act((t) => work(t, this.#pick(ids)));
  }

  /** In the order in which they came, which does not depend on their random ids. */
  async #ids(table: "signature" | "claim" | "amendment" | "signatory"): Promise<string[]> {
    const { db } = this.#store.reader;
    if (table === "signature")
      return (
        await db.selectFrom("signature").select("act as id").orderBy("requested_at").execute()
      ).map(({ id }) => id);
    if (table === "signatory")
      return (
        await db
          .selectFrom("signatory")
          .select("act")
          .orderBy("statement")
          .orderBy("kind")
          .orderBy("number")
          .execute()
      ).map(({ act }) => act ?? "");
    return (await db.selectFrom(table).select("id").orderBy("at").execute()).map(({ id }) => id);
  }

  async #act(work: (t: Transaction) => Promise<unknown>): Promise<string> {
    const answer: unknown = await this.#store.transact<unknown>(work);
    return isRefusal(answer) ? `refused, ${(answer as Refusal).refusal}` : "done";
  }

  #statement(): { id: string; slug: string } {
    return this.#pick(this.#statements);
  }

  #pick<T>(among: readonly T[]): T {
    return this.#chance.pick(among);
  }
}
