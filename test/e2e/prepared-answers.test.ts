import { toBinary } from "@bufbuild/protobuf";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { UNKNOWN } from "../../src/framework";
import { loadProvider } from "../../src/load";
import { serveReattached } from "../../src/plugin/reattach";
import { connectToSocket, endLaunched, startPlugin, type Core } from "../plugin/core";
import { coreCalls } from "../plugin/core-calls";
import {
  GetFunctionsResponseSchema,
  GetMetadataResponseSchema,
  GetProviderSchemaResponseSchema,
  GetResourceIdentitySchemasResponseSchema,
} from "../plugin/gen/tfplugin6_pb";

/** What the build has encoded (npm run build), and what the provider says when it is asked. */

const BUILT = resolve(__dirname, "../../dist/provider");
const ADDRESS = "registry.terraform.io/integrations-as-code/integrations";

/** All that a provider says of itself, written by a library that neither the build nor the provider uses. */
async function said({ provider }: Core): Promise<Record<string, string>> {
  const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
  return {
    metadata: hex(toBinary(GetMetadataResponseSchema, await provider.getMetadata({}))),
    schema: hex(toBinary(GetProviderSchemaResponseSchema, await provider.getProviderSchema({}))),
    identities: hex(
      toBinary(GetResourceIdentitySchemasResponseSchema, await provider.getResourceIdentitySchemas({})),
    ),
    functions: hex(toBinary(GetFunctionsResponseSchema, await provider.getFunctions({}))),
  };
}

async function saidBySources(): Promise<Record<string, string>> {
  const served = await serveReattached({ address: ADDRESS, load: loadProvider, environment: {} });
  const core = connectToSocket(served.socket);
  const answers = await said(core);
  core.disconnect();
  await served.close();
  return answers;
}

describe("the answers that the build has prepared", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "prepared-"));
    cpSync(BUILT, folder, { recursive: true });
    // They are given without loading anything else.
    for (const file of readdirSync(folder)) {
      if (!/^(launch|provider|bytes)\.cjs$|^prepared\.bin$|^terraform-/.test(file))
        rmSync(join(folder, file));
    }
  });
  afterEach(endLaunched);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("are what the provider says of itself, and are given without loading it", async () => {
    const built = await startPlugin({ command: [join(folder, "terraform-provider-integrations")] });

    const answers = await said(built.core);

    expect(answers).toEqual(await saidBySources());
    // more than a hundred thousand digits: it is not two empty schemas that are alike
    expect(answers.schema?.length).toBeGreaterThan(100_000);
    await built.shutDown();
  });

  it("are all that a provider without the rest of its code can give", async () => {
    const built = await startPlugin({ command: [join(folder, "terraform-provider-integrations")] });

    await expect(built.core.provider.validateProviderConfig({})).rejects.toThrow("The plugin failed.");
    await built.shutDown();
  });

  it("leave everything else to the provider", async () => {
    const built = await startPlugin({ command: [join(BUILT, "terraform-provider-integrations")] });

    await expect(built.core.provider.validateResourceConfig({ typeName: "none" })).resolves.toMatchObject({
      diagnostics: [{ summary: "Unknown to this version of the provider" }],
    });
    await built.shutDown();
  });
});

describe("a process that works on objects of one registry", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "one-registry-"));
    cpSync(BUILT, folder, { recursive: true });
    for (const other of ["fruxon", "northflank", "truto", "proxy"]) rmSync(join(folder, `${other}.cjs`));
  });
  afterEach(endLaunched);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("loads no code of the others, and what needs them says that it is missing", async () => {
    const built = await startPlugin({ command: [join(folder, "terraform-provider-integrations")] });
    const { configure, plan, validateResource } = await coreCalls(built.core);
    const type = "integrations_buddy_integration";
    const given = { domain: "acme", name: "Vultr", type: "VULTR", scope: "WORKSPACE", token: "FAKE-TOKEN" };
    const unknownToken = { buddy: { token: UNKNOWN, base_url: null } };

    const configured = await configure(unknownToken);
    const validated = await validateResource(type, given);
    const { planned } = await plan(type, { prior: null, config: given });
    const foreign = await built.core.provider.validateResourceConfig({
      typeName: "integrations_truto_integration",
    });

    expect([...configured.diagnostics, ...validated.diagnostics]).toEqual([]);
    expect(planned).toMatchObject({ name: "Vultr", token: null });
    expect(foreign.diagnostics.map(({ summary }) => summary)).toEqual(["The provider failed unexpectedly"]);
    await built.shutDown();
  });
});
