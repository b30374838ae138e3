import { notEmpty } from "../../checks";
import { type ConnectContext, Failure, integer, ruleOf, string } from "../../framework";
import type { Log } from "../../http";
// Not through the index: a connection is checked in processes that never send a request.
import { InvalidUrl, parseBaseUrl } from "../../http/url";

/** What the connections of all registries have in common: a token, an address, a log. */

const baseUrlOf = (registry: string) =>
  ruleOf((value) => {
    try {
      parseBaseUrl(registry, String(value));
      return [];
    } catch (thrown) {
      if (thrown instanceof InvalidUrl) return [`is invalid: ${thrown.message.replace(/\.$/, "")}`];
      throw thrown;
    }
  });

/** The attribute `token` of a registry. */
export const tokenField = (meaning: string) =>
  string().optional().sensitive().check(notEmpty).describe(meaning);

/**
 * The attribute `base_url` of a registry.
 *
 * @param registry - its name in messages
 */
export const baseUrlField = (registry: string, meaning: string) =>
  string().optional().check(baseUrlOf(registry)).describe(meaning);

/** With less, not even the first look of a plan would come through. */
const FEWEST = 10;

const enough = ruleOf((value) => (Number(value) >= FEWEST ? [] : [`must be at least ${FEWEST}`]));

/**
 * The attribute `requests_per_hour` of a registry.
 *
 * @param name - that of its block
 */
export const requestsPerHourField = (name: string) =>
  integer(enough)
    .optional()
    .describe(
      "Maximum number of requests per hour that one run sends with this token. A twentieth of them, at most " +
        "50, can be sent at once, the others are spread evenly; from 36,000 on (ten a second), all are. " +
        "Limits that the registry reports apply as well. Default: the environment variable " +
        `\`${name.toUpperCase()}_REQUESTS_PER_HOUR\`, then no limit other than the registry's.`,
    );

/** For the description of a setting that plans show and the environment may hold. */
export const SAME_IN_PLAN_AND_APPLY =
  "Apply a saved plan with the value that it was made with. If the environment contains another value by then, Terraform 1.16 and " +
  "later carries out the plan as it is, with a warning; older versions and OpenTofu do not pass the plan to the provider " +
  'and stop with "Provider produced inconsistent final plan" before anything is changed.';

/** @throws Failure when there is no token, saying where one can come from */
export function requiredToken(
  token: string | undefined,
  registry: { readonly name: string; readonly title: string; readonly more?: string },
): string {
  if (token !== undefined) return token;
  const { name, title, more } = registry;
  throw new Failure({
    summary: `${title} is not configured`,
    detail:
      `The configuration uses ${title}, but no token is set. Set token in the provider's ${name} block or in the ` +
      `environment variable ${name.toUpperCase()}_TOKEN.${more === undefined ? "" : ` ${more}`}`,
  });
}

/** What the HTTP client of a registry has from the process that it runs in. */
export const httpFor = ({ userAgent, logger, readOnly }: ConnectContext) => ({
  userAgent,
  readOnly,
  log: ((level, message, fields) => {
    logger.log(level, message, fields);
  }) satisfies Log,
});
