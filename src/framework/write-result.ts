import type { Fields } from "./attribute";
import { mapRecord } from "./author";
import { differences, storedSomethingElse, type Difference } from "./conformity";
import { error, type Diagnostic } from "./diagnostic";
import { equalValues } from "./equal";
import { WrongType } from "./failure";
import { observedObject } from "./observe";
import type { AuthorObject } from "./resource";
import { known, memberOf, type ObjectValue } from "./value";
import { nullWriteOnly } from "./write-only";

export interface Written {
  readonly state: ObjectValue;
  /** One for each place in which the registry did not do as asked. */
  readonly diagnostics: readonly Diagnostic[];
}

interface Write {
  readonly config: ObjectValue;
  /** Null: the object was created. */
  readonly prior: ObjectValue | null;
  readonly planned: ObjectValue;
  readonly observed: AuthorObject;
}

/** More than this many differences of one answer tell nothing new. */
const MOST_DIFFERENCES = 10;

/**
 * What the state becomes after a write, and where the registry stored something else than it was asked for.
 *
 * A planned value that nobody asked for (a stable computed one) stays as planned, because Terraform insists on it
 * (protocol sheet A2); the next refresh shows the difference. Where something asked for is different, the state says
 * what is really there: Terraform accepts that together with an error.
 */
export function stateAfterWrite(fields: Fields, { config, prior, planned, observed }: Write): Written {
  const seen = mapRecord(observedObject(fields, planned, observed), known);
  const wrong: Difference[] = [];
  const state = mapRecord(fields, ({ spec }, name) => {
    const [wanted, stored] = [memberOf(planned, name), memberOf(seen, name)];
    const found = differences(spec, wanted, stored, [{ attribute: name }]);
    if (found.length === 0) return stored;
    const isAskedFor =
      memberOf(config, name) !== null ||
      spec.fallback !== undefined ||
      prior === null ||
      !equalValues(spec, memberOf(prior, name), wanted);
    if (!isAskedFor) return known(wanted);
    wrong.push(...found);
    return stored;
  });
  return { state, diagnostics: wrong.slice(0, MOST_DIFFERENCES).map(storedSomethingElse) };
}

/**
 * What the state becomes after a write that failed half-way: what the registry said it holds; of the rest an update keeps
 * what was there before, because nobody knows that it was written (protocol sheet §4.7).
 */
export const stateAfterHalfAWrite = (fields: Fields, { prior, planned, observed }: Write): ObjectValue =>
  mapRecord(observedObject(fields, prior ?? mapRecord(planned, known), observed), known);

/** Resource code that returns a wrong type must not cost the object that it just made. */
export function despiteWrongType(
  type: string,
  fields: Fields,
  planned: ObjectValue,
  thrown: unknown,
): Written {
  if (!(thrown instanceof WrongType)) throw thrown;
  return {
    state: nullWriteOnly(fields, mapRecord(planned, known)),
    diagnostics: [
      error(`${type} returned a value of a wrong type`, `${thrown.message}. Please report this.`),
    ],
  };
}
