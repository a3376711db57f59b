import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import packed from "../../recognition/language/letter-groups.json" with { type: "json" };
import { storedTable } from "./image-storage.ts";
import { root } from "./reader-image.ts";

test("a table of the image is the one that the sources import", () => {
  const path = join(root, "src", "recognition", "language", "letter-groups.json");
  assert.deepEqual(storedTable(path), packed);
});
