import { MOST_JSON_LEVELS } from "../../src/checks";
import { type Emulator, startEmulator } from "../../src/emulator";
import type { Fields } from "../../src/framework/schema/spec";
import { isList, isRecord, type ObjectValue, type Value } from "../../src/framework/values/value";
import { integrations } from "../../src/provider";
import type { Attributes, Row } from "../e2e/matrix/row";
import { ROWS } from "../e2e/matrix/rows";
import { configOf, targetOf } from "../hostile/objects";
import { type Operation, operationsOf, type Outcome, run } from "../hostile/operations";
import { NOTHING } from "../support/core";
import { type Echo, startEcho } from "./support/echo";

// The deepest JSON that a plan accepts, in every attribute that takes some, in front of registries that return all they are
// sent wherever a response has the object: none may be nested too deeply to be read, least of all the one to a creation.

/** What keys of the deepest JSON begin with. The registries behind the echo never see them. */
const DEEPEST = "zzDeepest";

const PARAMETER = {
  name: "region",
  json_schema: "{}",
  rules: [{ effect: "SHOW", all: [{ source_param: "page", operator: "EQUALS", values: "[]" }] }],
};

/** Attributes that no variant of the matrix sets, laid over the main one. */
const MORE: Readonly<Record<string, Attributes>> = {
  integrations_fruxon_config: { parameters_secrets: "{}" },
  integrations_fruxon_integration: {
    config_metadata_secrets: undefined,
    config_metadata: {
      parameters_metadata: [PARAMETER],
      auth_metadata: [
        {
          id: "oauth",
          type: "O_AUTH2",
          auth_settings: { parameters: "{}" },
          available_scopes: "[]",
          parameters_metadata: [PARAMETER],
          auth_map: { parameters_metadata: [PARAMETER] },
        },
      ],
    },
  },
  integrations_fruxon_tool: { parameters_metadata: [{ name: "title" }, { name: "page" }, PARAMETER] },
  integrations_northflank_cloud_provider_integration: {
    cloud_provider: "gcp",
    aws: undefined,
    gcp: { project_id: "acme-project", authentication_mode: "accessKey" },
    credentials: { keyfile_json: "{}" },
  },
};

/** Attributes of a resource that can be set to JSON, by path. */
function jsonAttributes(fields: Fields, around = ""): readonly string[] {
  return Object.entries(fields).flatMap(([name, { spec }]): readonly string[] => {
    if (spec.mode === "computed") return [];
    if (spec.isJson) return [around + name];
    return spec.shape.kind === "nested" ? jsonAttributes(spec.shape.fields, `${around}${name}.`) : [];
  });
}

const attributesOf = (type: string) => jsonAttributes(integrations.resources[type]?.fields ?? {});

/** Whether a configuration sets an attribute. */
function sets(value: Value | undefined, names: readonly string[]): boolean {
  if (isList(value)) return value.some((each) => sets(each, names));
  const [name, ...inner] = names;
  if (name === undefined) return value !== null && value !== undefined;
  return isRecord(value) && sets(value[name], inner);
}

/** A configuration with the deepest JSON in an attribute. */
function deepened(value: Value | undefined, names: readonly string[], key: string): Value {
  if (isList(value)) return value.map((each) => (sets(each, names) ? deepened(each, names, key) : each));
  const [name, ...inner] = names;
  if (name === undefined)
    return JSON.stringify(deepestIn(typeof value === "string" ? JSON.parse(value) : {}, key));
  return isRecord(value) ? { ...value, [name]: deepened(value[name], inner, key) } : (value ?? null);
}

/** Of so many levels, in the innermost object of some JSON: the outer ones may have to be as they are. */
function deepestIn(json: unknown, key: string, levels = MOST_JSON_LEVELS): unknown {
  if (Array.isArray(json)) {
    const [first = {}, ...others] = json as readonly unknown[];
    return [deepestIn(first, key, levels - 1), ...others];
  }
  const object = json as Readonly<Record<string, unknown>>;
  const [inner] = Object.keys(object).filter((name) => holdsObject(object[name]));
  return inner === undefined
    ? { ...object, [key]: JSON.parse("[".repeat(levels - 1) + "]".repeat(levels - 1)) as unknown }
    : { ...object, [inner]: deepestIn(object[inner], key, levels - 1) };
}

const holdsObject = (json: unknown): boolean =>
  Array.isArray(json) ? json.some(holdsObject) : typeof json === "object" && json !== null;

interface Case {
  readonly row: Row;
  readonly label: string;
  readonly config: ObjectValue;
  /** Those that have the deepest JSON. */
  readonly attributes: readonly string[];
}

/** As many configurations of a resource as it takes until each attribute is in one of them. */
function casesOf(row: Row, index: number): readonly Case[] {
  const left = new Set(attributesOf(row.type));
  const main = row.variants.main;
  const variants = [
    ...Object.values(row.variants),
    ...(row.type in MORE ? [(label: string) => ({ ...main(label), ...MORE[row.type] })] : []),
  ];
  return variants.flatMap((variant, number): readonly Case[] => {
    const label = `deep_${index}_${number}`;
    const config = configOf(row, variant(label));
    const attributes = [...left].filter(
      (path) => path.startsWith("additional_") || sets(config, path.split(".")),
    );
    for (const path of attributes) left.delete(path);
    const all = attributes.reduce<Value>(
      (whole, path, position) => deepened(whole, path.split("."), `${DEEPEST}${position}`),
      config,
    );
    return attributes.length === 0 ? [] : [{ row, label, config: all as ObjectValue, attributes }];
  });
}

const CASES = ROWS.map((row, index) => ({ row, cases: casesOf(row, index) }));

test.each(CASES.map(({ row, cases }) => [row.type, cases] as const))(
  "%s: every attribute that takes JSON is tried",
  (type, cases) => {
    expect(cases.flatMap(({ attributes }) => attributes).sort()).toEqual([...attributesOf(type)].sort());
    expect(cases.length).toBeGreaterThan(0);
  },
);

describe("a registry that returns what it is sent", () => {
  let emulator: Emulator;
  let echo: Echo;

  beforeAll(async () => {
    emulator = await startEmulator();
    echo = await startEcho(new URL(emulator.buddy.baseUrl).origin, DEEPEST);
    for (const { row, cases } of CASES)
      row.prepare?.(
        emulator,
        cases.map(({ label }) => label),
      );
  });
  afterAll(async () => {
    echo.close();
    await emulator.close();
  });

  const READING: readonly Operation[] = [
    "refresh",
    "import",
    "read-data-source",
    "list-data-source",
    "list-resource",
  ];

  test.each(
    CASES.flatMap(({ cases }) => cases.map((each) => [each.row.type, each.attributes, each] as const)),
  )("%s: %j", async (type, _attributes, { row, label, config }) => {
    const { variable, token, path } = targetOf(emulator, row);
    const environment = { [`${variable}_BASE_URL`]: echo.origin + path, [`${variable}_TOKEN`]: token };
    const object = { row, label, config, changed: config };

    const created = await run("create", object, NOTHING, environment);

    const outcomes: [Operation, Outcome][] = [["create", created]];
    for (const operation of operationsOf(type).filter((each) => READING.includes(each)))
      outcomes.push([operation, await run(operation, object, created.stored, environment)]);
    const failed = outcomes.filter(([, { hasError, isFound }]) => hasError || !isFound);
    expect(failed.map(([operation, { reported }]) => [operation, reported])).toEqual([]);
  });
});
