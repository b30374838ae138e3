import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const SCRIPT = pathToFileURL(resolve(__dirname, "../../../scripts/build/cdktn.mjs")).href;

/** Jest does not load ES modules. */
function forCdktn(texts: readonly string[]): readonly string[] {
  const program = `
    import { forCdktn } from ${JSON.stringify(SCRIPT)};
    console.log(JSON.stringify(JSON.parse(process.argv[1]).map(forCdktn)));`;
  const args = ["--input-type=module", "--eval", program, JSON.stringify(texts)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as readonly string[];
}

it("the package for cdktn says cdktn where the other says cdktf", () => {
  expect(
    forCdktn([
      'const cdktf_1 = require("cdktf");',
      'import { Testing } from "cdktf/lib/testing";',
      "import * as cdktf from 'cdktf';\nexport declare const x: cdktf.IResolvable;",
      'import { Secret } from "cdktf-provider-integrations/lib/secret";',
      "npm i cdktf constructs cdktf-cli cdktf-provider-integrations",
      "npx cdktf deploy, or the command line of cdktf.",
    ]),
  ).toEqual([
    'const cdktf_1 = require("cdktn");',
    'import { Testing } from "cdktn/lib/testing";',
    "import * as cdktn from 'cdktn';\nexport declare const x: cdktn.IResolvable;",
    'import { Secret } from "cdktn-provider-integrations/lib/secret";',
    "npm i cdktn constructs cdktn-cli cdktn-provider-integrations",
    "npx cdktn deploy, or the command line of cdktn.",
  ]);
});

it("it keeps what cdktn has kept, what is said of a version of cdktf, and lines that name both", () => {
  const kept = [
    'Object.defineProperty(provider, Symbol.for("cdktf/customSynthesis"), {',
    "level === '@cdktf/warn'",
    "`cdktf.json` and `cdktf.out/stacks/<stack>`",
    "stack.cdktfStack, CDKTF_LOG_LEVEL",
    "// cdktf 0.21 does not know ephemeral variables",
    "npm i cdktf-cli@0.21.0",
    "a program for cdktf (or cdktn)",
  ];

  expect(forCdktn(kept)).toEqual(kept);
});
