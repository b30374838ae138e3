import { Failure, type Problem } from "../../framework";
import { isHttpError, type StatusError } from "../../http";

type Problems = readonly Problem[];

/**
 * Runs a request. A refusal is reported where it is about: at an attribute, or as a fault of the provider's
 * configuration. Where nothing is known to say about it, it is thrown as it is.
 */
export async function explainedBy<T>(
  problemsOf: (refusal: StatusError) => Problems | Promise<Problems>,
  request: () => Promise<T>,
): Promise<T> {
  try {
    return await request();
  } catch (thrown) {
    if (!isHttpError(thrown) || thrown.kind !== "status") throw thrown;
    const problems = await problemsOf(thrown);
    throw problems.length === 0 ? thrown : new Failure(...problems);
  }
}

/** How a registry is named: in the provider's configuration (`buddy`), and for people (`Buddy`). */
export interface RegistryName {
  readonly name: string;
  readonly title: string;
  /** A further sentence on where the token comes from. */
  readonly origin?: string;
}

/** A refusal that is about the token: 401, 403. Undefined for any other. */
export function tokenProblem(
  { name, title, origin }: RegistryName,
  { status, message }: StatusError,
): Problem | undefined {
  if (status === 403) return { summary: `${title} denied access`, detail: message };
  if (status !== 401) return undefined;
  return {
    summary: `${title} does not accept the token`,
    detail:
      `${message} The token is set in the provider's ${name} block (token) or in ${name.toUpperCase()}_TOKEN.` +
      (origin === undefined ? "" : ` ${origin}`),
  };
}

/**
 * The one attribute that the messages of a refusal name; undefined when it is none or several.
 *
 * @param attributes - the attribute of each field of the API that a message may name
 */
export function attributeNamed(
  { registryMessages }: StatusError,
  attributes: Readonly<Record<string, string>>,
): string | undefined {
  const named = Object.entries(attributes)
    .filter(([field]) => registryMessages.some((text) => new RegExp(`\\b${field}\\b`).test(text)))
    .map(([, attribute]) => attribute);
  const [only, ...others] = new Set(named);
  return others.length === 0 ? only : undefined;
}
