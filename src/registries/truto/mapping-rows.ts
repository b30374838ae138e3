import { type Call, Failure, type Problem, type ResourceCall } from "../../framework";
import { answerOf } from "../common/answers";
import { createdOrFound } from "../common/creation";
import { eventually } from "../common/polling";
import { type Taken, takenAtLast, takenNow } from "../common/taken";
import type { Mapping, MappingNames, Mappings, MappingSummary, TrutoClient } from "./api/client";
import { mayBeTakenName } from "./api/refusals";
import { type Asked, explained, isGone } from "./errors";
import { freeText, jsonIn, sendable } from "./free-json";
import { type JsonObject, sameFree, UUID } from "./rules";
import { conflict, keptVersion, type Versioned, withVersion } from "./versions";

// Mappings of a unified model and those of its install in an environment have the same form (docs/apis/truto.md §2.10).

/** One of the two kinds. */
export interface MappingKind {
  readonly rows: (api: TrutoClient) => Mappings;
  /** The attribute with the id of the parent, which has the name of the API's field. */
  readonly parent: "unified_model_id" | "environment_unified_model_id";
  /** What has mappings, at the beginning of a sentence. */
  readonly owner: string;
  /** How the id of a parent is found, as a sentence. */
  readonly lookUp: string;
}

const WHAT = "mapping";

/** What a creation sends beside the parent. */
export type MappingBody = MappingNames & { readonly config: JsonObject };

/** What is sent of the attributes. */
export const mappingBody = ({
  resource_name,
  integration_name,
  method_name,
  config_json,
}: MappingNames & { readonly config_json: string }): MappingBody => ({
  resource_name,
  integration_name,
  method_name,
  config: sendable(config_json),
});

/**
 * What Truto says of a mapping beside its parent.
 *
 * @param known - the config that the state or the configuration has
 */
export const observeMapping = (mapping: Mapping, known: string | undefined) => ({
  ...answerOf(mapping),
  id: mapping.id,
  resource_name: mapping.resource_name,
  integration_name: mapping.integration_name,
  method_name: mapping.method_name,
  config_json: freeText(mapping.config, known),
  created_at: mapping.created_at,
  updated_at: mapping.updated_at,
});

/** A mapping that is to be changed. */
export interface MappingUpdate {
  readonly id: string;
  readonly parent_id: string;
  /** The config in the state. */
  readonly before: string;
  readonly wanted: string;
}

/** What an update has to know of what is there. */
interface Present extends Versioned {
  readonly config: JsonObject;
}

/** What a plan, a creation and an update of a mapping need. */
export function mappingsOf({ rows, parent, owner, lookUp }: MappingKind) {
  const about: Asked = {
    object: "the mapping",
    attributes: {
      [parent]: parent,
      resource_name: "resource_name",
      integration_name: "integration_name",
      method_name: "method_name",
      config: "config_json",
    },
  };

  const takenBy = ({ id, resource_name, integration_name, method_name }: MappingSummary): Taken => ({
    at: ["method_name"],
    summary: `${owner} already has a mapping of this method`,
    there: `The mapping of ${resource_name}.${method_name} for ${integration_name} has the id ${id}.`,
    key: "method_name",
    importId: id,
  });

  /** Also a warning, and not said of a configuration: a test may have mocked the object that the id comes from. */
  const unusualId = (given: string): Problem => ({
    at: [parent],
    severity: "warning",
    summary: `Unusual ${parent}`,
    detail:
      `Truto's ids are UUIDs in lower case. Given: ${JSON.stringify(given)}. The creation will probably fail. ` +
      lookUp,
  });

  return {
    about,

    /** What is known at plan to stand against the creation of a mapping. */
    async creationProblems(
      api: TrutoClient,
      parentId: string,
      names: MappingNames,
      call: Call,
    ): Promise<readonly Problem[]> {
      // Truto refuses to look for what is no id at all (docs/apis/truto.md §1).
      if (!UUID.test(parentId)) return [unusualId(parentId)];
      const existing = await explained(about, () => rows(api).lately(parentId, names, call));
      return existing === undefined ? [] : [takenNow(takenBy(existing))];
    },

    /**
     * Creates a mapping that does not exist. One whose answer was lost is found by its names, which were free just before.
     *
     * @throws KeyTaken
     */
    async createNew(api: TrutoClient, parentId: string, body: MappingBody, call: Call): Promise<Mapping> {
      const find = (options: Parameters<Mappings["find"]>[2]) => rows(api).find(parentId, body, options);
      return explained(about, async () => {
        const known = await rows(api).lately(parentId, body, call);
        // What the list has may be gone by now.
        const existing = known === undefined ? undefined : await find(call);
        if (existing !== undefined) throw takenAtLast(takenBy(existing));
        return createdOrFound(() => rows(api).create(parentId, body, call), call, {
          what: WHAT,
          async find(uncut, lost) {
            const found = await eventually(() => find(uncut));
            if (found === undefined || !sameFree(found.config ?? body.config, body.config)) throw lost;
            return found;
          },
          async refused(thrown) {
            const existingOne = mayBeTakenName(thrown) ? await find(call) : undefined;
            throw existingOne === undefined ? thrown : takenAtLast(takenBy(existingOne));
          },
        });
      });
    },

    /** Sends the whole config with the version that was read, unless another user has changed it. */
    async update(
      api: TrutoClient,
      { id, parent_id, before, wanted }: MappingUpdate,
      call: ResourceCall,
    ): Promise<Mapping> {
      const send = ({ version, config: there }: Present) => {
        const change = call.withAdditional({ version, config: sendable(wanted, there) });
        return rows(api).update({ id, parent_id }, change, call);
      };
      const readAgain = async (): Promise<Present> => {
        const current = await rows(api).getFresh(id, call);
        if (current === undefined) {
          throw new Failure({ ...isGone(WHAT), detail: `Truto has no mapping ${id}. Plan again.` });
        }
        const now = jsonIn(freeText(current.config, before));
        const isForeign = ![before, wanted].some((text) => sameFree(jsonIn(text), now));
        if (isForeign) throw conflict(WHAT, id, ["config_json"]);
        return { version: current.version, config: now ?? {} };
      };
      const version = keptVersion(call.private);
      const known = version === undefined ? undefined : { version, config: jsonIn(before) ?? {} };
      return explained({ ...about, missing: isGone(WHAT) }, () =>
        withVersion(id, { what: WHAT, known, readAgain, send }),
      );
    },
  };
}

/**
 * What an import id names: the id of a mapping, or a unified model and the names, with `/` between them.
 *
 * @param key - for people
 */
export function namedBy(
  given: string,
  key: string,
): { readonly id: string } | { readonly model: string; readonly names: MappingNames } {
  const id = given.toLowerCase();
  if (UUID.test(id)) return { id };
  const [model = "", resource_name = "", integration_name = "", method_name = "", ...more] = given.split("/");
  if (method_name !== "" && more.length === 0) {
    return { model, names: { resource_name, integration_name, method_name } };
  }
  throw new Failure({
    summary: `${JSON.stringify(given)} names no mapping`,
    detail: `The import id is the id of the mapping (a UUID), or ${key}, with the id or the name of the model.`,
  });
}
