import { readTemplate } from "../../../../lib/private/hcl/expression";

describe("a template that refers to something", () => {
  it.each([
    "${var.key}",
    "Bearer ${var.key}",
    "${base64encode(var.key)}",
    '${base64encode("user:${var.key}")}',
    '${ephemeral.vault_kv_secret_v2.db.data["password"]}',
    "${data.x.y[0].value}",
    '${module.secrets["a"].key}',
    "${local.key}",
    "${aws_secret.this.value}",
    '${file("/run/secrets/key")}',
    '${trimspace( file("/run/secrets/key") )}',
    "${{ a = var.key }.a}",
    "%{ if var.production }${var.key}%{ endif }",
  ])("%s", (text) => {
    expect(readTemplate(text).refersToSomething).toBe(true);
  });
});

describe("a template that is a constant", () => {
  it.each([
    "",
    "FAKE-SECRET",
    "var.key",
    "$${var.key}",
    "%%{if var.key}",
    '${"FAKE-SECRET"}',
    '${"var.key"}',
    '${base64encode("FAKE.SECRET")}',
    '${join(".", ["FAKE", "SECRET"])}',
    '${"a \\"${"var.key"}\\" b"}',
    "${12345.678}",
    "${true}",
    '${upper("}${"FAKE"}")}',
  ])("%s", (text) => {
    expect(readTemplate(text).refersToSomething).toBe(false);
  });
});

describe("text in a template", () => {
  it.each([
    "Bearer ${var.key}",
    "${var.key}!",
    "${<<END\nFAKE.SECRET\nEND\n}",
    '${join("-", [var.key, var.other])}',
    '${"${var.key}!"}',
    "$${var.key}",
  ])("is in %s", (text) => {
    expect(readTemplate(text).hasText).toBe(true);
  });

  it.each([
    "${var.key}",
    "${var.a}${var.b}",
    '${file("/run/secrets/key")}',
    '${data.x.y["password"]}',
    '${"${var.key}"}',
    "${substr(var.key, 0, 5)}",
  ])("is not in %s", (text) => {
    expect(readTemplate(text).hasText).toBe(false);
  });
});

it("tells which variables are read, at any depth", () => {
  expect(readTemplate('${var.a}-${join("", [var.b-c, "${var.d}"])} ${local.var.e}').variables).toEqual([
    "a",
    "d",
    "b-c",
  ]);
});

it("tells which ephemeral resources are read", () => {
  const text = '${ephemeral.vault_kv.db.data["x"]} ${upper(ephemeral.integrations_file_secret.key-1f.value)}';

  expect(readTemplate(text).ephemeralResources).toEqual(["vault_kv.db", "integrations_file_secret.key-1f"]);
});

it("tells which local values are read", () => {
  expect(readTemplate('${local.key} ${upper(local.all["x"])} ${var.local.y}').locals).toEqual(["key", "all"]);
});
