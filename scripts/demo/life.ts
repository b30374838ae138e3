import type { Emulator } from "../../src/emulator";
import { changeByHand } from "./by-hand";
import { holdingsOf, type Holdings } from "./holdings";
import { leaksIn } from "./leaks";
import { succeeded, type Program, type Ran } from "./program";
import { prove, type Step } from "./story";

/** Recognisable, so that the last step can look for them everywhere. */
const SECRETS = {
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

const SECRET_VALUES: readonly string[] = Object.values(SECRETS);

const ROTATED = "FAKE-SECRET-demo-docker-rotated";

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

/** The life of the objects of one program over all four registries: from nothing, through drift and changes, to nothing. */
export function lifeOfAllObjects(program: Program, emulator: Emulator): readonly Step[] {
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
  const counted = (expected: Holdings): void => {
    const held = own();
    prove(
      registries.every((name) => held[name] === expected[name]),
      `the registries hold ${JSON.stringify(held)}, not ${JSON.stringify(expected)}`,
    );
  };
  const forgetRequests = (): void => {
    for (const { requests } of [buddy, northflank, truto, fruxon]) requests.clear();
  };
  const requests = () => [buddy, northflank, truto, fruxon].flatMap((registry) => registry.requests.all());
  /** The secrets that were sent since the requests were forgotten. */
  const secretsSent = (): readonly string[] => {
    const sent = JSON.stringify(requests());
    return [...SECRET_VALUES, ROTATED].filter((secret) => sent.includes(`"${secret}"`));
  };

  return [
    {
      does: "cdktf deploy",
      proves: "each registry holds what one program declares, with the credentials it was given",
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
        const missing = SECRET_VALUES.filter((secret) => !secretsSent().includes(secret));
        prove(missing.length === 0, `these were never sent: ${missing.join(", ")}`);
      },
    },
    {
      does: "cdktf deploy, again",
      proves: "nothing changes and nothing is written anywhere",
      async run() {
        forgetRequests();
        const ran = succeeded(await program.run("deploy"));
        prove(ran.output.includes("No changes."), "Terraform planned changes", ran.output);
        prove(
          requests().every(({ method }) => method === "GET"),
          "a registry was written to",
        );
      },
    },
    {
      does: "another user changes every object in its registry, then integrations drift",
      proves: "each object is reported, with what was changed",
      async run() {
        const objects = program.objects();
        changeByHand(emulator, objects);
        const ran = await program.integrations("drift", "--output", "json");
        prove(ran.exitCode === 2, `it ended with exit code ${String(ran.exitCode)}, not 2`, ran.output);
        const found = changesIn(ran);
        const missed = objects.map(({ address }) => address).filter((address) => !found.includes(address));
        prove(missed.length === 0, `it does not report ${missed.join(", ")}`, ran.output);
      },
    },
    {
      does: "cdktf deploy, then integrations drift",
      proves: "every object is set back in place, without a credential",
      async run() {
        forgetRequests();
        const ran = succeeded(await program.run("deploy"));
        const all = `0 added, ${String(program.objects().length)} changed, 0 destroyed`;
        prove(ran.output.includes(all), `not ${all}`, ran.output);
        const left = changesIn(await program.integrations("drift", "--output", "json"));
        prove(left.length === 0, `these still differ: ${left.join(", ")}`);
        prove(secretsSent().length === 0, `these were sent along: ${secretsSent().join(", ")}`);
      },
    },
    {
      does: "a text and a password change, then cdktf deploy",
      proves: "what has them is updated in place, and no other credential is sent",
      async run() {
        forgetRequests();
        program.set({
          EXAMPLE_DESCRIPTION: "Changed in the program",
          TF_VAR_docker_hub_password: ROTATED,
        });
        const ran = succeeded(await program.run("deploy"));
        // The text is in three registries, the password in both workspaces of Buddy, one of which has the text, too.
        prove(ran.output.includes("0 added, 4 changed, 0 destroyed"), "not four updates", ran.output);
        prove(
          buddy.integrations().every(({ credentials }) => credentials.password === ROTATED),
          "the new password did not arrive",
        );
        prove(secretsSent().join() === ROTATED, `what was sent has ${secretsSent().join(", ")}`);
      },
    },
    {
      does: "cdktf destroy, after a search of every file and line for the secrets",
      proves: "nothing is left behind, and no secret was stored or shown",
      async run() {
        succeeded(await program.run("destroy"));
        counted(mapped(() => 0));
        const found = leaksIn(program.traces(), [...SECRET_VALUES, ROTATED, buddy.tokens.full]);
        prove(found.length === 0, `secrets are in: ${found.join(", ")}`);
      },
    },
  ];
}

/** The addresses of the objects that `integrations drift` reports as changed. */
const changesIn = ({ output }: Ran): readonly string[] =>
  (JSON.parse(output) as DriftReport).stacks
    .flatMap((stack) => stack.objects)
    .filter(({ status, changes }) => status === "changed" && changes.length > 0)
    .map(({ address }) => address);

const mapped = (count: (name: Registry) => number): Holdings => ({
  buddy: count("buddy"),
  northflank: count("northflank"),
  truto: count("truto"),
  fruxon: count("fruxon"),
});
