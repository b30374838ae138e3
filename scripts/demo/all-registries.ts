import type { Emulator } from "../../src/emulator";
import { leaksIn } from "./leaks";
import { succeeded, type Program } from "./program";
import { prove, type Step } from "./story";

const SECRETS = {
  buddy_production_token: "",
  docker_hub_password: "FAKE-SECRET-demo-docker",
  aws_access_key: "FAKE-SECRET-demo-aws-access",
  aws_secret_key: "FAKE-SECRET-demo-aws-secret",
  crm_client_secret: "FAKE-SECRET-demo-crm",
} as const;

/** One program over all four registries: there, at rest, changed in each, gone. */
export function allRegistriesStory(program: Program, emulator: Emulator): readonly Step[] {
  const { buddy, northflank, truto, fruxon } = emulator;
  program.set({
    ...emulator.environment,
    ...Object.fromEntries(Object.entries(SECRETS).map(([name, value]) => [`TF_VAR_${name}`, value])),
    TF_VAR_buddy_production_token: buddy.tokens.full,
  });
  const own = () => ({
    buddy: buddy.integrations().length,
    northflank: northflank.cloudIntegrations.all().filter(({ name }) => name === "Example AWS").length,
    truto: truto.integrations().filter(({ name }) => name === "example-crm").length,
    fruxon: fruxon.integrations().filter(({ displayName }) => displayName === "Example support desk").length,
  });
  const writes = (): number =>
    [buddy, northflank, truto, fruxon]
      .flatMap(({ requests }) => requests.all())
      .filter(({ method }) => method !== "GET").length;
  const counted = (expected: ReturnType<typeof own>): void => {
    prove(JSON.stringify(own()) === JSON.stringify(expected), `the registries hold ${JSON.stringify(own())}`);
  };

  return [
    {
      does: "cdktf deploy over Buddy (two workspaces), Northflank, Truto and Fruxon",
      proves: "each registry holds what one program declares",
      async run() {
        succeeded(await program.run("deploy"));
        counted({ buddy: 2, northflank: 1, truto: 1, fruxon: 1 });
      },
    },
    {
      does: "cdktf deploy, again",
      proves: "nothing changes and nothing is written anywhere",
      async run() {
        const before = writes();
        const ran = succeeded(await program.run("deploy"));
        prove(ran.output.includes("No changes."), "Terraform planned changes", ran.output);
        prove(writes() === before, "a registry was written to");
      },
    },
    {
      does: "one text changes in the program, then cdktf deploy",
      proves: "three registries are updated in place, and no credential is sent along",
      async run() {
        [buddy, northflank, truto, fruxon].forEach(({ requests }) => {
          requests.clear();
        });
        program.set({ EXAMPLE_DESCRIPTION: "Changed in the program" });
        const ran = succeeded(await program.run("deploy"));
        prove(ran.output.includes("0 added, 3 changed, 0 destroyed"), "not three updates", ran.output);
        const sent = JSON.stringify([buddy, northflank, truto, fruxon].map(({ requests }) => requests.all()));
        prove(!sent.includes("FAKE-SECRET"), "credentials were sent along");
      },
    },
    {
      does: "cdktf destroy, after a search of every file and line for the secrets",
      proves: "nothing is left behind, and no secret was stored or shown",
      async run() {
        succeeded(await program.run("destroy"));
        counted({ buddy: 0, northflank: 0, truto: 0, fruxon: 0 });
        const secrets = Object.values(SECRETS).filter((secret) => secret !== "");
        const found = leaksIn(program.traces(), secrets);
        prove(found.length === 0, `secrets are in: ${found.join(", ")}`);
      },
    },
  ];
}
