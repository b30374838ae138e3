import type { Changes, Desired, Observed, State } from "../../../framework";
import { answerOf } from "../../common/answers";
import type {
  EnvironmentUnifiedModel,
  EnvironmentUnifiedModelBody,
  EnvironmentUnifiedModelChange,
} from "../api/client";
import { freeText, jsonIn, sendable } from "../free-json";
import { sameFree } from "../rules";
import type { EnvironmentUnifiedModelFields } from "./schema";

type Fields = EnvironmentUnifiedModelFields;

/** What requests are about. The attributes have the names of the API's fields. */
export const ABOUT = {
  object: "the install",
  attributes: { unified_model_id: "unified_model_id", override: "override" },
} as const;

export const createBody = ({ unified_model_id, override }: Desired<Fields>): EnvironmentUnifiedModelBody => ({
  unified_model_id,
  ...(override === undefined ? {} : { override: sendable(override) }),
});

/**
 * The override goes whole or not at all.
 *
 * @param there - the override as far as it is known
 */
export const changeBody = (
  { override }: Changes<Fields>,
  there: string | undefined,
): EnvironmentUnifiedModelChange =>
  override === undefined ? {} : { override: sendable(override, jsonIn(there)) };

/**
 * Where the answer to an installation differs from what was asked for. Whether the override is applied to an install that existed
 * already is not documented (docs/apis/truto.md §2.11), so the difference is sent once more.
 */
export const differenceFrom = (
  { override }: Desired<Fields>,
  made: EnvironmentUnifiedModel,
): EnvironmentUnifiedModelChange =>
  override === undefined || sameFree(made.override, jsonIn(override))
    ? {}
    : { override: sendable(override, made.override) };

/**
 * What Truto says an install is.
 *
 * @param known - the override that the state or the configuration has
 */
export const observe = (
  install: EnvironmentUnifiedModel,
  known: State<Fields>["override"],
): Observed<Fields> => ({
  ...answerOf(install),
  id: install.id,
  unified_model_id: install.unified_model_id,
  environment_id: install.environment_id,
  override: freeText(install.override, known),
  created_at: install.created_at,
  updated_at: install.updated_at,
});
