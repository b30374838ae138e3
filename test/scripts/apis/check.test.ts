import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkApis } from "../../../scripts/apis/command";
import { type Difference, differences } from "../../../scripts/apis/compare";
import { contentsOf } from "../../../scripts/apis/files";
import { endpointsIn, knownOf } from "../../../scripts/apis/known";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "apis-check-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A file of a vendor. @returns its path */
function published(name: string, content: string | object): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

function run(...args: readonly string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = checkApis(args, {
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
  });
  return { code, printed: printed.join("\n"), complained: complained.join("\n") };
}

/** A page as docs/apis has them. */
const PAGE = `
\`I\` is \`/v1[/teams/{teamId}]/tags\`.

| operation | request |
|---|---|
| all | \`GET I\` |
| one | \`GET/PATCH I/{id}\` |
| delete | \`DELETE …/tags/{id}\` |

Answers have \`createdAt\`, \`status\` (\`ok\`, \`broken\`), \`name\`, \`description\`, \`color\`, \`parent\` and \`useSpotNodes\`.
`;

const NORTHFLANK = knownOf("northflank", PAGE);

const told = (path: string, scope: "near" | "all" = "near"): readonly string[] =>
  differences("northflank", NORTHFLANK, contentsOf(path), scope).map(
    ({ change, kind, name, place }) => `${change} ${kind} ${name}${place === "" ? "" : ` @ ${place}`}`,
  );

const text = { type: "string" };
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const body = (schema: object) => ({ content: { "application/json": { schema } } });
const answering = (schema: object) => ({ responses: { 200: body(schema) } });

/** What {@link PAGE} says, as the vendor's document. */
const openApi = (
  more: { readonly tag?: object; readonly paths?: object; readonly affinity?: object } = {},
) => ({
  openapi: "3.0.0",
  paths: {
    "/v1/tags": { get: answering({ type: "array", items: reference("Tag") }) },
    "/v1/teams/{t}/tags": { get: answering({ type: "array", items: reference("Tag") }) },
    "/v1/tags/{tagId}": {
      get: answering(reference("Tag")),
      patch: { requestBody: body(reference("Tag")), ...answering({}) },
      delete: answering({}),
    },
    "/v1/teams/{t}/tags/{tagId}": { get: answering({}), patch: answering({}), delete: answering({}) },
    ...more.paths,
  },
  components: {
    schemas: {
      Tag: {
        type: "object",
        properties: {
          name: text,
          description: text,
          color: text,
          useSpotNodes: { type: "boolean" },
          createdAt: text,
          parent: reference("Tag"),
          status: { enum: ["ok", "broken"] },
          ...more.tag,
        },
      },
      Unrelated: { properties: { engine: text, name: text } },
    },
  },
});

describe("an OpenAPI document", () => {
  test("that says what is known is nothing to report", () => {
    expect(told(published("api.json", openApi()))).toEqual([]);
  });

  test("that is YAML, or of version 2, is read too", () => {
    const yaml =
      "swagger: '2.0'\npaths:\n  /v1/tags:\n    get:\n      responses:\n        200:\n          schema:\n            properties:\n              name: {type: string}\n              shape: {type: string}\n";
    expect(told(published("api.yaml", yaml))).toContain("new field shape @ GET /v1/tags answer");
  });

  test("shows new fields of known operations, at every depth and in every alternative", () => {
    const tag = {
      shape: text,
      limits: { oneOf: [{ properties: { most: text } }, { allOf: [{ properties: { least: text } }] }] },
      labels: { additionalProperties: { properties: { tint: text } } },
    };
    expect(told(published("api.json", openApi({ tag })))).toEqual([
      "new field shape @ Tag",
      "new field limits @ Tag",
      "new field labels @ Tag",
      "new field most @ Tag.limits",
      "new field least @ Tag.limits",
      "new field tint @ Tag.labels",
    ]);
  });

  test("shows new values of the list that an attribute has, and known ones that are gone", () => {
    const tag = { runtime: { enum: ["none", "gvisor", "kata-clh", "firecracker"] } };
    const found = told(published("api.json", openApi({ tag })));
    expect(found).toContainEqual(
      expect.stringMatching(
        /^new value firecracker @ integrations_northflank_tag: sandboxing\..* \(Tag\.runtime\)$/,
      ),
    );
    expect(found).toContainEqual(
      expect.stringMatching(/^gone value kata-qemu @ integrations_northflank_tag/),
    );
  });

  test("has enums of other things without a report", () => {
    expect(told(published("api.json", openApi({ tag: { color: { enum: ["red", "green"] } } })))).toEqual([]);
  });

  test("shows new operations beside and below the known ones, and others where all are asked for", () => {
    const paths = {
      "/v1/labels": { get: answering(reference("Unrelated")), parameters: [] },
      "/v1/tags/{id}/copies": { post: answering({}) },
      "/v1/projects/{p}/services/{s}/pause": { post: answering({}) },
    };
    const file = published("api.json", openApi({ paths }));
    expect(told(file)).toEqual(["new endpoint GET /v1/labels", "new endpoint POST /v1/tags/{}/copies"]);
    expect(told(file, "all")).toContain("new endpoint POST /v1/projects/{}/services/{}/pause");
  });

  test("that lacks a known operation or field shows it as gone", () => {
    const paths = { "/v1/tags/{tagId}": { get: answering({}) }, "/v1/teams/{t}/tags/{tagId}": {} };
    const found = told(published("api.json", openApi({ paths, tag: { color: undefined } })));
    expect(found).toEqual([
      "gone field color @ integrations_northflank_tag",
      "gone endpoint PATCH /v1/tags/{} @ docs/apis",
      "gone endpoint GET /v1/teams/{}/tags/{} @ docs/apis",
      "gone endpoint PATCH /v1/teams/{}/tags/{} @ docs/apis",
      "gone endpoint DELETE /tags/{} @ docs/apis",
    ]);
  });
});

const FOUND_IN_CLIENTS = [
  expect.stringMatching(/^new value firecracker @ integrations_northflank_tag: /),
  expect.stringMatching(/^gone value kata-qemu @ /),
  expect.stringMatching(/^new field shape @ Tag/),
  "new endpoint /v1/tags/{}/copies",
];

describe("a vendor's client", () => {
  test("in TypeScript, compiled or not", () => {
    const file = published(
      "index.d.ts",
      `export type Runtime = "none" | "gvisor" | "kata-clh" | "firecracker";
       export interface Tag { name: string; color?: string; "useSpotNodes": boolean; shape: string }
       export interface Other { port: number; host: string; tls: boolean }`,
    );
    published("client.js", 'export const url = (id, q) => "".concat("/v1/tags/", id).concat("/copies");');
    expect(told(dirname(file))).toEqual(expect.arrayContaining(FOUND_IN_CLIENTS));
    expect(told(dirname(file)).filter((each) => /port|host|tls/.test(each))).toEqual([]);
    expect(
      told(published("template/a.ts", "const url = (id: string) => `/v1/tags/${id}/copies?all=${id}`;")),
    ).toEqual(["new endpoint /v1/tags/{}/copies"]);
  });

  test("in Python", () => {
    const file = published(
      "client.py",
      `class Runtime(str, Enum):
    NONE = "none"
    GVISOR = "gvisor"
    CLH = "kata-clh"
    FIRE = "firecracker"

class Tag(TypedDict, total=False):
    """/v1/not/a/path because of the blanks"""
    name: Required[str]
    description: str
    color: str
    use_spot_nodes: bool
    shape: str

def copy(id):
    return post(f"/v1/tags/{id}/copies")
`,
    );
    expect(told(file)).toEqual(expect.arrayContaining(FOUND_IN_CLIENTS));
    expect(told(file)).toHaveLength(FOUND_IN_CLIENTS.length);
    const other = published(
      "other.py",
      `Runtime = Literal["none", "gvisor", "firecracker"]
KINDS = ("none", "gvisor", "microvm")
Tag = TypedDict("Tag", {"name": str, "color": str, "useSpotNodes": bool, "shape": str})
`,
    );
    expect(told(other)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^new value firecracker /),
        expect.stringMatching(/^new value microvm .*\(KINDS\)$/),
        "new field shape @ Tag",
      ]),
    );
  });

  test("in Go", () => {
    const file = published(
      "client.go",
      `package northflank
import "github.com/acme/v1/tags/other"
type Tag struct {
	Name  string \`json:"name"\`
	Color string \`json:"color,omitempty"\`
	Text  string \`json:"description"\`
	Spot  bool   \`json:"useSpotNodes"\`
	Shape string \`json:"shape"\`
	cache string \`json:"-"\`
}
const (
	None Runtime = "none"
	Gvisor = "gvisor"
	Clh = "kata-clh"
	Fire = "firecracker"
)
func f(id string) string { return fmt.Sprintf("/v1/tags/%s/copies", id) }
`,
    );
    expect(told(file)).toEqual(expect.arrayContaining(FOUND_IN_CLIENTS));
    expect(told(file)).toHaveLength(FOUND_IN_CLIENTS.length);
  });

  test("is read in a folder without tests, packages and what is no document", () => {
    const text = "const url = '/v1/tags/{id}/copies';";
    published("package/node_modules/dependency/index.js", text);
    published("package/client.test.js", text);
    published("package/tags_test.go", 'package a\nvar x = "/v1/tags/%s/copies"');
    published("package/package.json", { name: "client" });
    published("package/index.js", "export {};");
    expect(told(join(folder, "package"))).toEqual([]);
  });
});

test("a page's abbreviations and optional parts are spelled out", () => {
  expect(endpointsIn(PAGE).slice(-1)).toEqual([{ method: "DELETE", path: "/tags/{}", isEnding: true }]);
  expect(
    endpointsIn("`C` is `I/{id}/configs`. `I` is `/v1/integrations`. `POST C/{c}:publish?note=n`"),
  ).toContainEqual({
    method: "POST",
    path: "/v1/integrations/{}/configs/{}:publish",
    isEnding: false,
  });
});

test.each(["buddy", "northflank", "truto", "fruxon"])(
  "the page of %s names operations and values",
  (registry) => {
    const { endpoints, attributes, words } = knownOf(registry);
    expect(endpoints.filter(({ method }) => method === "GET").length).toBeGreaterThan(3);
    expect(attributes.size).toBeGreaterThan(1);
    expect(words.size).toBeGreaterThan(100);
  },
);

describe("the command", () => {
  const client = () =>
    published(
      "client.ts",
      "interface Tag { name: string; color: string; useSpotNodes: boolean; madeUpShape: string }",
    );

  test("prints a table, or JSON that a later run does not report again", () => {
    const file = client();
    const { code, printed } = run(`northflank=${file}`);
    expect([code, printed]).toEqual([
      2,
      expect.stringMatching(/northflank +new +field +madeUpShape +Tag\n\n1 new, 0 gone\.$/),
    ]);

    const json = run("--json", `northflank=${file}`);
    const found = JSON.parse(json.printed) as readonly Difference[];
    expect(found).toEqual([
      { registry: "northflank", change: "new", kind: "field", name: "madeUpShape", place: "Tag" },
    ]);
    const again = run("--seen", published("seen.json", json.printed), `northflank=${file}`);
    expect([again.code, again.printed]).toEqual([0, "Nothing is new, and nothing is gone."]);
  });

  test("shows nothing raw of what a file has", () => {
    const document = openApi({ paths: { "/v1/tags/{id}/evil\u001b[2J": { get: answering({}) } } });
    const { printed } = run(`northflank=${published("evil.json", document)}`);
    expect(printed).toContain("evil");
    expect(printed).not.toContain("\u001b");
  });

  test.each([
    [[], "No files are given"],
    [["elsewhere=x.json"], "elsewhere=x.json is not REGISTRY=PATH"],
    [["northflank=/does/not/exist"], "ENOENT"],
    [["--wrong"], "--wrong"],
  ])("ends with 1 for %j", (args, message) => {
    const { code, printed, complained } = run(...args);
    expect([code, printed]).toEqual([1, ""]);
    expect(complained).toContain(message);
  });

  test("ends with 1 for a file that it cannot read", () => {
    expect(run(`fruxon=${published("a.json", { paths: {} })}`)).toMatchObject({ code: 1 });
    expect(run(`fruxon=${published("b.json", "{")}`).complained).toContain("cannot be parsed");
    expect(run(`fruxon=${published("empty/readme.md", "text")}`).complained).toContain(
      "neither an OpenAPI document",
    );
    const seen = published("seen.json", "[1]");
    expect(run("--seen", seen, `northflank=${client()}`).complained).toContain("is not the output of --json");
  });

  test("has a help", () => {
    expect(run("--help")).toMatchObject({
      code: 0,
      printed: expect.stringContaining("Exit code: 0") as string,
    });
  });
});
