import { DESCRIPTIONS } from "../../../../lib/private/synth/descriptions";
import { propPath, withPropNames } from "../../../../lib/private/props/prop-names";

const sink = DESCRIPTIONS.integrations_northflank_log_sink;
const fruxon = DESCRIPTIONS.integrations_fruxon_integration;
if (sink === undefined || fruxon === undefined) throw new Error("descriptions expected");

it.each<[readonly (string | number)[], Readonly<Record<string, string>> | undefined, string]>([
  [["role_assumptions", 0, "external_id"], undefined, "roleAssumptions[0].externalId"],
  [["sink_data", "batch", "max_events"], sink.names, "batchMaxEvents"],
  [["sink_data", "endpoint"], sink.names, "endpoint"],
  [["sink_data"], sink.names, "sinkData"],
  [
    ["config_metadata", "auth_metadata", 1, "parameters_metadata", 0, "display_name"],
    fruxon.names,
    "authMethods[1].inputs[0].displayName",
  ],
  [["config_metadata", "auth_metadata", 0, "type"], fruxon.names, "authMethods[0].type"],
])("%j is %s for a program", (at, names, expected) => {
  expect(propPath(at, names)).toBe(expected);
});

it.each([
  ["Set sink_data.auth.strategy to one of basic, none.", "Set strategy to one of basic, none."],
  ["sink_type datadog_logs needs a region.", "sinkType datadog_logs needs a region."],
  ['sink_type: Given: "sink_type".', 'sinkType: Given: "sink_type".'],
  [
    "Write {{credentials.api_key}}, or /sink_data/x, or other_words.",
    "Write {{credentials.api_key}}, or /sink_data/x, or other_words.",
  ],
])("%s", (message, expected) => {
  expect(withPropNames(message, sink, sink.names)).toBe(expected);
});
