import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sha256, testKey } from "../../test/log/primitives.ts";
import { keyTypes } from "./key.ts";
import { formatPolicy, meetsQuorum, parsePolicy } from "./policy.ts";

const log = testKey("harbour.example/log/2026a");
const witness = (name: string) => testKey(`${name}.example/w`, keyTypes.cosignature);
const names = ["x1", "x2", "x3", "y1", "y2"] as const;
const witnessLines = names.map((name) => `witness ${name} ${witness(name).vkey}`);

const policyText = `# Two groups
log ${log.vkey} https://harbour.example/log/

${witnessLines.join("\n")}
\t group  x 2 x1\tx2 x3
group y any y1 y2
group both all x y
quorum both
`;

function read(text: string) {
  const policy = parsePolicy(sha256, text);
  if ("refusal" in policy) assert.fail(JSON.stringify(policy));
  return policy;
}

test("a policy names logs, witnesses and groups", () => {
  const policy = read(policyText);
  assert.deepEqual(policy.logs, [{ key: log.key, url: "https://harbour.example/log/" }]);
  assert.deepEqual(
    policy.witnesses.map(({ name }) => name),
    names,
  );
  assert.deepEqual(
    policy.groups.map(({ name, needed }) => [name, needed]),
    [
      ["x", 2],
      ["y", 1],
      ["both", 2],
    ],
  );
});

test("a policy that is written says the same when it is read", () => {
  const policy = read(policyText);
  assert.deepEqual(read(formatPolicy(sha256, policy)), policy);
  const none = { logs: [{ key: log.key }], witnesses: [], groups: [], quorum: "none" };
  assert.equal(formatPolicy(sha256, none), `log ${log.vkey}\nquorum none\n`);
});

test("a quorum is met exactly when its groups are, for every set of cosigners", () => {
  const policy = read(policyText);
  fc.assert(
    fc.property(fc.subarray([...names, "stranger"]), (present) => {
      const x = present.filter((name) => name.startsWith("x")).length;
      const y = present.filter((name) => name.startsWith("y")).length;
      const cosigners = present.map((name) => witness(name).key);
      assert.equal(meetsQuorum(policy, cosigners), x >= 2 && y >= 1);
    }),
  );
});

test("a quorum of none needs nobody, and one of a witness needs that witness", () => {
  assert.ok(meetsQuorum(read("quorum none\n"), []));
  const single = read(`${witnessLines.join("\n")}\nquorum x2`);
  assert.ok(meetsQuorum(single, [witness("x2").key]));
  assert.equal(meetsQuorum(single, [witness("x1").key]), false);
});

const [x1 = "", x2 = ""] = witnessLines;
const refusals: readonly (readonly [text: string, refusal: string, line: number])[] = [
  ["", "policy-quorum-missing", 0],
  ["quorum none\nquorum none", "policy-quorum-wrong", 2],
  ["quorum nobody", "policy-quorum-wrong", 1],
  [`quorum x1\n${x1}`, "policy-quorum-wrong", 1],
  ["quorum none x", "policy-quorum-wrong", 1],
  ["quorum none\r", "policy-characters", 1],
  ["follow none", "policy-line-unknown", 1],
  ["log a", "policy-key-wrong", 1],
  [`log ${witness("x1").vkey}`, "policy-key-wrong", 1],
  [`log ${log.vkey} url more`, "policy-line-unknown", 1],
  [`log ${log.vkey}\nlog ${log.vkey}`, "policy-key-repeated", 2],
  [`witness a ${log.vkey}`, "policy-key-wrong", 1],
  [`${x1}\nwitness other ${witness("x1").vkey}`, "policy-key-repeated", 2],
  [`${x1}\nwitness x1 ${witness("x2").vkey}`, "policy-name-wrong", 2],
  [`witness none ${witness("x2").vkey}`, "policy-name-wrong", 1],
  [`${x1}\ngroup x1 any x1`, "policy-name-wrong", 2],
  [`${x1}\ngroup g any`, "policy-group-wrong", 2],
  [`${x1}\ngroup g 0 x1`, "policy-group-wrong", 2],
  [`${x1}\ngroup g 2 x1`, "policy-group-wrong", 2],
  [`${x1}\ngroup g 01 x1`, "policy-group-wrong", 2],
  [`${x1}\ngroup g toString x1`, "policy-group-wrong", 2],
  [`${x1}\ngroup g any none`, "policy-group-wrong", 2],
  [`${x1}\n${x2}\ngroup g all x1 x1`, "policy-group-wrong", 3],
  [`${x1}\n${x2}\ngroup g all x1\ngroup h all x1 x2`, "policy-group-wrong", 4],
  ["#".repeat(300_000), "policy-too-large", 0],
];

for (const [text, refusal, line] of refusals) {
  test(`${JSON.stringify(text.slice(-50))} is refused as ${refusal}`, () => {
    assert.deepEqual(parsePolicy(sha256, text), { refusal, line });
  });
}

test("a key may be a log's and a witness's, and 32 of each pass", () => {
  const both = `log ${log.vkey}\nwitness w ${testKey("harbour.example/log/2026a", keyTypes.cosignature).vkey}\nquorum w\n`;
  assert.equal(read(both).witnesses.length, 1);
  const many = Array.from(
    { length: 32 },
    (_, i) => `witness w${i} ${witness(`many${i}`).vkey}\ngroup g${i} all w${i}\n`,
  );
  assert.equal(read(`${many.join("")}quorum g31\n`).groups.length, 32);
});
