import { emailAddress, type FieldChecks, notEmpty, oneOf, positiveInteger, text } from "../../../checks";
import {
  AUTHENTICATION_MODES,
  CLOUDFLARE_CREDENTIAL_TYPES,
  UPDATE_METHODS,
} from "./cloud-provider-integration";
import {
  DESCRIPTION,
  DESCRIPTION_LENGTH,
  INTEGRATION_REFERENCE,
  NAME,
  NAME_LENGTH,
  TEAM_ID,
  TEAM_ID_LENGTH,
} from "./common";
import { CODECS, FRAMING_METHODS, SINK_TYPES } from "./log-sink";
import { NOTIFICATION_TYPES } from "./notification-integration";

// What each attribute has to be by itself, but for the secrets, of which a program knows nothing (northflank sheet §2.2).

export const teamId = text({
  ...TEAM_ID_LENGTH,
  pattern: [TEAM_ID, "must be a team's id: letters, digits and single hyphens, beginning with a letter"],
});

export const objectName = text({
  ...NAME_LENGTH,
  pattern: [
    NAME,
    "must begin with a letter and hold only letters, digits and single hyphens or blanks between them",
  ],
});

export const description = text({
  ...DESCRIPTION_LENGTH,
  pattern: [
    DESCRIPTION,
    "must not be empty and hold only letters, digits, blanks and . , ? ! : ; ' \" ( ) [ ] / \\ ` % ^ & * - _",
  ],
});

export const integrationReference = text({
  pattern: [
    INTEGRATION_REFERENCE,
    "must be the id of a cloud provider integration, with org/ or team/ in front where it is another owner's",
  ],
});

/** The rules of single attributes of a type: what they have to be, and which have to be there. */
interface FieldRules {
  readonly checks: FieldChecks;
  readonly required: readonly string[];
}

const TAG_RESTRICTIONS: FieldChecks = {
  "restrictions.tags.items": notEmpty,
  "restrictions.tags.match_condition": oneOf(["and", "or"]),
};

export const CLOUD_INTEGRATION_FIELDS: FieldRules = {
  checks: {
    team_id: teamId,
    name: objectName,
    cloud_provider: notEmpty,
    description,
    features: notEmpty,
    "restrictions.team_ids": teamId,
    "aws.authentication_mode": oneOf(AUTHENTICATION_MODES),
    "aws.permission_check_level": notEmpty,
    "gcp.project_id": notEmpty,
    "gcp.authentication_mode": oneOf(AUTHENTICATION_MODES),
    "cloudflare.credential_type": oneOf(CLOUDFLARE_CREDENTIAL_TYPES),
    "credentials.role_arn": notEmpty,
    "credentials.tenant_id": notEmpty,
    "credentials.client_id": notEmpty,
    "credentials.object_id": notEmpty,
    "credentials.subscription_id": notEmpty,
    "credentials.email": emailAddress,
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
    team_id: teamId,
    name: objectName,
    registry_provider: notEmpty,
    registry_url: notEmpty,
    "aws.region": notEmpty,
    "gcp.project_id": notEmpty,
    "azure.resource_group": notEmpty,
    integration_id: integrationReference,
    "restrictions.projects": notEmpty,
    "credentials.username": notEmpty,
  },
  required: [
    "name",
    "registry_provider",
    "aws.region",
    "gcp.project_id",
    "azure.resource_group",
    "restrictions.restricted",
    "credentials.username",
  ],
};

export const LOG_SINK_FIELDS: FieldRules = {
  checks: {
    team_id: teamId,
    name: notEmpty,
    description,
    sink_type: oneOf(SINK_TYPES),
    "sink_data.endpoint": notEmpty,
    "sink_data.uri": notEmpty,
    "sink_data.host": notEmpty,
    "sink_data.port": positiveInteger(),
    "sink_data.region": notEmpty,
    "sink_data.bucket": notEmpty,
    "sink_data.compression": notEmpty,
    "sink_data.dataset": notEmpty,
    "sink_data.account_id": notEmpty,
    "sink_data.org_id": notEmpty,
    "sink_data.url": notEmpty,
    "sink_data.public_key": notEmpty,
    "sink_data.authentication_strategy": notEmpty,
    "sink_data.endpoint_type": notEmpty,
    "sink_data.token_type": notEmpty,
    "sink_data.encoding.codec": oneOf(CODECS),
    "sink_data.framing.method": oneOf(FRAMING_METHODS),
    "sink_data.batch.max_events": positiveInteger(),
    "sink_data.batch.max_bytes": positiveInteger(),
    "sink_data.auth.strategy": notEmpty,
    "sink_data.auth.user": notEmpty,
    "sink_data.auth.access_key_id": notEmpty,
    projects: notEmpty,
    ...TAG_RESTRICTIONS,
  },
  required: ["name", "sink_type", "sink_data.encoding.codec", "sink_data.framing.method"],
};

export const NOTIFICATION_FIELDS: FieldRules = {
  checks: {
    team_id: teamId,
    name: objectName,
    type: oneOf(NOTIFICATION_TYPES),
    events: notEmpty,
    projects: notEmpty,
    ...TAG_RESTRICTIONS,
  },
  required: ["name", "type", "events"],
};
