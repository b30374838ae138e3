import {
  askedOnce,
  type CallOptions,
  type Clock,
  type HttpClient,
  isObject,
  type JsonObject,
  optionalString,
  requiredId,
  requiredInteger,
  requiredString,
} from "../../../http";
import { remembering } from "../../common/answers";
import type { AnsweredJson, JsonObject as Json } from "../rules";
import { createInstalled, type Installed } from "./installed";
import { secretlessJson } from "./parse";

/** The install of a unified model in an environment (docs/apis/truto.md §2.11). `undefined`: not said. */
export interface EnvironmentUnifiedModel {
  readonly id: string;
  readonly unified_model_id: string;
  readonly environment_id: string | undefined;
  /** Empty where there is none: `{}`, null and absent mean the same. */
  readonly override: AnsweredJson;
  /** What the answer says of the model. */
  readonly unified_model: {
    readonly name: string | undefined;
    readonly category: string | undefined;
    readonly version: number | undefined;
  };
  readonly created_at: string | undefined;
  readonly updated_at: string | undefined;
}

/** Body of PATCH: what is absent stays. The override goes whole, with a null for what is to go (§8.3). */
export interface EnvironmentUnifiedModelChange {
  readonly override?: Json;
}

/** Body of POST. The environment follows from the token and is never sent. */
export interface EnvironmentUnifiedModelBody extends EnvironmentUnifiedModelChange {
  readonly unified_model_id: string;
}

export interface EnvironmentUnifiedModelFilter {
  readonly unified_model_id?: string | undefined;
  readonly unified_model_name?: string | undefined;
}

type Place = Pick<EnvironmentUnifiedModel, "environment_id">;

type OfModels = Installed<
  EnvironmentUnifiedModel,
  EnvironmentUnifiedModelBody,
  EnvironmentUnifiedModelChange
>;

/** The unified models that are installed in the token's environment. */
export interface EnvironmentUnifiedModels extends Omit<OfModels, "list"> {
  list(
    filter?: EnvironmentUnifiedModelFilter,
    call?: CallOptions,
  ): Promise<readonly EnvironmentUnifiedModel[]>;
  /** Where an install is, which never changes; `undefined` when there is none. Asked once for each. */
  placeOf(id: string, call?: CallOptions): Promise<Place | undefined>;
}

export function createEnvironmentUnifiedModels(http: HttpClient, clock?: Clock): EnvironmentUnifiedModels {
  const installed: OfModels = createInstalled(
    http,
    {
      path: "environment-unified-model",
      base: "unified_model_id",
      baseOf: ({ unified_model_id }) => unified_model_id,
      read: parse,
      isWhole: (item) => "override" in item || "unified_model" in item,
    },
    clock,
  );
  const places = new Map<string, (call?: CallOptions) => Promise<Place | undefined>>();
  return {
    ...installed,
    list: ({ unified_model_id, unified_model_name } = {}, call) =>
      installed.list({ unified_model_id, "unified_model.name": unified_model_name }, call),
    async placeOf(id, call) {
      const look =
        places.get(id) ?? askedOnce(async (shared) => placeIn(await installed.getFresh(id, shared)));
      places.set(id, look);
      const place = await look(call);
      // It may be created later.
      if (place === undefined) places.delete(id);
      return place;
    },
  };
}

const placeIn = (install: EnvironmentUnifiedModel | undefined): Place | undefined =>
  install && { environment_id: install.environment_id };

/** Without the copy of the model, which is large: it is no setting of the install. */
const parse = remembering(
  (object: JsonObject): EnvironmentUnifiedModel => {
    const model = isObject(object.unified_model) ? object.unified_model : {};
    return {
      id: requiredId(object, "id"),
      unified_model_id: requiredString(object, "unified_model_id"),
      environment_id: optionalString(object, "environment_id"),
      override: secretlessJson(object, "override", []) ?? NO_OVERRIDE,
      unified_model: {
        name: optionalString(model, "name"),
        category: optionalString(model, "category"),
        version: (model.version ?? undefined) === undefined ? undefined : requiredInteger(model, "version"),
      },
      created_at: optionalString(object, "created_at"),
      updated_at: optionalString(object, "updated_at"),
    };
  },
  ["unified_model"],
);

const NO_OVERRIDE = {} as AnsweredJson;
