import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  installationMethod,
  type InstallationMethod,
  type Machine,
  nowhereMessage,
} from "../../../../lib/private/install/provider-installation";
import { withFolder } from "../../../scripts/folder";

const ADDRESS = "registry.terraform.io/integrations-as-code/integrations";

/** What happens to version 0.2.0 on a machine with these files in the user's home, and only those. */
async function methodWith(
  files: Readonly<Record<string, string>>,
  machine: Partial<Machine> = {},
): Promise<InstallationMethod> {
  return withFolder((home) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), text.replaceAll("HOME", home));
    }
    const environment = Object.fromEntries(
      Object.entries(machine.environment ?? {}).map(([name, value]) => [
        name,
        value?.replaceAll("HOME", home),
      ]),
    );
    const method = installationMethod({ home, platform: "linux", ...machine, environment }, "0.2.0");
    return method.kind === "folder" ? method : { ...method, file: method.file.replace(home, "HOME") };
  });
}

const block = (methods: string): string => `provider_installation {\n${methods}\n}`;
const FOLDER = { kind: "folder" };
const MIRROR = { kind: "mirror", file: join("HOME", ".terraformrc") };
const NOWHERE = { kind: "nowhere", file: join("HOME", ".terraformrc") };

describe("the stack's folder is used", () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ["without any configuration", {}],
    ["with a configuration that says nothing of it", { ".terraformrc": `plugin_cache_dir = "/cache"` }],
    ["with one that cannot be read", { ".terraformrc": "provider_installation {" }],
    ["with a block that is in a comment", { ".terraformrc": "# provider_installation {}\n" }],
    [
      "with a block that names the folder",
      {
        ".terraformrc": block(
          `filesystem_mirror {\n path = "terraform.d/plugins"\n include = ["${ADDRESS}"]\n}\ndirect {}`,
        ),
      },
    ],
  ])("%s", async (_, files) => {
    await expect(methodWith(files)).resolves.toEqual(FOLDER);
  });

  it("where TF_CLI_CONFIG_FILE names a file without a block, whatever the home says", async () => {
    const files = { ".terraformrc": block("direct {}"), "empty.tfrc": "" };

    await expect(
      methodWith(files, { environment: { TF_CLI_CONFIG_FILE: "HOME/empty.tfrc" } }),
    ).resolves.toEqual(FOLDER);
  });

  it("where TF_CLI_CONFIG_FILE names a file that is not there", async () => {
    await expect(
      methodWith({ ".terraformrc": block("direct {}") }, { environment: { TF_CLI_CONFIG_FILE: "/nowhere" } }),
    ).resolves.toEqual(FOLDER);
  });
});

describe("a block switches the folder off", () => {
  it.each([
    ["that knows only the registry", "direct {}"],
    ["that is empty", ""],
    ["with a mirror for others", `filesystem_mirror {\n path = "/m"\n include = ["acme/*"]\n}`],
    [
      "with a network mirror for others",
      `network_mirror {\n url = "https://m/"\n include = ["other.example/*/*"]\n}`,
    ],
    [
      "with a mirror for all but us",
      `network_mirror {\n url = "https://m/"\n exclude = ["integrations-as-code/*"]\n}`,
    ],
    ["with a mirror that does not have us", `filesystem_mirror {\n path = "HOME/mirror"\n}`],
    [
      "with a development override, which init does not ask",
      `dev_overrides { "${ADDRESS}" = "/dev" }\ndirect {}`,
    ],
  ])("%s", async (_, methods) => {
    await expect(methodWith({ ".terraformrc": block(methods) })).resolves.toEqual(NOWHERE);
  });

  it("with a mirror that has another version", async () => {
    const mirror = join("mirror", ADDRESS, "0.1.0", "linux_amd64", "terraform-provider-integrations");
    const files = { ".terraformrc": block(`filesystem_mirror { path = "HOME/mirror" }`), [mirror]: "" };

    await expect(methodWith(files)).resolves.toEqual(NOWHERE);
  });
});

describe("a block with a mirror for us is fine", () => {
  it.each([
    ["a network mirror for everything", `network_mirror { url = "https://mirror.example/" }`],
    ["by our address", `network_mirror {\n url = "https://m/"\n include = ["${ADDRESS}"]\n}`],
    ["by our namespace", `network_mirror {\n url = "https://m/"\n include = ["integrations-as-code/*"]\n}`],
    ["by any host", `network_mirror {\n url = "https://m/"\n include = ["*/*/*"]\n}`],
    [
      "the stack's folder beside another",
      `filesystem_mirror {\n path = "terraform.d/plugins"\n}\nnetwork_mirror { url = "https://m/" }`,
    ],
  ])("%s", async (_, methods) => {
    await expect(methodWith({ ".terraformrc": block(methods) })).resolves.toEqual(MIRROR);
  });

  it.each([
    join("mirror", ADDRESS, "0.2.0", "linux_amd64", "terraform-provider-integrations_v0.2.0"),
    join("mirror", ADDRESS, "terraform-provider-integrations_0.2.0_linux_amd64.zip"),
  ])("a folder that has %s", async (path) => {
    const files = { ".terraformrc": block(`filesystem_mirror { path = "HOME/mirror" }`), [path]: "" };

    await expect(methodWith(files)).resolves.toEqual(MIRROR);
  });
});

describe("the block is looked for", () => {
  const blocked = block("direct {}");

  it.each<[string, string, Partial<Machine>]>([
    ["in the home", ".terraformrc", {}],
    ["in the home's configuration folder", join(".terraform.d", "mirrors.tfrc"), {}],
    ["there, in JSON", join(".terraform.d", "mirrors.tfrc.json"), {}],
    ["where TF_CLI_CONFIG_FILE says", "my.tfrc", { environment: { TF_CLI_CONFIG_FILE: "HOME/my.tfrc" } }],
    ["in OpenTofu's file", ".tofurc", { environment: { TERRAFORM_BINARY_NAME: "tofu" } }],
    [
      "in APPDATA on Windows",
      join("roaming", "terraform.rc"),
      { platform: "win32", environment: { APPDATA: "HOME/roaming" } },
    ],
  ])("%s", async (_, path, machine) => {
    const text = path.endsWith(".json") ? JSON.stringify({ provider_installation: { direct: {} } }) : blocked;

    await expect(methodWith({ [path]: text }, machine)).resolves.toEqual({
      kind: "nowhere",
      file: join("HOME", path),
    });
  });

  it.each(["linux", "win32"])("nowhere, on %s, where the user has no home", (platform) => {
    expect(installationMethod({ home: undefined, platform, environment: {} }, "0.2.0")).toEqual(FOLDER);
  });

  it("not in OpenTofu's file when Terraform runs", async () => {
    await expect(methodWith({ ".tofurc": blocked })).resolves.toEqual(FOLDER);
  });
});

it("is explained with the file, the address and what to add", () => {
  const message = nowhereMessage("/home/dev/.terraformrc", "0.2.0");

  expect(message).toContain("/home/dev/.terraformrc");
  expect(message).toContain(`${ADDRESS} 0.2.0`);
  expect(message).toContain('filesystem_mirror { path = "terraform.d/plugins"');
});
