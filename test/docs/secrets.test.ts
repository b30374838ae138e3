import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { providerSchemas } from "../../src/framework";
import { WHERE_CREDENTIALS_ARE } from "../../src/framework/secrets/write-only";
import { integrations } from "../../src/provider";
import { textsOf } from "../../scripts/lint/words";

// Where credentials are is said in the same words everywhere. What else was said in the past was true in most cases only.

const ROOT = resolve(__dirname, "../..");
const PAGES = [
  "README.md",
  "SECURITY.md",
  "docs/guides/cdktf.md",
  "docs/guides/hcl.md",
  "docs/guides/security.md",
];

const inOneLine = (text: string): string => text.replace(/\s+/g, " ");

it.each(PAGES)("%s says where credentials are", (page) => {
  expect(inOneLine(readFileSync(join(ROOT, page), "utf8"))).toContain(WHERE_CREDENTIALS_ARE);
});

const { resources } = providerSchemas(integrations);

it.each(Object.entries(resources).filter(([, { attributes }]) => "credentials_version" in attributes))(
  "the description of %s says where credentials are",
  (_, { description }) => {
    expect(description.endsWith(WHERE_CREDENTIALS_ARE)).toBe(true);
  },
);

test("no text says more than that", () => {
  const more = textsOf(ROOT).flatMap(({ path, text }) =>
    [
      ...inOneLine(text).matchAll(
        /[^.]*(?:[Ss]ecrets?|[Cc]redentials?) (?:is|are) (?:never stored|write-only: |in no plan)[^.]*\./g,
      ),
    ].map(([sentence]) => `${path}: ${sentence}`),
  );

  expect(more).toEqual([]);
});
