import { Annotations } from "cdktf";
import type { Construct } from "constructs";
import {
  ADDITIONAL_CREDENTIALS,
  isJsonObject,
  isTooDeep,
  type JsonObject,
  withoutByteOrderMark,
} from "../../../src/checks";
import { type FileForm, type FileReading, readVendorFile } from "../../../src/framework/schema";
import type * as LosslessJson from "../../../src/text/lossless-json";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { SecretObject } from "../../json";
import { secretsToken } from "../hcl/json-token";
import { escaped } from "../hcl/template";
import { camelCase } from "../props/prop-names";
import { addProblems, markFromFile, readProps, type ShapeName } from "../props/props";

/** What every `fromFile` takes beside the props. */
interface Options {
  readonly omit?: readonly string[];
  readonly name?: string;
  readonly displayName?: string;
  /** Of objects with credentials. */
  readonly additionalCredentials?: SecretObject;
}

/** The files of one kind of object. */
export interface VendorFile<O extends Options> {
  readonly form: FileForm;
  /** Name of the options' type. */
  readonly options: ShapeName;
  /** What else the generated construct takes, and the secrets among it. `values` are those of the file, in camelCase. */
  readonly config: (values: Values, options: O, id: string) => object;
  /** The option that replaces a secret of the file, apart from additional ones; undefined where none can. */
  readonly replacedBy: (
    secret: FileReading["secrets"][number],
    file: JsonObject,
  ) => readonly string[] | undefined;
  /** Members of the file that the construct has no place for: why, by name. */
  readonly unused?: Readonly<Record<string, string>>;
}

type Values = Readonly<Record<string, unknown>>;

interface Configured {
  readonly config: object;
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

/** Stands for props that come from a file, in the constructor of a construct. */
const fromFiles = new WeakMap<object, Configured>();

/**
 * Reads the file of an object.
 *
 * @returns what the constructor takes in place of props
 * @throws Error where there is no such file, or it is not JSON
 */
// What the constructor takes there is whatever the caller says.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function propsFromFile<Props, O extends Options>(
  { form, options: shape, config, replacedBy, unused = {} }: VendorFile<O>,
  [scope, id, path, given]: readonly [scope: Construct, id: string, path: string, options: O],
): Props {
  const { value: options, problems } = readProps(shape, given);
  const additional = secretsToken(options.additionalCredentials);
  const file = jsonIn(path, `[${scope.node.path}/${id}]`);
  const reading = readVendorFile(form, file, options.omit ?? []);
  const exposed = reading.secrets.flatMap((secret) => {
    const isAdditional = secret.attribute === ADDITIONAL_CREDENTIALS;
    const option = isAdditional ? ["additionalCredentials"] : replacedBy(secret, file);
    return option !== undefined && isSet(options, option) ? [] : [exposure(path, secret.member, option)];
  });
  const values = camelCased(reading.values) as Values;
  const kept = Object.fromEntries(Object.entries(values).filter(([name]) => !Object.hasOwn(unused, name)));
  // The name decides whether the construct's id is one.
  const props = {
    name: options.name ?? values.name,
    displayName: options.displayName ?? values.displayName,
  };
  markFromFile(props);
  fromFiles.set(props, {
    config: { ...config(kept, options, id), ...(additional && { additionalCredentials: additional }) },
    problems: [
      ...problems,
      ...exposed,
      ...reading.problems.map(({ member, detail }) => `${path}: ${member}: ${detail}${OMIT}`),
    ],
    warnings: Object.keys(unused)
      .filter((name) => values[name] !== undefined)
      .map((name) => `${path}: ${name}: ${unused[name] ?? ""}`),
  });
  return props as Props;
}

/** What the generated construct takes, if it comes from a file. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function fileConfig<Config>(construct: Construct, props: object): Config | undefined {
  const configured = fromFiles.get(props);
  if (configured === undefined) return undefined;
  addProblems(construct, configured.problems);
  for (const warning of configured.warnings) Annotations.of(construct).addWarning(warning);
  return configured.config as Config;
}

const OMIT = " To leave the member out, list it in the option omit.";

const exposure = (path: string, member: string, option: readonly string[] | undefined): string =>
  `${path}: ${member}: is a credential, which would be written to cdk.tf.json. ` +
  (option === undefined
    ? "Remove it from the file, or list it in the option omit."
    : `Set the option ${option.join(".")} to a Secret, which replaces it, or list the member in the option omit.`);

function isSet(options: unknown, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return options !== undefined && options !== null;
  return typeof options === "object" && options !== null && isSet((options as Values)[name], rest);
}

function jsonIn(path: string, where: string): JsonObject {
  const text = withoutByteOrderMark(textIn(path, where));
  const json = isTooDeep(text) ? undefined : parsed(text);
  if (isJsonObject(json)) return json;
  throw new Error(
    `${where} ${path}: is not a JSON file with an object. Its content is not shown, as it may hold a secret.`,
  );
}

function textIn(path: string, where: string): string {
  const from = process.cwd();
  try {
    return readFileSync(resolve(from, path), "utf8");
  } catch (thrown) {
    const code = (thrown as NodeJS.ErrnoException).code ?? "";
    throw new Error(
      `${where} ${path}: cannot be read (${code}). A relative path begins at the program's working directory, ${from}.`,
      { cause: thrown },
    );
  }
}

function parsed(text: string): unknown {
  // Loaded only when a file is read.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { parseLossless } = require("../../../src/text/lossless-json") as typeof LosslessJson;
  try {
    return parseLossless(text);
  } catch {
    // The parser quotes the text.
    return undefined;
  }
}

/** The names of the generated constructs; texts are texts, whatever Terraform would read in them. */
function camelCased(value: unknown): unknown {
  if (typeof value === "string") return escaped(value);
  if (Array.isArray(value)) return value.map(camelCased);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [camelCase(name), camelCased(member)]),
  );
}
