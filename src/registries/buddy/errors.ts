import type { Problem } from "../../framework";
import type { StatusError } from "../../http";
import { attributeNamed, explainedBy, tokenProblem } from "../common/refusals";
import { concernsWorkspace } from "./api/refusals";

const BUDDY = {
  name: "buddy",
  title: "Buddy",
  origin: "With oidc_provider_id, it was exchanged for the identity token of the pipeline.",
} as const;

/** What a request was about, as far as its errors are about attributes. */
export interface Asked {
  readonly domain: string;
  readonly project_name?: string | undefined;
  /** The integration was there when it was read last. */
  readonly exists?: boolean;
  /** Names that a message of the registry may mention. */
  readonly attributes: readonly string[];
}

/** Runs a request; a refusal that is about an attribute or the provider's block is reported there. */
export const explained = <T>(asked: Asked, request: () => Promise<T>): Promise<T> =>
  explainedBy((refusal) => {
    const problem = problemOf(refusal, asked);
    return problem === undefined ? [] : [problem];
  }, request);

function problemOf(refusal: StatusError, asked: Asked): Problem | undefined {
  const { status, registryMessages: messages, message: detail } = refusal;
  if (status === 404) return missing(asked, { status, messages, detail });
  if (status !== 400) return tokenProblem(BUDDY, refusal);
  // The attributes have the names of the API's fields.
  const at = attributeNamed(refusal, Object.fromEntries(asked.attributes.map((name) => [name, name])));
  const summary = "Buddy refused the integration";
  return at === undefined ? { summary, detail } : { at: [at], summary, detail };
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
