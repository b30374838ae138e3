import type { Changes, Observed } from "../../../framework";
import { answerOf } from "../../common/answers";
import type { Integration, IntegrationChange } from "../api/client";
import { type Composed, readableText } from "../json-parts";
import type { Known } from "../rules";
import type { IntegrationFields } from "./schema";

type Fields = IntegrationFields;

/** The two attributes in which a configuration is written. */
export const CONFIG = { readable: "config_json", secrets: "config_secrets" } as const;

/** What requests are about, with the attribute of each field of the API. */
export const ABOUT = {
  object: "the integration",
  attributes: {
    name: "name",
    category: "category",
    is_beta: "is_beta",
    sharing: "sharing",
    config: "config_json",
  },
} as const;

/** What a PATCH sends beside the version. */
export const integrationChange = (
  { category, is_beta, sharing }: Changes<Fields>,
  config: Composed | undefined,
): Omit<IntegrationChange, "version"> => ({
  ...(category === undefined ? {} : { category }),
  ...(is_beta === undefined ? {} : { is_beta }),
  ...(sharing === undefined ? {} : { sharing }),
  ...(config === undefined ? {} : { config: config.json }),
});

/** What Truto says an integration is. Nothing of its secrets is ever read back. */
export function observe(integration: Integration, known: Known): Observed<Fields> {
  return {
    ...answerOf(integration),
    id: integration.id,
    name: integration.name,
    category: integration.category,
    is_beta: integration.is_beta,
    sharing: integration.sharing,
    config_json: integration.config === undefined ? undefined : readableText(integration.config, known),
    team_id: integration.team_id,
    created_at: integration.created_at,
    updated_at: integration.updated_at,
  };
}
