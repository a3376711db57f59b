/**
 * Opening an installation from its settings: the folder, the keys, the database, and what pages and mails need to know.
 * A first opening makes what is missing; a later one that misses something it had refuses, and says what to put back.
 */
import { existsSync, rmSync, statSync } from "node:fs";
import { isLocalUrl, type Config } from "#config.ts";
import type { Site } from "#domain/site.ts";
import { openStore } from "#store/open.ts";
import { logHead } from "#store/read/log-entries.ts";
import type { Policy } from "#tlog/policy.ts";
import { tellCommits, type TellingStore } from "./commit-hooks.ts";
import { foldersOf, makePrivateFolder, sqliteFile, type Folders } from "./folders.ts";
import { isBehind, readHighWater } from "./high-water.ts";
import { openLogKey, openMasterKey } from "./keys.ts";
import { readWitnessPolicy } from "../witness/read-witness-policy.ts";
import { software } from "./software.ts";
import { isTrouble, troubleOf, type Trouble } from "./trouble.ts";

export interface Installation {
  readonly config: Config;
  readonly folders: Folders;
  readonly site: Site;
  readonly store: TellingStore;
  /** Nothing was there before. */
  readonly isNew: boolean;
}

export interface OpeningOptions {
  /** The store can no longer be trusted. */
  readonly onBroken?: (error: unknown) => void;
  /** Refuses where there is no database yet, instead of beginning one: a mistyped folder is no empty installation. */
  readonly mustExist?: boolean;
  /** Doctor looks at a database that is behind, too. */
  readonly evenBehind?: boolean;
  /** Without the key with which the log began: a new one is made. For beginning the log anew. */
  readonly evenWithoutKey?: boolean;
  /** Most acts in one durable transaction; for measuring what sharing one brings. */
  readonly most?: number;
}

export async function openInstallation(
  config: Config,
  options: OpeningOptions = {},
): Promise<Installation | Trouble> {
  const isNew = isWithoutDatabase(config);
  if (isTrouble(isNew)) return isNew;
  if (isNew && options.mustExist === true)
    return { trouble: "no-database", params: { path: config.data } };
  const witnesses = readWitnessPolicy(config.witnesses);
  if (isTrouble(witnesses)) return witnesses;
  const keys = openKeys(config, isNew);
  if (isTrouble(keys)) return keys;
  const store = await connect(config, keys, options);
  if (isTrouble(store)) return store;
  const trouble = await findTrouble(config, keys, store, options);
  if (trouble) {
    await store.close();
    return trouble;
  }
  const site = siteOf(config, keys.logKey, witnesses);
  return { config, folders: foldersOf(config), site, store, isNew };
}

/** Whether SQLite's file is yet to be made: what this account may not look into is no empty folder. */
export function isWithoutDatabase(config: Config): boolean | Trouble {
  if (config.database !== "") return false;
  try {
    return statSync(sqliteFile(config), { throwIfNoEntry: false }) === undefined;
  } catch (error) {
    return troubleOf(error, config.data);
  }
}

interface Keys {
  readonly master: Uint8Array;
  readonly logKey: Uint8Array;
  readonly masterIsNew: boolean;
  readonly logKeyIsNew: boolean;
}

function openKeys(config: Config, isNew: boolean): Keys | Trouble {
  try {
    makePrivateFolder(config.data);
    if (config.smtp === "") makePrivateFolder(foldersOf(config).mail);
    if (!isNew && config.database === "" && !existsSync(config.masterKeyFile)) {
      return { trouble: "key-lost", params: { path: config.masterKeyFile } };
    }
    const master = openMasterKey(config.masterKeyFile);
    if (!master) return { trouble: "key-unreadable", params: { path: config.masterKeyFile } };
    const log = openLogKey(config.logKeyFile);
    if (!log) return { trouble: "key-unreadable", params: { path: config.logKeyFile } };
    return {
      master: master.key,
      logKey: log.key,
      masterIsNew: master.isNew,
      logKeyIsNew: log.isNew,
    };
  } catch (error) {
    return troubleOf(error, config.data);
  }
}

async function connect(
  config: Config,
  keys: Keys,
  options: OpeningOptions,
): Promise<TellingStore | Trouble> {
  const database = config.database || sqliteFile(config);
  try {
    const { onBroken, most } = options;
    const more = { ...(onBroken && { onBroken }), ...(most !== undefined && { most }) };
    return tellCommits(await openStore({ database, masterKey: keys.master, ...more }));
  } catch (error) {
    const place = config.database ? withoutPassword(config.database) : database;
    // A key made just now cannot be the one that an old database was sealed with.
    if (keys.masterIsNew && config.database) rmSync(config.masterKeyFile, { force: true });
    return troubleOf(error, place);
  }
}

async function findTrouble(
  config: Config,
  keys: Keys,
  store: TellingStore,
  options: OpeningOptions,
): Promise<Trouble | null> {
  const found = await logHead(store.reader);
  if (keys.logKeyIsNew && found.origin !== null && !options.evenWithoutKey) {
    rmSync(config.logKeyFile, { force: true });
    return { trouble: "log-key-lost", params: { path: config.logKeyFile } };
  }
  const known = readHighWater(config.data);
  if (!isBehind(found, known) || options.evenBehind) return null;
  const sizes = { found: found.logSize, known: known.logSize };
  return { trouble: "log-behind", params: { ...sizes, path: config.data } };
}

function siteOf(config: Config, publicKey: Uint8Array, witnesses: Policy | null): Site {
  return {
    baseUrl: config.baseUrl,
    name: config.name,
    controller: {
      name: config.controllerName,
      address: config.controllerAddress,
      email: config.controllerEmail,
    },
    log: { origin: config.logOrigin || null, publicKey, software, witnesses },
    mailFrom: config.mailFrom,
    local: isLocalUrl(config.baseUrl),
    mailFolder: config.smtp === "",
  };
}

/** A database URL as it may be shown. */
export function withoutPassword(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed) return "postgres://";
  if (parsed.password) parsed.password = "***";
  return parsed.href;
}
