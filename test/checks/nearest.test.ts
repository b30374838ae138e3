import { nearestTo } from "../../src/checks";

test.each<[string, readonly string[], readonly string[]]>([
  ["amazon", ["AZURE_CLOUD", "AMAZON"], ["AMAZON"]],
  ["DOCKERHUB", ["DOCKER_HUB", "GIT_HUB"], ["DOCKER_HUB"]],
  ["SENTRI", ["SENTRY", "SENTRY_ENTERPRISE"], ["SENTRY"]],
  ["HETZNER", ["AMAZON", "VULTR"], []],
  ["xor", ["and", "or"], []],
])("what %j was meant to be", (given, known, nearest) => {
  expect(nearestTo(given, known)).toEqual(nearest);
});
