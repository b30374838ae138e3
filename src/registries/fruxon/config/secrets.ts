import {
  type Credentials,
  type JsonValue,
  type PrivateStore,
  type PrivateView,
  type ResourceCall,
  slowHash,
  type State,
} from "../../../framework";
import { objectIn } from "../api/codec";
import type { Config, ConfigBody, Sent } from "../api/client";
import type { FruxonConfigFields } from "./schema";
import { aboutConfig, explained } from "../errors";
import type { Applying } from "./publish";
import { isMask, type JsonObject, sandboxSecretsIn, type SecretNames } from "../rules";
import { randomBytes, timingSafeEqual } from "node:crypto";

type Fields = FruxonConfigFields;

// `parameters` and `auth` replace what is stored (docs/apis/fruxon.md §13.2). Secrets that the configuration does not
// give would be lost with them. A mask that is sent back keeps the secret, so masks of an answer are sent where there are some.

/** How answers show stored secrets: as masks; not at all; there are none, as far as is known. */
type Shown = "masked" | "unseen" | "none";

const KEPT = { parameters: "hidden_parameters", auth: "hidden_auth", sandbox: "hidden_sandbox" } as const;

/** How the last answer showed the stored secrets of a part; undefined where no answer was looked at. */
export const shownIn = (kept: PrivateView, part: keyof typeof KEPT): Shown | undefined =>
  asShown(kept.get(KEPT[part]));

const asShown = (value: JsonValue | undefined): Shown | undefined =>
  value === "masked" || value === "unseen" || value === "none" ? value : undefined;

/** Whether secret parameters are stored, or may be: own ones, and those of the sandbox variant. */
interface Expected {
  readonly parameters: boolean;
  readonly sandbox: boolean;
}

function remember(config: Config, expected: Expected, kept: PrivateStore): void {
  const shown = (answer: JsonObject, isExpected: boolean): Shown =>
    Object.keys(masksIn(answer)).length > 0 ? "masked" : isExpected ? "unseen" : "none";
  const auth = config.hasAuth ? "unseen" : "none";
  kept.set(KEPT.parameters, shown(config.parameters, expected.parameters));
  kept.set(KEPT.sandbox, shown(config.sandboxVariant?.parameters ?? {}, expected.sandbox));
  kept.set(KEPT.auth, config.credentialMasks === undefined ? auth : "masked");
}

const expectedBefore = (kept: PrivateView): Expected => ({
  parameters: shownIn(kept, "parameters") === "unseen",
  sandbox: shownIn(kept, "sandbox") === "unseen",
});

export const rememberRead = (config: Config, kept: PrivateStore): void => {
  remember(config, expectedBefore(kept), kept);
};

/** After an import, only the definition tells whether there may be secret parameters that an answer without masks hides. */
export function rememberImported(config: Config, secret: SecretNames, kept: PrivateStore): void {
  const mayHide = secret?.size !== 0;
  remember(
    config,
    {
      parameters: config.credentialMasks === undefined && mayHide,
      sandbox: config.sandboxVariant !== undefined && mayHide,
    },
    kept,
  );
}

export function rememberWritten(
  config: Config,
  { body }: Sent<ConfigBody>,
  secrets: Partial<Pick<Credentials<Fields>, "parameters_secrets" | "sandbox_variant_secrets">> = {},
  kept: PrivateStore,
): void {
  const { parameters_secrets: own, sandbox_variant_secrets: sandbox } = secrets;
  const before = expectedBefore(kept);
  const parts = sandbox === undefined ? undefined : sandboxSecretsIn(objectIn(sandbox) ?? {});
  remember(
    config,
    {
      parameters:
        body.parameters === undefined || own === undefined ? before.parameters : hasMembers(objectIn(own)),
      sandbox:
        body.sandboxVariant === undefined || parts === undefined
          ? before.sandbox
          : hasMembers(parts.parameters),
    },
    kept,
  );
}

const hasMembers = (object: JsonObject | undefined): boolean => Object.keys(object ?? {}).length > 0;

interface Update {
  readonly prior: State<Fields>;
  readonly credentials: Credentials<Fields> | undefined;
  readonly kept: PrivateView;
}

/**
 * What is sent, with the masks of the stored secrets that it would remove. Asks for the config where there are such
 * secrets, and only then.
 */
export async function withMasks(
  { api, owner, sent, call }: Applying,
  { prior, credentials, kept }: Update,
): Promise<Sent<ConfigBody>> {
  const { parameters, auth, oAuthCredentialKey } = sent.body;
  const shown = shownIn(kept, "parameters") ?? "masked";
  const lacksParameters =
    parameters !== undefined && credentials?.parameters_secrets === undefined && shown === "masked";
  const lacksCredentials =
    auth !== undefined &&
    credentials?.auth_secrets === undefined &&
    oAuthCredentialKey === undefined &&
    prior.has_auth === true &&
    prior.auth?.integration_auth_metadata_id === auth.integrationAuthMetadataId;
  if (!lacksParameters && !lacksCredentials) return sent;
  const config = await explained(api, aboutConfig(owner, "integrations:read"), () =>
    api.configs.getFresh(owner, prior.config_id ?? "", call),
  );
  if (config === undefined) return sent;
  // Credentials of another auth method, which somebody chose since the plan, are not those that the plan keeps.
  const isSameMethod = config.auth?.integrationAuthMetadataId === auth?.integrationAuthMetadataId;
  const readable = objectIn(prior.parameters ?? "{}") ?? {};
  const stored = Object.entries(masksIn(config.parameters)).filter(
    ([name]) => !Object.hasOwn(readable, name),
  );
  const body = {
    ...sent.body,
    ...(lacksParameters ? { parameters: { ...Object.fromEntries(stored), ...parameters } } : {}),
    ...(lacksCredentials && isSameMethod
      ? { auth: { ...auth, parameters: config.credentialMasks ?? {} } }
      : {}),
  };
  return { ...sent, body };
}

const masksIn = (answer: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(answer).filter(([, value]) => isMask(value)));

/**
 * An OAuth credential key works once (docs/apis/fruxon.md §2.3). A configuration goes on holding it, so what is kept
 * beside the state is a salted hash of the key that was used last: it tells a used key from a new one. A used key is of
 * no use to anybody.
 */
const USED_KEY = "used_oauth_credential_key";

const SALT_BYTES = 16;
const HASH_BYTES = 32;

type Store = ResourceCall["private"];

/** The key of a configuration, where it was not used yet. */
export async function unusedKey(key: string | undefined, kept: Store): Promise<string | undefined> {
  return key === undefined || (await wasUsed(key, kept)) ? undefined : key;
}

export async function rememberUse(key: string, kept: Store): Promise<void> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await hashOf(key, salt);
  kept.set(USED_KEY, `${salt.toString("base64")}:${hash.toString("base64")}`);
}

async function wasUsed(key: string, kept: Store): Promise<boolean> {
  const used = kept.get(USED_KEY);
  const [salt, hash] = typeof used === "string" ? used.split(":") : [];
  if (salt === undefined || hash === undefined) return false;
  const expected = Buffer.from(hash, "base64");
  const found = await hashOf(key, Buffer.from(salt, "base64"));
  return found.length === expected.length && timingSafeEqual(found, expected);
}

const hashOf = (key: string, salt: Buffer): Promise<Buffer> => slowHash(key, salt, HASH_BYTES);
