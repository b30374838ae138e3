import { type Body, parseCliConfig } from "../../../../lib/private/install/cli-config";

const INSTALLATION: Body = {
  attributes: {},
  blocks: [
    {
      type: "provider_installation",
      body: {
        attributes: {},
        blocks: [
          { type: "dev_overrides", body: { attributes: { "acme/one": "/one" }, blocks: [] } },
          {
            type: "filesystem_mirror",
            body: { attributes: { path: "/mirror", include: ["acme/*", "*/*/x"] }, blocks: [] },
          },
          { type: "direct", body: { attributes: {}, blocks: [] } },
        ],
      },
    },
  ],
};

it.each([
  [
    "HCL",
    `provider_installation {
       dev_overrides { "acme/one" = "/one" }
       filesystem_mirror {
         path    = "/mirror"
         include = ["acme/*", "*/*/x"]
       }
       direct {}
     }`,
  ],
  [
    "HCL on few lines, with comments of all kinds and commas",
    `# provider_installation { direct {} }
     provider_installation { // a word } and a brace
       dev_overrides { "acme/one" = "/one" } /* direct { } */
       filesystem_mirror { path = "/mirror", include = ["acme/*",
         "*/*/x",] } direct {}
     }`,
  ],
  [
    "JSON",
    JSON.stringify({
      provider_installation: [
        {
          dev_overrides: { "acme/one": "/one" },
          filesystem_mirror: { path: "/mirror", include: ["acme/*", "*/*/x"] },
          direct: [{}],
        },
      ],
    }),
  ],
])("reads %s", (_, text) => {
  expect(parseCliConfig(text)).toEqual(INSTALLATION);
});

it("reads what else is in such files", () => {
  const text = `
    plugin_cache_dir = "$HOME/.terraform.d/plugin-cache"
    disable_checkpoint = true
    credentials "app.terraform.io" { token = "a \\"quoted\\" one" }
    hosts = { one = { two = 3 } }`;

  expect(parseCliConfig(text)).toEqual({
    attributes: {
      plugin_cache_dir: "$HOME/.terraform.d/plugin-cache",
      disable_checkpoint: "true",
      hosts: {
        attributes: { one: { attributes: { two: "3" }, blocks: [] } },
        blocks: [],
      },
    },
    blocks: [{ type: "credentials", body: { attributes: { token: 'a "quoted" one' }, blocks: [] } }],
  });
});

it.each(["a", "a =", "= b", "a { } }", "a = [1", "a {", "a = { b = 1", "{ not json"])(
  "refuses %j",
  (text) => {
    expect(() => parseCliConfig(text)).toThrow();
  },
);
