import type {
  Changes,
  Configured,
  Desired,
  JsonValue,
  PrivateStore,
  PrivateView,
  State,
} from "../../../framework";
import { isUnknown } from "../../../framework";
import { isKnownThroughout } from "../configured";
import { objectIn, textOf } from "../api/codec";
import type { Config, ConfigBody, Sent } from "../api/client";
import type { FruxonConfigFields } from "./schema";
import { sameEnum, sameJson } from "../rules";

type Fields = FruxonConfigFields;
type Prior = State<Fields>;
type Variant = NonNullable<Prior["sandbox_variant"]>;
type Entry = NonNullable<Prior["auth_map"]>[number];
type Auth = NonNullable<Prior["auth"]>;

// Answers have the parameters of an auth map's entries and not their auth methods (docs/apis/fruxon.md §2.3), and nothing of what
// only says how an apply is carried out. After an import both are taken to be what the configuration says; from the first
// apply that uses them on they are kept in private state.

const OWN_MAP = "auth_map_methods";
const SANDBOX_MAP = "sandbox_auth_map_methods";

/** Of an imported config: how the last apply was carried out. */
const SETTINGS = "settings_since_import";

/**
 * Names of the parameters that the answer to an import had as empty texts, which may also be how secrets are hidden (§4.2), so the
 * state has none of them.
 */
const EMPTY = { parameters: "empty_since_import", sandbox_variant: "sandbox_empty_since_import" } as const;

const SETTING_NAMES = ["publish_note", "verify_on_apply"] as const;

/** The attributes that differ from the state in nothing but what Fruxon does not answer. */
export function unreadOf(
  config: Configured<Fields>,
  prior: Prior,
  kept: PrivateView,
): readonly (keyof Prior)[] {
  const { parameters, auth_map: map, sandbox_variant: variant } = config;
  const isEmptyApart =
    typeof parameters === "string" &&
    isSameParameters(
      withoutEmpty(parameters, prior.parameters, kept.get(EMPTY.parameters)),
      prior.parameters,
    );
  return [
    ...(isEmptyApart ? (["parameters"] as const) : []),
    ...unreadSettings(config, kept.get(SETTINGS)),
    ...(isKnownMap(map) && isSameMap(map, prior.auth_map, kept.get(OWN_MAP)) ? (["auth_map"] as const) : []),
    ...(isKnownVariant(variant) && isSameVariant(variant, prior.sandbox_variant, kept)
      ? (["sandbox_variant"] as const)
      : []),
  ];
}

/** Keeps which auth methods the entries were sent with. */
export function rememberMethods({ body }: Sent<ConfigBody>, kept: PrivateStore): void {
  const remember = (key: string, { authMap }: Pick<ConfigBody, "authMap">): void => {
    if (authMap === undefined) return;
    const sent = authMap.map(({ parameters, authConfig }) => ({
      parameters: textOf(parameters),
      method: authConfig?.integrationAuthMetadataId ?? null,
      level: authConfig?.level ?? null,
    }));
    kept.set(key, sent);
  };
  remember(OWN_MAP, body);
  if (body.sandboxVariant !== undefined) remember(SANDBOX_MAP, body.sandboxVariant);
}

export function markImported({ parameters, sandboxVariant }: Config, kept: PrivateStore): void {
  kept.set(SETTINGS, {});
  const remember = (key: string, answered: object): void => {
    const names = Object.entries(answered).flatMap(([name, value]) => (value === "" ? [name] : []));
    if (names.length > 0) kept.set(key, names);
  };
  remember(EMPTY.parameters, parameters);
  remember(EMPTY.sandbox_variant, sandboxVariant?.parameters ?? {});
}

/** What is sent is in the state as it is configured. */
export function forgetEmpty(changes: Changes<Fields>, kept: PrivateStore): void {
  if (changes.parameters !== undefined) kept.delete(EMPTY.parameters);
  if (changes.sandbox_variant !== undefined) kept.delete(EMPTY.sandbox_variant);
}

/** Configured parameters, without those that the state may lack because they are empty. */
function withoutEmpty(text: string, before: string | undefined, names: JsonValue | undefined): string {
  if (!Array.isArray(names)) return text;
  const known = objectIn(before ?? "{}") ?? {};
  const isHidden = (name: string, value: unknown): boolean =>
    value === "" && !Object.hasOwn(known, name) && names.includes(name);
  return textOf(
    Object.fromEntries(
      Object.entries(objectIn(text) ?? {}).filter(([name, value]) => !isHidden(name, value)),
    ),
  );
}

/** Keeps how an apply of an imported config was carried out. */
export function rememberSettings(
  { publish_note, verify_on_apply }: Pick<Desired<Fields>, (typeof SETTING_NAMES)[number]>,
  kept: PrivateStore,
): void {
  if (kept.get(SETTINGS) === undefined) return;
  kept.set(SETTINGS, { publish_note: publish_note ?? "", verify_on_apply: verify_on_apply ?? false });
}

function unreadSettings(config: Configured<Fields>, last: JsonValue | undefined) {
  if (typeof last !== "object" || last === null) return [];
  const before = new Map<string, unknown>(Object.entries(last));
  return SETTING_NAMES.filter((name) => {
    const wanted = config[name] ?? (name === "publish_note" ? "" : false);
    return !isUnknown(wanted) && (!before.has(name) || before.get(name) === wanted);
  });
}

const isKnownMap = (map: Configured<Fields>["auth_map"]): map is Prior["auth_map"] => isKnownThroughout(map);

const isKnownVariant = (variant: Configured<Fields>["sandbox_variant"]): variant is Variant | undefined =>
  isKnownThroughout(variant);

function isSameVariant(wanted: Variant | undefined, before: Variant | undefined, kept: PrivateView): boolean {
  if (wanted === undefined || before === undefined) return false;
  return (
    isSameParameters(
      withoutEmpty(wanted.parameters ?? "{}", before.parameters, kept.get(EMPTY.sandbox_variant)),
      before.parameters,
    ) &&
    isSameAuth(wanted.auth, before.auth) &&
    isSameMap(wanted.auth_map ?? [], before.auth_map ?? [], kept.get(SANDBOX_MAP))
  );
}

const isSameParameters = (a: string | undefined, b: string | undefined): boolean =>
  sameJson(objectIn(a ?? "{}"), objectIn(b ?? "{}"));

const isSameAuth = (a: Auth | undefined, b: Auth | undefined): boolean =>
  a === undefined || b === undefined
    ? a === b
    : a.integration_auth_metadata_id === b.integration_auth_metadata_id && sameEnum(levelOf(a), levelOf(b));

const levelOf = ({ level }: Auth): string => level ?? "APPLICATION";

/** Each entry has one partner with its parameters; the order means nothing. */
function isSameMap(
  wanted: readonly Entry[] | undefined,
  before: readonly Entry[] | undefined,
  sent: JsonValue | undefined,
): boolean {
  if (wanted === undefined || before?.length !== wanted.length) return false;
  const partners = [...before];
  return wanted.every((entry) => {
    const place = partners.findIndex(({ parameters }) => isSameParameters(parameters, entry.parameters));
    const [partner] = place === -1 ? [] : partners.splice(place, 1);
    return partner !== undefined && isSameMethod(entry, partner, sent);
  });
}

function isSameMethod(wanted: Entry, before: Entry, sent: JsonValue | undefined): boolean {
  const { auth_config: method } = wanted;
  if (before.auth_config !== undefined || method === undefined) {
    return isSameAuth(method, before.auth_config);
  }
  const last = sentWith(sent, wanted.parameters);
  return (
    last === undefined ||
    (last.method === method.integration_auth_metadata_id && last.level === levelOf(method))
  );
}

/** What an entry was sent with last; undefined where none of these parameters was. */
function sentWith(
  sent: JsonValue | undefined,
  parameters: string,
): Readonly<Record<string, unknown>> | undefined {
  if (!Array.isArray(sent)) return undefined;
  return (sent as readonly unknown[])
    .filter((each): each is Readonly<Record<string, unknown>> => typeof each === "object" && each !== null)
    .find((each) => typeof each.parameters === "string" && isSameParameters(each.parameters, parameters));
}
