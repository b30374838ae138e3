import {
  buddyMessages,
  concernsWorkspace,
  isBuddyRateLimit,
} from "../../../../src/registries/buddy/api/refusals";

test.each([
  ["objects", { errors: [{ message: "a" }, { message: "b" }] }, ["a", "b"]],
  ["texts", { errors: ["a", "b"] }, ["a", "b"]],
  ["one text", { errors: "a" }, ["a"]],
  ["OAuth's form", { error: "a" }, ["a"]],
  ["an error object", { error: { message: "a" } }, ["a"]],
  ["entries of another kind", { errors: [1, null, { code: "x" }] }, []],
  ["nothing", undefined, []],
  ["a list", ["a"], []],
])("messages are found in %s", (_shape, body, expected) => {
  expect(buddyMessages(body)).toEqual(expected);
});

test.each([
  [429, [], true],
  [403, ["Rate limit exceeded."], true],
  [403, ["No access"], false],
  [400, ["Rate limit exceeded."], false],
])("status %i with %p is the rate limit: %p", (status, messages, expected) => {
  expect(isBuddyRateLimit({ status, messages })).toBe(expected);
});

test.each([
  [404, "Workspace not found.", true],
  [404, "The workspace does not exist", true],
  [404, "No such workspace", true],
  [404, "Cannot find workspace acme", true],
  [404, "Integration not found.", false],
  [404, "Integration not found in this workspace", false],
  [404, "Not found", false],
  [403, "Workspace not found.", false],
])("a %i with %p is about the workspace: %p", (status, message, expected) => {
  expect(concernsWorkspace({ status, messages: [message] })).toBe(expected);
});
