import { defineConfig } from "eslint/config";
import importX, { createNodeResolver } from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";
import { importRules } from "./scripts/lint/import-rules.mjs";

// npm runs scripts in the project's folder; test/import-rules.test.ts runs this configuration on another project.
const root = process.cwd();

const skippedTest = "A test that does not run proves nothing: mend it or remove it.";

export default defineConfig(
  {
    ignores: [
      "**/node_modules/",
      "**/dist/",
      "**/cdktf.out/",
      ".cache/",
      "coverage/",
      "lib/bindings/",
      "src/plugin/gen/",
      "test/plugin/gen/",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { "import-x": importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    settings: {
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".js", ".mjs", ".cjs", ".json"] })],
    },
    rules: {
      "import-x/no-default-export": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { requireDefaultForNonUnion: true }],
      // Numbers read in a message as they are; what else turns into text must say how.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      // Libraries hand out their classes under structural types (Hono's generics, OpenPGP's keys), which is no mistake here.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // Where a promise is due, async turns what is thrown into a rejection, with or without something to wait for.
      "@typescript-eslint/require-await": "off",
      // Two ways of writing the same; the writer's choice.
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/consistent-indexed-object-style": "off",
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      // What a test reads back (states, plans, answers) is JSON of unknown shape, and the assertion is its check.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      // Takes the `apply(null, stored)` of what plays Terraform (a destroy) for Function.prototype.apply.
      "prefer-spread": "off",
      // expect(client.send) takes a method without calling it.
      "@typescript-eslint/unbound-method": "off",
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "MemberExpression[property.name=/^(skip|only|todo|failing)$/]:matches([object.name=/^(it|test|describe)$/], [object.property.name=/^(it|test|describe|each|concurrent)$/])",
          message: skippedTest,
        },
        {
          selector: "CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]",
          message: skippedTest,
        },
      ],
    },
  },
  {
    files: ["lib/**/*.ts"],
    // One signature each for props with and without secrets: of a union the compiler's messages say nothing.
    rules: { "@typescript-eslint/unified-signatures": "off" },
  },
  // Tools that are configured by a default export.
  { files: ["**/*.config.ts"], rules: { "import-x/no-default-export": "off" } },
  ...importRules(root),
);
