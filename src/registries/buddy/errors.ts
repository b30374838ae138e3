import { Failure, type Problem } from "../../framework";
import { isHttpError, type StatusError } from "../../http";
import { concernsWorkspace } from "./api/refusals";

/** What a request was about, as far as its errors are about attributes. */
export interface Asked {
  readonly domain: string;
  readonly project_name?: string | undefined;
  /** The integration was there when it was read last. */
  readonly exists?: boolean;
  /** Names that a message of the registry may mention. */
  readonly attributes: readonly string[];
}

/** Runs a request; a refusal that is about an attribute or the provider's block is told there. */
export async function explained<T>(asked: Asked, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (thrown) {
    const problem = isHttpError(thrown) && thrown.kind === "status" ? problemOf(thrown, asked) : undefined;
    throw problem === undefined ? thrown : new Failure(problem);
  }
}

function problemOf(refusal: StatusError, asked: Asked): Problem | undefined {
  const detail = refusal.message;
  const { status, registryMessages: messages } = refusal;
  if (status === 401) {
    return {
      summary: "Buddy does not accept the token",
      detail: `${detail} The token is set in the provider's buddy block (token), or in BUDDY_TOKEN.`,
    };
  }
  if (status === 403) return { summary: "Buddy does not permit this", detail };
  if (status === 404) return missing(asked, { status, messages, detail });
  if (status !== 400) return undefined;
  const named = asked.attributes.filter((name) =>
    messages.some((text) => new RegExp(`\\b${name}\\b`).test(text)),
  );
  const [only, ...others] = named;
  const at = only !== undefined && others.length === 0 ? { at: [only] } : {};
  return { ...at, summary: "Buddy refused the integration", detail };
}

/** On create everything that can be missing is something that the configuration names. */
function missing(
  { domain, project_name, exists = false }: Asked,
  { detail, ...refusal }: { status: number; messages: readonly string[]; detail: string },
): Problem {
  if (exists && !concernsWorkspace(refusal)) {
    return {
      summary: "The integration no longer exists",
      detail: `${detail} The next plan creates it again.`,
    };
  }
  const isProject = project_name !== undefined && refusal.messages.some((text) => /\bproject\b/i.test(text));
  if (isProject && !concernsWorkspace(refusal)) {
    return { at: ["project_name"], summary: `Buddy has no project ${JSON.stringify(project_name)}`, detail };
  }
  return { at: ["domain"], summary: `Buddy has no workspace ${JSON.stringify(domain)}`, detail };
}
