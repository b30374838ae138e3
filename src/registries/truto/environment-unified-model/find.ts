import { type Call, Failure } from "../../../framework";
import type { EnvironmentUnifiedModel, TrutoClient } from "../api/client";
import { UUID } from "../rules";

/** An install by its id, by its unified model's id, or by its unified model's name: as imports and data sources name it. */
export async function findInstall(
  api: TrutoClient,
  given: string,
  call: Call,
): Promise<EnvironmentUnifiedModel | undefined> {
  const id = given.toLowerCase();
  if (!UUID.test(id)) return ofModelNamed(api, given, call);
  return (
    (await api.environmentUnifiedModels.get(id, call)) ?? (await api.environmentUnifiedModels.of(id, call))
  );
}

/** The team may have a model with the name of one of Truto's (docs/apis/truto.md §2.9), and both may be installed. */
export async function ofModelNamed(
  api: TrutoClient,
  name: string,
  call: Call,
): Promise<EnvironmentUnifiedModel | undefined> {
  const installs = await api.environmentUnifiedModels.list({ unified_model_name: name }, call);
  const [first, ...others] = installs.filter(({ unified_model }) => unified_model.name === name);
  if (others.length === 0) return first;
  throw new Failure({
    summary: `Several unified models named ${JSON.stringify(name)} are installed`,
    detail: `The ids of the installs are ${[first, ...others].map((each) => each?.id ?? "").join(", ")}. Use one of them.`,
  });
}
