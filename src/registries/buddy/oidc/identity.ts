import { readFile, stat } from "node:fs/promises";
import { types } from "node:util";
import { Failure } from "../../../framework";
import type { ClientOptions } from "../../common/client-options";
import { identityFromGithub } from "./github";
import { checkedIdentity, type IdentitySource, LARGEST_TOKEN, unusable } from "./identity-token";

type Environment = Readonly<Record<string, string | undefined>>;

export interface IdentitySettings {
  /** At most one of these two is set. */
  readonly oidc_token?: string | undefined;
  readonly oidc_token_file?: string | undefined;
  readonly oidc_audience?: string | undefined;
}

/** Buddy's default (docs/apis/buddy.md §1.5). */
const DEFAULT_AUDIENCE = "Buddy";

/**
 * The user's own settings come before what a pipeline offers.
 *
 * @throws Failure if there is none
 */
export function identitySourceOf(
  { oidc_token, oidc_token_file, oidc_audience = DEFAULT_AUDIENCE }: IdentitySettings,
  environment: Environment,
  options: ClientOptions,
): IdentitySource {
  if (oidc_token !== undefined) return given(oidc_token, "oidc_token or BUDDY_OIDC_TOKEN");
  if (oidc_token_file !== undefined) return inFile(oidc_token_file);
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = environment;
  if (isSet(url) && isSet(token)) return identityFromGithub({ url, token, audience: oidc_audience }, options);
  const { CIRCLE_OIDC_TOKEN: circle } = environment;
  if (isSet(circle)) return given(circle, "CIRCLE_OIDC_TOKEN");
  throw noIdentity(environment);
}

const isSet = (value: string | undefined): value is string => value !== undefined && value !== "";

function noIdentity({ GITHUB_ACTIONS }: Environment): Failure {
  return new Failure({
    summary: "The pipeline has no identity token for Buddy",
    detail:
      "An OIDC provider is set (oidc_provider_id or BUDDY_OIDC_PROVIDER_ID), but nothing to authenticate with. " +
      (GITHUB_ACTIONS === "true"
        ? "The job needs `permissions: id-token: write`; without it, GitHub Actions does not set ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN."
        : "Set the token in oidc_token or BUDDY_OIDC_TOKEN, or its file in oidc_token_file or BUDDY_OIDC_TOKEN_FILE. In GitHub Actions, " +
          "the job needs `permissions: id-token: write`; CircleCI sets CIRCLE_OIDC_TOKEN for jobs with a context."),
  });
}

const given = (text: string, name: string): IdentitySource => ({
  name,
  token: async () => checkedIdentity(text.trim(), name),
});

/** Read each time, because what mounts such files replaces the token before it ends. */
const inFile = (path: string): IdentitySource => {
  const name = `the file ${JSON.stringify(path)}`;
  return { name, token: async () => checkedIdentity((await textOf(path, name)).trim(), name) };
};

async function textOf(path: string, name: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_TOKEN)
      throw unusable(name, "It is larger than 64 KiB, so it is not an identity token.");
    return await readFile(path, "utf8");
  } catch (thrown) {
    if (thrown instanceof Failure) throw thrown;
    throw unusable(name, reasonOf(thrown));
  }
}

function reasonOf(thrown: unknown): string {
  const code = types.isNativeError(thrown) && "code" in thrown ? String(thrown.code) : "unknown reason";
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "It does not exist. A relative path starts at the folder in which the engine runs.";
    case "EACCES":
    case "EPERM":
      return "The user that runs the provider is not allowed to read it.";
    default:
      return `It cannot be read (${code}).`;
  }
}
