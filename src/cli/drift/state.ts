import { decode, isObject, type Json } from "../json";

/** One instance of a resource of this provider in a state. */
export interface StateObject {
  readonly address: string;
  readonly type: string;
  /** The provider's alias; undefined for the provider without an alias. */
  readonly alias: string | undefined;
  readonly version: number;
  readonly attributes: Json;
  readonly private: Uint8Array;
  /** Names of the attributes that the state marks as sensitive. */
  readonly sensitive: ReadonlySet<string>;
}

/** The part of a provider's source address that is the same for every engine and mirror. */
const SOURCE = "integrations-as-code/integrations";

/**
 * Objects of this provider in a state, in the form of `state pull` and state files, or of `show -json`.
 *
 * @throws Error with a message for the user
 */
export function objectsIn(text: string, origin: string): readonly StateObject[] {
  if (text.trim() === "") return [];
  const state = decode(text, origin);
  if (!isObject(state)) throw new Error(`${origin} is not a state: it is not a JSON object.`);
  if (isObject(state.encrypted_data) || typeof state.encrypted_data === "string") {
    throw new Error(
      `${origin} is encrypted. Run the command in the folder of the configuration, so that OpenTofu reads the state.`,
    );
  }
  if (state.version === 4) return listOf(state.resources).flatMap(instancesOf);
  if (isObject(state.values))
    return isObject(state.values.root_module) ? shownIn(state.values.root_module) : [];
  // `show -json` of an empty state.
  if (typeof state.format_version === "string") return [];
  throw new Error(
    `${origin} is not a known form of state: it has neither "version": 4 nor the form of "show -json". A newer Terraform ` +
      "may have written it; update this package.",
  );
}

const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

function instancesOf(resource: Json): readonly StateObject[] {
  const { mode, type, name, module, provider } = resource;
  const alias = aliasIn(provider);
  if (mode !== "managed" || typeof type !== "string" || typeof name !== "string" || alias === undefined)
    return [];
  const prefix = typeof module === "string" ? `${module}.` : "";
  return (
    listOf(resource.instances)
      // A deposed object is about to be destroyed.
      .filter(({ deposed }) => typeof deposed !== "string")
      .map((instance) => ({
        address: `${prefix}${type}.${name}${indexOf(instance.index_key)}`,
        type,
        alias: alias === "" ? undefined : alias,
        version: Number(instance.schema_version ?? 0),
        attributes: isObject(instance.attributes) ? instance.attributes : {},
        private: Buffer.from(typeof instance.private === "string" ? instance.private : "", "base64"),
        sensitive: sensitiveIn(instance.sensitive_attributes),
      }))
  );
}

/** The alias in `module.x.provider["host/namespace/type"].alias`; empty: none; undefined: not this provider. */
function aliasIn(provider: unknown): string | undefined {
  if (typeof provider !== "string") return undefined;
  const [, source = "", alias = ""] = /provider\["([^"]+)"\](?:\.(.+))?$/.exec(provider) ?? [];
  return source.endsWith(SOURCE) ? alias : undefined;
}

const indexOf = (key: unknown): string => {
  if (typeof key === "string") return `[${JSON.stringify(key)}]`;
  return typeof key === "number" ? `[${key}]` : "";
};

/** Each is a path of steps; the first one names the attribute. */
function sensitiveIn(paths: unknown): ReadonlySet<string> {
  const names = (Array.isArray(paths) ? paths : []).flatMap((path: unknown) => {
    const first: unknown = Array.isArray(path) ? path[0] : undefined;
    return isObject(first) && typeof first.value === "string" ? [first.value] : [];
  });
  return new Set(names);
}

/** The other form has no private data, and therefore no change markers, and no alias. */
function shownIn(module: Json): readonly StateObject[] {
  const own = listOf(module.resources)
    .filter(({ mode, provider_name: source }) => mode === "managed" && String(source).endsWith(SOURCE))
    .map((resource) => ({
      address: String(resource.address),
      type: String(resource.type),
      alias: undefined,
      version: Number(resource.schema_version ?? 0),
      attributes: isObject(resource.values) ? resource.values : {},
      private: new Uint8Array(),
      sensitive: new Set(
        isObject(resource.sensitive_values)
          ? Object.entries(resource.sensitive_values).flatMap(([name, value]) =>
              isMarked(value) ? [name] : [],
            )
          : [],
      ),
    }));
  return [...own, ...listOf(module.child_modules).flatMap(shownIn)];
}

const isMarked = (value: unknown): boolean =>
  value === true || (typeof value === "object" && value !== null && Object.values(value).some(isMarked));
