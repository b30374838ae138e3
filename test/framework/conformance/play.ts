import type { CoreCalls } from "../../plugin/core-calls";
import type { TerraformSchema } from "../../../src/framework/schema/terraform-schema";
import { typeToJson } from "../../../src/framework/schema/type";
import { Decimal, Dynamic, type ObjectValue, type Value } from "../../../src/framework/values/value";
import { applyProblems, finalPlanProblems, identical, planProblems, storedProblems } from "./rules";

/** An object as Terraform keeps it between two runs: JSON, private bytes, identity. */
export interface Kept {
  readonly version: number;
  readonly json: string;
  readonly private: Uint8Array;
  readonly identity: ObjectValue | null;
  readonly isTainted: boolean;
}

export interface Run {
  /** What Terraform would do. */
  readonly action: "none" | "create" | "update" | "replace" | "delete" | "error";
  /** The plan of the first walk; null: the object is to be destroyed, or the plan failed. */
  readonly planned: ObjectValue | null;
  readonly state: ObjectValue | null;
  readonly kept: Kept | null;
  /** Rules of docs/apis/terraform-protocol.md §4 that an answer broke. */
  readonly broken: readonly string[];
  /** Summaries of errors and warnings. */
  readonly reported: readonly string[];
}

interface Diagnosed {
  readonly diagnostics: readonly {
    readonly severity: number;
    readonly summary: string;
    readonly detail: string;
  }[];
}

const ERROR = 1;
const failed = ({ diagnostics }: Diagnosed): boolean =>
  diagnostics.some(({ severity }) => severity === ERROR);

/**
 * Plays Terraform 1.14 to a provider, message by message in its order (docs/apis/terraform-protocol.md §3.4, §3.6), and
 * checks each answer by the rules: refresh (upgrade, read), plan (validate, plan, and once more for a replacement),
 * apply (validate, plan again, apply).
 */
export function playTerraform(calls: CoreCalls, schema: TerraformSchema, type: string) {
  return async function run(written: ObjectValue | null, kept: Kept | null): Promise<Run> {
    const config = written && complete(schema, written);
    const broken: string[] = [];
    const reported: string[] = [];
    const heard = <T extends Diagnosed>(answer: T): T => {
      reported.push(...answer.diagnostics.map(({ summary }) => summary));
      return answer;
    };
    const ended = (
      action: Run["action"],
      planned: ObjectValue | null,
      state: ObjectValue | null,
      now: Kept | null,
    ): Run => ({
      action,
      planned,
      state,
      kept: now,
      broken,
      reported,
    });

    // Refresh.
    let prior: ObjectValue | null = null;
    let priorPrivate: Uint8Array = new Uint8Array();
    let identity = kept?.identity ?? null;
    if (kept !== null) {
      const upgraded = heard(await calls.upgrade(type, kept.version, kept.json));
      if (upgraded.state === null) return ended("error", null, null, kept);
      broken.push(...storedProblems(schema, upgraded.state, "U1"));
      const read = heard(await calls.read(type, upgraded.state, { private: kept.private, identity }));
      if (failed(read)) return ended("error", null, upgraded.state, kept);
      if (read.state !== null) broken.push(...storedProblems(schema, read.state, "R3"));
      prior = read.state;
      priorPrivate = read.private;
      identity = read.state === null ? null : (read.identity ?? identity);
    }
    if (prior === null && config === null) return ended("none", null, null, null);

    // Plan.
    if (config !== null && failed(heard(await calls.validateResource(type, config)))) {
      return ended("error", null, prior, kept);
    }
    const before = kept?.isTainted === true && config !== null ? null : prior;
    const first = heard(
      await calls.plan(type, {
        prior: before,
        config,
        private: before === null ? new Uint8Array() : priorPrivate,
        identity: before === null ? null : identity,
      }),
    );
    if (failed(first)) return ended("error", null, prior, kept);
    broken.push(...planProblems(schema, { prior: before, config, planned: first.planned }));
    const isReplaced =
      config !== null && prior !== null && (before === null || first.requiresReplace.length > 0);
    if (before !== null && !isReplaced && identical(first.planned, before)) {
      return ended("none", first.planned, prior, keep(schema, prior, priorPrivate, identity));
    }

    // Apply: a replacement destroys first, and then plans a creation.
    if (isReplaced || config === null) {
      const destroyed = await destroy(prior, isReplaced ? priorPrivate : first.plannedPrivate, identity);
      if (destroyed !== undefined) return ended("error", first.planned, destroyed.state, destroyed);
      if (config === null) return ended("delete", null, null, null);
    }
    const from = isReplaced ? null : before;
    if (failed(heard(await calls.validateResource(type, config)))) return ended("error", null, prior, kept);
    const planned = isReplaced
      ? heard(await calls.plan(type, { prior: null, config, private: first.plannedPrivate, identity: null }))
      : first;
    if (isReplaced) broken.push(...planProblems(schema, { prior: null, config, planned: planned.planned }));
    const final = heard(
      await calls.plan(type, {
        prior: from,
        config,
        private: from === null ? new Uint8Array() : priorPrivate,
        identity: from === null ? null : identity,
      }),
    );
    if (failed(final)) return ended("error", planned.planned, prior, kept);
    broken.push(...finalPlanProblems(schema, planned.planned, final.planned));
    const applied = heard(
      await calls.apply(type, {
        prior: from,
        planned: final.planned,
        config,
        private: final.plannedPrivate,
        identity: final.identity,
      }),
    );
    const isFailed = failed(applied);
    if (!isFailed) {
      broken.push(...applyProblems(schema, final.planned, applied.state));
      if (applied.identity === null) broken.push("A12: no identity");
      if (from !== null && identity !== null && !identical(identity, applied.identity)) {
        broken.push("A12: another identity");
      }
    } else if (applied.state !== null) {
      broken.push(...storedProblems(schema, applied.state, "A10"));
    }
    const now = keep(schema, applied.state, applied.private, applied.identity, isFailed && from === null);
    const action = isFailed ? "error" : isReplaced ? "replace" : from === null ? "create" : "update";
    return ended(action, planned.planned, applied.state, now);

    async function destroy(
      state: ObjectValue | null,
      bytes: Uint8Array,
      of: ObjectValue | null,
    ): Promise<(Kept & { state: ObjectValue | null }) | undefined> {
      const gone = heard(
        await calls.apply(type, { prior: state, planned: null, config: null, private: bytes, identity: of }),
      );
      if (!failed(gone)) {
        if (gone.state !== null) broken.push("A11: a non-null object after delete");
        return undefined;
      }
      const left = keep(schema, gone.state, gone.private, of);
      return left === null ? undefined : { ...left, state: gone.state };
    }
  };
}

/** Core sends every attribute, null where the configuration has none; nested ones too. */
function complete(schema: TerraformSchema, config: ObjectValue): ObjectValue {
  const fill = (attributes: TerraformSchema["attributes"], value: Value): Value => {
    if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
      return value;
    const given = value as ObjectValue;
    return Object.fromEntries(
      Object.entries(attributes).map(([name, { type }]): [string, Value] => {
        const inner = given[name] ?? null;
        if (type.kind !== "nested" || inner === null) return [name, inner];
        if (type.nesting === "single") return [name, fill(type.attributes, inner)];
        if (Array.isArray(inner))
          return [name, inner.map((element: Value) => fill(type.attributes, element))];
        if (type.nesting !== "map" || Object.getPrototypeOf(inner) !== Object.prototype) return [name, inner];
        const entries = Object.entries(inner as ObjectValue);
        return [
          name,
          Object.fromEntries(entries.map(([key, element]) => [key, fill(type.attributes, element)])),
        ];
      }),
    );
  };
  return fill(schema.attributes, config) as ObjectValue;
}

function keep(
  schema: TerraformSchema,
  state: ObjectValue | null,
  bytes: Uint8Array,
  identity: ObjectValue | null,
  isTainted = false,
): Kept | null {
  if (state === null) return null;
  return { version: schema.version, json: stateJson(state), private: bytes, identity, isTainted };
}

/** A value as it stands in a state file. */
export function stateJson(value: Value): string {
  if (value instanceof Dynamic) {
    return `{"value":${stateJson(value.value)},"type":${JSON.stringify(typeToJson(value.type))}}`;
  }
  if (value instanceof Decimal) return value.text;
  if (typeof value === "bigint" || typeof value === "number") return String(value);
  if (Array.isArray(value)) return `[${value.map((element: Value) => stateJson(element)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value as ObjectValue)
    .map(([key, inner]) => `${JSON.stringify(key)}:${stateJson(inner)}`)
    .join(",")}}`;
}
