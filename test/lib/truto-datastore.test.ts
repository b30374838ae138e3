import type { TerraformStack } from "cdktf";
import { Secret } from "../../lib/secret";
import { TrutoDatastore } from "../../lib/truto-datastore";
import { attributesIn, newStack, problemsOf, reportedBy } from "./support";

const TYPE = "integrations_truto_datastore";

const key = (stack: TerraformStack) => Secret.variable(stack, "key");

it.each<[string, (stack: TerraformStack) => TrutoDatastore, string, string]>([
  [
    "s3",
    (stack) =>
      TrutoDatastore.s3(stack, "x", {
        label: "Lake",
        accessKeyId: Secret.variable(stack, "id"),
        secretAccessKey: key(stack),
        region: "eu-west-1",
        bucket: "lake",
        deletionProtection: false,
      }),
    '{"region" = "eu-west-1", "bucket" = "lake"}',
    '{"access_key_id" = var.id, "secret_access_key" = var.key}',
  ],
  [
    "google_cloud_storage",
    (stack) =>
      TrutoDatastore.googleCloudStorage(stack, "x", {
        label: "Lake",
        bucket: "lake",
        credentials: key(stack),
      }),
    '{"bucket" = "lake"}',
    '{"credentials" = jsondecode(var.key)}',
  ],
  [
    "qdrant",
    (stack) =>
      TrutoDatastore.qdrant(stack, "x", {
        label: "Lake",
        baseUrl: "https://q.example",
        port: 6334,
        collection: "c",
        apiKey: key(stack),
      }),
    '{"base_url" = "https://q.example", "port" = 6334, "collection" = "c"}',
    '{"api_key" = var.key}',
  ],
  [
    "mongo_data_api",
    (stack) =>
      TrutoDatastore.mongoDataApi(stack, "x", {
        label: "Lake",
        dataSource: "c",
        database: "d",
        apiUrl: "https://m.example",
        apiKey: key(stack),
      }),
    '{"data_source" = "c", "database" = "d", "api_url" = "https://m.example"}',
    '{"api_key" = var.key}',
  ],
])("%s is written in Truto's form", (type, make, config, secrets) => {
  const stack = newStack();

  make(stack);

  expect(problemsOf(stack)).toEqual([]);
  expect(attributesIn(stack, TYPE)).toMatchObject({
    type,
    label: "Lake",
    config_json: `\${jsonencode(${config})}`,
    config_secrets: `\${jsonencode(${secrets})}`,
  });
});

it("is checked at synth, and takes no credentials where they are kept elsewhere", () => {
  const stack = newStack();
  new TrutoDatastore(stack, "x", { label: "x", type: "s3", config: { bucket: "b" } });
  expect(reportedBy(stack).join("\n")).toMatch(/region/);

  const other = newStack();
  TrutoDatastore.qdrant(other, "x", {
    label: "x",
    baseUrl: "https://q.example",
    collection: "c",
    externalCredentials: true,
  });
  expect(problemsOf(other)).toEqual([]);
  expect(attributesIn(other, TYPE)).not.toHaveProperty("config_secrets");
});

it("is looked up by its label and by its id", () => {
  const stack = newStack();

  expect(TrutoDatastore.fromLabel(stack, "a", "Lake").type).toBeDefined();
  expect(TrutoDatastore.fromDatastoreId(stack, "b", "x").datastoreId).toBeDefined();
});
