import { type Ending, type Endings, type Operation, OPERATIONS, type Trouble, TROUBLES } from "./trouble";

export interface Names {
  /** The registry as people call it. */
  readonly registry: string;
  /** Its block in the provider's configuration, and the environment variable of its token. */
  readonly block: string;
  readonly variable: string;
  /** The resource's type without the provider's name. */
  readonly object: string;
}

type Overrides = Readonly<Partial<Record<Trouble, Readonly<Partial<Record<Operation, Ending>>>>>>;

/** What is the same for all registries, with what one of them has of its own. */
export function endings(names: Names, own: Overrides): Endings {
  const row = (trouble: Trouble) =>
    Object.fromEntries(
      OPERATIONS.map((operation) => [
        operation,
        own[trouble]?.[operation] ?? usual(names, trouble, operation),
      ]),
    ) as Endings[Trouble];
  return Object.fromEntries(TROUBLES.map((trouble) => [trouble, row(trouble)])) as Endings;
}

const WELL: Ending = {};

function usual({ registry, block, variable, object }: Names, trouble: Trouble, operation: Operation): Ending {
  const failed = (...says: readonly string[]): Ending => ({
    summary: `Could not ${operation} integrations_${object}`,
    says,
  });
  switch (trouble) {
    case "a wrong token":
      return {
        summary: `${registry} does not accept the token`,
        says: [`${registry} answered 401`, `the provider's ${block} block (token) or in ${variable}`],
      };
    case "a token without the right":
      return { summary: `${registry} denied access`, says: [`${registry} answered 403`] };
    case "an unknown id":
      return operation === "read" ? { state: "gone" } : WELL;
    case "429 with Retry-After":
    case "429 without Retry-After":
      return WELL;
    case "429 for longer than the operation may take":
      return failed(`The rate limit of ${registry} is exceeded`, "Try again at 20");
    case "500":
      return failed(`${registry} answered 500`);
    case "a body that is not JSON":
      return garbled(operation, failed("the body is not JSON"));
    case "a connection that breaks in the middle of the answer":
      return garbled(operation, failed("the connection was closed"));
  }
}

/**
 * An answer that cannot be read: what was made is looked for and found, what was deleted needs no answer; a change was
 * made, and the next refresh shows it.
 */
function garbled(operation: Operation, failed: Ending): Ending {
  switch (operation) {
    case "create":
    case "delete":
      return WELL;
    case "read":
      return failed;
    case "update":
      return { ...failed, says: [...(failed.says ?? []), "It is unknown whether "], registry: "done" };
  }
}
