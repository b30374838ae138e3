import { type Call, Failure, type Problem } from "../../framework";
import { type CallOptions, type HttpError, isHttpError, uninterrupted } from "../../http";

/** A create whose answer was lost: it may have been carried out. */
const isAnswerLost = (thrown: unknown): thrown is HttpError =>
  isHttpError(thrown) && thrown.kind === "answer-lost";

/**
 * Runs a creation, and looks for its object where the answer was lost. The look gets a call without the signal:
 * Terraform may have been interrupted, and the object must not be lost for that. A look that fails leaves open whether there
 * is an object, which is what the user has to know.
 *
 * @param what - the object's kind in messages
 * @param refused - looks at any other failure, and throws what is to be reported of it
 */
export async function createdOrFound<Made, Found = Made>(
  create: () => Promise<Made>,
  call: Call,
  {
    what,
    find,
    refused,
  }: {
    readonly what: string;
    readonly find: (call: CallOptions, lost: HttpError) => Promise<Found>;
    readonly refused?: (thrown: unknown) => Promise<never>;
  },
): Promise<Made | Found> {
  try {
    return await create();
  } catch (thrown) {
    if (isAnswerLost(thrown)) return foundOrUnclear(what, thrown, () => find(uninterrupted(call), thrown));
    if (refused !== undefined) return refused(thrown);
    throw thrown;
  }
}

async function foundOrUnclear<Found>(
  what: string,
  lost: HttpError,
  find: () => Promise<Found>,
): Promise<Found> {
  try {
    return await find();
  } catch (failed) {
    const why = failed === lost || failed instanceof CreationUnclear ? undefined : reasonOf(failed);
    if (why === undefined) throw failed;
    throw creationUnclear(
      what,
      lost,
      `The look-up failed as well: ${why} Look for the ${what} before you apply again; if it exists, import it.`,
    );
  }
}

/** Undefined for a mistake of the program. */
function reasonOf(failed: unknown): string | undefined {
  if (isHttpError(failed)) return failed.message;
  if (!(failed instanceof Failure)) return undefined;
  return failed.problems.map(({ summary, detail }) => `${summary}. ${detail ?? ""}`.trim()).join(" ");
}

/** Whether an object existed before a creation. Where that is not known, it counts as existing: it is never adopted. */
export const existedIn = <Item>(
  before: readonly Item[] | undefined,
  isSame: (item: Item) => boolean,
): boolean => before?.some(isSame) ?? true;

class CreationUnclear extends Failure {}

/** What a creation ends with whose answer was lost, and whose object was not found for certain. */
export const creationUnclear = (what: string, lost: HttpError, found: string, at?: Problem["at"]): Failure =>
  new CreationUnclear({
    ...(at === undefined ? {} : { at }),
    summary: `Unknown whether the ${what} was created`,
    detail: `${lost.message} ${found}`,
  });
