import type { At } from "../../../framework";
import type { Owner } from "../api/configs";
import type { Scope } from "../api/refusals";
import { type Asked, stepsOf } from "../errors";

/** What a request about a config is about, for its errors. */
export const aboutConfig = ({ tenant, integration }: Owner, scope: Scope): Asked => ({
  tenant,
  object: `the config of the integration ${JSON.stringify(integration)}`,
  scope,
  attributeAt: configAttributeAt,
});

/** Members of the API's bodies that are called otherwise here. */
const RENAMED: Readonly<Record<string, string>> = {
  o_auth_credential_key: "oauth_credential_key",
  note: "publish_note",
};

const PLAIN = [
  "display_name",
  "integration_id",
  "parameters",
  "sandbox_mode",
  "egress_country",
  ...Object.values(RENAMED),
];

/** Parts that hold credentials at some depth. */
const COMPOUND = ["auth", "auth_map", "sandbox_variant"];

/** Where a path of the API is in a configuration. Inside credentials that is the attribute that holds them. */
export function configAttributeAt(path: readonly string[]): At | undefined {
  const [first, ...rest] = stepsOf(path);
  const name = typeof first === "string" ? (RENAMED[first] ?? first) : "";
  if (PLAIN.includes(name)) return [name];
  if (!COMPOUND.includes(name)) return undefined;
  const text = rest.indexOf("parameters");
  if (text === -1) return [name, ...rest];
  // The parameters of an auth are its credentials; those beside one are a JSON text.
  const owner = text === 0 ? name : rest[text - 1];
  return owner === "auth" || owner === "auth_config"
    ? [`${name}_secrets`]
    : [name, ...rest.slice(0, text + 1)];
}
