import assert from "node:assert/strict";
import { test } from "node:test";
import { troubleOf, type Trouble } from "./session.ts";

const sqlite = (errcode: number): object => ({ code: "ERR_SQLITE_ERROR", errcode });

test("errors of both databases are told apart by what can be done about them", () => {
  const cases: [string, object, Trouble][] = [
    ["SQLITE_BUSY", sqlite(5), "busy"],
    ["SQLITE_LOCKED", sqlite(6), "busy"],
    ["SQLITE_BUSY_SNAPSHOT", sqlite(517), "busy"],
    ["SQLITE_FULL", sqlite(13), "full"],
    ["SQLITE_IOERR_WRITE", sqlite(778), "broken"],
    ["SQLITE_IOERR_FSYNC", sqlite(1034), "broken"],
    ["SQLITE_CORRUPT", sqlite(11), "broken"],
    ["SQLITE_CANTOPEN", sqlite(14), "broken"],
    ["SQLITE_READONLY", sqlite(8), "broken"],
    ["SQLITE_NOTADB", sqlite(26), "broken"],
    ["SQLITE_CONSTRAINT_UNIQUE", sqlite(2067), "bug"],
    ["SQLITE_ERROR", sqlite(1), "bug"],
    ["serialization failure", { code: "40001" }, "retry"],
    ["deadlock", { code: "40P01" }, "retry"],
    ["disk full", { code: "53100" }, "full"],
    ["too many connections", { code: "53300" }, "busy"],
    ["lock not available", { code: "55P03" }, "busy"],
    ["statement timeout", { code: "57014" }, "busy"],
    ["ended by the administrator", { code: "57P01" }, "lost"],
    ["starting up", { code: "57P03" }, "lost"],
    ["connection failure", { code: "08006" }, "lost"],
    ["refused", { code: "ECONNREFUSED" }, "lost"],
    ["reset", { code: "ECONNRESET" }, "lost"],
    ["unique violation", { code: "23505" }, "bug"],
    ["no such table", { code: "42P01" }, "bug"],
    ["an error of ours", new Error("x"), "bug"],
  ];
  for (const [name, error, trouble] of cases) assert.equal(troubleOf(error), trouble, name);
  for (const nothing of [null, undefined, "text", 5, {}]) assert.equal(troubleOf(nothing), "bug");
});
