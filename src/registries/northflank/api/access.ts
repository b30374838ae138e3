import { type JsonObject, optionalBoolean, optionalString } from "../../../http";
import { optionalObject, optionalStrings } from "./read";

/** Which projects and tagged resources an identity is for; what an answer lacks is undefined. */
export interface AccessRestrictions {
  readonly projects?:
    { readonly enabled?: boolean | undefined; readonly items?: readonly string[] | undefined } | undefined;
  readonly tags?:
    | {
        readonly enabled?: boolean | undefined;
        readonly items?: readonly string[] | undefined;
        readonly matchCondition?: string | undefined;
      }
    | undefined;
}

/** @throws ShapeProblem */
export function parseAccess(restrictions: JsonObject): AccessRestrictions {
  const projects = optionalObject(restrictions, "projects");
  const tags = optionalObject(restrictions, "tags");
  return {
    projects: projects && {
      enabled: optionalBoolean(projects, "enabled"),
      items: optionalStrings(projects, "items"),
    },
    tags: tags && {
      enabled: optionalBoolean(tags, "enabled"),
      items: optionalStrings(tags, "items"),
      matchCondition: optionalString(tags, "matchCondition"),
    },
  };
}
