import assert from "node:assert/strict";
import { test } from "node:test";
import { formatCheckpoint, parseCheckpoint } from "./checkpoint.ts";

const text =
  "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

test("the example of the specification is read and written back", () => {
  const checkpoint = parseCheckpoint(text) ?? assert.fail();
  assert.deepEqual(
    [checkpoint.origin, checkpoint.size],
    ["example.com/behind-the-sofa", 20_852_163],
  );
  assert.equal(formatCheckpoint(checkpoint), text);
});

test("extension lines of others are passed over, and must not be empty", () => {
  assert.deepEqual(parseCheckpoint(`${text}extension\n`), parseCheckpoint(text));
  assert.equal(parseCheckpoint(`${text}\n`), undefined);
});

test("other spellings are refused", () => {
  const [origin = "", size = "", root = ""] = text.split("\n");
  for (const lines of [
    [],
    [origin],
    [origin, size],
    ["", size, root],
    [origin, "", root],
    [origin, "020852163", root],
    [origin, "+1", root],
    [origin, "-1", root],
    [origin, "1.0", root],
    [origin, "1e3", root],
    [origin, " 1", root],
    [origin, "٣", root],
    [origin, "9007199254740992", root],
    [origin, "99999999999999999999", root],
    [origin, size, root.slice(0, -1)],
    [origin, size, root.replace("I=", "J=")],
    [origin, size, "AAAA"],
    [origin, size, ""],
  ]) {
    assert.equal(
      parseCheckpoint(lines.map((line) => `${line}\n`).join("")),
      undefined,
      JSON.stringify(lines),
    );
  }
  assert.equal(parseCheckpoint(text.slice(0, -1)), undefined);
  assert.equal(
    parseCheckpoint([origin, "9007199254740991", root, ""].join("\n"))?.size,
    2 ** 53 - 1,
  );
});
