import { error } from "./diagnostic";
import type { ProviderServer } from "./provider-server";

type UndeclaredCalls = Pick<
  ProviderServer,
  | "callFunction"
  | "validateEphemeralResource"
  | "openEphemeralResource"
  | "renewEphemeralResource"
  | "closeEphemeralResource"
  | "validateListResource"
  | "listResource"
  | "validateAction"
  | "planAction"
  | "invokeAction"
>;

const NOTHING = new Uint8Array();

/** Kinds of things that a provider of this framework cannot declare yet. Terraform never asks for what is not in the schema. */
export function undeclaredCalls(): UndeclaredCalls {
  const refuse = (kind: string, type: string) => ({
    diagnostics: [error(`The provider has no ${kind} ${type}`)],
  });
  return {
    callFunction: async (name) => ({ ok: false, message: `the provider has no function ${name}` }),
    validateEphemeralResource: async ({ type }) => refuse("ephemeral resource", type),
    openEphemeralResource: async ({ type }) => ({
      result: null,
      private: NOTHING,
      ...refuse("ephemeral resource", type),
    }),
    renewEphemeralResource: async ({ type }) => ({ private: NOTHING, ...refuse("ephemeral resource", type) }),
    closeEphemeralResource: async ({ type }) => refuse("ephemeral resource", type),
    validateListResource: async ({ type }) => refuse("list resource", type),
    async *listResource({ type }) {
      yield { identity: null, displayName: "", ...refuse("list resource", type) };
    },
    validateAction: async ({ type }) => refuse("action", type),
    planAction: async ({ type }) => refuse("action", type),
    async *invokeAction({ type }) {
      yield { kind: "completed" as const, ...refuse("action", type) };
    },
  };
}
