import type { JsonObject, SecretObject } from "../../json";
import { jsonToken, secretsToken } from "../hcl/json-token";

interface AdditionalProps {
  readonly additionalFields?: JsonObject;
  readonly additionalCredentials?: SecretObject;
}

/** The further members of an object, as the generated constructs take them. */
export const additionalConfig = ({ additionalFields, additionalCredentials }: AdditionalProps) => ({
  additionalFields: additionalFields && jsonToken(additionalFields),
  additionalCredentials: secretsToken(additionalCredentials),
});

/** The same of an object without credentials. */
export const additionalFieldsConfig = ({ additionalFields }: Pick<AdditionalProps, "additionalFields">) => ({
  additionalFields: additionalFields && jsonToken(additionalFields),
});
