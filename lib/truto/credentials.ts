import type { JsonObject, SecretObject } from "../json";
import { unlessEmpty } from "../private/props/props";
import type {
  TrutoApiKeyProps,
  TrutoField,
  TrutoIntegrationProps,
  TrutoOauth2ClientCredentialsProps,
  TrutoOauth2Props,
} from "./props";

// The authentication methods, in the form of Truto's `config.credentials` (docs/apis/truto.md §3.3): by format, so
// that an environment can override each of them by its name.

export function withApiKey(props: TrutoApiKeyProps): TrutoIntegrationProps {
  const { fields, permissionsText, documentationLink, config, ...others } = props;
  const settings = {
    fields: fields.map(fieldJson),
    documentation_link: documentationLink,
    permissions_text: permissionsText,
  };
  return { ...others, config: { ...config, credentials: credentialsOf("api_key", settings) } };
}

export function withOauth2(props: TrutoOauth2Props): TrutoIntegrationProps {
  const { clientId, clientSecret, tokenHost, tokenPath, authorizeHost, authorizePath, refreshPath, ...more } =
    props;
  const { scope, optionalScope, fields, scopeSeparator, authorizationMethod, bodyFormat, ...evenMore } = more;
  const { params, tokenParams, refreshParams, tokenExpiryDuration, documentationLink, ...rest } = evenMore;
  const { config, configSecrets, ...others } = rest;
  const settings = {
    client: { id: clientId },
    auth: { tokenHost, tokenPath, authorizeHost, authorizePath, refreshPath },
    scope,
    optional_scope: optionalScope,
    fields: fields?.map(fieldJson),
    options: unlessEmpty({ scopeSeparator, authorizationMethod, bodyFormat }),
    params,
    tokenParams,
    refreshParams,
    tokenExpiryDuration,
    documentation_link: documentationLink,
  };
  const secrets: SecretObject = { oauth2: { config: { client: { secret: clientSecret } } } };
  return {
    ...others,
    config: { ...config, credentials: credentialsOf("oauth2", settings) },
    // The credentials are stored elsewhere, so none is set.
    ...((others.externalCredentials as boolean | undefined) === true
      ? {}
      : { configSecrets: { ...configSecrets, credentials: secrets } }),
  };
}

export function withOauth2ClientCredentials(props: TrutoOauth2ClientCredentialsProps): TrutoIntegrationProps {
  const { tokenHost, tokenPath, fields, documentationLink, config, ...others } = props;
  const settings = {
    auth: { tokenHost, tokenPath },
    fields: fields.map(fieldJson),
    documentation_link: documentationLink,
  };
  return {
    ...others,
    config: { ...config, credentials: credentialsOf("oauth2_client_credentials", settings) },
  };
}

const credentialsOf = (format: string, config: JsonObject): JsonObject => ({ [format]: { format, config } });

const fieldJson = ({ defaultValue, helpText, ...others }: TrutoField): JsonObject => ({
  ...others,
  default: defaultValue,
  help_text: helpText,
});
