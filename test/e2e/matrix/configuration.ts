import type { Stage } from "../support/terraform";
import type { Attributes, Row } from "./row";

export interface ImportBlock {
  readonly to: string;
  readonly id: string;
}

/** What one row has of the configuration. */
interface Part {
  readonly objects: Readonly<Record<string, Attributes>>;
  readonly imports: readonly ImportBlock[];
}

/** One configuration of the objects of several rows. */
export interface Configuration {
  readonly set: (row: Row, part: Part) => void;
  /** Of the row's objects. */
  readonly labels: (row: Row) => readonly string[];
  /** Sets variables of the row, from the next command on. */
  readonly give: (row: Row, secrets: Readonly<Record<string, string>>) => void;
}

export function createConfiguration(stage: Stage, rows: readonly Row[]): Configuration {
  const parts = new Map<Row, Part>();
  const secrets = rows.flatMap((row) => Object.keys(row.secrets).map((name) => variable(row, name)));
  const declared = Object.fromEntries(
    secrets.map((name) => [name, { type: "string", ephemeral: true, sensitive: true }]),
  );

  return {
    set(row, part) {
      parts.set(row, part);
      const resources = [...parts]
        .filter(([, { objects }]) => Object.keys(objects).length > 0)
        .map(([each, { objects }]) => [each.type, withVariables(each, objects)] as const);
      const imports = [...parts.values()].flatMap((each) => each.imports);
      stage.write({
        ...(secrets.length === 0 ? {} : { variable: declared }),
        ...(resources.length === 0 ? {} : { resource: Object.fromEntries(resources) }),
        ...(imports.length === 0 ? {} : { import: imports }),
      });
    },
    labels: (row) => Object.keys(parts.get(row)?.objects ?? {}),
    give(row, values) {
      stage.set(
        Object.fromEntries(
          Object.entries(values).map(([name, value]) => [`TF_VAR_${variable(row, name)}`, value]),
        ),
      );
    },
  };
}

/** Rows name their variables without a look at other rows, so that each one's get its type before theirs. */
const variable = ({ type }: Row, name: string): string => `${type}_${name}`;

const withVariables = (row: Row, objects: Part["objects"]): unknown =>
  JSON.parse(
    JSON.stringify(objects).replace(/\bvar\.(\w+)/g, (_, name: string) => `var.${variable(row, name)}`),
  );
