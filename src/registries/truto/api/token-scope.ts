import { askedOnce, type CallOptions, type HttpClient, isHttpError, optionalString } from "../../../http";
import type { TokenScope } from "./model";
import { parseEnvironment } from "./parse";
import { pagesOf, readList } from "./reading";

/**
 * Where the token belongs to, asked once: a token is bound to one environment, but no call says to which one
 * (docs/apis/truto.md §1). The list of environments tells the team, and the environment where it holds just one;
 * otherwise the environment's installs tell, if there are any.
 */
export const createTokenScope = (http: HttpClient): ((call?: CallOptions) => Promise<TokenScope>) =>
  askedOnce((call) => look(http, call));

async function look(http: HttpClient, call: CallOptions): Promise<TokenScope> {
  const environments = await visibleEnvironments(http, call);
  const [first, ...others] = environments;
  if (first !== undefined && others.length === 0) return { environment_id: first.id, team_id: first.team_id };
  const pages = pagesOf(http, { path: ["environment-integration"], read: ownerOf }, call);
  const { value } = await pages.next();
  return { environment_id: value?.[0], team_id: first?.team_id };
}

const ownerOf = (install: Readonly<Record<string, unknown>>): string | undefined =>
  optionalString(install, "environment_id");

/** Nothing says that every token may list environments. */
async function visibleEnvironments(
  http: HttpClient,
  call: CallOptions,
): Promise<readonly ReturnType<typeof parseEnvironment>[]> {
  try {
    return await readList(http, { path: ["environment"], read: parseEnvironment }, call);
  } catch (error) {
    if (isHttpError(error) && error.kind === "status" && [403, 404].includes(error.status)) return [];
    throw error;
  }
}
