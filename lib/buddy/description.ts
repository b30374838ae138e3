import { checkConfig } from "../../src/registries/buddy/integration/rules";
import { schema } from "../../src/registries/buddy/integration/schema";
import { describedBy } from "../private/synth/description";

export const buddyIntegration = describedBy(schema, {
  registry: "buddy",
  registryTitle: "Buddy",
  name: "name",
  identifier: "identifier",
  kind: "type",
  hasDeletionProtection: false,
  names: { project_name: "project" },
  naturalKey: { attribute: "identifier", within: "domain" },
  check: checkConfig,
});
