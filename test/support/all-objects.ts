import type { Emulator } from "../../src/emulator";
import type { ObjectValue } from "../../src/framework/values/value";
import { integrations } from "../../src/provider";
import type { Row } from "../e2e/matrix/row";
import { ROWS } from "../e2e/matrix/rows";
import { NOTHING, playCore, summariesOf, type Stored } from "./core";

/** An object that this provider made. */
export interface Made extends Stored {
  readonly row: Row;
  readonly type: string;
  /** Name of the resource in a configuration. */
  readonly label: string;
  readonly address: string;
  readonly config: ObjectValue;
  readonly state: ObjectValue;
}

/** One object of each resource, or of each variant of each, with its credentials, made by the provider in this process. */
export async function makeObjects(
  emulator: Emulator,
  which: "main" | "all" = "all",
  rows: readonly Row[] = ROWS,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const [position, row] of rows.entries()) {
    const variants = Object.entries(row.variants).filter(([name]) => which === "all" || name === "main");
    row.prepare?.(
      emulator,
      variants.map(([name]) => `${name}_${position}`),
    );
    for (const [name, variant] of variants) {
      const label = `${name}_${position}`;
      const config = { credentials_version: 1, ...evaluated(row, variant(label)) };
      const {
        state,
        private: bytes,
        diagnostics,
      } = await playCore(integrations, emulator.environment, row.type).apply(config, NOTHING);
      if (state === null) throw new Error(`${row.type} ${label}: ${summariesOf(diagnostics).join("; ")}`);
      made.push({
        row,
        type: row.type,
        label,
        address: `${row.type}.${label}`,
        config,
        state,
        private: bytes,
      });
    }
  }
  return made;
}

/** A configuration with its variables' values, as the engine hands it to a provider. */
const evaluated = ({ secrets }: Row, config: Readonly<Record<string, unknown>>): ObjectValue =>
  valueOf(config, secrets) as ObjectValue;

function valueOf(value: unknown, secrets: Row["secrets"]): unknown {
  if (Array.isArray(value)) return value.map((each) => valueOf(each, secrets));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, valueOf(each, secrets)]));
  }
  if (typeof value !== "string") return value;
  const [, expression] = /^\$\{jsonencode\((.*)\)\}$/s.exec(value) ?? [];
  if (expression === undefined)
    return value.replace(/\$\{var\.(\w+)\}/g, (_, name: string) => secrets[name] ?? "");
  const json = expression
    .replace(/"?([\w-]+)"? = /g, '"$1": ')
    .replace(/var\.(\w+)/g, (_, name: string) => JSON.stringify(secrets[name] ?? ""));
  return JSON.stringify(JSON.parse(json));
}

/** The state that Terraform would keep of these objects, as it writes it. */
export const stateOf = (made: readonly Made[]): object => ({
  version: 4,
  terraform_version: "1.11.0",
  serial: 1,
  lineage: "5b0c2f0e-0000-4000-8000-000000000001",
  outputs: {},
  resources: made.map(({ type, label, state, private: bytes }) => ({
    mode: "managed",
    type,
    name: label,
    provider: 'provider["registry.terraform.io/integrations-as-code/integrations"]',
    instances: [{ schema_version: 0, attributes: state, private: Buffer.from(bytes).toString("base64") }],
  })),
  check_results: null,
});
