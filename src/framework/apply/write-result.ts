import { mapFields } from "../schema/fields";
import type { AttributeSpec, Fields } from "../schema/spec";
import { plainMember, mapRecord } from "../values/plain";
import { differences, storedSomethingElse, willBeRepaired, type Difference } from "./conformity";
import { error, type Diagnostic } from "../diagnostics/diagnostic";
import { equalValues } from "../values/equal";
import { WrongType } from "../values/plain";
import { saysNothing } from "../values/nothing";
import { observedValue } from "../refresh/observe";
import type { PlainObject } from "../values/plain";
import { isList, isRecord, isUnknown, known, memberOf, type ObjectValue, type Value } from "../values/value";

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
  readonly observed: PlainObject;
  /** Whether the object must not be destroyed. */
  readonly isProtected?: boolean;
}

/** More than this many differences of one answer tell nothing new. */
const MOST_DIFFERENCES = 10;

/**
 * What the state becomes after a write, and where the registry stored something else than it was asked for.
 *
 * A planned value that nobody asked for (a stable computed one) stays as planned, because Terraform insists on it
 * (docs/apis/terraform-protocol.md A2); the next refresh shows the difference. Where something asked for is different,
 * the state says what is really there: Terraform accepts that together with an error.
 *
 * An error of a creation makes Terraform destroy the object in the next plan and create it again. Where an update would do,
 * or the object is protected, a creation keeps to the plan instead, with a warning: the next refresh shows the difference.
 */
export function stateAfterWrite(type: string, fields: Fields, write: Write): Written {
  const { config, prior, planned } = write;
  const { seen, mistakes } = despiteWrongTypes(type, fields, planned, write.observed);
  const wrong: Difference[] = [];
  const later: Difference[] = [];
  const state = mapFields(fields, (spec, name) => {
    const [wanted, stored] = [memberOf(planned, name), memberOf(seen, name)];
    const found = differences(spec, wanted, stored, [{ attribute: name }]);
    if (found.length === 0) return stored;
    // The registry chose where the configuration said nothing; the next refresh shows what.
    if (wanted !== null && spec.mode === "optional+computed" && saysNothing(spec, wanted))
      return known(wanted);
    const isAskedFor =
      memberOf(config, name) !== null ||
      spec.fallback !== undefined ||
      prior === null ||
      !equalValues(spec, memberOf(prior, name), wanted);
    if (!isAskedFor) return known(wanted);
    const isRepairable = [spec, ...found.map((each) => each.spec)].every(isUpdatable);
    if (prior === null && (write.isProtected === true || isRepairable)) {
      later.push(...found);
      return asPlanned(wanted, stored);
    }
    wrong.push(...found);
    return stored;
  });
  return {
    state,
    diagnostics: [
      ...mistakes,
      ...wrong.slice(0, MOST_DIFFERENCES).map(storedSomethingElse),
      ...later.slice(0, MOST_DIFFERENCES).map(willBeRepaired),
    ],
  };
}

const isUpdatable = ({ replacement }: AttributeSpec): boolean => replacement === "never";

/** The planned value, with what the registry has where it was left open. */
function asPlanned(wanted: Value, stored: Value): Value {
  if (isUnknown(wanted)) return stored;
  if (isList(wanted)) {
    const elements = isList(stored) && stored.length === wanted.length ? stored : [];
    return wanted.map((element, index) => asPlanned(element, elements[index] ?? null));
  }
  if (!isRecord(wanted)) return wanted;
  return mapRecord(wanted, (member, name) =>
    asPlanned(member, isRecord(stored) ? memberOf(stored, name) : null),
  );
}

/**
 * What the state becomes after a write that failed half-way: what the registry said it holds; of the rest an update
 * keeps what was there before, because it is not known that it was written (docs/apis/terraform-protocol.md §4.7).
 */
export const stateAfterHalfAWrite = (
  type: string,
  fields: Fields,
  { prior, planned, observed }: Write,
): ObjectValue => despiteWrongTypes(type, fields, prior ?? mapRecord(planned, known), observed).seen;

/**
 * Resource code that returns a wrong type must not cost the object that it just made: everything else that it said counts,
 * first of all what identifies the object.
 */
function despiteWrongTypes(
  type: string,
  fields: Fields,
  base: ObjectValue,
  observed: PlainObject,
): { readonly seen: ObjectValue; readonly mistakes: readonly Diagnostic[] } {
  const mistakes: Diagnostic[] = [];
  const seen = mapFields(fields, (spec, name) => {
    const before = memberOf(base, name);
    try {
      return known(observedValue(spec, before, plainMember(observed, name), name));
    } catch (thrown) {
      if (!(thrown instanceof WrongType)) throw thrown;
      const detail = `${thrown.message}. This is a bug in the provider; please report it.`;
      mistakes.push(error(`${type} returned a value of the wrong type`, detail, [{ attribute: name }]));
      return spec.writeOnly ? null : known(before);
    }
  });
  return { seen, mistakes };
}
