import { type Emulator, startEmulator } from "../../../../src/emulator";
import { createProviderServer } from "../../../../src/framework";
import { SILENT } from "../../../../src/framework/diagnostics/logger";
import { nullObject } from "../../../../src/framework/values/convert";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { integrations } from "../../../../src/provider";
import { summariesOf } from "../../../support/core";
import { places, textOf } from "../support";

const TYPE = "integrations_northflank_cloud_provider_permissions";

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

function source() {
  const server = createProviderServer(integrations, {
    environment: {
      NORTHFLANK_BASE_URL: emulator.northflank.baseUrl,
      NORTHFLANK_TOKEN: emulator.northflank.tokens.readOnly,
    },
    logger: SILENT,
  });
  const requestOf = (given: ObjectValue) => ({
    type: TYPE,
    config: { ...nullObject(integrations.dataSources[TYPE]?.fields ?? {}), ...given },
    capabilities: { deferralAllowed: false, writeOnlyAttributesAllowed: true },
  });
  return {
    validate: (given: ObjectValue) => server.validateDataSource(requestOf(given)),
    read: (given: ObjectValue) => server.readDataSource(requestOf(given)),
  };
}

test("the actions of AWS come as an IAM policy too, in one order", async () => {
  const { state, diagnostics } = await source().read({
    cloud_provider: "aws",
    features: ["registry-pull", "byoc"],
  });

  expect(summariesOf(diagnostics)).toEqual([]);
  const actions = ["ec2:DescribeVpcs", "ecr:BatchGetImage", "eks:CreateCluster", "iam:PassRole"];
  expect([...(state?.permissions as readonly string[])].sort()).toEqual(actions);
  expect(JSON.parse(state?.policy_json as string)).toEqual({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: actions, Resource: "*" }],
  });
  expect(state?.roles).toEqual([]);
});

test("each feature is one parameter of one request, below no team", async () => {
  await source().read({ cloud_provider: "aws-eusc", features: ["byoc", "route53"] });

  const [request, ...others] = emulator.northflank.requests.all();
  expect(others).toEqual([]);
  expect(request).toMatchObject({ method: "GET", path: "/v1/cloud-providers/permissions" });
  expect(JSON.stringify(request)).toMatch(/features=byoc&features=route53/);
});

test("Google Cloud has roles and no policy", async () => {
  const { state } = await source().read({ cloud_provider: "gcp", features: ["byoc"] });

  const permissions = ["container.clusters.create", "compute.networks.get"];
  expect(state).toMatchObject({
    permissions,
    policy_json: null,
    roles: [{ role_id: "northflank_byoc", name: "Northflank byoc", permissions }],
  });
});

test("another cloud is a warning, and Northflank's refusal is reported at its attribute", async () => {
  const given = { cloud_provider: "civo", features: ["byoc"] };

  expect(summariesOf((await source().validate(given)).diagnostics)).toEqual([
    expect.stringMatching(/^warning/),
  ]);
  expect(places((await source().read(given)).diagnostics)).toEqual(["cloud_provider"]);
});

test("a feature that is not known is a warning", async () => {
  const { diagnostics } = await source().validate({ cloud_provider: "aws", features: ["byocc"] });

  expect(textOf(diagnostics)).toContain("byoc");
});

test("an API that is too old says so", async () => {
  emulator.northflank.configure({ generation: "0.9.5" });

  const { diagnostics } = await source().read({ cloud_provider: "aws", features: ["byoc"] });

  expect(summariesOf(diagnostics)).toEqual(["error: Northflank's API does not return the rights"]);
});
