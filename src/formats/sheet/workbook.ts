// The sheets of a workbook in their order, hidden ones left out.

import { readXml } from "../source/xml.ts";

export interface Sheet {
  readonly name: string;
  readonly part: Uint8Array;
}

/** The sheets that are shown, or null when the workbook is broken. */
export function shownSheets(files: ReadonlyMap<string, Uint8Array>): Sheet[] | null {
  const [workbook, relations] = [
    files.get("xl/workbook.xml"),
    files.get("xl/_rels/workbook.xml.rels"),
  ];
  if (workbook === undefined || relations === undefined) return null;
  const targets = new Map<string, string>();
  const shown: { readonly name: string; readonly id: string }[] = [];
  const faults = [
    readXml(relations, new Set(["rel:Relationship"]), ({ attributes }) =>
      targets.set(attributes["Id"] ?? "", attributes["Target"] ?? ""),
    ),
    readXml(workbook, new Set(["x:sheet"]), ({ attributes }) => {
      if (/hidden/iu.test(attributes["state"] ?? "")) return;
      shown.push({
        name: (attributes["name"] ?? "").slice(0, mostName),
        id: attributes["id"] ?? "",
      });
    }),
  ];
  if (faults.some((fault) => fault !== null)) return null;
  return shown.flatMap(({ name, id }) => {
    const part = files.get(partName(targets.get(id) ?? ""));
    return part === undefined ? [] : [{ name, part }];
  });
}

/** Programs allow 31 characters. */
const mostName = 100;

function partName(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//u, "")}`;
}
