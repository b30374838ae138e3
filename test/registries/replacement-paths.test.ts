import fc from "fast-check";
import { isUnknown, type Fields } from "../../src/framework";
import type { Path, PathStep } from "../../src/framework/diagnostics/diagnostic";
import { planChange } from "../../src/framework/plan/plan";
import type { ObjectValue, Value } from "../../src/framework/values/value";
import { integrations } from "../../src/provider";
import { configurations, values, veiled } from "../framework/conformance/arbitraries";

// What Terraform does with the paths of a plan that require replacement (getRequiredReplaces): each is followed through
// the prior and the planned object, and one that leads nowhere in both of them is "Provider produced invalid plan".

function leads(path: Path, value: Value | undefined): boolean {
  const [step, ...rest] = path;
  if (value === undefined) return false;
  if (step === undefined || isUnknown(value)) return true;
  if (typeof value !== "object" || value === null) return false;
  return leads(rest, (value as Readonly<Record<string, Value>>)[nameOf(step)]);
}

const nameOf = (step: PathStep): string =>
  "attribute" in step ? step.attribute : "key" in step ? step.key : String(step.index);

/** The older form of Northflank's update, with which more changes replace; random texts would not often choose it. */
const byPost = (of: Fields, config: ObjectValue): ObjectValue =>
  "update_method" in of ? { ...config, update_method: "post" } : config;

test.each(Object.entries(integrations.resources))(
  "%s: every path that requires replacement leads somewhere, whatever is there and whatever is wanted",
  async (_type, resource) => {
    const config = configurations(resource.fields)
      .chain(veiled)
      .map((veil) => byPost(resource.fields, veil));
    await fc.assert(
      fc.asyncProperty(config, values(resource.fields), async (wanted, prior) => {
        const { planned, requiresReplace } = await planChange(resource, {
          config: wanted,
          prior,
          priorPrivate: new Uint8Array(),
        });

        expect(requiresReplace.filter((path) => !leads(path, prior) && !leads(path, planned))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  },
);
