import { emailAddress, notEmpty, positiveInteger } from "../../../checks";
import { boolean, defineAction, integer, type Problem, string } from "../../../framework";
import type { Config, CredentialLink } from "../api/client";
import type { Owner } from "../api/places";
import { importIdOf } from "../config/search";
import { fruxon } from "../connection";
import { aboutConfig, explained } from "../errors";
import { tenantField } from "../fields";
import { tenantOrDefault } from "../place";
import { sameEnum } from "../rules";
import { createLink, LINKABLE } from "./create";
import { openUrlFile, problemOfUrlFile } from "./url-file";

/** Longest life of a link in hours (docs/apis/fruxon.md §2.4). */
const LONGEST_HOURS = 720;

/**
 * Asks for the URL under which a person enters the credentials of a config (docs/apis/fruxon.md §2.4). It is an action because
 * every request replaces the open link: an ephemeral resource would create one in every plan, and a resource or data source
 * would store the URL in the state.
 */
export const fruxonCredentialLink = defineAction({
  type: "fruxon_credential_link",
  description:
    "Creates a credential link for a config of [Fruxon](https://fruxon.com): a URL under which a person enters the " +
    "credentials, so that Terraform never has them. Fruxon tests what is entered and publishes the config. The URL is written " +
    "to a file that only its owner can read; it is in no state, plan or log. Each run creates a new link, and the config's " +
    "earlier link stops working: use it with `after_create`, or run it manually. For Terraform before 1.14 and for OpenTofu, " +
    "`npx integrations credential-link` does the same.",
  connection: fruxon,
  schema: {
    tenant: tenantField().describe("Slug of the tenant (workspace). Default: the provider's `tenant`."),
    integration_id: string(notEmpty).required().describe("Id of the integration that the config belongs to."),
    config_id: string(notEmpty)
      .required()
      .describe(
        "The config's id: the attribute `config_id` of `integrations_fruxon_config`, which has `external_credentials = true`.",
      ),
    url_file: string(notEmpty)
      .required()
      .describe(
        "Path of the file that the URL is written to, on the machine that runs Terraform; a relative path starts at the " +
          "folder in which Terraform runs. A file with an earlier URL is replaced, any other file is an error.",
      ),
    require_sign_in: boolean()
      .default(true)
      .describe(
        "Whether the person must sign in to the workspace. With `false`, everyone who has the URL can enter credentials, and the " +
          "token needs the scope `workspace:write`. Default `true`.",
      ),
    intended_for_email: string(emailAddress)
      .optional()
      .describe("Email address of the person whom the link is for."),
    note: string(notEmpty).optional().describe("Note for the person who enters the credentials."),
    ttl_hours: integer(positiveInteger("hours"))
      .optional()
      .describe(
        "Hours after which the link expires, 1 to 720. If omitted, Fruxon's default of 168 (a week).",
      ),
  },

  validate: ({ ttl_hours: hours }) =>
    typeof hours === "number" && hours > LONGEST_HOURS
      ? [
          {
            at: ["ttl_hours"],
            severity: "warning",
            summary: `Fruxon may refuse a link for ${hours} hours`,
            detail: `According to its documents, a link lives for 1 to ${LONGEST_HOURS} hours.`,
          },
        ]
      : [],

  async plan(api, { tenant, integration_id: integration, config_id: id, url_file: path }, call) {
    const file = typeof path === "string" ? await problemOfUrlFile(path) : undefined;
    const problems = file === undefined ? [] : [file];
    if ((tenant !== undefined && typeof tenant !== "string") || typeof integration !== "string")
      return problems;
    if (typeof id !== "string") return problems;
    const owner = { tenant: tenantOrDefault(api, tenant), integration };
    const config = await explained(api, aboutConfig(owner, "integrations:read"), () =>
      api.configs.getFresh(owner, id, call),
    );
    if (config === undefined) return [...problems, missing(owner, id)];
    return [...problems, ...unfit(owner, config)];
  },

  async *invoke(api, config, call) {
    const owner = { tenant: tenantOrDefault(api, config.tenant), integration: config.integration_id };
    const id = config.config_id;
    const file = await openUrlFile(config.url_file);
    let link: CredentialLink;
    try {
      const body = {
        requireSignIn: config.require_sign_in ?? true,
        intendedForEmail: config.intended_for_email,
        note: config.note,
        ttlHours: config.ttl_hours,
      };
      link = await createLink(api, { owner, id }, body, call);
    } catch (failed) {
      await file.discard();
      throw failed;
    }
    await file.write(link.url);
    yield `Fruxon created a credential link for the config ${importIdOf(owner, id)}.${expiryOf(link)}${accessOf(link)}`;
    yield `The URL is in the file ${config.url_file}`;
  },
});

const expiryOf = ({ expiresAt }: CredentialLink): string =>
  expiresAt === undefined || Number.isNaN(new Date(expiresAt).getTime())
    ? ""
    : ` It expires at ${new Date(expiresAt).toISOString()}.`;

/** Fruxon's answer counts, not what was asked for. */
function accessOf({ mode }: CredentialLink): string {
  if (mode === undefined) return "";
  return sameEnum(mode, "SIGN_IN")
    ? " The person must sign in to the workspace."
    : " Everyone who has the URL can enter credentials.";
}

const missing = ({ tenant, integration }: Owner, id: string): Problem => ({
  at: ["config_id"],
  summary: "The config does not exist",
  detail:
    `The integration ${JSON.stringify(integration)} of the tenant ${tenant} has no config ${JSON.stringify(id)}, or the ` +
    "integration does not exist.",
});

/** A warning: the same apply may change the config before the action runs. */
function unfit(owner: Owner, { id, auth, hasAuthMap }: Config): readonly Problem[] {
  if (!hasAuthMap && !sameEnum(auth?.level ?? "APPLICATION", "USER")) return [];
  return [
    {
      at: ["config_id"],
      severity: "warning",
      summary: `Fruxon may refuse a credential link for the config ${importIdOf(owner, id)}`,
      detail: LINKABLE,
    },
  ];
}
