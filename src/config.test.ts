import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { english } from "#locales/catalogue.ts";
import { readConfig, settings, showSetting, type Config, type SettingKey } from "./config.ts";

function read(
  env: Record<string, string>,
  given: Partial<Record<SettingKey, string>> = {},
): Config | string {
  const absolute = (path: string, standard: boolean): string =>
    path.startsWith("/") ? path : `${standard ? "/project" : "/here"}/${path}`;
  const found = readConfig({ env, given, absolute });
  return "config" in found ? found.config : `${found.wrong.name}=${found.wrong.value}`;
}

function config(
  env: Record<string, string>,
  given: Partial<Record<SettingKey, string>> = {},
): Config {
  const found = read(env, given);
  assert.ok(typeof found === "object", JSON.stringify(found));
  return found;
}

test("without settings: SQLite in the project's data folder, port 8080, this machine only", () => {
  const { data, database, port, host, baseUrl, smtp, limits, masterKeyFile } = config({});
  assert.deepEqual(
    { data, database, port, host, baseUrl, smtp, limits, masterKeyFile },
    {
      data: "/project/data",
      database: "",
      port: 8080,
      host: "127.0.0.1",
      baseUrl: "http://localhost:8080",
      smtp: "",
      limits: 0,
      masterKeyFile: "/project/data/keys/master.key",
    },
  );
});

test("the command line comes before the environment, both before what is usual", () => {
  const found = config({ UNDERSIGNED_PORT: "1", UNDERSIGNED_DATA: "e" }, { port: "2" });
  assert.deepEqual([found.port, found.data, found.baseUrl], [2, "/here/e", "http://localhost:2"]);
});

test("a public address turns the limits on; the server still waits for its proxy on this machine", () => {
  const found = config({ UNDERSIGNED_BASE_URL: "https://Lights.example/" });
  assert.deepEqual(
    [found.baseUrl, found.host, found.limits, found.mailFrom],
    ["https://lights.example", "127.0.0.1", 1, "undersigned@lights.example"],
  );
});

test("a setting that cannot be used is named, a secret one without its value", () => {
  const cases: [Record<string, string>, string][] = [
    [{ UNDERSIGNED_PORT: "80a" }, "UNDERSIGNED_PORT=80a"],
    [{ UNDERSIGNED_PORT: "65536" }, "UNDERSIGNED_PORT=65536"],
    [{ UNDERSIGNED_BASE_URL: "lights.example" }, "UNDERSIGNED_BASE_URL=lights.example"],
    [{ UNDERSIGNED_BASE_URL: "https://a.example/x" }, "UNDERSIGNED_BASE_URL=https://a.example/x"],
    [{ UNDERSIGNED_BASE_URL: "ftp://a.example" }, "UNDERSIGNED_BASE_URL=ftp://a.example"],
    [{ UNDERSIGNED_DATABASE: "mysql://u:pw@h/d" }, "UNDERSIGNED_DATABASE=***"],
    [{ UNDERSIGNED_SMTP: "mail.example" }, "UNDERSIGNED_SMTP=***"],
    [
      { UNDERSIGNED_MAIL_FROM: "a@b.example, c@d.example" },
      "UNDERSIGNED_MAIL_FROM=a@b.example, c@d.example",
    ],
    [{ UNDERSIGNED_LOG_ORIGIN: "localhost" }, "UNDERSIGNED_LOG_ORIGIN=localhost"],
    [{ UNDERSIGNED_NAME: "a\u0007" }, "UNDERSIGNED_NAME=a\u0007"],
  ];
  for (const [env, expected] of cases) assert.equal(read(env), expected);
});

test("the operator's guide names every setting and what is usual", () => {
  const guide = readFileSync(new URL("../docs/guide/operator.md", import.meta.url), "utf8");
  for (const { name } of settings) assert.ok(guide.includes(`| \`${name}\` |`), name);
  for (const [, name] of guide.matchAll(/(UNDERSIGNED_[A-Z_]+[A-Z])/g)) {
    assert.ok(
      settings.some((setting) => setting.name === name),
      `${name} is no setting`,
    );
  }
});

test("every setting has its sentence, and secrets are not shown", () => {
  const found = config({ UNDERSIGNED_DATABASE: "postgres://u:pw@h/d" });
  for (const setting of settings) {
    assert.ok(`cli.setting.${setting.key}` in english, setting.key);
    assert.doesNotMatch(showSetting(setting, found), /pw/);
  }
});
