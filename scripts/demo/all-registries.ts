import type { Emulator } from "../../src/emulator";
import { changeByHand } from "./by-hand";
import { holdingsOf, type Holdings } from "./holdings";
import { leaksIn } from "./leaks";
import { succeeded, type Program } from "./program";
import { prove, type Step } from "./story";

const SECRETS = {
  buddy_production_token: "",
  docker_hub_password: "FAKE-SECRET-demo-docker",
  aws_access_key: "FAKE-SECRET-demo-aws-access",
  aws_secret_key: "FAKE-SECRET-demo-aws-secret",
  datadog_api_key: "FAKE-SECRET-demo-datadog",
  builds_webhook: "https://hooks.example.com/FAKE-SECRET-demo-builds",
  audit_secret_access_key: "FAKE-SECRET-demo-audit",
  backup_access_key: "FAKE-SECRET-demo-backup-access",
  backup_secret_key: "FAKE-SECRET-demo-backup-secret",
  crm_client_secret: "FAKE-SECRET-demo-crm",
  slack_webhook: "https://hooks.slack.com/FAKE-SECRET-demo-slack",
  lake_access_key: "FAKE-SECRET-demo-lake-access",
  lake_secret_key: "FAKE-SECRET-demo-lake-secret",
  support_api_key: "FAKE-SECRET-demo-support",
} as const;

type Registry = keyof Holdings;

interface DriftReport {
  readonly stacks: readonly {
    readonly objects: readonly {
      readonly address: string;
      readonly status: string;
      readonly changes: readonly { readonly actual?: unknown }[];
    }[];
  }[];
}

/**
 * One program over all four registries: there, at rest, changed in each, gone.
 *
 * @param length - the full story also changes every object by hand, and repairs it
 */
export function allRegistriesStory(
  program: Program,
  emulator: Emulator,
  length: "short" | "full" = "short",
): readonly Step[] {
  const { buddy, northflank, truto, fruxon } = emulator;
  program.set({
    ...emulator.environment,
    ...Object.fromEntries(Object.entries(SECRETS).map(([name, value]) => [`TF_VAR_${name}`, value])),
    TF_VAR_buddy_production_token: buddy.tokens.full,
  });
  const registries: readonly Registry[] = ["buddy", "northflank", "truto", "fruxon"];
  const before = holdingsOf(emulator);
  const own = (): Holdings => {
    const now = holdingsOf(emulator);
    return mapped((name) => now[name] - before[name]);
  };
  const writes = (): number =>
    [buddy, northflank, truto, fruxon]
      .flatMap(({ requests }) => requests.all())
      .filter(({ method }) => method !== "GET").length;
  const counted = (expected: Holdings): void => {
    const held = own();
    prove(
      registries.every((name) => held[name] === expected[name]),
      `the registries hold ${JSON.stringify(held)}, not ${JSON.stringify(expected)}`,
    );
  };

  const deployed: Step = {
    does: "cdktf deploy over Buddy (two workspaces), Northflank, Truto and Fruxon",
    proves: "each registry holds what one program declares",
    async run() {
      succeeded(await program.run("deploy"));
      const declared = program.objects();
      counted(
        mapped((name) => declared.filter(({ type }) => type.startsWith(`integrations_${name}_`)).length),
      );
      prove(
        registries.every((name) => own()[name] > 0),
        "a registry holds nothing",
      );
    },
  };
  const atRest: Step = {
    does: "cdktf deploy, again",
    proves: "nothing changes and nothing is written anywhere",
    async run() {
      const written = writes();
      const ran = succeeded(await program.run("deploy"));
      prove(ran.output.includes("No changes."), "Terraform planned changes", ran.output);
      prove(writes() === written, "a registry was written to");
    },
  };
  const drifted: Step = {
    does: "another user changes every object in its registry, then integrations drift",
    proves: "each object is reported, with what was changed",
    async run() {
      const objects = program.objects();
      changeByHand(emulator, objects);
      const ran = await program.integrations("drift", "--output", "json");
      prove(ran.exitCode === 2, `it ended with exit code ${String(ran.exitCode)}, not 2`, ran.output);
      const found = (JSON.parse(ran.output) as DriftReport).stacks
        .flatMap((stack) => stack.objects)
        .filter(({ status, changes }) => status === "changed" && changes.length > 0)
        .map(({ address }) => address);
      const missed = objects.map(({ address }) => address).filter((address) => !found.includes(address));
      prove(missed.length === 0, `it does not report ${missed.join(", ")}`, ran.output);
    },
  };
  const repaired: Step = {
    does: "cdktf deploy",
    proves: "every object is set back in place",
    async run() {
      const ran = succeeded(await program.run("deploy"));
      const all = `0 added, ${String(program.objects().length)} changed, 0 destroyed`;
      prove(ran.output.includes(all), `not ${all}`, ran.output);
    },
  };
  const changed: Step = {
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
  };
  const gone: Step = {
    does: "cdktf destroy, after a search of every file and line for the secrets",
    proves: "nothing is left behind, and no secret was stored or shown",
    async run() {
      succeeded(await program.run("destroy"));
      counted(mapped(() => 0));
      const secrets = Object.values(SECRETS).filter((secret) => secret !== "");
      const found = leaksIn(program.traces(), secrets);
      prove(found.length === 0, `secrets are in: ${found.join(", ")}`);
    },
  };

  // What the short story leaves out takes a few more runs of the engine.
  return length === "short"
    ? [deployed, atRest, changed, gone]
    : [deployed, atRest, drifted, repaired, atRest, changed, gone];
}

const mapped = (count: (name: Registry) => number): Holdings => ({
  buddy: count("buddy"),
  northflank: count("northflank"),
  truto: count("truto"),
  fruxon: count("fruxon"),
});
