import { type FieldChecks, notEmpty, oneOf, orEmpty, text, wholeNumber } from "../../../checks";
import { UPDATE_METHODS } from "../cloud-provider-integration/rules";
import {
  DESCRIPTION,
  DESCRIPTION_LENGTH,
  INTEGRATION_REFERENCE,
  NAME,
  NAME_LENGTH,
  TEAM_ID,
  TEAM_ID_LENGTH,
} from "./common";

// What each attribute has to be by itself, but for the secrets, of which a program knows nothing. Only what the API's
// schema states (docs/apis/northflank.md §2.2, §3): patterns, lengths, and that what is required cannot be empty.

/** A team in restrictions. */
export const restrictedTeamId = text({
  ...TEAM_ID_LENGTH,
  pattern: [
    TEAM_ID,
    "must be a team's id: letters (a to z), digits and single hyphens, beginning with a letter",
  ],
});

export const objectName = text({
  ...NAME_LENGTH,
  pattern: [
    NAME,
    "must begin with a letter and hold only letters (a to z), digits and single hyphens or blanks between them",
  ],
});

/** An empty one is none. */
export const description = orEmpty(
  text({
    ...DESCRIPTION_LENGTH,
    pattern: [
      DESCRIPTION,
      "must hold only letters (a to z), digits, blanks and . , ? ! : ; ' \" ( ) [ ] / \\ ` % ^ & * - _",
    ],
  }),
);

/** An empty one is none. */
export const integrationReference = orEmpty(
  text({
    pattern: [
      INTEGRATION_REFERENCE,
      "must be the id of a cloud provider integration, with org/ or team/ in front where it is another owner's",
    ],
  }),
);

/** The rules of single attributes of a type: what they have to be, and which have to be there. */
interface FieldRules {
  readonly checks: FieldChecks;
  readonly required: readonly string[];
}

export const CLOUD_INTEGRATION_FIELDS: FieldRules = {
  checks: {
    team_id: notEmpty,
    name: objectName,
    cloud_provider: notEmpty,
    description,
    features: notEmpty,
    "restrictions.team_ids": restrictedTeamId,
    "aws.authentication_mode": notEmpty,
    "aws.permission_check_level": notEmpty,
    "aws.permission_versions.byoc": wholeNumber,
    "byok.connection_mode": notEmpty,
    "gcp.project_id": notEmpty,
    "gcp.authentication_mode": notEmpty,
    "cloudflare.credential_type": notEmpty,
    "credentials.role_arn": notEmpty,
    "credentials.tenant_id": notEmpty,
    "credentials.client_id": notEmpty,
    "credentials.object_id": notEmpty,
    "credentials.subscription_id": notEmpty,
    "credentials.email": notEmpty,
    "credentials.region": notEmpty,
    "credentials.tenancy_id": notEmpty,
    "credentials.user_id": notEmpty,
    "credentials.fingerprint": notEmpty,
    "credentials.compartment_id": notEmpty,
    "credentials.service_account_id": notEmpty,
    "credentials.public_key_id": notEmpty,
    "credentials.application_key_id": notEmpty,
    "credentials.host": notEmpty,
    "credentials.service_token_id": notEmpty,
    update_method: oneOf(UPDATE_METHODS),
  },
  required: [
    "name",
    "cloud_provider",
    "restrictions.enabled",
    "aws.authentication_mode",
    "gcp.project_id",
    "gcp.authentication_mode",
    "cloudflare.credential_type",
  ],
};

export const REGISTRY_CREDENTIAL_FIELDS: FieldRules = {
  checks: {
    team_id: notEmpty,
    name: objectName,
    registry_provider: notEmpty,
    "aws.region": notEmpty,
    "gcp.project_id": notEmpty,
    "azure.resource_group": notEmpty,
    integration_id: integrationReference,
    "credentials.username": notEmpty,
  },
  required: [
    "name",
    "registry_provider",
    "aws.region",
    "gcp.project_id",
    "azure.resource_group",
    "restrictions.restricted",
  ],
};

export const LOG_SINK_FIELDS: FieldRules = {
  checks: {
    team_id: notEmpty,
    name: notEmpty,
    description,
    sink_type: notEmpty,
    "sink_data.port": wholeNumber,
    "sink_data.batch.max_events": wholeNumber,
    "sink_data.batch.max_bytes": wholeNumber,
  },
  required: ["name", "sink_type"],
};

export const NOTIFICATION_FIELDS: FieldRules = {
  checks: {
    team_id: notEmpty,
    name: objectName,
    type: notEmpty,
    events: notEmpty,
  },
  required: ["name", "type", "events"],
};
