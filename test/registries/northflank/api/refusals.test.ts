import {
  detailIn,
  isNorthflankRateLimit,
  northflankMessages,
} from "../../../../src/registries/northflank/api/refusals";
import { attributeAt } from "../../../../src/registries/northflank/errors";

describe("messages in an error body", () => {
  test.each<[string, unknown, readonly string[]]>([
    ["today's form", { error: { status: 404, message: "Not found" } }, ["Not found"]],
    ["a text", { error: "Not found" }, ["Not found"]],
    ["the form of 2024", { code: "x", message: "Not found", status: 404 }, ["Not found"]],
    ["nothing that we know", { oops: true }, []],
    ["no object", "Not found", []],
    ["nothing", undefined, []],
  ])("%s", (_what, body, messages) => {
    expect(northflankMessages(body)).toEqual(messages);
  });

  test("the details of a validation follow, each with its path", () => {
    const body = {
      error: {
        message: "Request failed payload validation - see details.",
        details: { name: ["must be at least 3 characters long", "is odd"], "gcp.projectId": "is required" },
      },
    };

    expect(northflankMessages(body)).toEqual([
      "Request failed payload validation - see details.",
      "name: must be at least 3 characters long",
      "name: is odd",
      "gcp.projectId: is required",
    ]);
  });

  test.each([
    ["must be >= 10. Received FAKE-SECRET", "credentials.apiKey: must be >= 10"],
    ["must be a string, but got FAKE-SECRET", "credentials.apiKey: must be a string, but"],
    ["Received FAKE-SECRET", "credentials.apiKey: is not accepted"],
  ])("what was received is left out of %j", (reported, message) => {
    expect(northflankMessages({ error: { details: { "credentials.apiKey": [reported] } } })).toEqual([
      message,
    ]);
  });
});

test("a detail is told from a message", () => {
  expect(detailIn("gcp.projectId: is required")).toEqual({ path: ["gcp", "projectId"], text: "is required" });
  expect(detailIn("restrictions.teams[0].teamId: is odd")?.path).toEqual([
    "restrictions",
    "teams",
    "0",
    "teamId",
  ]);
  expect(detailIn("Request failed payload validation - see details.")).toBeUndefined();
});

test.each<[readonly string[], readonly string[] | undefined]>([
  [["provider"], ["cloud_provider"]],
  [
    ["credentials", "secretKey"],
    ["credentials", "secret_key"],
  ],
  [["credentials", "unheardOf"], ["credentials"]],
  [["restrictions", "teams", "0", "teamId"], ["restrictions"]],
  [["unheardOf"], undefined],
])("%j is at %j", (path, at) => {
  const attributes = {
    names: ["cloud_provider", "credentials", "restrictions"],
    nested: { credentials: ["secret_key"] },
    renamed: { provider: "cloud_provider" },
  };

  expect(attributeAt(path, attributes)).toEqual(at);
});

test("the rate limit is told by its status, or by its words where a gateway chose another", () => {
  expect(isNorthflankRateLimit({ status: 429, messages: [] })).toBe(true);
  expect(isNorthflankRateLimit({ status: 403, messages: ["Rate limit exceeded."] })).toBe(true);
  expect(isNorthflankRateLimit({ status: 503, messages: ["Too many requests"] })).toBe(true);
  expect(isNorthflankRateLimit({ status: 403, messages: ["Missing permission"] })).toBe(false);
  expect(isNorthflankRateLimit({ status: 400, messages: ["Rate limit"] })).toBe(false);
});
