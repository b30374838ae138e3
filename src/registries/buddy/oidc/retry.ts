import { DEFAULT_ATTEMPTS, onNoStatus, onServerError, type RetryPolicy, type RetryRule } from "../../../http";

/** Both requests change nothing that matters: a token that nobody received ends unused. */
const ALWAYS: RetryRule = { status: onServerError, network: "always" };
const NEVER: RetryRule = { status: onNoStatus, network: "never" };

export const RETRY: RetryPolicy = {
  attempts: DEFAULT_ATTEMPTS,
  rules: { GET: ALWAYS, POST: ALWAYS, PUT: NEVER, PATCH: NEVER, DELETE: NEVER },
};
