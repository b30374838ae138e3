import { readableSecrets } from "../../../../lib/private/synth/readable-secrets";

const suspected = (attributes: Readonly<Record<string, unknown>>): readonly string[] =>
  readableSecrets(attributes, [["token"], ["auth", "password"]], (value) => value).map(
    ({ at, severity, detail }) => `${severity ?? "error"} at ${at.join(".")}: ${detail.split(",")[0] ?? ""}`,
  );

it.each<[Readonly<Record<string, unknown>>, string]>([
  [{ name: "Bearer <secret>" }, "warning at name: contains the text <secret>"],
  [
    { auth: { urls: ["https://acme:FAKE-SECRET@example.com/x"] } },
    "warning at auth.urls.0: contains a URL with a password",
  ],
  [
    { json: '${jsonencode({"base_url" = "https://:FAKE-SECRET@example.com"})}' },
    "warning at json: contains a URL with a password",
  ],
])("a secret seems to be in %j, and is not repeated", (attributes, message) => {
  expect(suspected(attributes)).toEqual([message]);
});

it.each<Readonly<Record<string, unknown>>>([
  { token: "<secret>", auth: { password: "<secret>" } },
  { url: "https://example.com:8080/a@b", other: "https://acme@example.com" },
  { url: "https://{{credentials.user}}:{{credentials.password}}@example.com" },
  { url: "https://acme:${var.password}@example.com" },
  { count: 1, isOn: true, nothing: null },
])("no secret seems to be in %j", (attributes) => {
  expect(suspected(attributes)).toEqual([]);
});
