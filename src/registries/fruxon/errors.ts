import type { At, Problem } from "../../framework";
import type { StatusError } from "../../http";
import { explainedBy, tokenProblem } from "../common/refusals";
import { fieldIn, isStatus, missingScopeIn, type Scope } from "./api/refusals";
import type { FruxonClient } from "./api/client";
import type { Owner } from "./api/places";

/** What a request was about, as far as its errors are about attributes. */
export interface Asked {
  readonly tenant: string;
  /** For people: `the integration custom_demo_crm`. */
  readonly object: string;
  /** Undefined where it is not documented. */
  readonly scope: Scope | undefined;
  /** Where in a configuration a path of the API is; undefined when nowhere. */
  readonly attributeAt?: (path: readonly string[]) => At | undefined;
  /** What is not there when the API answers 404. */
  readonly missing?: Pick<Problem, "at" | "summary"> | undefined;
}

const NAME = { name: "fruxon", title: "Fruxon" };

/** Runs a request; a refusal that is about attributes or the provider's block is reported there. */
export const explained = <T>(api: FruxonClient, asked: Asked, request: () => Promise<T>): Promise<T> =>
  explainedBy((refusal) => problemsOf(api, refusal, asked), request);

async function problemsOf(
  api: FruxonClient,
  refusal: StatusError,
  asked: Asked,
): Promise<readonly Problem[]> {
  switch (refusal.status) {
    case 400:
    case 422:
      return invalid(refusal, asked);
    case 403:
      return [await forbidden(api, refusal, asked)];
    case 404:
      return [missing(refusal.message, asked)];
    default: {
      const aboutToken = tokenProblem(NAME, refusal);
      return aboutToken === undefined ? [] : [aboutToken];
    }
  }
}

/** One problem for each field that the answer names, all of them at once; the whole message where there is none. */
function invalid(refusal: StatusError, { object, attributeAt }: Asked): readonly Problem[] {
  const summary = `Fruxon refused ${object}`;
  const placed = refusal.registryMessages.flatMap((message): readonly Problem[] => {
    const field = fieldIn(message);
    const at = field === undefined ? undefined : attributeAt?.(field.path);
    return field === undefined || at === undefined
      ? []
      : [{ at, summary, detail: `${field.text}. ${refusal.message}` }];
  });
  return placed.length === 0 ? [{ summary, detail: refusal.message }] : placed;
}

/**
 * An answer about a missing scope names it. Any other has no body (docs/apis/fruxon.md §7.1), and then the token's own
 * description says which of the two reasons it is.
 */
async function forbidden(
  api: FruxonClient,
  { message: detail, registryMessages }: StatusError,
  { tenant, scope }: Asked,
): Promise<Problem> {
  const named = missingScopeIn(registryMessages);
  if (named !== undefined) return missingScope(detail, named.required, named.granted);
  const summary = "Fruxon denied access";
  try {
    const { scopes } = await api.health(tenant);
    if (scope === undefined || scopes === undefined || scopes.includes(scope)) return { summary, detail };
    return missingScope(detail, scope, scopes.length === 0 ? "none" : scopes.join(", "));
  } catch (thrown) {
    if (!isStatus(thrown, 403)) return { summary, detail };
    return {
      at: ["tenant"],
      summary: `The token does not belong to the tenant ${JSON.stringify(tenant)} of Fruxon`,
      detail:
        `${detail} A token is bound to one tenant. The tenant is set here, in the provider's fruxon block, or in ` +
        "FRUXON_TENANT. Another tenant requires its own token and a provider block with an alias.",
    };
  }
}

function missingScope(detail: string, scope: string, granted: string): Problem {
  const [objects = ""] = scope.split(":");
  return {
    summary: `The Fruxon token lacks the scope ${scope}`,
    detail:
      `${detail} It has ${granted}. ` +
      (scope === "workspace:write"
        ? FOR_OPEN_LINKS
        : `Managing ${objects} requires ${objects}:read and ${objects}:write.`),
  };
}

const FOR_OPEN_LINKS =
  "Only administrators and owners of a workspace have it. A credential link that requires a sign-in (require_sign_in = true) " +
  "does not need it.";

const missing = (detail: string, { object, missing: problem }: Asked): Problem => ({
  ...(problem ?? { summary: `Fruxon no longer has ${object}` }),
  detail: `${detail}${problem === undefined ? " It was deleted after the plan was made. Plan again." : ""}`,
});

/** Steps of the API's path as attributes are called: `displayName` and `DisplayName` both become `display_name`. */
export const snakeCase = (text: string): string =>
  text
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A path of the API as the attributes are called, positions as numbers. */
export const stepsOf = (path: readonly string[]): At =>
  path.map((step) => (/^\d+$/.test(step) ? Number(step) : snakeCase(step)));

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
