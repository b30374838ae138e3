import { importIdOf } from "../state/identity";
import type { Permits, Protectable } from "./protection";
import type { ObjectValue } from "../values/value";

interface Origin {
  /** Of the provider, with which the types of its resources begin. */
  readonly name: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The environment variable in which a person names what may be destroyed although it is protected. */
export const permitVariable = (providerName: string): string =>
  `${providerName.toUpperCase()}_DESTROY_PROTECTED`;

/** What a person permits by an environment variable, which names each object. */
export function createPermits({ name, environment }: Origin): Permits {
  const variable = permitVariable(name);
  const nameOf = (resource: Protectable, state: ObjectValue): string =>
    `${resource.typeName}/${importIdOf(resource, state)}`;
  return {
    isDestroyPermitted: (resource, state) =>
      (environment[variable] ?? "").split(",").some((each) => each.trim() === nameOf(resource, state)),
    advice: (resource, state) =>
      "If the resource has no configuration any more (its block was removed, or the object is deposed " +
      "because a replacement with create_before_destroy did not complete), set the environment variable " +
      `${variable} to ${nameOf(resource, state)} for the run that destroys it.`,
  };
}
