import assert from "node:assert/strict";
import { test } from "node:test";
import { withSharedSort } from "./shared-sort.ts";

const shared: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ["Οι Ομοσπονδίες Φαροφυλάκων Νήσου", "Πλοηγών", "Συνταξιούχων Λιμανιού"],
    ["Ομοσπονδία Φαροφυλάκων Νήσου", "Ομοσπονδία Πλοηγών", "Ομοσπονδία Συνταξιούχων Λιμανιού"],
  ],
  [
    ["Εργατικό Κέντρο Ακτής", "τα Σωματεία Λιμενεργατών", "Πλοηγών", "το Δίκτυο Φάρων"],
    ["Εργατικό Κέντρο Ακτής", "Σωματείο Λιμενεργατών", "Σωματείο Πλοηγών", "το Δίκτυο Φάρων"],
  ],
  [
    ["the Unions of Keepers", "Pilots", "Riggers"],
    ["Union of Keepers", "Union of Pilots", "Union of Riggers"],
  ],
  [
    ["les Syndicats de la pêche", "du phare", "des pilotes"],
    ["Syndicat de la pêche", "Syndicat du phare", "Syndicat des pilotes"],
  ],
  [
    ["Las Asociaciones de vecinos de Avilla", "Bemuelle", "Cefaro"],
    [
      "Asociación de vecinos de Avilla",
      "Asociación de vecinos de Bemuelle",
      "Asociación de vecinos de Cefaro",
    ],
  ],
  [
    ["Die Landesverbände Nordstrand", "Südstrand", "Inseln"],
    ["Landesverband Nordstrand", "Landesverband Südstrand", "Landesverband Inseln"],
  ],
  [
    ["Sindikati svetioničara", "pilota", "ribara"],
    ["Sindikat svetioničara", "Sindikat pilota", "Sindikat ribara"],
  ],
  [
    ["koła Towarzystwa Latarni w Avilu", "Bemolu", "Celatarni"],
    [
      "Koło Towarzystwa Latarni w Avilu",
      "Koło Towarzystwa Latarni w Bemolu",
      "Koło Towarzystwa Latarni w Celatarni",
    ],
  ],
];

test("a noun in the plural goes with each of the names that share it", () => {
  for (const [names, full] of shared)
    assert.deepEqual(
      withSharedSort(names).map(({ raw, name }) => name ?? raw),
      full,
      full.join(", "),
    );
});

const own: readonly (readonly string[])[] = [
  ["Los Sindicatos de Muelle", "CGF", "UFM"],
  ["Οι Σύλλογοι Ρότα", "Φάρος", "Πρύμνη"],
  ["Sindikati Nezavisnost", "Sloga", "Svetionik"],
  ["Unions Watch", "Tern Trust", "Gull Guild"],
  ["the Associations of Keepers", "Pilots’ Union", "Tern Trust"],
];

test("names that stand for themselves share nothing", () => {
  for (const names of own)
    assert.deepEqual(
      withSharedSort(names).filter(({ name }) => name !== undefined),
      [],
      names.join(", "),
    );
});
