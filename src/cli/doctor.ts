/** `undersigned doctor`: prints every setting, then what is good, to be minded, or bad about this installation. */
import { settings, showSetting, type Config } from "#config.ts";
import { doctor, type Finding } from "#operations/instance/doctor.ts";
import { isTrouble, type Trouble } from "#operations/instance/trouble.ts";
import type { Arguments } from "./program/read-arguments.ts";
import { sayWrongSetting, settleConfig } from "./program/settle-config.ts";
import type { Terminal } from "./program/terminal.ts";

/** Exit code 1 when something is bad. */
export async function runDoctor(terminal: Terminal, given: Arguments): Promise<number> {
  const settled = settleConfig(terminal, given);
  if ("wrong" in settled) return sayWrongSetting(terminal, settled.wrong);
  const found = await doctor(settled.config, terminal.now());
  if (given.has("json"))
    terminal.out(
      JSON.stringify(
        found.map((one) => tell(terminal, one)),
        null,
        2,
      ),
    );
  else print(terminal, settled.config, found);
  return found.some((one) => isTrouble(one) || one.state === "bad") ? 1 : 0;
}

function print(terminal: Terminal, config: Config, found: readonly (Finding | Trouble)[]): void {
  for (const setting of settings) {
    const meaning = terminal.t(`cli.setting.${setting.key}`);
    terminal.out(`${setting.name}=${showSetting(setting, config)}\n    ${meaning}`);
  }
  terminal.out("");
  for (const one of found) {
    const { state, check, sentence } = tell(terminal, one);
    terminal.out(`${marks[state]} ${check}: ${sentence}`);
  }
}

const marks = { good: "  ok", mind: "mind", bad: " BAD" } as const;

function tell(
  terminal: Terminal,
  one: Finding | Trouble,
): { check: string; state: Finding["state"]; sentence: string } {
  if (isTrouble(one)) {
    return {
      check: /^(?:log|clock)-/.test(one.trouble) ? "signer" : "database",
      state: "bad",
      sentence: terminal.t(`cli.trouble.${one.trouble}`, one.params),
    };
  }
  const key = `cli.doctor.${one.check}.${one.state}` as Parameters<Terminal["t"]>[0];
  return { check: one.check, state: one.state, sentence: terminal.t(key, one.params) };
}
