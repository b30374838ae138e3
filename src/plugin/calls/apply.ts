import type { Diagnostic } from "../../framework/diagnostics/diagnostic";
import type { ApplyResult } from "../../framework/calls/provider-server";
import type { ObjectValue } from "../../framework/values/value";
import { CodecError } from "../codec/error";
import type { DeclaredResource } from "../declared";
import { problemOf } from "../fault";
import {
  type ApplyResourceChangeRequest,
  type ApplyResourceChangeResponse,
  type DynamicValue,
} from "../gen/tfplugin6";
import { toDiagnostic, toDiagnostics } from "../wire/diagnostics";
import { readIdentity, readObject, writeIdentity, writeObject } from "../wire/objects";
import { nullWriteOnly } from "../write-only";
import { answer, type Calls } from "./call";

const RPC = "ApplyResourceChange";

export const applyResourceChange = (
  calls: Calls,
  request: ApplyResourceChangeRequest,
): Promise<ApplyResourceChangeResponse> =>
  answer(
    calls,
    { rpc: RPC, subject: request.typeName },
    async ({ server, resource }) => {
      const declared = resource(request.typeName);
      const result = await server.applyResource({
        type: request.typeName,
        prior: readObject(request.priorState, declared),
        planned: readObject(request.plannedState, declared),
        config: readObject(request.config, declared),
        plannedPrivate: request.plannedPrivate,
        plannedIdentity: readIdentity(request.plannedIdentity, declared),
      });
      return applied(result, declared);
    },
    (problem) => unapplied(request, problem),
  );

/**
 * From here on the remote object exists: whatever can be said of it must reach the state
 * (docs/apis/terraform-protocol.md §4.7).
 */
function applied(result: ApplyResult, declared: DeclaredResource): ApplyResourceChangeResponse {
  const problems: Diagnostic[] = [];
  const newState = orReport(problems, () => writeState(result.state, declared, problems));
  const newIdentity = orReport(problems, () => writeIdentity(result.identity, declared));
  return {
    newState,
    newIdentity,
    private: result.private,
    diagnostics: toDiagnostics([...result.diagnostics, ...problems]),
  };
}

function orReport<T>(problems: Diagnostic[], write: () => T): T | undefined {
  try {
    return write();
  } catch (fault) {
    problems.push(problemOf(fault, RPC));
    return undefined;
  }
}

/** An attribute that does not fit its type is stored as null rather than taking the others with it. */
function writeState(
  value: ObjectValue | null,
  declared: DeclaredResource,
  problems: Diagnostic[],
): DynamicValue {
  const state = value === null ? null : nullWriteOnly(value, declared.schema.attributes);
  try {
    return writeObject(state, declared);
  } catch (fault) {
    if (state === null || !(fault instanceof CodecError)) throw fault;
    problems.push(problemOf(fault, RPC));
    return writeObject(whatFits(state, declared), declared);
  }
}

function whatFits(state: ObjectValue, declared: DeclaredResource): ObjectValue {
  const empty = Object.fromEntries(Object.keys(declared.schema.attributes).map((name) => [name, null]));
  const fitting = Object.keys(empty).filter((name) => {
    try {
      writeObject({ ...empty, ...Object.fromEntries([[name, state[name] ?? null]]) }, declared);
      return true;
    } catch {
      return false;
    }
  });
  return { ...empty, ...Object.fromEntries(fitting.map((name) => [name, state[name] ?? null])) };
}

/**
 * The call failed as a whole. Update and delete keep the prior state as it came; after a failed create nothing is known
 * to exist. Private data that was planned goes with it: it holds what was true before.
 */
const unapplied = (
  request: ApplyResourceChangeRequest,
  problem: Diagnostic,
): ApplyResourceChangeResponse => ({
  newState: request.priorState,
  private: request.plannedPrivate,
  ...(isNull(request.priorState) ? {} : { newIdentity: request.plannedIdentity }),
  diagnostics: [toDiagnostic(problem)],
});

const NIL = 0xc0;

function isNull(value: DynamicValue | undefined): boolean {
  if (!value) return true;
  if (value.msgpack.length > 0) return value.msgpack[0] === NIL;
  return value.json.length === 0 || new TextDecoder().decode(value.json).trim() === "null";
}
