// The sheets of a workbook in their order, hidden ones left out.

import { readXml } from "../source/xml.ts";

/** The parts of the sheets that are shown, or null when the workbook is broken. */
export function shownSheets(files: ReadonlyMap<string, Uint8Array>): Uint8Array[] | null {
  const [workbook, relations] = [
    files.get("xl/workbook.xml"),
    files.get("xl/_rels/workbook.xml.rels"),
  ];
  if (workbook === undefined || relations === undefined) return null;
  const targets = new Map<string, string>();
  const ids: string[] = [];
  const faults = [
    readXml(relations, new Set(["rel:Relationship"]), ({ attributes }) =>
      targets.set(attributes["Id"] ?? "", attributes["Target"] ?? ""),
    ),
    readXml(workbook, new Set(["x:sheet"]), ({ attributes }) => {
      if (!/hidden/iu.test(attributes["state"] ?? "")) ids.push(attributes["id"] ?? "");
    }),
  ];
  if (faults.some((fault) => fault !== null)) return null;
  return ids
    .map((id) => files.get(partName(targets.get(id) ?? "")))
    .filter((part) => part !== undefined);
}

function partName(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//u, "")}`;
}
