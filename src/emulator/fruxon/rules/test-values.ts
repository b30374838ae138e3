import type { JsonObject } from "../../host/json";
import { type AuthMethod, secretNames } from "./metadata";

/**
 * Whether all the secrets among the credentials are test values (docs/apis/fruxon.md §10, "Verify"), and there is one.
 */
export function credentialsWork(
  method: AuthMethod | undefined,
  credentials: JsonObject,
  validSecrets: readonly string[],
): boolean {
  const secret = secretNames(method?.parametersMetadata);
  // A method that marks none of its inputs: all of them are credentials (docs/apis/fruxon.md §4.1).
  const checked = Object.entries(credentials).filter(([name]) => secret.size === 0 || secret.has(name));
  return checked.length > 0 && checked.every(([, value]) => validSecrets.some((valid) => valid === value));
}
