import type { At, Problem } from "../../framework";
import type { StatusError } from "../../http";
import { attributeNamed, explainedBy, tokenProblem } from "../common/refusals";

const TRUTO = { name: "truto", title: "Truto" } as const;

/** What a request was about, as far as its errors are about attributes. */
export interface Asked {
  /** For the summary: `the install`. */
  readonly object: string;
  /** The attribute of each field of the API that a message may name. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What an answer of 404 is about, and what to do about it; without it such an answer is reported as it is. */
  readonly missing?: Missing;
}

interface Missing {
  readonly at: At;
  readonly summary: string;
  readonly advice?: string;
}

/** Runs a request; a refusal that is about an attribute or the provider's block is reported there. */
export const explained = <T>(asked: Asked, request: () => Promise<T>): Promise<T> =>
  explainedBy((refusal) => {
    const problem = problemOf(refusal, asked);
    return problem === undefined ? [] : [problem];
  }, request);

function problemOf(refusal: StatusError, { object, attributes = {}, missing }: Asked): Problem | undefined {
  const { status, message: detail } = refusal;
  if (status === 404 && missing !== undefined) {
    const { at, summary, advice } = missing;
    return { at, summary, detail: advice === undefined ? detail : `${detail} ${advice}` };
  }
  if (![400, 409, 422].includes(status)) return tokenProblem(TRUTO, refusal);
  const at = attributeNamed(refusal, attributes);
  const summary = `Truto refused ${object}`;
  return at === undefined ? { summary, detail } : { at: [at], summary, detail };
}

/** Where a 404 to an update is reported. */
export const isGone = (object: string): Missing => ({
  at: ["id"],
  summary: `The ${object} no longer exists, or the token cannot see it`,
});
