import { list, object, string, withAdditional } from "../../../src/framework/schema";
import { type FileForm, readVendorFile } from "../../../src/framework/schema";

const SECRET = "FAKE-SECRET-file-20c7";

const FORM: FileForm = {
  fields: withAdditional(
    {
      description: string().optional(),
      address: string().optional(),
      credentials: object({ api_key: string().optional() }).optional().writeOnly(),
      login: object({ method: string().optional() }).optional(),
      entries: list(object({ login: object({ method: string().optional() }).optional() })).optional(),
      created_at: string().computed(),
    },
    { keyOf: (name) => name, sentAs: {} },
  ),
  moved: () => [
    { from: "descriptor.address", to: "address" },
    { from: "descriptor.about.text", to: "description" },
  ],
  ignored: ["entries.login.scopes", "descriptor.state"],
  refused: { "descriptor.builtIn": "belongs to what the registry built in, which cannot be changed." },
};

const read = (file: Parameters<typeof readVendorFile>[1], ...omitted: readonly string[]) =>
  readVendorFile(FORM, file, omitted);

const NOTHING = { values: {}, secrets: [], problems: [] };

describe("an object whose members are attributes elsewhere", () => {
  it("says nothing by itself, nor by members that are null", () => {
    expect(read({ descriptor: { address: "https://a.example" } })).toEqual({
      ...NOTHING,
      values: { address: "https://a.example" },
    });
    expect(read({ descriptor: { about: { text: null }, other: null, address: null } })).toEqual(NOTHING);
    expect(read({ descriptor: { about: {}, state: "ready" } })).toEqual(NOTHING);
  });

  it("must be an object", () => {
    expect(read({ descriptor: "about" })).toEqual({
      ...NOTHING,
      problems: [{ member: "descriptor", detail: "must be an object" }],
    });
  });

  it("has what is new in additional_fields, at its place", () => {
    const file = { descriptor: { rate: 7, about: { tone: "calm" } } };
    expect(read(file)).toEqual({
      ...NOTHING,
      values: { additional_fields: '{"descriptor":{"rate":7,"about":{"tone":"calm"}}}' },
    });
  });

  it("names the member that a slip means", () => {
    expect(read({ descriptor: { adress: "https://a.example" } }).problems).toEqual([
      { member: "descriptor.adress", detail: expect.stringContaining("Did you mean address?") as unknown },
    ]);
  });

  it("says why a member is refused", () => {
    expect(read({ descriptor: { builtIn: {} } }).problems).toEqual([
      {
        member: "descriptor.builtIn",
        detail: "belongs to what the registry built in, which cannot be changed.",
      },
    ]);
  });
});

it("what only answers have is left out at every depth", () => {
  const login = { method: "key", scopes: ["read"] };
  expect(read({ login: { method: "key" }, entries: [{}, { login }] })).toEqual({
    ...NOTHING,
    values: { login: { method: "key" }, entries: [{}, { login: { method: "key" } }] },
  });
});

it("what is new among credentials is a credential, whatever its name", () => {
  expect(
    read({ credentials: { apiKey: SECRET, badge: { number: 4711, text: SECRET, round: true } } }),
  ).toEqual({
    values: { additional_fields: '{"credentials":{"badge":{"round":true}}}' },
    secrets: [
      { member: "credentials.apiKey", attribute: "credentials.api_key" },
      { member: "credentials.badge.number", attribute: "additional_credentials" },
      { member: "credentials.badge.text", attribute: "additional_credentials" },
    ],
    problems: [],
  });
});
