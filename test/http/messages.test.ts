import { type MessageReader, readMessages } from "../../src/http/messages";
import { createRedactor, type Redactor } from "../../src/http/redact";

const message: MessageReader = (body) =>
  typeof body === "object" && body !== null && "message" in body ? [String(body.message)] : [];
const asIs: Redactor = createRedactor([]);

test("the registry's message is taken from a JSON body, whatever the content type", () => {
  expect(readMessages('{"message":"no"}', "text/html", message, asIs)).toEqual(["no"]);
});

test("secrets are cut out of it", () => {
  const redact = createRedactor(["FAKE-SECRET-1"]);

  expect(readMessages('{"message":"bad FAKE-SECRET-1"}', undefined, message, redact)).toEqual([
    "bad <redacted>",
  ]);
});

test("a credential that nobody here knows is cut out where its form or its place shows it", () => {
  const body = JSON.stringify({ message: "Bearer abc123def was refused by https://acme:hunter@db.example" });

  expect(readMessages(body, undefined, message, asIs)).toEqual([
    "Bearer <redacted> was refused by https://acme:<redacted>@db.example",
  ]);
});

test("what a terminal would obey becomes visible, line breaks become a space", () => {
  expect(readMessages('{"message":"a\\u001b[31m\\r\\n\\tb\\u202e"}', undefined, message, asIs)).toEqual([
    "a\\u001b[31m b\\u202e",
  ]);
});

test("a secret that is split over two messages is shown in neither", () => {
  const redact = createRedactor(["FAKE-01234567"]);
  const both: MessageReader = () => ["begins FAKE-012", "34567 ends"];

  expect(readMessages("{}", undefined, both, redact)).toEqual(["begins <redacted>", "<redacted> ends"]);
});

test("an endless message is cut", () => {
  const [text] = readMessages(JSON.stringify({ message: "x".repeat(10_000) }), undefined, message, asIs);

  expect(text).toHaveLength(501);
});

test("a page of a gateway is not quoted", () => {
  expect(readMessages("<html>FAKE-SECRET-1</html>", "text/html", message, asIs)).toEqual([]);
});

test("a short plain text is quoted", () => {
  expect(readMessages("Rate limit exceeded.", "text/plain; charset=utf-8", message, asIs)).toEqual([
    "Rate limit exceeded.",
  ]);
});

test("a long plain text is not", () => {
  expect(readMessages("x".repeat(201), "text/plain", message, asIs)).toEqual([]);
});

test("an empty body has no messages", () => {
  expect(readMessages("", "application/json", message, asIs)).toEqual([]);
});
