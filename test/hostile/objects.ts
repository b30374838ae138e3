import type { Emulator } from "../../src/emulator";
import type { ObjectValue } from "../../src/framework/values/value";
import type { Attributes, Row } from "../e2e/matrix/row";
import { registryOf } from "../e2e/matrix/world";

/** Where a row's registry is: the beginning of its variables' names, its token, and its path in the emulator. */
export function targetOf(emulator: Emulator, row: Row) {
  const { tokens, baseUrl } = registryOf(emulator, row.type);
  return {
    variable: (row.type.split("_")[1] ?? "").toUpperCase(),
    token: "full" in tokens ? tokens.full : tokens.development,
    path: new URL(baseUrl).pathname,
  };
}

/** The token, and the credentials of the main variant. */
export function secretsFor(emulator: Emulator, row: Row, knowsCredentials: boolean): readonly string[] {
  const config = JSON.stringify(row.variants.main("label"));
  const used = Object.entries(row.secrets).filter(([name]) => config.includes(`var.${name}`));
  return [targetOf(emulator, row).token, ...(knowsCredentials ? used.map(([, secret]) => secret) : [])];
}

/** A configuration as Terraform gives it to the provider: with the values of variables. */
export const configOf = ({ secrets }: Row, attributes: Attributes): ObjectValue =>
  JSON.parse(
    JSON.stringify(attributes, (_key, value: unknown) =>
      typeof value === "string" ? evaluated(value, secrets) : value,
    ),
  ) as ObjectValue;

function evaluated(text: string, secrets: Readonly<Record<string, string>>): string {
  const [, argument] = /^\$\{jsonencode\((.*)\)\}$/s.exec(text) ?? [];
  if (argument === undefined)
    return text.replace(/\$\{var\.(\w+)\}/g, (_, name: string) => secrets[name] ?? "");
  const json = argument
    .replace(/"?([\w-]+)"? = /g, '"$1": ')
    .replace(/\bvar\.(\w+)/g, (_, name: string) => JSON.stringify(secrets[name] ?? ""));
  return JSON.stringify(JSON.parse(json));
}

/** Mulberry32: in [0, 1), always the same for one seed. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
