/** Looks an installation over. Each finding is a message `cli.doctor.<check>.<state>`; nothing is changed. */
import { existsSync, statfsSync, statSync } from "node:fs";
import type { Config } from "#config.ts";
import { verifySmtp } from "#mail/send-smtp.ts";
import { hasAdministrator } from "#store/read/accounts.ts";
import { findDamage, newestTime } from "#store/read/health.ts";
import { logHead } from "#store/read/log-entries.ts";
import { mailCounts } from "#store/read/outbox.ts";
import { examineLog } from "../log/examine-signing.ts";
import { markFile } from "../log/signed-mark.ts";
import { isAgainst, showStanding, type LogStanding } from "../witness/show-standing.ts";
import { isBehind, readHighWater, type LogHead } from "./high-water.ts";
import { isWithoutDatabase, openInstallation, type Installation } from "./open-installation.ts";
import { isTrouble, type Trouble } from "./trouble.ts";

export const checks = [
  "runtime",
  "data",
  "keys",
  "space",
  "address",
  "controller",
  "mail",
  "database",
  "damage",
  "clock",
  "log",
  "signer",
  "origin",
  "witnesses",
  "administrator",
  "outbox",
] as const;
export type Check = (typeof checks)[number];
export type State = "good" | "mind" | "bad";

export interface Finding {
  readonly check: Check;
  readonly state: State;
  readonly params: Readonly<Record<string, string | number>>;
}

type Findings = Promise<readonly (Finding | Trouble)[]>;

export async function doctor(config: Config, now: Date): Findings {
  const isEmpty = isWithoutDatabase(config);
  const outside = [
    lookAtRuntime(),
    ...(existsSync(config.data) && !isTrouble(isEmpty)
      ? [lookAtFolder(config), lookAtKeys(config), lookAtSpace(config)]
      : []),
    lookAtAddress(config),
    lookAtController(config),
    await lookAtMail(config),
  ];
  if (isTrouble(isEmpty)) return [...outside, isEmpty];
  if (isEmpty) return [...outside, finding("database", "bad", { path: config.data })];
  const installation = await openInstallation(config, { evenBehind: true });
  if (isTrouble(installation)) return [...outside, installation];
  try {
    return [...outside, ...(await lookInside(installation, now))];
  } finally {
    await installation.store.close();
  }
}

function finding(check: Check, state: State, params: Finding["params"] = {}): Finding {
  return { check, state, params };
}

function lookAtRuntime(): Finding {
  const { node, sqlite = "" } = process.versions;
  return finding("runtime", Number(node.split(".")[0]) >= 24 ? "good" : "bad", { node, sqlite });
}

function lookAtFolder({ data: path }: Config): Finding {
  const mode = statSync(path).mode & 0o777;
  return finding("data", mode & 0o077 ? "mind" : "good", { path, mode: mode.toString(8) });
}

function lookAtKeys(config: Config): Finding {
  const files = [config.masterKeyFile, config.logKeyFile].filter((path) => existsSync(path));
  const open = files.find((path) => statSync(path).mode & 0o077);
  return finding("keys", open ? "bad" : "good", { path: open ?? files.join(", ") });
}

/** Megabytes at which the server takes in nothing new, and at which one should act. */
function lookAtSpace({ data, freeMegabytes }: Config): Finding {
  const { bavail, bsize } = statfsSync(data);
  const megabytes = Math.floor((bavail * bsize) / 1_000_000);
  return finding(
    "space",
    megabytes < Math.max(1, freeMegabytes)
      ? "bad"
      : megabytes < 2000 + freeMegabytes
        ? "mind"
        : "good",
    {
      megabytes,
    },
  );
}

function lookAtAddress({ baseUrl: url }: Config): Finding {
  const { protocol, hostname } = new URL(url);
  if (hostname === "localhost") return finding("address", "mind", { url });
  return finding("address", protocol === "https:" ? "good" : "bad", { url });
}

function lookAtController({ controllerName: name, controllerEmail: email }: Config): Finding {
  return finding("controller", name && email ? "good" : "mind", { name, email });
}

async function lookAtMail(config: Config): Promise<Finding> {
  if (config.smtp === "") return finding("mail", "mind", { path: `${config.data}/mail` });
  const error = await verifySmtp(config.smtp);
  return finding("mail", error === null ? "good" : "bad", {
    from: config.mailFrom,
    error: error ?? "",
  });
}

async function lookInside(
  { config, site, store }: Installation,
  now: Date,
): Promise<readonly (Finding | Trouble)[]> {
  const r = store.reader;
  const [damage = ""] = await findDamage(r);
  const newest = await newestTime(r);
  const ahead = Math.round((Date.parse(newest || now.toISOString()) - now.getTime()) / 1000);
  const found = await logHead(r);
  const known = readHighWater(config.data);
  const mails = await mailCounts(r);
  const oldest = mails.oldestWaiting ?? now.toISOString();
  const late = Math.floor((now.getTime() - Date.parse(oldest)) / 60_000);
  const waits = mails.bounced > 0 || late > 60;
  return [
    finding("database", "good", { kind: store.kind }),
    finding("damage", damage ? "bad" : "good", { damage }),
    finding("clock", ahead > 60 ? "bad" : "good", { seconds: Math.max(0, ahead) }),
    lookAtLog(found, known),
    (await examineLog(r, config.logKeyFile, now.toISOString())) ?? lookAtSigner(config, found),
    lookAtOrigin(found.origin),
    lookAtWitnesses(await showStanding(r, site)),
    finding("administrator", (await hasAdministrator(r)) ? "good" : "mind"),
    finding("outbox", waits ? "mind" : "good", {
      waiting: mails.waiting,
      bounced: mails.bounced,
      late,
    }),
  ];
}

function lookAtLog(found: LogHead, known: LogHead): Finding {
  return finding("log", isBehind(found, known) ? "bad" : "good", {
    found: found.logSize,
    known: known.logSize,
  });
}

function lookAtOrigin(origin: string | null): Finding {
  if (origin === null) return finding("origin", "mind", { origin: "" });
  return finding("origin", /\.invalid(?:\/|$)/.test(origin) ? "mind" : "good", { origin });
}

function lookAtSigner({ logKeyFile }: Config, { origin, logSize }: LogHead): Finding {
  const path = origin === null ? "" : markFile(logKeyFile, origin);
  return finding("signer", "good", { path, size: logSize });
}

/** Somebody who saw another history is no fault of a network: it must be told. */
function lookAtWitnesses({ witnessed, count, of, at, witnesses }: LogStanding): Finding {
  const against = witnesses.filter(isAgainst);
  const away = witnesses.filter(({ trouble }) => trouble !== null);
  const names = (against.length > 0 ? against : away).map(
    ({ name, trouble }) => `${name} (${trouble ?? ""})`,
  );
  const params = { kind: witnessed, count, of, time: at ?? "", names: names.join(", ") };
  if (against.length > 0) return finding("witnesses", "bad", params);
  const isGood = witnessed === "enough" && away.length === 0;
  return finding("witnesses", isGood ? "good" : "mind", params);
}
