import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "../recognise-statement.ts";
import { withoutTelephone } from "./telephones.ts";

test("a number to call is cut off behind a name, a day, a year or a short number is not", () => {
  for (const [text, bare] of [
    ["Ada Salt, Northport, 000 000 0000", "Ada Salt, Northport"],
    ["Ada Salt – tel. +385 91 234 5678", "Ada Salt"],
    ["Ada Salt (091/234-5678)", "Ada Salt"],
    ["王海，广东，13800138000", "王海，广东"],
    ["王海 电话：13800138000", "王海"],
    ["Ada Salt, keeper 2010-2014", null],
    ["Ada Salt, 12.03.2026", null],
    ["Ada Salt, 2026-03-12", null],
    ["Riggers' Union Local 1199", null],
    ["091 234 5678", null],
    ["Gull Guild, member since 1 5 1998", null],
  ] as const)
    assert.equal(withoutTelephone(text), bare ?? text, text);
});

const own = {
  en: "# Declaration on the lamps\n\nThe lamps of the northern harbour have been dark for three years, and every winter ships are lost on the rocks. The harbour office has promised more than once to mend them, and it has done nothing since then.\n\n",
  zh: "# 灯塔宣言\n\n2018年1月1日，北港灯塔的守塔人公开呼吁港口管理处恢复夜间照明。随后，七十余座港口的船员公开呼吁各港关注照明问题，建立照明机制。港口管理处承诺将会同有关部门进一步完善制度。\n\n",
} as const;
const english = [
  "Ada Salt, Northport, 091 234 5678",
  "Ben Pier, Westport, 092 345 6789",
  "Clara Mole, Eastport, 093 456 7890",
];
const chinese = ["王海，广东，13800138000", "李平，陕西，13800138001", "张智，北京，13800138002"];
const names = { en: ["Ada Salt", "Ben Pier", "Clara Mole"], zh: ["王海", "李平", "张智"] };

async function signed(text: string): Promise<string[]> {
  const document = await readDocument(new TextEncoder().encode(text), "a.md");
  assert.ok(!isFormatRefusal(document));
  const { signatories } = recogniseStatement(document);
  for (const { affiliation = "", role = "" } of signatories)
    assert.doesNotMatch(`${affiliation} ${role}`, /\d{3}/u);
  return signatories.map(({ name }) => name);
}

test("announced names stand in a list whatever number to call each has", async () => {
  for (const apart of ["\n\n", "  \n"]) {
    const rows = english.join(apart);
    assert.deepEqual(await signed(`${own.en}Signatories:\n\n${rows}\n`), names.en);
    const signs = chinese.join(apart);
    assert.deepEqual(await signed(`${own.zh}联署人：\n\n${signs}\n`), names.zh);
  }
});

test("a list of a sort of persons is one of signatories where the text wants more of them to join", async () => {
  const more =
    "我们欢迎更多的律师加入我们，一起守护灯塔。如望加入，请发送名字、地区到邮箱：lamp@example.org .\n\n";
  assert.deepEqual(
    await signed(`${own.zh}${more}志愿律师名单：\n\n${chinese.join("\n\n")}\n`),
    names.zh,
  );
});

test("whom to call, and persons of whom a text tells, sign nothing", async () => {
  for (const head of ["For further information:", "Contacts for the press:"])
    assert.deepEqual(await signed(`${own.en}${head}\n\n${english.join("\n\n")}\n`), [], head);
  const release =
    "我们呼吁法院释放上周在码头被捕的律师。请加入我们，签名到 lamp@example.org 。\n\n";
  assert.deepEqual(
    await signed(`${own.zh}${release}被捕律师名单：\n\n${chinese.join("\n\n")}\n`),
    [],
  );
});
