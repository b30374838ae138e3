import { Failure } from "../../framework";
import { isStatus } from "./api/refusals";
import { type Asked, explained } from "./errors";
import { withArticle } from "./rules/common";

/**
 * Runs a deletion. 409 says that something depends on the object (docs/apis/northflank.md §5.1); it stays, and trying
 * again would not help.
 */
export async function deleted(asked: Asked, name: string, remove: () => Promise<void>): Promise<void> {
  try {
    await explained(asked, remove);
  } catch (thrown) {
    throw isStatus(thrown, 409) ? new Failure(stillUsed(asked.what, name, thrown.message)) : thrown;
  }
}

const stillUsed = (what: string, name: string, refusal: string) => ({
  summary: `The ${what} ${JSON.stringify(name)} is still in use`,
  detail:
    `${refusal} Northflank deletes ${withArticle(what)} only if nothing uses it: no cluster, registry ` +
    "credential, workload identity, service or domain. Remove these or point them to another " +
    `${what}, and apply again. The ${what} was not deleted and is still in the state.`,
});
