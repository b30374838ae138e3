import { type At, Failure, type Problem } from "../../framework";
import { isHttpError, type StatusError } from "../../http";

/** What a request was about, as far as its errors are about attributes. */
export interface Asked {
  /** For the summary: `the install`. */
  readonly object: string;
  /** The attribute of each field of the API that a message may name. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What an answer of 404 is about, and what to do about it; without it such an answer is told as it is. */
  readonly missing?: { readonly at: At; readonly summary: string; readonly advice?: string };
}

/** Runs a request; a refusal that is about an attribute or the provider's block is told there. */
export async function explained<T>(asked: Asked, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (thrown) {
    throw explain(asked, thrown);
  }
}

/** What a thrown value is as an answer to the user. */
export function explain(asked: Asked, thrown: unknown): unknown {
  const problem = isHttpError(thrown) && thrown.kind === "status" ? problemOf(thrown, asked) : undefined;
  return problem === undefined ? thrown : new Failure(problem);
}

function problemOf(refusal: StatusError, asked: Asked): Problem | undefined {
  const { status, message } = refusal;
  if (status === 401) {
    return {
      summary: "Truto does not accept the token",
      detail: `${message} The token is set in the provider's truto block (token), or in TRUTO_TOKEN.`,
    };
  }
  if (status === 403) return { summary: "Truto does not permit this", detail: message };
  if (status === 404 && asked.missing !== undefined) {
    const { at, summary, advice } = asked.missing;
    return { at, summary, detail: advice === undefined ? message : `${message} ${advice}` };
  }
  if (![400, 409, 422].includes(status)) return undefined;
  const at = attributeNamed(refusal, asked.attributes ?? {});
  const summary = `Truto refused ${asked.object}`;
  return at === undefined ? { summary, detail: message } : { at: [at], summary, detail: message };
}

/** The one attribute that the messages name; undefined when it is none or several. */
function attributeNamed(
  { registryMessages }: StatusError,
  attributes: Readonly<Record<string, string>>,
): string | undefined {
  const named = Object.entries(attributes)
    .filter(([field]) => registryMessages.some((text) => new RegExp(`\\b${field}\\b`).test(text)))
    .map(([, attribute]) => attribute);
  const [only, ...others] = new Set(named);
  return others.length === 0 ? only : undefined;
}
