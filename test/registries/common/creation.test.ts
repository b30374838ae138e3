import { type Call, Failure } from "../../../src/framework";
import { AnswerLost, InvalidAnswer } from "../../../src/http/errors";
import { createdOrFound, creationUnclear } from "../../../src/registries/common/creation";

const REQUEST = {
  registry: "Fruxon",
  baseUrl: "https://api.test",
  method: "POST",
  path: "/configs",
} as const;
const lost = new AnswerLost(REQUEST, "the connection was closed");
const CALL = {} as Call;

const made = (find: () => Promise<string>) =>
  createdOrFound(() => Promise.reject(lost), CALL, { what: "config", find }).catch(
    (thrown: unknown) => thrown,
  );

test("an object whose answer was lost is found", async () => {
  expect(await made(() => Promise.resolve("found"))).toBe("found");
});

test.each([
  ["an answer that cannot be used", new InvalidAnswer({ ...REQUEST, method: "GET" }, "it is not an object")],
  ["a refusal", new Failure({ summary: "Fruxon denied access", detail: "Use another token." })],
])("where the look fails too, that is what the user reads: %s", async (_what, failed) => {
  const thrown = await made(() => Promise.reject(failed));

  expect(thrown).toBeInstanceOf(Failure);
  const [problem] = (thrown as Failure).problems;
  expect(problem?.summary).toBe("Unknown whether the config was created");
  expect(problem?.detail).toContain("It is unknown whether Fruxon carried out the request.");
  expect(problem?.detail).toMatch(
    /The look-up failed as well: .*(not an object|denied access\. Use another)/,
  );
  expect(problem?.detail).toContain("before you apply again");
});

test.each([
  ["the lost answer itself", lost],
  ["what the look says of it", creationUnclear("config", lost, "Apply again.")],
  ["a mistake of the program", new TypeError("x is undefined")],
])("stays as it is: %s", async (_what, thrown) => {
  expect(await made(() => Promise.reject(thrown))).toBe(thrown);
});
