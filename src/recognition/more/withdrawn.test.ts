import assert from "node:assert/strict";
import { test } from "node:test";
import { isWithdrawn } from "./withdrawn.ts";

test("a remark at the end of an entry says that the signature was withdrawn", () => {
  for (const text of [
    "Harbour League (withdrawn)",
    "Ligue des ports (signature retirée)",
    "Hafenbund – Unterschrift zurückgezogen",
    "Liga portuaria (se ha retirado)",
    "Союз портов (подпись отозвана)",
    "Savez luka [potpis povučen]",
    "港灣聯盟（撤回聯署）",
    "Liman Birliği (imzasını geri çekti)",
    "Ada Tar (retracted at her request)",
    "(removed by request)",
    "Hafenbund (auf eigenen Wunsch gestrichen)",
  ])
    assert.ok(isWithdrawn(text), text);
});

test("other remarks, and names with such words, say nothing of the kind", () => {
  for (const text of [
    "Harbour League (Norway)",
    "Association des marins retraités (AMR)",
    "Withdrawal Support Group",
    "Asociación de Retirados del Mar",
    "Club de Natación (firmado el 3/2/2026)",
  ])
    assert.ok(!isWithdrawn(text), text);
});
