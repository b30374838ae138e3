import { createProviderServer } from "../../../src/framework";
import { SILENT } from "../../../src/framework/diagnostics/logger";
import type { TerraformSchema } from "../../../src/framework/schema/terraform-schema";
import type { ObjectValue } from "../../../src/framework/values/value";
import type { CoreCalls } from "../../plugin/core-calls";
import { withCalls } from "../../plugin/in-process";
import type { Core } from "../../plugin/core";
import { demoProvider, newRegistry, type Registry } from "./demo";
import { playTerraform, type Kept, type Run } from "./play";

/** The resource of the demo provider. */
export const THING = "demo_thing";

export interface Stage {
  readonly registry: Registry;
  readonly calls: CoreCalls;
  readonly core: Core;
  readonly schema: TerraformSchema;
  /** One whole run of Terraform: refresh, plan, apply. */
  readonly run: (config: ObjectValue | null, kept: Kept | null) => Promise<Run>;
}

/** Terraform in front of the demo provider, over its real socket and services. */
export async function stage(
  play: (on: Stage) => Promise<void>,
  config: ObjectValue = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const registry = newRegistry();
  const server = createProviderServer(demoProvider(registry), { environment, logger: SILENT });
  const schema = server.schemas.resources[THING];
  if (schema === undefined) throw new Error("the provider has no thing");
  await withCalls(server, async (calls, core) => {
    await calls.configure(config);
    await play({ registry, calls, core, schema, run: playTerraform(calls, schema, THING) });
  });
}

/** A whole thing: null where nothing is given. */
export const thing = ({ attributes }: TerraformSchema, given: ObjectValue): ObjectValue => ({
  ...Object.fromEntries(Object.keys(attributes).map((name) => [name, null])),
  ...given,
});
