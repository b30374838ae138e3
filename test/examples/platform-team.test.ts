import { Testing } from "cdktf";
import type { Synthesized } from "../lib/support";
import { countsIn, withExample } from "./example";
import { neededSecrets } from "./secrets";
import "cdktf/lib/testing/adapters/jest";

Testing.setupJest();

const ENVIRONMENTS = ["development", "staging", "production"] as const;

const withPlatformTeam = (
  look: (stacks: Readonly<Record<string, Synthesized>>, outdir: string) => void,
  environment: Readonly<Record<string, string>> = {},
): Promise<void> =>
  withExample("platform-team", environment, ({ stacks, outdir }) => {
    look(stacks, outdir);
  });

const { HOME } = process.env;
afterEach(() => {
  if (HOME === undefined) delete process.env.HOME;
  else process.env.HOME = HOME;
});

describe("the example of a platform team", () => {
  it("is 40 integrations over four registries", async () => {
    await withPlatformTeam((stacks) => {
      const counts = countsIn(Object.values(stacks));

      expect(counts).toMatchSnapshot();
      expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(40);
    });
  });

  it("has three environments and what they share, each with integrations of its own", async () => {
    await withPlatformTeam((stacks) => {
      expect(Object.keys(stacks).sort()).toEqual([...ENVIRONMENTS, "shared"].sort());
      for (const [name, stack] of Object.entries(stacks)) expect([name, countsIn([stack])]).toMatchSnapshot();
    });
  });

  it("takes the credentials of each environment from where it keeps them", async () => {
    await withPlatformTeam(
      (stacks) => {
        for (const name of ENVIRONMENTS)
          expect([name, neededSecrets([stacks[name] ?? {}])]).toMatchSnapshot();
      },
      { EXAMPLE_SECRETS: "/run/secrets" },
    );
  });

  it("refers from environments to what they share by id", async () => {
    await withPlatformTeam(({ production, development }) => {
      for (const stack of [production, development]) {
        const installs = Object.values(stack?.resource?.integrations_truto_environment_integration ?? {});
        expect(installs.map(({ integration_id }) => integration_id)).toEqual(
          expect.arrayContaining([
            expect.stringMatching(
              /^\$\{data\.terraform_remote_state\.cross-stack-reference-input-shared\.outputs\./,
            ),
          ]),
        );
      }
    });
  });

  it("protects production, and nothing when it is told so", async () => {
    const isProtected = (stack: Synthesized | undefined): readonly unknown[] => [
      ...new Set(
        Object.values(stack?.resource ?? {})
          .flatMap((objects) => Object.values(objects))
          .map(({ lifecycle }) => (lifecycle as { prevent_destroy?: boolean } | undefined)?.prevent_destroy),
      ),
    ];

    await withPlatformTeam((stacks) => {
      expect(ENVIRONMENTS.map((name) => isProtected(stacks[name]))).toEqual([
        [undefined],
        [undefined],
        [true],
      ]);
    });
    await withPlatformTeam(
      ({ production, shared }) => {
        expect([production, shared].map(isProtected)).toEqual([[undefined], [undefined]]);
      },
      { EXAMPLE_PROTECTION: "off" },
    );
  });

  // No plan here: that of an environment needs what is shared to be there. A test of e2e deploys it all.
  it("is valid for Terraform", async () => {
    await withPlatformTeam((_, outdir) => {
      // The matcher takes the environment as it is; this home has no configuration of Terraform in it.
      process.env.HOME = outdir;
      expect(outdir).toBeValidTerraform();
    });
  });
});
