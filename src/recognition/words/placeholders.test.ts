import assert from "node:assert/strict";
import { test } from "node:test";
import { isPlaceholder } from "./placeholders.ts";

test("what a search shows that finds nothing is no name", () => {
  for (const text of [
    "No results found.",
    "No signatories found",
    "Keine Einträge gefunden",
    "Aucune organisation trouvée",
    "No se encontraron resultados",
    "Nenhuma organização encontrada",
    "Nessun risultato trovato",
    "Geen organisaties gevonden",
    "Nie znaleziono wyników",
    "Ничего не найдено",
    "Sonuç bulunamadı",
    "لا توجد نتائج",
    "該当なし",
    "검색 결과가 없습니다",
  ])
    assert.ok(isPlaceholder(text), text);
});

test("names that speak of finding or of nothing stay names", () => {
  for (const text of [
    "Nothing Found Theatre",
    "No Results Band",
    "Lost and Found Keepers",
    "Sin Resultados Coro",
  ])
    assert.ok(!isPlaceholder(text), text);
});

test("brackets with a number or with what is to be written are to be filled in, names in brackets are not", () => {
  for (const text of ["[Organization 1]", "[Verein 2]", "[Name, title, signature]", "[your name]"])
    assert.ok(isPlaceholder(text), text);
  for (const text of ["[Organization for Lamps]", "[Radio 1]", "[Tern Trust]"])
    assert.ok(!isPlaceholder(text), text);
});
