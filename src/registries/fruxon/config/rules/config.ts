import { withoutNulls } from "../../../../checks";
import { isJsonObject, type JsonObject } from "../../rules/json";
import type { Violation } from "../../../../checks";
import { isKnown, LATER, type Maybe } from "../../rules/later";

/** Ids of configs and revisions (docs/apis/fruxon.md §1). */
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the rules look at of one entry of `auth_map`. */
export interface AuthMapEntryQuestion {
  readonly auth_config?: Maybe<object>;
}

/**
 * What the rules look at of a config. The members named `…_secrets` are the JSON of the attributes; undefined where they
 * are not set or not known yet. What is not known inside of JSON is {@link LATER} in its place.
 */
export interface ConfigQuestion {
  readonly parameters: JsonObject | undefined;
  readonly parameters_secrets: JsonObject | undefined;
  readonly auth: Maybe<object>;
  readonly auth_secrets: JsonObject | undefined;
  readonly auth_map: Maybe<readonly Maybe<AuthMapEntryQuestion>[]>;
  readonly auth_map_secrets: readonly unknown[] | undefined;
  readonly sandbox_variant: Maybe<SandboxQuestion>;
  readonly sandbox_variant_secrets: JsonObject | undefined;
  readonly published: Maybe<boolean>;
  readonly publish_note: Maybe<string>;
}

export interface SandboxQuestion {
  readonly auth?: Maybe<object>;
  readonly auth_map?: Maybe<readonly Maybe<AuthMapEntryQuestion>[]>;
}

/** Everything that is wrong across the attributes of a config, each at its attribute. */
export function checkConfig(config: ConfigQuestion): readonly Violation[] {
  return [
    ...givenTwice(config.parameters, config.parameters_secrets),
    ...(config.auth_secrets === undefined ? [] : withoutOwner("auth_secrets", "auth", config.auth)),
    ...checkMapSecrets(config.auth_map, config.auth_map_secrets, "auth_map_secrets", "auth_map"),
    ...checkSandbox(config.sandbox_variant, config.sandbox_variant_secrets),
    ...noteWithoutPublishing(config),
  ];
}

/** Which of two values counts would be a matter of order. The names stand in the readable part, so they are no secrets. */
function givenTwice(readable: JsonObject | undefined, secrets: JsonObject | undefined): readonly Violation[] {
  if (readable === undefined || secrets === undefined) return [];
  return Object.keys(secrets)
    .filter((name) => Object.hasOwn(readable, name))
    .map((name) => ({
      at: ["parameters_secrets"],
      summary: `The parameter ${name} is set twice`,
      detail: `parameters and parameters_secrets both set ${name}. Remove it from one of them; from parameters if it is a secret.`,
    }));
}

const withoutOwner = (secrets: string, owner: string, value: Maybe<unknown>): readonly Violation[] =>
  value === undefined
    ? [
        {
          at: [secrets],
          summary: `${secrets} is set without ${owner}`,
          detail: `Credentials belong to an auth method. Set ${owner} with its integration_auth_metadata_id.`,
        },
      ]
    : [];

function checkMapSecrets(
  entries: ConfigQuestion["auth_map"],
  secrets: readonly unknown[] | undefined,
  attribute: string,
  owner: string,
): readonly Violation[] {
  if (secrets === undefined) return [];
  const missing = withoutOwner(attribute, owner, entries);
  if (missing.length > 0 || !isKnown(entries)) return missing;
  if (entries.length !== secrets.length) {
    return [
      {
        at: [attribute],
        summary: `${attribute} does not match ${owner}`,
        detail:
          `Each entry of ${owner} has its credentials at the same position: ${owner} has ${entries.length} ` +
          `entries, ${attribute} has ${secrets.length}. Use {} for an entry without credentials.`,
      },
    ];
  }
  const lacking = entries.findIndex(
    (entry, position) =>
      isKnown(entry) && entry.auth_config === undefined && isCertainlySet(secrets[position]),
  );
  return lacking === -1
    ? []
    : [
        {
          at: [attribute],
          summary: `${attribute} has credentials for an entry without auth_config`,
          detail: `Entry ${lacking} of ${owner} has no auth method. Set its auth_config, or use {} at this position.`,
        },
      ];
}

const isCertainlySet = (value: unknown): boolean =>
  value !== LATER && !(isJsonObject(value) && Object.keys(value).length === 0);

/** Whether something is an object, or may turn out to be one. */
const mayBeObject = (value: unknown): boolean => value === LATER || isJsonObject(value);

function checkSandbox(
  variant: ConfigQuestion["sandbox_variant"],
  secrets: JsonObject | undefined,
): readonly Violation[] {
  if (secrets === undefined) return [];
  const missing = variant === undefined ? [SANDBOX_WITHOUT_OWNER] : [];
  if (missing.length > 0 || !isKnown(variant)) return missing;
  const parts = sandboxSecretsIn(secrets);
  if (parts === undefined) return [SANDBOX_WRONG_FORM];
  const attribute = "sandbox_variant_secrets";
  return [
    ...(parts.auth === undefined || variant.auth !== undefined
      ? []
      : [
          {
            ...SANDBOX_WITHOUT_OWNER,
            detail: "It contains auth, but sandbox_variant does not. Set sandbox_variant.auth.",
          },
        ]),
    ...checkMapSecrets(variant.auth_map, parts.auth_map, attribute, "sandbox_variant.auth_map"),
  ];
}

/** The secrets of a sandbox variant, one level down (docs/apis/fruxon.md §2.3). What is not known yet is not there. */
export interface SandboxSecrets {
  readonly parameters: JsonObject | undefined;
  readonly auth: JsonObject | undefined;
  readonly auth_map: readonly JsonObject[] | undefined;
}

/** Undefined where the JSON does not have the form. */
export function sandboxSecretsIn(json: JsonObject): SandboxSecrets | undefined {
  const { parameters, auth, auth_map, ...others } = withoutNulls(json, 2);
  if (Object.keys(others).length > 0) return undefined;
  if ([parameters, auth].some((part) => part !== undefined && !mayBeObject(part))) return undefined;
  if (auth_map !== undefined && auth_map !== LATER && !isListOfObjects(auth_map)) return undefined;
  return {
    parameters: isJsonObject(parameters) ? parameters : undefined,
    auth: isJsonObject(auth) ? auth : undefined,
    auth_map: isListOfObjects(auth_map) ? auth_map : undefined,
  };
}

export const isListOfObjects = (value: unknown): value is readonly JsonObject[] =>
  Array.isArray(value) && value.every(isJsonObject);

const SANDBOX_WITHOUT_OWNER: Violation = {
  at: ["sandbox_variant_secrets"],
  summary: "sandbox_variant_secrets is set without sandbox_variant",
  detail: "Its secrets are merged into sandbox_variant when it is sent. Set sandbox_variant as well.",
};

const SANDBOX_WRONG_FORM: Violation = {
  at: ["sandbox_variant_secrets"],
  summary: "sandbox_variant_secrets does not have the form of sandbox_variant",
  detail:
    'Expected: { "parameters": { "<name>": … }, "auth": { "<input>": … }, ' +
    '"auth_map": [{ "<input>": … }] }, where every part is optional.',
};

function noteWithoutPublishing({ published, publish_note }: ConfigQuestion): readonly Violation[] {
  if (published !== false || !isKnown(publish_note)) return [];
  return [
    {
      severity: "warning",
      at: ["publish_note"],
      summary: "publish_note has no effect",
      detail: "It is stored with each published revision, and published = false publishes no revision.",
    },
  ];
}
