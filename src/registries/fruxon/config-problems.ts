import type { Configured, Desired, Problem } from "../../framework";
import { objectIn } from "./api/codec";
import type { Integration } from "./client";
import type { FruxonConfigFields } from "./config";
import { asQuestion, configuredObject, configuredObjects } from "./fields";
import { checkConfig, checkFit, type ConfigQuestion } from "./rules";

type Fields = FruxonConfigFields;

type Checked = Pick<
  Configured<Fields>,
  | "parameters"
  | "parameters_secrets"
  | "auth"
  | "auth_secrets"
  | "auth_map"
  | "auth_map_secrets"
  | "sandbox_variant"
  | "sandbox_variant_secrets"
  | "published"
  | "publish_note"
>;

/** Everything that is wrong across the attributes of a config, as far as they are known yet. */
export const problemsOfConfig = (config: Checked): readonly Problem[] =>
  checkConfig({
    parameters: configuredObject(config.parameters),
    parameters_secrets: configuredObject(config.parameters_secrets),
    auth: asQuestion(config.auth) as ConfigQuestion["auth"],
    auth_secrets: configuredObject(config.auth_secrets),
    auth_map: asQuestion(config.auth_map) as ConfigQuestion["auth_map"],
    auth_map_secrets: configuredObjects(config.auth_map_secrets),
    sandbox_variant: asQuestion(config.sandbox_variant) as ConfigQuestion["sandbox_variant"],
    sandbox_variant_secrets: configuredObject(config.sandbox_variant_secrets),
    published: asQuestion(config.published) as ConfigQuestion["published"],
    publish_note: asQuestion(config.publish_note) as ConfigQuestion["publish_note"],
  });

/** How a config does not fit the definition of its integration, as far as both are known. */
export function problemsOfFit(
  { parameters, auth, verify_on_apply }: Desired<Fields>,
  { configMetadata }: Integration,
): readonly Problem[] {
  if (configMetadata === undefined) return [];
  return checkFit(
    {
      parameters: parameters === undefined ? undefined : objectIn(parameters),
      auth,
      verify_on_apply: verify_on_apply === true,
    },
    {
      parameters: configMetadata.parametersMetadata.map(
        ({ name, required, secret, rules, defaultValue }) => ({
          name,
          required,
          secret,
          isOptionalSometimes: rules.length > 0 || defaultValue !== undefined,
        }),
      ),
      methods: configMetadata.authMetadata.map(({ id, configTestSupported, supportedLevels }) => ({
        id,
        isTestable: configTestSupported,
        levels: supportedLevels,
      })),
    },
  );
}
