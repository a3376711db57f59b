/**
 * Arguments of a command: `--name value`, `--name=value`, switches without a value, and what is left in order. `--` ends
 * the options; `-` alone is no option. Anything unknown, missing or given twice is wrong usage.
 */
export interface ArgumentSpec {
  /** Options that take a value. */
  readonly values?: readonly string[];
  readonly switches?: readonly string[];
  /** How many other arguments there must be. */
  readonly rest: number;
}

export interface Arguments {
  value(name: string): string | undefined;
  has(name: string): boolean;
  readonly rest: readonly string[];
}

export interface WrongUsage {
  readonly wrong: "unknown-option" | "value-missing" | "twice" | "too-few" | "too-many";
  readonly argument: string;
}

export function readArguments(
  given: readonly string[],
  spec: ArgumentSpec,
): Arguments | WrongUsage {
  const values = new Map<string, string>();
  const rest: string[] = [];
  const queue = [...given];
  for (let argument = queue.shift(); argument !== undefined; argument = queue.shift()) {
    if (argument === "--") rest.push(...queue.splice(0));
    else if (!argument.startsWith("--")) rest.push(argument);
    else {
      const wrong = readOption(argument, queue, spec, values);
      if (wrong) return wrong;
    }
  }
  if (rest.length < spec.rest) return { wrong: "too-few", argument: "" };
  if (rest.length > spec.rest) return { wrong: "too-many", argument: rest[spec.rest] ?? "" };
  return { value: (name) => values.get(name), has: (name) => values.has(name), rest };
}

function readOption(
  argument: string,
  queue: string[],
  spec: ArgumentSpec,
  values: Map<string, string>,
): WrongUsage | null {
  const equals = argument.indexOf("=");
  const name = argument.slice(2, equals < 0 ? undefined : equals);
  const takesValue = spec.values?.includes(name) ?? false;
  if (!takesValue && (equals >= 0 || !spec.switches?.includes(name))) {
    return { wrong: "unknown-option", argument };
  }
  if (values.has(name)) return { wrong: "twice", argument: `--${name}` };
  const value = takesValue ? (equals < 0 ? queue.shift() : argument.slice(equals + 1)) : "";
  if (value === undefined) return { wrong: "value-missing", argument: `--${name}` };
  values.set(name, value);
  return null;
}
