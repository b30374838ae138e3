import type { JsonObject } from "../../host/json";
import { isTestable } from "./auth-types";
import { secretNames, type AuthMethod } from "./metadata";

/** A refused check is no error: it is answered with HTTP 200 (docs/apis/fruxon.md §2.2). */
export interface Verdict {
  readonly success: boolean;
  readonly error: string | null;
  readonly authorizationUrl: null;
}

export function verdictOn(credentialsWork: boolean): Verdict {
  const error = credentialsWork ? null : "The service refused the credentials.";
  return { success: credentialsWork, error, authorizationUrl: null };
}

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

/** Whether a method can be verified at all (docs/apis/fruxon.md §2.2). */
export function canBeTested(method: AuthMethod, rule: "byType" | "asSent"): boolean {
  const byType = isTestable(method.type);
  return rule === "byType" ? byType : (method.configTestSupported ?? byType);
}
