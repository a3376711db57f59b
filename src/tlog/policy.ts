// Trust policies, C2SP tlog-policy (https://c2sp.org/tlog-policy): which logs one accepts, which witnesses one
// knows, and which sets of them must have cosigned a checkpoint.
//
//   log harbour.example/log/2026a+<key ID>+<key>
//   witness north north.example/w+<key ID>+<key> https://north.example/witness
//   witness south south.example/w+<key ID>+<key>
//   witness east  east.example/w+<key ID>+<key>
//   group partners 2 north south east
//   quorum partners

import { encodeBase64 } from "#lib/base64.ts";
import { parseDecimal } from "./decimal.ts";
import type { Sha256 } from "./hash.ts";
import { formatVerifierKey, keyTypes, parseVerifierKey } from "./key.ts";
import type { VerifierKey } from "./key.ts";

export type PolicyLog = { readonly key: VerifierKey; readonly url?: string };
export type PolicyWitness = PolicyLog & { readonly name: string };
export type PolicyGroup = {
  readonly name: string;
  readonly needed: number;
  readonly members: readonly string[];
};

export type Policy = {
  readonly logs: readonly PolicyLog[];
  readonly witnesses: readonly PolicyWitness[];
  readonly groups: readonly PolicyGroup[];
  /** A witness, a group, or "none". */
  readonly quorum: string;
};

export type PolicyFault = {
  readonly refusal:
    | "policy-too-large"
    | "policy-characters"
    | "policy-line-unknown"
    | "policy-key-wrong"
    | "policy-key-repeated"
    | "policy-name-wrong"
    | "policy-group-wrong"
    | "policy-quorum-wrong"
    | "policy-quorum-missing";
  /** 1-based; 0 for the file as a whole. */
  readonly line: number;
};

const maxPolicyLength = 256 * 1024;
const maxPolicyLines = 2048;
const noQuorum = "none";

type Draft = {
  readonly logs: PolicyLog[];
  readonly witnesses: PolicyWitness[];
  readonly groups: PolicyGroup[];
  readonly keys: Set<string>;
  readonly defined: Set<string>;
  readonly grouped: Set<string>;
  quorum: string | undefined;
};

export function parsePolicy(sha256: Sha256, text: string): Policy | PolicyFault {
  const lines = text.split("\n");
  if (text.length > maxPolicyLength || lines.length > maxPolicyLines)
    return { refusal: "policy-too-large", line: 0 };
  const draft: Draft = {
    logs: [],
    witnesses: [],
    groups: [],
    keys: new Set(),
    defined: new Set([noQuorum]),
    grouped: new Set([noQuorum]),
    quorum: undefined,
  };
  for (const [i, line] of lines.entries()) {
    const refusal = readLine(sha256, draft, line);
    if (refusal) return { refusal, line: i + 1 };
  }
  const { logs, witnesses, groups, quorum } = draft;
  return quorum === undefined
    ? { refusal: "policy-quorum-missing", line: 0 }
    : { logs, witnesses, groups, quorum };
}

/** The file that says the same, in the order of the parts; ends with a line end. */
export function formatPolicy(sha256: Sha256, policy: Policy): string {
  const vkey = ({ name, type, key }: VerifierKey): string =>
    formatVerifierKey(sha256, name, type, key);
  const withUrl = (line: string, url: string | undefined): string =>
    url === undefined ? line : `${line} ${url}`;
  const lines = [
    ...policy.logs.map(({ key, url }) => withUrl(`log ${vkey(key)}`, url)),
    ...policy.witnesses.map(({ name, key, url }) => withUrl(`witness ${name} ${vkey(key)}`, url)),
    ...policy.groups.map(
      ({ name, needed, members }) => `group ${name} ${needed} ${members.join(" ")}`,
    ),
    `quorum ${policy.quorum}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** Whether these witnesses' cosignatures are enough. */
export function meetsQuorum(policy: Policy, cosigners: readonly VerifierKey[]): boolean {
  const met = new Set([noQuorum]);
  for (const { name, key } of policy.witnesses) {
    if (cosigners.some((cosigner) => sameKey(cosigner, key))) met.add(name);
  }
  for (const { name, needed, members } of policy.groups) {
    if (members.filter((member) => met.has(member)).length >= needed) met.add(name);
  }
  return met.has(policy.quorum);
}

type Fault = PolicyFault["refusal"];

function readLine(sha256: Sha256, draft: Draft, line: string): Fault | undefined {
  // oxlint-disable-next-line no-control-regex
  if (/[\x00-\x08\x0a-\x1f\x7f]/.test(line)) return "policy-characters";
  const [keyword = "", ...items] = line.split(/[ \t]+/).filter((item) => item !== "");
  if (keyword === "" || keyword.startsWith("#")) return undefined;
  if (keyword === "log") return readLog(sha256, draft, items);
  if (keyword === "witness") return readWitness(sha256, draft, items);
  if (keyword === "group") return readGroup(draft, items);
  if (keyword === "quorum") return readQuorum(draft, items);
  return "policy-line-unknown";
}

function readLog(
  sha256: Sha256,
  draft: Draft,
  [vkey = "", url, ...rest]: readonly string[],
): Fault | undefined {
  if (rest.length > 0) return "policy-line-unknown";
  const key = readKey(sha256, draft, vkey, keyTypes.ed25519);
  if (typeof key === "string") return key;
  draft.logs.push({ key, ...(url === undefined ? {} : { url }) });
  return undefined;
}

function readWitness(
  sha256: Sha256,
  draft: Draft,
  [name = "", vkey = "", url, ...rest]: readonly string[],
): Fault | undefined {
  if (rest.length > 0) return "policy-line-unknown";
  if (draft.defined.has(name)) return "policy-name-wrong";
  const key = readKey(sha256, draft, vkey, keyTypes.cosignature);
  if (typeof key === "string") return key;
  draft.defined.add(name);
  draft.witnesses.push({ name, key, ...(url === undefined ? {} : { url }) });
  return undefined;
}

/** A key of the wanted type or ML-DSA-44, which no line of this sort has yet, whatever its name. */
function readKey(sha256: Sha256, draft: Draft, vkey: string, type: number): VerifierKey | Fault {
  const key = parseVerifierKey(sha256, vkey);
  if ("refusal" in key) return "policy-key-wrong";
  if (key.type !== type && key.type !== keyTypes.mlDsaCosignature) return "policy-key-wrong";
  const wrapped = `${type} ${encodeBase64(key.key)}`;
  if (draft.keys.has(wrapped)) return "policy-key-repeated";
  draft.keys.add(wrapped);
  return key;
}

function readGroup(
  draft: Draft,
  [name = "", threshold = "", ...members]: readonly string[],
): Fault | undefined {
  if (name === "" || draft.defined.has(name)) return "policy-name-wrong";
  const words: Readonly<Record<string, number>> = { all: members.length, any: 1 };
  const needed = Object.hasOwn(words, threshold) ? words[threshold] : parseDecimal(threshold);
  if (needed === undefined || needed < 1 || needed > members.length) return "policy-group-wrong";
  for (const member of members) {
    if (!draft.defined.has(member) || draft.grouped.has(member)) return "policy-group-wrong";
    draft.grouped.add(member);
  }
  draft.defined.add(name);
  draft.groups.push({ name, needed, members });
  return undefined;
}

function readQuorum(draft: Draft, [name = "", ...rest]: readonly string[]): Fault | undefined {
  if (draft.quorum !== undefined || rest.length > 0 || !draft.defined.has(name))
    return "policy-quorum-wrong";
  draft.quorum = name;
  return undefined;
}

function sameKey(a: VerifierKey, b: VerifierKey): boolean {
  return a.name === b.name && a.id === b.id;
}
